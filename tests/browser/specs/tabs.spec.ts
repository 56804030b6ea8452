// Two tabs of one browser: one writes, the other follows; taking over is asked for, and nothing is overwritten.
import type { BrowserContext, Locator } from '@playwright/test';

import { App } from '../support/app';
import { expect, test } from '../support/test';
import { allVersions } from '../support/vault';

const nameIn = (app: App): Locator => app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Nama' });

async function secondTab(context: BrowserContext, first: App, name: string): Promise<App> {
  const second = new App(await context.newPage(), first.url);
  await second.start();
  await second.openDraft(name);
  return second;
}

test.beforeEach(async ({ app }) => {
  await app.start();
  await app.newDraft();
  await app.write(nameIn(app), 'Dari tab pertama');
  await app.saved();
});

test('the second tab only reads and follows, until it takes over', async ({ app, context }) => {
  const second = await secondTab(context, app, 'Dari tab pertama');
  await expect(second.page.getByRole('main')).toContainText('Draf ini sedang dibuka di tab lain');
  await expect(second.status).toHaveText('Hanya dibaca');
  await expect(nameIn(second)).not.toBeEditable();

  await app.page.bringToFront();
  await app.write(nameIn(app), 'Lanjutan dari tab pertama');
  await app.saved();
  await second.page.bringToFront();
  await expect(nameIn(second)).toHaveValue('Lanjutan dari tab pertama');

  await second.press(second.button('Ambil alih'));
  await expect(nameIn(second)).toBeEditable();
  await expect(nameIn(second)).toHaveValue('Lanjutan dari tab pertama');
  await second.write(nameIn(second), 'Dari tab kedua');
  await second.saved();

  await app.page.bringToFront();
  await expect(app.status).toHaveText('Hanya dibaca');
  await expect(nameIn(app)).not.toBeEditable();
  await expect(nameIn(app)).toHaveValue('Dari tab kedua');

  const versions = await allVersions(app.page);
  for (const words of ['Dari tab pertama', 'Lanjutan dari tab pertama', 'Dari tab kedua']) {
    expect(versions.some((text) => text.includes(words)), words).toBe(true);
  }
});

test('when the writing tab is closed, the next one to open it may write', async ({ app, context }) => {
  await app.page.close();
  const second = await secondTab(context, app, 'Dari tab pertama');
  await expect(nameIn(second)).toBeEditable();
  await second.write(nameIn(second), 'Penerus');
  await second.saved();
});

test('what the losing tab had not saved becomes a branch, and is offered as a draft of its own', async ({ app, context }) => {
  const second = await secondTab(context, app, 'Dari tab pertama');
  // In one turn of the first tab: the other tab's epoch is on disk before the letters are sent.
  await app.page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('luring');
      request.onsuccess = () => resolve(request.result);
    });
    const store = db.transaction('drafts', 'readwrite').objectStore('drafts');
    const all = store.getAll() as IDBRequest<{ epoch: number }[]>;
    await new Promise<void>((resolve) => {
      all.onsuccess = () => {
        for (const head of all.result) store.put({ ...head, epoch: head.epoch + 1 });
      };
      store.transaction.oncomplete = () => resolve();
    });
    db.close();
  });
  await app.page.bringToFront();
  await app.write(nameIn(app), 'Tertinggal di tab pertama');
  await expect(app.page.getByRole('main')).toContainText('Draf ini sudah diubah di tab lain');
  await expect(nameIn(app)).toHaveValue('Tertinggal di tab pertama');

  const versions = await allVersions(app.page);
  expect(versions.some((text) => text.includes('Tertinggal di tab pertama'))).toBe(true);
  await second.page.bringToFront();
  await expect(nameIn(second)).toHaveValue('Dari tab pertama');
  await second.page.close();

  await app.page.bringToFront();
  await app.press(app.button('Simpan versi saya sebagai draf baru'));
  await app.saved();
  await app.press(app.button('Beranda'));
  await expect(app.button(/^Buka Tertinggal di tab pertama/)).toHaveCount(1);
  await expect(app.button(/^Buka Dari tab pertama/)).toHaveCount(1);
  await app.openDraft('Dari tab pertama');
  await app.press(app.button('Riwayat'));
  const branch = app.page.getByRole('list', { name: 'Riwayat' }).getByRole('button', { description: /^Cabang/ });
  await expect(branch).toHaveCount(1);
});
