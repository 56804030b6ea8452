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
