// A new version waits for consent; then the page reloads once, and the drafts are there.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { App } from '../support/app';
import { dist, openSite } from '../support/site';
import type { Site } from '../support/site';
import { expect, test as base } from '../support/test';

/// A server of a copy whose worker can be made newer, and nothing of it is kept by the browser.
const test = base.extend<{ copy: { site: Site; renew(): Promise<void> } }>({
  // eslint-disable-next-line no-empty-pattern
  copy: async ({}, use) => {
    const dir = await mkdtemp(join(tmpdir(), 'luring-site-'));
    await cp(dist, dir, { recursive: true });
    const site = await openSite(dir);
    const renew = async (): Promise<void> => {
      const worker = join(dir, 'sw.js');
      await writeFile(worker, `${await readFile(worker, 'utf8')}\n// newer`);
    };
    await use({ site, renew });
    await site.close();
    await rm(dir, { recursive: true, force: true });
  },
});

const checkForUpdate = (app: App): Promise<unknown> =>
  app.page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });

test('it waits, says so, reloads only when asked to, and keeps the drafts', async ({ page, copy, watch }) => {
  watch.expect(/request to another origin: http:\/\/localhost:/);  // the copy has a port of its own
  const app = new App(page, copy.site.url);
  await app.start();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await app.reload();
  await app.newDraft();
  const name = app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Nama' });
  await app.write(name, 'Ditulis dengan versi lama');
  await app.saved();

  let loads = 0;
  page.on('load', () => loads++);
  await copy.renew();
  await checkForUpdate(app);
  await expect(page.getByText('Versi baru SKP Luring siap')).toBeAttached();
  await app.write(name, 'Diteruskan dengan versi lama');
  await app.saved();
  expect(loads, 'no reload without consent').toBe(0);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null)).toBe(true);

  await Promise.all([page.waitForEvent('load'), app.press(app.button('Muat ulang sekarang')).catch(() => undefined)]);
  await app.ready();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null)).toBe(null);
  await expect(page.getByText('Versi baru SKP Luring siap')).toHaveCount(0);
  await expect(name, 'the reload comes back to where one was').toHaveValue('Diteruskan dengan versi lama');
  expect(loads, 'one reload').toBe(1);
});

test('a version that came while the page was closed is offered at the next start', async ({ page, context, copy, watch }) => {
  watch.expect(/request to another origin: http:\/\/localhost:/);
  const app = new App(page, copy.site.url);
  await app.start();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await app.reload();
  await copy.renew();
  const second = new App(await context.newPage(), copy.site.url);
  await second.start();
  await expect(second.page.getByText('Versi baru SKP Luring siap')).toBeAttached();
});
