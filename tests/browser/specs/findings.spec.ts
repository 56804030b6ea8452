// Each row of the checks leads to its field: the real focus goes there, wherever it is.
import type { Locator } from '@playwright/test';

import { expect, test } from '../support/test';

test.beforeEach(async ({ app }) => {
  await app.start();
  await app.newDraft();
});

const checks = (app: { page: { getByRole: (role: 'complementary') => Locator } }): Locator => app.page.getByRole('complementary');

test('a press leads to a field of the same section', async ({ app }) => {
  await app.press(checks(app).getByRole('button', { name: /^Pegawai yang dinilai, Unit Kerja: / }));
  await expect(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Unit Kerja' })).toBeFocused();
  await app.press(checks(app).getByRole('button', { name: /^Pejabat Penilai Kinerja, Nama: / }));
  const name = app.region('Pejabat Penilai Kinerja').getByRole('textbox', { name: 'Nama' });
  await expect(name).toBeFocused();
  await expect(name).toBeInViewport();
});

test('the keyboard does the same', async ({ app, page }) => {
  const row = checks(app).getByRole('button', { name: /^Pegawai yang dinilai, NIP: / });
  await app.reach(row);
  await page.keyboard.press('Enter');
  await expect(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'NIP' })).toBeFocused();
  await page.keyboard.type('123');
  await expect(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'NIP' })).toHaveValue('123');
});

test('it leads to another section, and to an indicator on a page of its own', async ({ app, page }) => {
  await app.section('Hasil Kerja');
  await app.press(app.button('Tambah RHK utama'));
  await app.write(app.field('Rencana Hasil Kerja'), 'Tersusunnya laporan');
  await app.section('Acuan');

  const room = await checks(app).boundingBox();
  await page.mouse.move((room?.x ?? 0) + 100, (room?.y ?? 0) + 300);
  await page.mouse.wheel(0, 700);
  await app.idle();
  await app.press(checks(app).getByRole('button', { name: /^RHK utama 1, IKI 1, Aspek: / }).first());
  await expect(page.getByRole('heading', { name: 'RHK utama 1', level: 1 })).toBeAttached();
  await expect(app.region('IKI 1').getByRole('combobox', { name: 'Aspek' })).toBeFocused();

  await app.press(checks(app).getByRole('button', { name: /Jadwal Pelaporan Perkembangan: / }).first());
  await expect(page.getByRole('heading', { name: 'Lampiran', level: 1 })).toBeAttached();
  await expect(app.region('1. Tersusunnya laporan').getByRole('textbox', { name: /^Jadwal/ })).toBeFocused();

  const list = await checks(app).boundingBox();
  await page.mouse.move((list?.x ?? 0) + 100, (list?.y ?? 0) + 100);
  await page.mouse.wheel(0, -5000);
  await app.idle();
  await app.press(checks(app).getByRole('button', { name: /^Pegawai yang dinilai, Jabatan: / }));
  await expect(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Jabatan' })).toBeFocused();
});

test('a fulfilled check leaves the list at once and the number sinks', async ({ app }) => {
  const row = checks(app).getByRole('button', { name: /^Pegawai yang dinilai, Nama: / });
  const heading = checks(app).getByRole('heading', { name: /^Wajib dilengkapi/ });
  const count = async (): Promise<number> => Number(/\d+/.exec((await heading.textContent()) ?? '')?.[0]);
  const before = await count();
  await app.write(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Nama' }), 'Pegawai Contoh Dua');
  await expect(row).toHaveCount(0);
  expect(await count()).toBe(before - 1);
});
