// What people type by mistake: said plainly beside the field, and the typed text stays.
import type { Locator } from '@playwright/test';

import type { App } from '../support/app';
import { expect, test } from '../support/test';

async function says(app: App, target: Locator, typed: string, finding: RegExp, kept = typed): Promise<void> {
  await app.write(target, '');
  await target.fill(typed);
  await app.idle();
  await target.press('Tab');  // advice waits until the field was left
  await app.idle();
  await expect(target, typed).toHaveValue(kept);
  await expect(target, typed).toHaveAccessibleDescription(finding);
}

test.beforeEach(async ({ app }) => {
  await app.start();
  await app.newDraft();
});

test('each kind of wrong NIP is named', async ({ app }) => {
  const nip = app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'NIP', exact: true });
  const wrong: [string, RegExp][] = [
    ['19860926201505100A', /huruf atau tanda selain angka/],
    ['131456789', /9 angka, yaitu bentuk lama/],
    ['1986092620150510', /kurang dari 18 angka/],
    ['1986092620150510011', /lebih dari 18 angka/],
    ['198613262015051001', /bukan tanggal lahir yang ada di kalender/],
    ['198609261980051001', /tahun pengangkatan yang mustahil/],
    ['198609262015131001', /bukan bulan 01 sampai 12/],
    ['198609262015053001', /bukan 1 \(pria\) atau 2 \(wanita\)/],
    ['198609262015051000', /nomor urut dimulai dari 001/],
    ['200609262015051001', /sebelum berusia 18 tahun/],
  ];
  for (const [typed, finding] of wrong) await says(app, nip, typed, finding);
  await app.write(nip, '198609262015051001');
  await expect(nip).not.toHaveAccessibleDescription(/Periksa|Lengkapi|Ganti/);
});

test('dates that do not exist, and a period that ends before it starts', async ({ app }) => {
  const first = app.field('Awal Periode Penilaian');
  const last = app.field('Akhir Periode Penilaian');
  await says(app, first, '31-2-2027', /tidak ada di kalender/);
  await says(app, first, '29 Februari 2027', /tidak ada di kalender/);
  await says(app, first, 'awal tahun depan', /belum dapat dibaca sebagai tanggal/);
  await says(app, first, '1 Juli', /Tahun pada tanggal awal periode belum ditulis/);
  await says(app, first, '1-1-1827', /terlalu jauh dari masa kini/);
  await app.write(first, '1-1-2027');
  await says(app, last, '31-12-2026', /berakhir sebelum dimulai/);
});

test('5,000 letters, unseen marks and numbers in every notation: kept as typed, read or asked about', async ({ app }) => {
  await app.section('Hasil Kerja');
  await app.press(app.button('Tambah RHK utama'));
  const rhk = app.field('Rencana Hasil Kerja');
  const long = `Tersedianya layanan ${'yang andal '.repeat(453)}`.padEnd(5000, '.');
  await says(app, rhk, long, /lebih dari 1\.000 huruf/);

  // A form can not hold control characters; what turns the direction of writing around is kept, and told.
  await says(app, rhk, 'Tersedianya\u0007 layanan \u202Edaring\u202C', /tanda yang tidak tampak/, 'Tersedianya layanan \u202Edaring\u202C');

  const target = app.region('IKI 1').getByRole('textbox', { name: 'Target', exact: true });
  await says(app, target, '1.250.000,00', /satuan/);
  await says(app, target, '61,95 %', /Terbaca: 61,95 · satuan %/);
  await says(app, target, '10 juta', /Terbaca: 10\.000\.000/);
  await says(app, target, '85 - 100%', /Terbaca: 85 sampai 100 · satuan %/);
  await says(app, target, 'sebelum tanggal 5', /Terbaca sebagai tenggat/);
  await says(app, target, 'Rp 1.250.000,00', /Terbaca: 1\.250\.000,00 · satuan Rp/);
  await says(app, target, '1.5 juta', /dapat dibaca dengan dua cara/);
  await says(app, target, 'banyak', /belum memuat angka/);
  await app.saved();
  const { text } = await app.export();
  expect(text).toContain('Tersedianya layanan \u202Edaring\u202C');
});
