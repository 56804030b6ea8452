// What saving costs in a page: watched from before its scripts run.
import type { CDPSession, Page } from '@playwright/test';

import type { App } from './app';

export interface Cost {
  /// ms of the main thread, from the key until all is saved and drawn.
  thread: number;
  /// ms from the beginning of the transaction to its end.
  transaction: number;
  /// What was handed to IndexedDB.
  bytes: number;
}

interface Saves {
  took: number;
  bytes: number;
  count: number;
}

/// For page.addInitScript: notes each transaction that commits, and all that is written.
export function watchSaves(): void {
  const saves: Saves = { took: 0, bytes: 0, count: 0 };
  Object.assign(window, { saves });
  const sizeOf = (value: unknown): number => {
    if (ArrayBuffer.isView(value)) return value.byteLength;
    if (typeof value === 'string') return value.length;
    if (value instanceof Map) return sizeOf([...value]);
    if (typeof value === 'object' && value !== null) return Object.entries(value).reduce((sum, [key, each]) => sum + key.length + sizeOf(each), 0);
    return 8;
  };
  type Methods = Record<string, (...args: unknown[]) => unknown>;
  const [database, store] = [IDBDatabase.prototype, IDBObjectStore.prototype] as unknown as [Methods, Methods];
  const begin = database['transaction'];
  database['transaction'] = function (this: IDBDatabase, ...args: unknown[]) {
    const tx = begin?.apply(this, args) as IDBTransaction;
    const names = [args[0]].flat();
    if (args[1] === 'readwrite' && names.includes('pending') && names.includes('drafts') && !names.includes('notes')) {
      const started = performance.now();
      tx.addEventListener('complete', () => {
        saves.took = performance.now() - started;
        saves.count++;
      });
    }
    return tx;
  };
  for (const name of ['put', 'add']) {
    const original = store[name];
    store[name] = function (this: IDBObjectStore, ...args: unknown[]) {
      saves.bytes += sizeOf(args[0]);
      return original?.apply(this, args);
    };
  }
}

/// For page.addInitScript: no second copies, which are made at rest and would be in the way of measuring.
export function withoutCopies(): void {
  Object.defineProperty(StorageManager.prototype, 'getDirectory', { value: undefined });
  const factory = IDBFactory.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const open = factory['open'];
  factory['open'] = function (this: IDBFactory, ...args: unknown[]) {
    if (args[0] === 'luring-salinan') throw new DOMException('not in this test', 'UnknownError');
    return open?.apply(this, args);
  };
}

async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

const savesOf = (page: Page): Promise<Saves> => page.evaluate(() => ({ ...(window as unknown as { saves: Saves }).saves }));

/// One letter in the field that has the focus, from rest to rest.
async function letter(app: App, session: CDPSession, key: string): Promise<Cost> {
  const [thread, before] = [await busy(session), await savesOf(app.page)];
  await app.page.keyboard.type(key);
  await app.page.waitForFunction((count) => (window as unknown as { saves: Saves }).saves.count > count, before.count);
  await app.idle();
  const after = await savesOf(app.page);
  return { thread: (await busy(session)) - thread, transaction: after.took, bytes: after.bytes - before.bytes };
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/// Medians of so many letters; `first`: the very first one, which may have more to do.
export async function costOfLetters(app: App, times: number, rest: number): Promise<Cost & { first: Cost }> {
  const session = await app.page.context().newCDPSession(app.page);
  await session.send('Performance.enable');
  const all: Cost[] = [];
  for (let i = 0; i <= times; i++) {
    await app.page.waitForTimeout(rest);
    await app.idle();
    all.push(await letter(app, session, String.fromCharCode(97 + (i % 26))));
  }
  await session.detach();
  const [first = { thread: NaN, transaction: NaN, bytes: NaN }, ...rest_] = all;
  const of = (name: keyof Cost): number => median(rest_.map((cost) => cost[name]));
  return { thread: of('thread'), transaction: of('transaction'), bytes: of('bytes'), first };
}

/// The one draft that is there, once more under so many other ids.
export function copies(page: Page, count: number): Promise<void> {
  return page.evaluate(async (many) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('luring');
      request.onsuccess = () => resolve(request.result);
    });
    const names = ['drafts', 'revisions', 'parts'].filter((name) => db.objectStoreNames.contains(name));
    const read = (name: string): Promise<Record<string, unknown>[]> => new Promise((resolve) => {
      const request = db.transaction(name).objectStore(name).getAll() as IDBRequest<Record<string, unknown>[]>;
      request.onsuccess = () => resolve(request.result);
    });
    const rows = new Map<string, Record<string, unknown>[]>();
    for (const name of names) rows.set(name, await read(name));
    for (let from = 0; from < many; from += 500) {
      const tx = db.transaction(names, 'readwrite');
      for (let i = from; i < Math.min(many, from + 500); i++) {
        for (const [name, all] of rows) {
          for (const row of all) tx.objectStore(name).put({ ...row, [name === 'drafts' ? 'id' : 'draft']: `salinan${i}` });
        }
      }
      await new Promise((resolve) => (tx.oncomplete = resolve));
    }
    db.close();
  }, count);
}
