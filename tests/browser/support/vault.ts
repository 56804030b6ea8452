// The drafts as they lie on disk, read past the application.
import type { Page } from '@playwright/test';

/// One digest over everything in the database.
export function vaultDigest(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('luring');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('not opened'));
    });
    const parts: string[] = [];
    const plain = (_: string, value: unknown): unknown => (ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value);
    for (const name of [...db.objectStoreNames].sort()) {
      const store = db.transaction(name).objectStore(name);
      for (const request of [store.getAllKeys(), store.getAll()] as IDBRequest<unknown>[]) {
        const value = await new Promise<unknown>((resolve) => (request.onsuccess = () => resolve(request.result)));
        parts.push(name, JSON.stringify(value, plain));
      }
    }
    db.close();
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(parts.join('\n')));
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  });
}

/// The texts of all versions of all drafts, oldest first.
export function allVersions(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('luring');
      request.onsuccess = () => resolve(request.result);
    });
    type Row = { draft: string; name: string; bytes?: Uint8Array; root?: Uint8Array; savedAt: number };
    const all = (name: string): Promise<Row[]> => new Promise((resolve) => {
      const request = db.transaction(name).objectStore(name).getAll() as IDBRequest<Row[]>;
      request.onsuccess = () => resolve(request.result);
    });
    const [records, parts] = [await all('revisions'), await all('parts')];
    db.close();
    const stored = new Map(parts.map(({ draft, name, bytes }) => [`${draft} ${name}`, bytes ?? new Uint8Array()]));
    // A list of names of 32 octets, and what these name.
    const named = (draft: string, list: Uint8Array): Uint8Array[] => Array.from({ length: list.length / 32 }, (_, at) => {
      const name = Array.from(list.slice(at * 32, at * 32 + 32), (byte) => byte.toString(16).padStart(2, '0')).join('');
      return stored.get(`${draft} ${name}`) ?? new Uint8Array();
    });
    const decoder = new TextDecoder();
    return records.sort((a, b) => a.savedAt - b.savedAt).map(({ draft, bytes, root }) => root === undefined ? decoder.decode(bytes) :
      named(draft, root).flatMap((list) => named(draft, list)).map((part) => decoder.decode(part)).join(''));
  });
}
