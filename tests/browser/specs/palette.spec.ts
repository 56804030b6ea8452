// Ctrl+K and "?" by the keyboard alone, in a real browser: what it keeps for itself, what it must not.
import type { Locator, Page } from '@playwright/test';

import type { App } from '../support/app';
import { violations } from '../support/axe';
import { fixture } from '../support/schema';
import { expect, test } from '../support/test';

const title = 'Cari perintah, bagian, atau isian';

const search = (page: Page): Locator => page.getByRole('combobox', { name: title });
const options = (page: Page): Locator => page.getByRole('listbox').getByRole('option');

async function imported(app: App): Promise<void> {
  await app.start();
  await app.pick('draf.skp.json', fixture('jf-kuantitatif.skp.json'));
  await app.press(app.button('Tambahkan draf'));
  await expect(app.page.getByRole('heading', { name: 'Identitas', level: 1 })).toBeAttached();
}

/// The option that the focus in the text stands for.
function active(page: Page): Promise<string> {
  return page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.textContent ?? '';
  });
}

test('Ctrl+K, a few letters and Enter lead to a section, an RHK and a field', async ({ app, page }) => {
  await imported(app);
  await page.keyboard.press('Control+k');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('perilaku');
  await app.idle();
  expect(await active(page)).toBe('Perilaku Kerja');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Perilaku Kerja', level: 1 })).toBeFocused();

  await page.keyboard.press('Control+k');
  await expect(search(page)).toHaveValue('');
  await page.keyboard.type('rhk 1');
  await app.idle();
  await page.keyboard.press('Enter');
  await app.idle();
  await expect(app.field('Rencana Hasil Kerja').first()).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('jabatan pegawai', { delay: 0 });
  await page.keyboard.press('Enter');  // in the same breath as the last letter
  await app.idle();
  await expect(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Jabatan', exact: true })).toBeFocused();
});

test('Escape gives the focus back to the field, which keeps its text and its own keys', async ({ app, page }) => {
  await imported(app);
  const field = app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Jabatan', exact: true });
  await app.reach(field);
  const before = await field.inputValue();
  await page.keyboard.press('End');
  await page.keyboard.type('?');
  await app.idle();
  await expect(field).toHaveValue(`${before}?`);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(search(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(`${before}?`);
});

test('the arrows stay with the list, the letters with the text; one frame a key, none at rest', async ({ app, page }) => {
  await imported(app);
  await page.keyboard.press('Control+k');
  await expect(search(page)).toBeFocused();
  await app.idle();
  const first = await active(page);
  const rest = await app.frames();
  await page.waitForTimeout(300);
  expect(await app.frames()).toBe(rest);
  await page.keyboard.press('ArrowDown');
  await app.idle();
  expect(await active(page)).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  await app.idle();
  expect(await active(page)).toBe(first);
  await page.keyboard.press('End');
  await app.idle();
  await expect(options(page).and(page.locator('[aria-selected="true"]'))).toHaveCount(1);
  await page.keyboard.type('qqqq');
  await app.idle();
  await expect(search(page)).toHaveValue('qqqq');
  await expect(options(page)).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'Tidak ada yang cocok' })).toHaveCount(1);
});

test('"?" outside a text lists the keys; the palette leads there too, and to a draft', async ({ app, page }) => {
  await imported(app);
  await app.button('Beranda').focus();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Tombol pintas' });
  await expect(keys).toBeVisible();
  await expect(keys.getByRole('listitem').filter({ hasText: 'Ctrl+K' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(app.button('Beranda')).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tombol');
  await app.idle();
  await page.keyboard.press('Enter');
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await app.press(app.button('Beranda'));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('contoh dua');
  await app.idle();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Identitas', level: 1 })).toBeAttached();
});

test('by mouse and with a wheel; axe finds nothing serious in either', async ({ app, page }) => {
  await imported(app);
  await app.press(app.button(`${title} (Ctrl+K)`));
  await expect(search(page)).toBeFocused();
  await app.idle();
  expect(await violations(app)).toEqual([]);
  await page.keyboard.type('lampiran');
  await app.idle();
  const box = await options(page).and(page.getByRole('option', { name: 'Lampiran', exact: true })).boundingBox();
  await page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + 20);
  await app.idle();
  await expect(page.getByRole('heading', { name: 'Lampiran', level: 1 })).toBeAttached();
  await app.button('Beranda').focus();
  await page.keyboard.press('?');
  await app.idle();
  expect(await violations(app)).toEqual([]);
});
