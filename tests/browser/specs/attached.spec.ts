// A file of a bukti dukung: attached, seen in place, there again after a reload, handed out with the SKP and taken in again.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Locator } from '@playwright/test';

import { App } from '../support/app';
import { repository } from '../support/site';
import { savedContainer } from '../support/saved';
import { expect, test } from '../support/test';

// One white dot.
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==', 'base64');

/// The day of the SKP's year on which its notes open: today, or the nearest.
function openingDay(): string {
  const today = new Date().toISOString().slice(0, 10);
  if (today < '2027-01-01') return '2027-01-04';
  return today > '2027-12-31' ? '2027-12-06' : today;
}

/// A draft with one catatan kinerja in the month that is shown first.
function draft(): Buffer {
  const file = JSON.parse(readFileSync(resolve(repository, 'tests/fixtures/jf-kuantitatif.skp.json'), 'utf8')) as { skp: Record<string, unknown> };
  file.skp['catatan_kinerja'] = [{ id: 'n1', tanggal: openingDay(), kegiatan: 'Rapat', versi: 1 }];
  return Buffer.from(JSON.stringify(file));
}

/// What "Lampirkan berkas" asks for.
async function attach(app: App, name: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([app.page.waitForEvent('filechooser'), app.press(app.button('Lampirkan berkas'))]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer });
  await app.idle();
}

async function openNotes(app: App): Promise<void> {
  const stage = app.button('Pelaksanaan');
  if (await stage.count() > 0) await app.press(stage);
  await app.section('Catatan Kinerja');
}

async function take(app: App, name: string, content: Buffer): Promise<void> {
  await app.start();
  await app.pick(name, content);
  await app.press(app.button('Tambahkan draf'));
  await openNotes(app);
}

async function see(app: App): Promise<Locator> {
  await app.press(app.button('Lihat berkas'));
  const dialog = app.page.getByRole('dialog', { name: 'Foto.png' });
  const picture = dialog.getByRole('img', { name: 'Isi berkas Foto.png' });
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(1);
  return dialog;
}

test('a picture is attached, seen, kept over a reload; a page named .pdf is refused; all of it goes to another device', async ({ app, page, browser }) => {
  await take(app, 'draf.skp.json', draft());
  await attach(app, 'Laporan.pdf', Buffer.from('<!doctype html><p>bukan PDF'));
  await expect(page.locator('#assertive')).toContainText('bukan PDF, PNG, atau JPEG');
  await attach(app, 'Foto.png', png);
  await expect(app.button('Lihat berkas')).toBeAttached();
  await app.saved();
  await app.reload();
  await app.openDraft();
  await openNotes(app);
  const dialog = await see(app);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(app.button('Lihat berkas')).toBeAttached();

  await app.press(app.button('Simpan berkas').first());
  await app.press(page.getByRole('checkbox', { name: 'Sertakan 1 berkas bukti dukung' }));
  const [download] = await Promise.all([page.waitForEvent('download'), app.press(app.button('Simpan'))]);
  expect(download.suggestedFilename()).toMatch(/\.skp\.zip$/);
  const container = await savedContainer(download);
  expect(container.includes(png)).toBe(true);

  const context = await browser.newContext();
  const other = new App(await context.newPage(), app.url);
  await take(other, download.suggestedFilename(), container);
  await see(other);
  await context.close();
});
