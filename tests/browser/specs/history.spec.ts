// Earlier versions can be looked at and brought back; drafts go to the bin, come back, or go for ever.
import type { Locator } from '@playwright/test';

import type { App } from '../support/app';
import { expect, test } from '../support/test';
import { allVersions } from '../support/vault';

const nameIn = (app: App): Locator => app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Nama' });

test.beforeEach(async ({ app }) => {
  await app.start();
  await app.newDraft();
});

test('an old version is looked at without changing anything, then restored', async ({ app, page }) => {
  const versions = page.getByRole('list', { name: 'Riwayat' }).getByRole('button');
  await app.write(nameIn(app), 'Versi lama');
  await app.saved();
  await app.press(app.button('Riwayat'));
  const before = await versions.count();
  await app.press(app.button('Kembali'));
  await app.write(nameIn(app), 'Versi baru');
  await app.saved();

  await app.press(app.button('Riwayat'));
  await expect(versions).toHaveCount(before + 1);
  await expect(versions.first()).toHaveAccessibleName(/versi sekarang/);
  await app.press(versions.nth(1));
  await expect(page.getByRole('main')).toContainText('Anda sedang melihat versi lama');
  await expect(nameIn(app)).toHaveValue('Versi lama');
  await expect(nameIn(app)).not.toBeEditable();

  await app.press(app.button('Kembali ke versi sekarang'));
  await app.press(app.button('Kembali'));
  await expect(nameIn(app)).toHaveValue('Versi baru');
  await expect(nameIn(app)).toBeEditable();

  await app.press(app.button('Riwayat'));
  await app.press(versions.nth(1));
  await app.press(app.button('Pulihkan versi ini'));
  await expect(nameIn(app)).toHaveValue('Versi lama');
  await expect(nameIn(app)).toBeEditable();
  await app.saved();
  await app.press(app.button('Riwayat'));
  await expect(versions).toHaveCount(before + 2);
  await app.reload();
  await app.openDraft('Versi lama');
});

test('a draft is trashed, comes back with its text, and is purged for good', async ({ app, page }) => {
  await app.write(nameIn(app), 'Untuk dihapus');
  await app.saved();
  await app.press(app.button('Beranda'));

  const remove = async (): Promise<void> => {
    await app.press(app.button(/^Hapus Untuk dihapus · /));
    await expect(page.getByRole('dialog', { name: 'Hapus draf ini?' })).toBeAttached();
    await app.press(app.button('Hapus draf'));
    await expect(app.button(/^Buka /)).toHaveCount(0);
  };
  await app.press(app.button(/^Hapus Untuk dihapus · /));
  await app.press(page.getByRole('dialog').getByRole('button', { name: 'Batal' }));
  await expect(app.button(/^Buka Untuk dihapus/)).toHaveCount(1);

  await remove();
  await app.press(app.button('Draf terhapus (1)'));
  await app.press(page.getByRole('region', { name: /^Untuk dihapus · / }).getByRole('button', { name: 'Pulihkan' }));
  await app.press(page.getByRole('banner').getByRole('button', { name: 'Beranda' }));
  await app.openDraft('Untuk dihapus');
  await expect(nameIn(app)).toHaveValue('Untuk dihapus');
  await app.press(app.button('Beranda'));

  await remove();
  await app.reload();
  await app.press(app.button('Draf terhapus (1)'));
  await app.press(page.getByRole('region', { name: /^Untuk dihapus · / }).getByRole('button', { name: 'Hapus permanen' }));
  await app.press(page.getByRole('dialog').getByRole('button', { name: 'Hapus permanen' }));
  await expect(page.getByText('Tidak ada draf terhapus.')).toBeAttached();
  await expect.poll(() => allVersions(page)).toEqual([]);
  await app.reload();
  await expect(app.button(/^Draf terhapus/)).toHaveCount(0);
  await expect(page.getByText('Draf yang pernah tersimpan tidak ditemukan')).toHaveCount(0);
});

test('everything on this device can be deleted', async ({ app, page }) => {
  await app.write(nameIn(app), 'Komputer bersama');
  await app.saved();
  await app.press(app.button('Beranda'));
  await app.press(app.button('Tentang'));
  await app.press(app.button('Hapus semua data di perangkat ini'));
  await app.press(page.getByRole('dialog').getByRole('button', { name: 'Hapus semua data di perangkat ini' }));
  await expect(app.button('Buat SKP baru')).toBeAttached();
  await expect.poll(() => allVersions(page)).toEqual([]);
  await app.reload();
  await expect(page.getByText('Mulai dari satu SKP')).toBeAttached();
});
