// A tab as the draft storage sees it, with everything around it replaced by doubles.
import 'fake-indexeddb/auto';

import assert from 'node:assert/strict';

import { IDBFactory } from 'fake-indexeddb';

import { Op, Status } from '../../web/src/abi';
import type { Notice, Reply } from '../../web/src/abi';
import { textOf, utf8 } from '../../web/src/bytes';
import type { Message } from '../../web/src/channel';
import type { Letter } from '../../web/src/left_behind';
import type { Strings } from '../../web/src/requests';
import type { Medium } from '../../web/src/second_medium';
import { DraftStorage } from '../../web/src/storage';
import type { StorageWorld } from '../../web/src/storage';
import type { SecondStore } from '../../web/src/second_store';
import { answer, openDatabase } from '../../web/src/storage_db';
import { openExisting, readEverything } from '../../web/src/storage_export';
import type { Rescued } from '../../web/src/storage_export';

/// Waits for it, a few seconds at most.
export async function until(what: string, done: () => Promise<boolean> | boolean): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 8));
  }
  assert.fail(`never: ${what}`);
}

/// Files in memory, where a browser has those of the origin.
export class Files implements Medium {
  readonly kind = 'opfs';
  readonly all = new Map<string, Uint8Array<ArrayBuffer>>();
  /// Thrown by the next write, once.
  trouble: Error | undefined;

  names(): Promise<string[]> {
    return Promise.resolve([...this.all.keys()]);
  }

  read(name: string, size?: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return Promise.resolve(this.all.get(name)?.slice(0, size));
  }

  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const { trouble } = this;
    this.trouble = undefined;
    if (trouble !== undefined) return Promise.reject(trouble);
    this.all.set(name, bytes.slice());
    return Promise.resolve();
  }

  remove(name: string): Promise<void> {
    this.all.delete(name);
    return Promise.resolve();
  }
}

/// What the tabs of one browser share.
export class Device {
  factory = new IDBFactory();
  readonly files = new Files();
  readonly local = new Map<string, string>();
  readonly messages: Message[] = [];
  clock = Date.UTC(2026, 0, 5, 9);
  private readonly tabs: DraftStorage[] = [];

  localStorage(): Storage {
    const { local } = this;
    return {
      getItem: (key: string) => this.local.get(key) ?? null,
      setItem: (key: string, value: string) => this.local.set(key, value),
      removeItem: (key: string) => this.local.delete(key),
      key: (at: number) => [...this.local.keys()][at] ?? null,
      get length() {
        return local.size;
      },
    } as unknown as Storage;
  }

  tab(changes: Partial<StorageWorld> = {}): Tab {
    return new Tab(this, `tab${this.tabs.length}`, changes, (storage) => this.tabs.push(storage));
  }

  /// A connection of the test's own, to look into stores and to damage them.
  async raw<T>(work: (db: IDBDatabase) => Promise<T>): Promise<T> {
    const { db } = await openDatabase(this.factory, { blocked: () => undefined });
    try {
      return await work(db);
    } finally {
      db.close();
    }
  }

  all(store: string): Promise<Record<string, unknown>[]> {
    return this.raw((db) => answer(db.transaction(store).objectStore(store).getAll() as IDBRequest<Record<string, unknown>[]>));
  }

  async change(store: string, work: (store: IDBObjectStore) => void): Promise<void> {
    await this.raw(async (db) => {
      const tx = db.transaction(store, 'readwrite');
      work(tx.objectStore(store));
      await new Promise((resolve) => (tx.oncomplete = resolve));
    });
  }

  async closeAll(): Promise<void> {
    for (const storage of this.tabs.splice(0)) storage.close();
    await Promise.resolve();
  }
}

export class Tab {
  readonly storage: DraftStorage;
  readonly notices: { notice: Notice; strings: string[] }[] = [];
  /// For the crash page.
  keep: () => Uint8Array | undefined = () => undefined;
  leaving = false;

  constructor(
    readonly device: Device,
    writer: string,
    changes: Partial<StorageWorld>,
    register: (storage: DraftStorage) => void,
  ) {
    const channel = { send: (message: Message) => device.messages.push(message), listen: () => undefined };
    this.storage = new DraftStorage({
      indexedDB: device.factory,
      localStorage: device.localStorage(),
      locks: undefined,
      medium: Promise.resolve(undefined),
      pauses: { rest: 5, cap: 20, patience: 50, limit: 300 },
      channel: channel as unknown as StorageWorld['channel'],
      writer,
      version: '1.0.0',
      now: () => device.clock,
      notify: (notice, ...strings) => this.notices.push({ notice, strings: strings.map(textOf) }),
      flush: () => undefined,
      leaving: () => this.leaving,
      keep: (read) => (this.keep = read),
      ...changes,
    });
    register(this.storage);
  }

  get kept(): string {
    return textOf(this.keep());
  }

  async ask(op: Op, ...strings: (string | number | Uint8Array<ArrayBuffer>)[]): Promise<Reply> {
    const handler = this.storage.handlers[op];
    const packed: Strings = strings.map((s) => (s instanceof Uint8Array ? s : utf8(String(s))));
    return (await handler?.(packed)) ?? { status: Status.unsupported, strings: [] };
  }

  commit(id: string, base: number, text: string, reason = 'auto', epoch = 1): Promise<Reply> {
    return this.ask(Op.commit, id, base, epoch, text, `ringkasan ${text}`, reason);
  }
}

export function words(reply: Reply): string[] {
  return reply.strings.map(textOf);
}

export function statusName(reply: Reply): string {
  return ['ok', 'conflict', 'quota', 'failed', 'cancelled', 'notFound', 'unsupported', 'damaged', 'newer'][reply.status] ?? '?';
}

/// The database as it was a while ago.
export async function goBack(device: Device, after: () => Promise<void>): Promise<void> {
  const before = new Map<string, Record<string, unknown>[]>();
  for (const name of ['drafts', 'revisions', 'parts']) before.set(name, structuredClone(await device.all(name)));
  const counters = await device.raw((db) => new Promise((resolve) => {
    const request = db.transaction('meta').objectStore('meta').get('counters');
    request.onsuccess = () => resolve(request.result);
  }));
  await after();
  await device.closeAll();
  for (const [name, values] of before) {
    await device.change(name, (rows) => {
      rows.clear();
      for (const value of values) rows.put(value);
    });
  }
  await device.change('meta', (rows) => rows.put(counters, 'counters'));
}

/// What the recovery page offers, with what is in it.
export async function rescued(device: Device, copies?: SecondStore, letters: readonly Letter[] = []): Promise<(Rescued & { text: string })[]> {
  const db = await openExisting(device.factory);
  try {
    const { all } = await readEverything({ db, copies, letters });
    return await Promise.all(all.map(async (one) => ({ ...one, text: textOf(await one.read()) })));
  } finally {
    db?.close();
  }
}
