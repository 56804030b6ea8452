// The matrix of roles and results, filled in as one fills in a sheet: people pasted as a list, results typed with Tab.
import { expect } from '@playwright/test';

import type { App } from './app';
import type { Member } from './sample_jpt';

export async function pastePeople(app: App, people: readonly Member[]): Promise<void> {
  await app.section('Matriks Peran Hasil');
  await app.press(app.button('Tempel daftar pegawai'));
  const list = ['Nama\tNIP\tJabatan', ...people.map((one) => `${one.nama}\t\t${one.jabatan}`)].join('\n');
  await app.write(app.field('Daftar pegawai'), list);
  await app.press(app.button(`Masukkan ${people.length} pegawai`));
}

/// Every cell in turn, beginning with the first; those without a result are passed over.
export async function typeResults(app: App, people: readonly Member[], columns: number): Promise<void> {
  const { keyboard } = app.page;
  const grid = app.page.getByRole('grid');
  await expect(grid).toBeAttached();
  await app.press(grid.getByRole('gridcell').first());
  await keyboard.press('Control+Home');
  for (const { hasil } of people) {
    for (let column = 0; column < columns; column++) {
      const words = hasil[column];
      if (words !== undefined) await keyboard.type(words);
      await app.idle();
      await keyboard.press('Tab');
      await app.idle();
    }
  }
}
