// After the first visit no network is needed, and nobody else is ever asked.
import { App } from '../support/app';
import { openSite } from '../support/site';
import { expect, test } from '../support/test';

test('starts, edits and saves without network and without server', async ({ page, context, watch, site }) => {
  const own = await openSite();
  watch.expect(/localhost|ERR_INTERNET_DISCONNECTED|ERR_FAILED/);  // this test's own server is another port
  const app = new App(page, own.url);
  await app.start();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await app.newDraft();
  const name = app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Nama' });
  await app.write(name, 'Ditulis dengan jaringan');
  await app.saved();

  await context.setOffline(true);
  await own.close();
  await app.reload();
  await app.openDraft('Ditulis dengan jaringan');
  await app.write(name, 'Ditulis tanpa jaringan');
  await app.saved();
  await app.reload();
  await app.openDraft('Ditulis tanpa jaringan');
  expect((await app.export()).text).toContain('Ditulis tanpa jaringan');

  const origins = new Set(watch.requests.filter((url) => url.startsWith('http')).map((url) => new URL(url).origin));
  expect([...origins]).toEqual([new URL(own.url).origin]);
  expect(site.url).not.toBe(own.url);
});

test('Tentang says that it is ready for use without network', async ({ app, page }) => {
  await app.start();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await app.press(app.button('Tentang'));
  await expect(page.getByText('Siap dipakai tanpa jaringan.', { exact: true })).toBeAttached();
  await expect(page.getByText('Tidak ada yang dikirim ke mana pun.')).toBeAttached();
});

test('everything that the first visit needs comes from the one server, and the worker keeps all of it', async ({ app, page, site, watch }) => {
  await app.start();
  await page.evaluate(() => navigator.serviceWorker.ready);
  const cached = await page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map((request) => new URL(request.url).pathname);
  });
  for (const ending of ['.wasm', '.mjs', '.ttf', '.css', '.webmanifest']) {
    expect(cached.some((path) => path.endsWith(ending)), ending).toBe(true);
  }
  expect(watch.requests.some((url) => url.endsWith('.wasm'))).toBe(true);
  for (const { status } of site.requests) expect([200, 304]).toContain(status);
});
