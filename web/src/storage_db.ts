// The database: its stores, one strict transaction at a time, and a connection that comes back by itself.

import { randomToken } from "./random";

export const DATABASE = "luring";
/// Version 4 has the stores of 3: what lies beside a draft is named by its revisions (storage_attached.ts), and an older
/// program would take it for parts that nobody needs.
export const VERSION = 4;
export const WATCHDOG = 10_000;  // ms without an answer before a transaction counts as lost

export type StoreName = "meta" | "drafts" | "revisions" | "quarantine" | "pending" | "notes" | "parts";

export class WatchdogError extends Error {
  override name = "WatchdogError";
}

export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("request failed"));
  });
}

/// Resolves with the result of `work` only when the transaction is complete, on disk. `work` starts
/// before this returns. Whatever it throws aborts the transaction and is what this rejects with.
export function transact<T>(
  db: IDBDatabase,
  names: StoreName[],
  mode: "readonly" | "readwrite",
  work: (tx: IDBTransaction) => Promise<T>,
  timeout = WATCHDOG,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const tx = db.transaction(names, mode, { durability: "strict" });
    let outcome: { value: T } | undefined;
    let cause: unknown;
    const abort = (error: unknown): void => {
      cause ??= error;
      try {
        tx.abort();
      } catch {
        // It ended already, and its own event tells how.
      }
    };
    const watchdog = setTimeout(() => {
      const error = new WatchdogError(`no answer within ${timeout} ms`);
      abort(error);
      reject(error);
    }, timeout);
    tx.oncomplete = () => {
      clearTimeout(watchdog);
      if (outcome === undefined) reject(new Error("transaction ended before its work"));
      else resolve(outcome.value);
    };
    tx.onabort = () => {
      clearTimeout(watchdog);
      // The transaction's own error first: a full disk shows there, not at a request.
      reject(tx.error ?? (cause instanceof Error ? cause : new DOMException("transaction aborted", "AbortError")));
    };
    work(tx).then((value) => (outcome = { value }), abort);
  });
}

/// One transaction on whatever connection there is.
export type Run = <T>(
  stores: StoreName[],
  mode: "readonly" | "readwrite",
  work: (tx: IDBTransaction) => Promise<T>,
) => Promise<T>;

function createStores(db: IDBDatabase): void {
  db.createObjectStore("meta").put(randomToken(), "instance");
  db.createObjectStore("drafts", { keyPath: "id" });
  db.createObjectStore("revisions", { keyPath: ["draft", "revision"] });
  db.createObjectStore("quarantine", { autoIncrement: true }).createIndex("draft", "draft");
  db.createObjectStore("pending", { keyPath: ["draft", "writer"] });
}

/// Version 2: bytes by name (storage_notes.ts).
function createNotes(db: IDBDatabase): void {
  db.createObjectStore("notes");
}

/// Version 3: documents in parts (storage_parts.ts).
function createParts(db: IDBDatabase): void {
  db.createObjectStore("parts", { keyPath: ["draft", "name"] });
}

export interface OpenEvents {
  /// Another tab holds an older version open: this request waits until it lets go.
  blocked(): void;
}

export interface Opened {
  db: IDBDatabase;
  /// The browser says that it threw earlier contents away (Chromium).
  lost: boolean;
  /// A newer program made it.
  newer: boolean;
}

export class NewerError extends Error {
  override name = "NewerError";
}

const understood: StoreName[] = ["drafts", "revisions", "parts"];

/// Without a version: nothing is changed. Rejects with `why` when nothing in it is understood.
function openNewer(factory: IDBFactory, why: Error): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE);
    request.onupgradeneeded = () => request.transaction?.abort();  // it is gone meanwhile: not made anew by the old program
    request.onerror = () => reject(why);
    request.onsuccess = () => {
      const db = request.result;
      if (understood.every((name) => db.objectStoreNames.contains(name))) {
        resolve({ db, lost: false, newer: true });
        return;
      }
      db.close();
      reject(why);
    };
  });
}

/// A database that a newer program made is opened as it is.
export function openDatabase(factory: IDBFactory, events: OpenEvents): Promise<Opened> {
  return openPresent(factory, events).catch((error: unknown) => {
    if (error instanceof Error && error.name === "VersionError") return openNewer(factory, error);
    throw error;
  });
}

function openPresent(factory: IDBFactory, events: OpenEvents): Promise<Opened> {
  return new Promise((resolve, reject) => {
    let lost = false;
    const request = factory.open(DATABASE, VERSION);
    request.onupgradeneeded = (event) => {
      const { dataLoss } = event as IDBVersionChangeEvent & { dataLoss?: string };
      lost = dataLoss === "total";
      if (event.oldVersion < 1) createStores(request.result);
      if (event.oldVersion < 2) createNotes(request.result);
      if (event.oldVersion < 3) createParts(request.result);
    };
    request.onblocked = () => events.blocked();
    request.onerror = () => reject(request.error ?? new Error("database did not open"));
    request.onsuccess = () => resolve({ db: request.result, lost, newer: false });
  });
}
