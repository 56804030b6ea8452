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

/// Before the scripts of the page: every call into the program ends in a trap as soon as `trap` is set.
function trapsWhenAsked(): void {
  const { instantiate } = WebAssembly;
  const wrapped = (exports: WebAssembly.Exports): WebAssembly.Exports =>
    Object.fromEntries(Object.entries(exports).map(([name, value]) => [name, typeof value !== 'function' ? value : (...given: unknown[]): unknown => {
      if ('trap' in window) throw new WebAssembly.RuntimeError('unreachable');
      return (value as (...all: unknown[]) => unknown)(...given);
    }]));
  WebAssembly.instantiate = (async (module: WebAssembly.Module, imports: WebAssembly.Imports) =>
    ({ exports: wrapped((await instantiate(module, imports)).exports) })) as typeof instantiate;
}

for (const end of ['a trap', 'no more memory'] as const) {
  test(`${end} in the program: its last saved draft, in parts, can be taken along`, async ({ app, page, watch }) => {
    watch.expect(/unreachable|memory|alloc|abort|RuntimeError/i);
    if (end === 'a trap') await page.addInitScript(trapsWhenAsked);
    await app.start();
    await app.newDraft();
    await app.write(nameIn(app), 'Sebelum berhenti');
    await app.saved();
    await app.write(nameIn(app), 'Terakhir sebelum berhenti');
    await app.saved();
    if (end === 'a trap') {
      await page.evaluate(() => Object.assign(window, { trap: true }));
      await page.keyboard.type('x');
    } else {
      await page.evaluate(() => {
        WebAssembly.Memory.prototype.grow = () => {
          throw new RangeError('no more');
        };
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['1,'.repeat(9_000_000)], 'besar.json'));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
      });
    }
    await expect(page.getByRole('heading', { name: 'Aplikasi berhenti karena gangguan' })).toBeVisible();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Unduh data terakhir' }).click()]);
    expect((await saved(download)).text).toContain('Terakhir sebelum berhenti');
  });
}

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
