// Back is back, in a real browser: each place is an entry, a reload comes back to it, nothing in front is left by leaving
// the application, and the focus always has a place.
import type { Page } from '@playwright/test';

import type { App } from '../support/app';
import { fixture } from '../support/schema';
import { expect, test } from '../support/test';

const address = (page: Page): string => new URL(page.url()).hash;
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

async function imported(app: App): Promise<void> {
  await app.start();
  await app.pick('draf.skp.json', fixture('jf-kuantitatif.skp.json'));
  await app.press(app.button('Tambahkan draf'));
  await expect(heading(app.page, 'Identitas')).toBeAttached();
}

async function back(app: App): Promise<void> {
  await app.page.goBack();
  await app.idle();
}

test('Back goes through the sections one went through, and then to Beranda', async ({ app, page }) => {
  await imported(app);
  await app.section('Lampiran');
  await expect(page).toHaveTitle(/^Lampiran - .* - SKP Luring$/);
  await app.section('Perilaku Kerja');
  await back(app);
  await expect(heading(page, 'Lampiran')).toBeFocused();
  expect(address(page)).toMatch(/^#\/draf\/[^/]+\/lampiran$/);
  await back(app);
  await expect(heading(page, 'Identitas')).toBeFocused();
  await back(app);
  await expect(app.button('Buat SKP baru')).toBeVisible();
  expect(address(page)).toBe('');
  await page.goForward();
  await app.idle();
  await expect(heading(page, 'Identitas')).toBeFocused();
  await page.goForward();
  await app.idle();
  await expect(heading(page, 'Lampiran')).toBeFocused();
});

test('Back closes what stands in front, and no entry of it is left behind', async ({ app, page }) => {
  await imported(app);
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await page.keyboard.press('Control+k');
  await app.idle();
  await expect(page.getByRole('dialog')).toBeVisible();
  await back(app);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(heading(page, 'Identitas')).toBeAttached();
  for (let times = 0; times < 3; times++) {
    await page.keyboard.press('Control+k');
    await app.idle();
    await page.keyboard.press('Escape');
    await app.idle();
  }
  await app.section('Acuan');
  expect(await entries()).toBe(before + 1);
  await back(app);
  await expect(heading(page, 'Identitas')).toBeFocused();
});

test('a reload comes back to the same RHK, with the words that were typed there', async ({ app, page }) => {
  await imported(app);
  await app.section('Hasil Kerja');
  await app.press(app.page.getByRole('main').getByRole('button', { name: /^(RHK 1|Buka RHK 1|1\.)/ }).first());
  const at = address(page);
  expect(at).toMatch(/\/hasil_kerja\/.+/);
  const field = app.field('Rencana Hasil Kerja').first();
  await app.write(field, 'Terselenggaranya layanan yang ditulis tepat sebelum dimuat ulang');
  await app.saved();
  await page.reload();
  await app.ready();
  expect(address(page)).toBe(at);
  await expect(field).toHaveValue('Terselenggaranya layanan yang ditulis tepat sebelum dimuat ulang');
  await back(app);
  await expect(heading(page, 'Hasil Kerja')).toBeFocused();
});

test('an address of a draft that is not here leads to Beranda and says so', async ({ app, page }) => {
  await app.start('#/draf/tidak-ada/lampiran');
  await expect(page.getByText('Draf ini tidak dapat dibaca').first()).toBeAttached();
  expect(address(page)).toBe('');
  await expect(app.button('Buat SKP baru')).toBeVisible();
});

test('Ctrl+Z right after adding removes what was added, and the focus goes to its neighbour', async ({ app, page }) => {
  await imported(app);
  await app.section('RHK Pimpinan');
  const rows = page.getByRole('textbox', { name: /^RHK Pimpinan \d+$/ });
  const before = await rows.count();
  await app.press(app.button('Tambah RHK pimpinan'));
  await expect(rows).toHaveCount(before + 1);
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press('Control+z');
  await app.idle();
  await expect(rows).toHaveCount(before);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  expect(await focused(page)).not.toBe('');
});

test('in a field where something was typed, Ctrl+Z takes back the words and nothing else', async ({ app, page }) => {
  await imported(app);
  await app.section('RHK Pimpinan');
  const rows = page.getByRole('textbox', { name: /^RHK Pimpinan \d+$/ });
  await app.press(app.button('Tambah RHK pimpinan'));
  const count = await rows.count();
  await page.keyboard.type('Meningkat');
  await app.idle();
  await page.keyboard.press('Control+z');
  await app.idle();
  await expect(rows).toHaveCount(count);
  await expect(rows.last()).not.toHaveValue('Meningkat');
});
