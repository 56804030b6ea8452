// Drafts with a second copy, and what a browser does that loses its database.
import type { Locator, Page } from '@playwright/test';

import type { App } from './app';
import { expect } from './test';

export const nameIn = (app: App): Locator => app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Nama' });

const copies = 'luring-salinan';

/// A draft of that name whose second copy is written.
export async function copied(app: App, page: Page, nama: string): Promise<void> {
  await app.start();
  await app.newDraft();
  await app.write(nameIn(app), nama);
  await app.saved();
  await expect.poll(() => page.evaluate(async ([folder, text]) => {
    const root = await navigator.storage.getDirectory();
    const found = await root.getDirectoryHandle(folder).catch(() => undefined);
    if (found === undefined) return false;
    const includes = async (name: string): Promise<boolean> => (await (await (await found.getFileHandle(name)).getFile()).text()).includes(text);
    for await (const name of found.keys()) {
      if (await includes(name).catch(() => false)) return true;  // it may just be written anew
    }
    return false;
  }, [copies, nama] as const), { timeout: 20_000 }).toBe(true);
}

/// What a browser does that finds its database damaged; `all`: the second copies go as well.
export async function lose(app: App, page: Page, all: boolean): Promise<void> {
  await page.goto(`${app.url}licenses.txt`);  // nothing holds the database here
  await page.evaluate(async ([folder, both]) => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('luring');
      request.onsuccess = () => resolve();
      request.onerror = request.onblocked = () => reject(new Error('not deleted'));
    });
    if (both) await (await navigator.storage.getDirectory()).removeEntry(folder, { recursive: true });
  }, [copies, all] as const);
}

/// The database as version 3 of it was: the same stores, and no revision that names files. Its version before.
export async function toVersion3(app: App, page: Page): Promise<number> {
  await page.goto(`${app.url}licenses.txt`);
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no answer'));
    });
    const present = await answer(indexedDB.open('luring'));
    const { version } = present;
    const stores: { name: string; keyPath: string | string[] | null; generates: boolean; indexes: string[]; keys: IDBValidKey[]; rows: unknown[] }[] = [];
    for (const name of present.objectStoreNames) {
      const store = present.transaction(name).objectStore(name);
      const { keyPath, autoIncrement: generates, indexNames } = store;
      stores.push({ name, keyPath, generates, indexes: [...indexNames], keys: await answer(store.getAllKeys()), rows: await answer(store.getAll()) });
    }
    present.close();
    await answer(indexedDB.deleteDatabase('luring'));
    const request = indexedDB.open('luring', 3);
    request.onupgradeneeded = () => {
      for (const { name, keyPath, generates, indexes } of stores) {
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement: generates });
        for (const index of indexes) store.createIndex(index, index);
      }
    };
    const old = await answer(request);
    for (const { name, keyPath, keys, rows } of stores) {
      const store = old.transaction(name, 'readwrite').objectStore(name);
      for (const [at, row] of rows.entries()) {
        if (name === 'revisions') delete (row as { attached?: unknown }).attached;
        await answer(keyPath === null ? store.put(row, keys[at]) : store.put(row));
      }
    }
    old.close();
    return version;
  });
}
