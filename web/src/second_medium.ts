// Where the second copies lie: files of the origin (OPFS), which the browser keeps apart from its databases and which
// survive the damages that empty those. Where there are none: a database of their own.

import { inTime } from "./in_time";
import { answer, WATCHDOG } from "./storage_db";
import type { Bytes } from "./storage_records";

const PLACE = "luring-salinan";  // folder or database

export interface Medium {
  readonly kind: "opfs" | "database";
  names(): Promise<string[]>;
  /// The first `size` bytes, or all. Undefined: there is no such file.
  read(name: string, size?: number): Promise<Bytes | undefined>;
  /// Resolves when the bytes are in place of what was there.
  write(name: string, bytes: Bytes): Promise<void>;
  remove(name: string): Promise<void>;
}

class FileMedium implements Medium {
  readonly kind = "opfs";

  constructor(private readonly folder: FileSystemDirectoryHandle) {}

  async names(): Promise<string[]> {
    const names: string[] = [];
    for await (const name of this.folder.keys()) names.push(name);
    return names;
  }

  async read(name: string, size?: number): Promise<Bytes | undefined> {
    try {
      const file = await (await this.folder.getFileHandle(name)).getFile();
      return new Uint8Array(await (size === undefined ? file : file.slice(0, size)).arrayBuffer());
    } catch (error) {
      if (error instanceof DOMException && error.name === "NotFoundError") return undefined;
      throw error;
    }
  }

  /// The browser writes beside the file and exchanges the two at close().
  async write(name: string, bytes: Bytes): Promise<void> {
    const handle = await this.folder.getFileHandle(name, { create: true });
    const stream = await handle.createWritable();
    await stream.write(bytes);
    await stream.close();
  }

  async remove(name: string): Promise<void> {
    try {
      await this.folder.removeEntry(name);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "NotFoundError")) throw error;
    }
  }
}

class DatabaseMedium implements Medium {
  readonly kind = "database";

  constructor(private readonly db: IDBDatabase) {}

  names(): Promise<string[]> {
    return this.run("readonly", (files) => answer(files.getAllKeys() as IDBRequest<string[]>));
  }

  read(name: string): Promise<Bytes | undefined> {
    return this.run("readonly", (files) => answer(files.get(name) as IDBRequest<Bytes | undefined>));
  }

  async write(name: string, bytes: Bytes): Promise<void> {
    await this.run("readwrite", (files) => answer(files.put(bytes, name)));
  }

  async remove(name: string): Promise<void> {
    await this.run("readwrite", (files) => answer(files.delete(name)));
  }

  private run<T>(mode: IDBTransactionMode, work: (files: IDBObjectStore) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const tx = this.db.transaction("files", mode, { durability: "strict" });
      const result = work(tx.objectStore("files"));
      result.catch(reject);
      tx.oncomplete = () => void result.then(resolve);
      tx.onabort = () => reject(tx.error ?? new DOMException("transaction aborted", "AbortError"));
    });
  }
}

/// The same files; what a browser never answers fails in the end.
export function patient(medium: Medium, limit: number): Medium {
  return {
    kind: medium.kind,
    names: () => inTime(limit, medium.names()),
    read: (name, size) => inTime(limit, medium.read(name, size)),
    write: (name, bytes) => inTime(limit, medium.write(name, bytes)),
    remove: (name) => inTime(limit, medium.remove(name)),
  };
}

async function files(storage: StorageManager | undefined, create: boolean): Promise<Medium | undefined> {
  // Some browsers have the folder but write to it in workers only.
  if (typeof storage?.getDirectory !== "function") return undefined;
  if (typeof FileSystemFileHandle === "undefined" || !("createWritable" in FileSystemFileHandle.prototype)) return undefined;
  const root = await storage.getDirectory();
  return new FileMedium(await root.getDirectoryHandle(PLACE, { create }));
}

function open(factory: IDBFactory, create: boolean): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(PLACE, 1);
    request.onupgradeneeded = () => {
      if (create) request.result.createObjectStore("files");
      else request.transaction?.abort();
    };
    request.onblocked = () => reject(new DOMException("another tab holds it", "AbortError"));
    request.onerror = () => reject(request.error ?? new Error("database did not open"));
    request.onsuccess = () => resolve(request.result);
  });
}

async function database(factory: IDBFactory | undefined, create: boolean, patience: number): Promise<Medium | undefined> {
  if (factory === undefined) return undefined;
  const db = await inTime(patience, open(factory, create), (late) => late.close());
  db.onversionchange = () => db.close();
  return new DatabaseMedium(db);
}

/// Undefined: this browser keeps no second copies, or does not answer. `create` false: nor are there any.
export async function openMedium(
  storage: StorageManager | undefined,
  factory: IDBFactory | undefined,
  create = true,
  patience = WATCHDOG,
): Promise<Medium | undefined> {
  try {
    const found = await inTime(patience, files(storage, create));
    if (found !== undefined) return found;
  } catch (error) {
    console.warn("no files of the origin", error);  // private windows
  }
  try {
    return await database(factory, create, patience);
  } catch (error) {
    console.warn("no second store", error);
    return undefined;
  }
}
