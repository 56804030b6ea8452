// Storage that fails: said at once, nothing typed is lost, and saving goes on when there is room again.
import { problemsOf } from '../support/schema';
import { copied, lose, nameIn, toVersion3 } from '../support/second_copy';
import { expect, test } from '../support/test';

test('without a database: it is said before the first letter, and the file still can be taken along', async ({ app, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await app.start();
  await expect(page.getByText('Draf tidak dapat disimpan di peramban ini')).toBeAttached();
  await app.newDraft();
  await app.write(nameIn(app), 'Hanya di tab ini');
  await expect(app.status).toHaveText('GAGAL menyimpan');
  const file = await app.export();
  expect(problemsOf(file.text)).toEqual([]);
  expect(file.text).toContain('Hanya di tab ini');
  await app.section('Acuan');
  await app.section('Identitas');
  await expect(nameIn(app)).toHaveValue('Hanya di tab ini');
});

test('a full disk: GAGAL menyimpan, the text stays, and saving succeeds when there is room', async ({ app, page, context, watch }) => {
  watch.expect(/Quota/i);  // the service worker finds no room either
  const cdp = await context.newCDPSession(page);
  const origin = new URL(app.url).origin;
  // From the start: Chromium goes on granting for a while what it once counted as free.
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await app.start();
  await app.newDraft();
  await app.write(nameIn(app), 'Ketika penuh');
  await expect(app.status).toHaveText('GAGAL menyimpan');
  await expect(page.getByText('Draf tidak dapat disimpan di peramban ini').or(page.locator('#assertive'))).toContainText([/penuh|gagal|tidak dapat/i]);
  await expect(nameIn(app)).toHaveValue('Ketika penuh');
  expect((await app.export()).text).toContain('Ketika penuh');
  await app.write(nameIn(app), 'Masih penuh');
  await expect(app.status).toHaveText('GAGAL menyimpan');

  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  await expect(app.status).toHaveText(/^Tersimpan/, { timeout: 30_000 });
  await app.reload();
  await app.openDraft('Masih penuh');
});

test('drafts that vanished are missed aloud, not greeted as a new beginning', async ({ app, page, watch }) => {
  watch.expect(/404/);  // the icon that browsers look for beside a plain text
  await copied(app, page, 'Akan hilang');
  await lose(app, page, true);
  await app.start();
  await expect(page.getByText('Draf yang pernah tersimpan tidak ditemukan')).toBeAttached();
  await expect(page.getByText('Mulai dari satu SKP')).toHaveCount(0);
  await app.press(app.button('Memang saya hapus'));
  await expect(page.getByText('Draf yang pernah tersimpan tidak ditemukan')).toHaveCount(0);
  await app.reload();
  await expect(page.getByText('Draf yang pernah tersimpan tidak ditemukan')).toHaveCount(0);
});

test('a wiped database: the second store names the draft and brings it back, also for the next start', async ({ app, page, watch }) => {
  watch.expect(/404/);
  await copied(app, page, 'Masih ada salinannya');
  await lose(app, page, false);
  await app.start();
  await expect(page.getByText('Ada yang hilang dari penyimpanan peramban ini')).toBeAttached();
  await expect(page.getByText('Seluruh draf tidak ada lagi')).toBeAttached();
  await app.press(app.button('Pulihkan semuanya'));
  await expect(page.getByText('Ada yang hilang dari penyimpanan peramban ini')).toHaveCount(0);
  await app.reload();
  await expect(page.getByText('Ada yang hilang dari penyimpanan peramban ini')).toHaveCount(0);
  await app.openDraft('Masih ada salinannya');
  await expect(nameIn(app)).toHaveValue('Masih ada salinannya');
});

test('drafts that were deleted on purpose are not missed', async ({ app, page }) => {
  await app.start();
  await app.newDraft();
  await app.write(nameIn(app), 'Dihapus sendiri');
  await app.saved();
  await app.press(app.button('Beranda'));
  await app.press(app.button(/^Hapus Dihapus sendiri · /));
  await app.press(page.getByRole('dialog').getByRole('button', { name: 'Hapus draf' }));
  await expect(app.button(/^Buka /)).toHaveCount(0);
  await app.reload();
  await expect(page.getByText('Draf yang pernah tersimpan tidak ditemukan')).toHaveCount(0);
});

test('a database of version 3 is opened with its drafts, and is of this version from then on', async ({ app, page, watch }) => {
  watch.expect(/404/);
  await copied(app, page, 'Dari versi tiga');
  expect(await toVersion3(app, page)).toBe(4);
  await app.start();
  await app.openDraft('Dari versi tiga');
  await expect(nameIn(app)).toHaveValue('Dari versi tiga');
  await app.write(nameIn(app), 'Ditulis di versi empat');
  await app.saved();
  await app.reload();
  await app.openDraft('Ditulis di versi empat');
  await expect(page.getByText('Ada yang hilang dari penyimpanan peramban ini')).toHaveCount(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'luring')?.version)).toBe(4);
});
