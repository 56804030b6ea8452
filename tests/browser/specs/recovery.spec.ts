// The page that saves all drafts when the program does not load, on drafts that the program wrote.
import { App } from '../support/app';
import { faultsOf } from '../support/axe';
import { saved } from '../support/saved';
import { copied, lose, nameIn } from '../support/second_copy';
import { expect, test } from '../support/test';
import { vaultDigest } from '../support/vault';

test('what the recovery page saves can be opened again, and nothing was changed', async ({ app, page, browser, watch }) => {
  await app.start();
  await app.newDraft();
  await app.write(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Nama' }), 'Pegawai Contoh Tiga');
  await app.saved();
  await page.goto(`${app.url}licenses.txt`);
  const before = await vaultDigest(page);

  await page.goto(`${app.url}pulihkan.html`);
  await expect(page.getByText('1 naskah ditemukan')).toBeVisible();
  await expect(page.getByRole('listitem')).toContainText('Pegawai Contoh Tiga');
  expect(await faultsOf(page)).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Simpan berkas 1: Pegawai Contoh Tiga/ }).click()]);
  expect(download.suggestedFilename()).toMatch(/^Pemulihan 1 Pegawai Contoh Tiga.*\.skp\.json$/);
  const { text } = await saved(download);
  expect(await vaultDigest(page)).toBe(before);

  const elsewhere = await browser.newContext();
  watch.follow(elsewhere);
  const other = new App(await elsewhere.newPage(), app.url);
  await other.start();
  await other.pick(download.suggestedFilename(), text);
  await expect(other.page.getByRole('dialog')).toContainText('Draf ini belum ada di perangkat ini.');
  await other.press(other.button('Tambahkan draf'));
  await expect(other.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Nama' })).toHaveValue('Pegawai Contoh Tiga');
  await elsewhere.close();
});

test('a draft that only the second store still has: the page saves it, and the program brings it back', async ({ app, page, watch }) => {
  watch.expect(/404/);  // the icon that browsers look for beside a plain text
  await copied(app, page, 'Hanya ada salinannya');
  await lose(app, page, false);
  await page.goto(`${app.url}pulihkan.html`);
  await expect(page.getByRole('listitem')).toContainText('dari salinan kedua di peramban ini');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Simpan berkas 1: Hanya ada salinannya/ }).click()]);
  expect((await saved(download)).text).toContain('Hanya ada salinannya');

  await app.start();  // the page took nothing away
  await app.press(app.button('Pulihkan semuanya'));
  await app.openDraft('Hanya ada salinannya');
  await expect(nameIn(app)).toHaveValue('Hanya ada salinannya');
});

test('the program that can not start leads to it', async ({ page, site, watch }) => {
  watch.expect(/WebAssembly|inert/);
  await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
  await page.goto(site.url);
  await page.getByRole('link', { name: 'Simpan semua draf sebagai berkas' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Simpan semua draf sebagai berkas' }).click();
  await expect(page.getByRole('heading', { name: 'Pemulihan draf', level: 1 })).toBeVisible();
  await expect(page.getByText('Tidak ada draf di peramban ini.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `no sideways scroll at ${String(width)}`).toBeLessThanOrEqual(0);
  }
});
