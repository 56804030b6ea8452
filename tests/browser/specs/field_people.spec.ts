// People, numbers and periods as they are typed in offices (tests/fixtures/field has the tables): what is said of them,
// what stands on paper, and which days are planned.
import type { Page } from '@playwright/test';

import type { App } from '../support/app';
import { fillPerson } from '../support/fill';
import { Paper, printPage } from '../support/paper';
import { checksOf } from '../support/pasted';
import { perawat as sample } from '../support/sample_nurse';
import { fixture } from '../support/schema';
import { expect, test } from '../support/test';

test.use({ viewport: { width: 1280, height: 3600 } });  // all of it can be seen at once

const own = 'Pegawai yang Dinilai';
const penilai = 'Pejabat Penilai Kinerja';

const inCard = (app: App, card: string, label: string) => app.region(card).getByRole('textbox', { name: label, exact: true });
const anyNumber = /^(NIP|NI PPPK|NRP|NIK)$/;
/// The number of a person, whatever it is called.
const number = (app: App, card: string) => app.region(card).getByRole('textbox', { name: anyNumber });
const pangkat = (app: App, card: string) => app.region(card).getByRole('combobox', { name: 'Pangkat/Gol. Ruang', exact: true });

/// What the checks say of this place.
async function saidOf(app: App, place: RegExp): Promise<string[]> {
  await app.press(app.region(own).getByRole('textbox', { name: 'Nama', exact: true }));  // a field is judged when it was left
  const names = await checksOf(app).getByRole('button').evaluateAll((buttons) => buttons.map((one) => one.ariaLabel ?? one.textContent ?? ''));
  return names.filter((name) => place.test(name.slice(0, name.indexOf(': ')))).map((name) => name.slice(name.indexOf(': ') + 2));
}
const ofOwnNumber = /^Pegawai yang dinilai, (NIP|NI PPPK|NRP|NIK)$/;
const ofPenilaiNumber = /^Pejabat Penilai Kinerja, (NIP|NI PPPK|NRP|NIK)$/;

async function typePeriod(app: App, awal: string, akhir?: string): Promise<void> {
  await app.field('Awal Periode Penilaian').fill(awal);  // days are written in one way when the field is left
  if (akhir !== undefined) await app.field('Akhir Periode Penilaian').fill(akhir);
  await app.press(app.region(own).getByRole('textbox', { name: 'Nama', exact: true }));
}

async function periodIn(app: App): Promise<string[]> {
  await app.saved();
  const { skp } = JSON.parse((await app.export()).text) as { skp: { periode: { awal: string; akhir: string } } };
  return [skp.periode.awal, skp.periode.akhir];
}

/// The evaluation periods with their days, and which of the deadlines are of the whole year.
async function evaluations(app: App): Promise<{ periods: string[]; year: boolean }> {
  await app.section('Jadwal dan Tenggat');
  const words = await app.page.getByRole('main').innerText();
  await app.section('Identitas');
  return {
    periods: [...words.matchAll(/Triwulan (I|II|III|IV)\n?\s*(\d+ \p{L}+ \d+ s\.d\. \d+ \p{L}+ \d+)/gu)].map(([, name = '', days = '']) => `${name}: ${days}`),
    year: words.includes('Evaluasi tahunan'),
  };
}

/// The rows of numbers and the lines below the names, as they are printed.
async function numbersOnPaper(app: App, page: Page): Promise<string[]> {
  const paper = new Paper(app);
  await paper.show();
  const { text } = await printPage(page);
  await app.press(app.button('Kembali'));
  return text.split('\n').filter((line) => /\b(NIP|NRP|NIK|NI PPPK)\b/.test(line)).map((line) => line.trim().replace(/ {2,}/g, ' | '));
}

test('FC-10: a superior of TNI has an NRP, typed in any way; a post from June on', async ({ app, page }) => {
  await app.start();
  await app.newDraft();
  await fillPerson(app, own, { ...sample.pegawai, nip: '190012161920061999' });
  await fillPerson(app, penilai, { nama: 'Penilai Contoh', nip: '19000001010199', jabatan: 'Kepala Instalasi', unitKerja: 'Rumah Sakit Contoh', instansi: sample.penilai.instansi });
  const [words = ''] = await saidOf(app, ofPenilaiNumber);
  expect(words).toContain('NRP TNI atau Polri');
  expect(words).not.toContain('18 angka');

  await app.write(number(app, penilai), 'NRP 19000001010199');
  expect(await saidOf(app, ofPenilaiNumber)).toEqual([]);
  await app.write(number(app, penilai), '19000001010199');
  await app.choose(pangkat(app, penilai), 'Lainnya (tulis sendiri)');
  await app.write(inCard(app, penilai, 'Pangkat Lainnya'), 'Letkol Ckm (K)');
  await expect(app.region(penilai).getByRole('textbox', { name: 'NRP', exact: true })).toHaveValue('19000001010199');
  expect(await saidOf(app, ofPenilaiNumber)).toEqual([]);

  await typePeriod(app, '1 Juni 2026', '31 Desember 2026');
  expect((await saidOf(app, /Periode/i)).filter((one) => one.includes('Batas waktu penetapan'))).toEqual([]);
  expect(await evaluations(app)).toEqual({
    periods: ['II: 1 Juni 2026 s.d. 30 Juni 2026', 'III: 1 Juli 2026 s.d. 30 September 2026', 'IV: 1 Oktober 2026 s.d. 31 Desember 2026'],
    year: true,
  });
  expect(await numbersOnPaper(app, page)).toEqual([
    '2 | NIP | 190012161920061999 | 2 | NRP | 19000001010199', 'NIP 190012161920061999 | NRP 19000001010199',
    'NIP 190012161920061999 | NRP 19000001010199',
  ]);
});

test('FC-11: superiors without a NIP: a minister, somebody with a NIK, the head of a foundation', async ({ app, page }) => {
  await app.start();
  await app.newDraft({ jabatan: 'Pejabat Pimpinan Tinggi' });
  await fillPerson(app, own, sample.pegawai);
  await app.choose(pangkat(app, penilai), 'Lainnya (tulis sendiri)');
  await app.write(inCard(app, penilai, 'Pangkat Lainnya'), 'Pejabat Negara');
  for (const typed of ['-', '']) {
    await app.write(number(app, penilai), typed);
    expect(await saidOf(app, ofPenilaiNumber), `a leader of a JPT with "${typed}"`).toEqual([]);
    for (const line of await numbersOnPaper(app, page)) expect(line).not.toMatch(/NRP|NIP:? ?-|NIK/);
  }
  await app.press(app.button('Beranda'));
  await app.newDraft();
  await fillPerson(app, own, sample.pegawai);
  await app.write(number(app, penilai), '9901010101010001');
  expect(await saidOf(app, ofPenilaiNumber)).toEqual([]);
  expect((await numbersOnPaper(app, page))[0]).toBe(`2 | NIP | ${sample.pegawai.nip ?? ''} | 2 | NIK | 9901010101010001`);

  await app.write(number(app, penilai), '');
  await app.choose(pangkat(app, penilai), 'Lainnya (tulis sendiri)');
  await app.write(inCard(app, penilai, 'Pangkat Lainnya'), 'Ketua');
  await app.press(checksOf(app).getByRole('button', { name: /^Pejabat Penilai Kinerja, NIP: / }));
  await expect(number(app, penilai)).toHaveAccessibleDescription(/NIK untuk selain ASN.*tulis tanda hubung \(-\) di sini/);
});

test('FC-12: a PPPK paruh waktu of the last quarter needs no golongan', async ({ app, page }) => {
  await app.start();
  await app.newDraft({ status: 'PPPK' });
  await app.write(inCard(app, own, 'Nama'), 'Pegawai Contoh');
  await app.write(number(app, own), '19000722 202521 1 999');
  await app.choose(pangkat(app, own), 'Tanpa golongan (PPPK paruh waktu)');
  await app.write(inCard(app, own, 'Jabatan'), 'Operator Layanan Operasional');
  await typePeriod(app, '1 Okt 2025', '31 Des 2025');
  expect(await saidOf(app, /^Pegawai yang dinilai, (NI PPPK|NIP|Pangkat)/)).toEqual([]);
  expect(await saidOf(app, /^Acuan, Perjanjian kerja/)).toEqual(['Perjanjian kerja PPPK belum disebut sebagai acuan.']);
  expect(await evaluations(app)).toEqual({ periods: ['IV: 1 Oktober 2025 s.d. 31 Desember 2025'], year: true });
  expect((await numbersOnPaper(app, page))[0]).toMatch(/^2 \| NI PPPK \| 190007222025211999 \|/);
});

test('FC-12: nothing more is asked of a PPPK paruh waktu who supports a result of the Sekretaris Daerah', async ({ app, page }) => {
  interface Saved {
    skp: Record<'pegawai' | 'periode' | 'acuan', Record<string, string>> & { rhk_pimpinan: Record<string, unknown>[] };
  }
  const file = JSON.parse(fixture('jf-kuantitatif.skp.json')) as Saved;
  const { pegawai, periode, acuan, rhk_pimpinan: [leader] } = file.skp;
  Object.assign(pegawai, { status: 'pppk', nip: '190007222025211999', golongan: 'tanpa', jabatan: 'Operator Layanan Operasional' });
  Object.assign(periode, { awal: '2025-10-01', akhir: '2025-12-31' });
  acuan['perjanjian_kerja'] = 'Perjanjian kerja PPPK paruh waktu 2025';
  Object.assign(leader ?? {}, { statement: 'Meningkatnya tertib administrasi Sekretariat Daerah' });
  await app.start();
  await app.pick('skp.skp.json', JSON.stringify(file));
  await app.press(app.button('Tambahkan draf'));
  await expect(checksOf(app)).toContainText('Semua yang diminta aturan sudah ada.');
  await expect(checksOf(app).getByRole('button', { name: /^(RHK pimpinan|Pegawai yang dinilai)/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Identitas', level: 1 })).toBeAttached();
  await expect(app.region(own).getByRole('combobox', { name: /^Status/ })).toHaveAccessibleDescription(/CPNS memilih PNS/);
});

const numbers: { typed: string; status: 'PNS' | 'PPPK'; said: RegExp | undefined; printed?: string }[] = [
  { typed: 'NIP. 19000506 192002 1 999', status: 'PNS', said: undefined, printed: '190005061920021999' },
  { typed: "'190005061920021999", status: 'PNS', said: undefined, printed: '190005061920021999' },
  { typed: 'NIPPPK 190007222025211999', status: 'PPPK', said: undefined, printed: '190007222025211999' },
  { typed: '12345678 123456 1 123', status: 'PNS', said: /bukan tanggal lahir yang ada di kalender/ },
  { typed: '190016201920061003', status: 'PNS', said: /bukan tanggal lahir yang ada di kalender/ },
  { typed: '1,90005E+17', status: 'PNS', said: /dibulatkan oleh lembar kerja/ },
];

test('FC-15: numbers as they are typed and copied; no label is printed twice', async ({ app, page }) => {
  test.setTimeout(120_000);
  await app.start();
  for (const status of ['PNS', 'PPPK'] as const) {
    await app.newDraft({ status });
    const label = status === 'PNS' ? 'NIP' : 'NI PPPK';
    for (const { typed, said, printed } of numbers.filter((one) => one.status === status)) {
      await app.write(number(app, own), typed);
      const found = await saidOf(app, ofOwnNumber);
      if (said === undefined) expect(found, typed).toEqual([]);
      else expect(found.join(), typed).toMatch(said);
      if (printed === undefined) continue;
      const lines = await numbersOnPaper(app, page);
      expect(lines[0]?.startsWith(`2 | ${label} | ${printed} |`), `${typed} is printed "${lines[0] ?? ''}"`).toBe(true);
      expect(lines.slice(1).every((line) => line.startsWith(`${label} ${printed}`)), `${typed} is signed "${lines[1] ?? ''}"`).toBe(true);
    }
    await app.press(app.button('Beranda'));
  }
});

test('FC-16: periods as they are typed', async ({ app }) => {
  await app.start();
  await app.newDraft();
  await typePeriod(app, '02 JANUARI 2026', '31 DESEMBER 2026');
  expect(await periodIn(app)).toEqual(['2026-01-02', '2026-12-31']);
  expect((await evaluations(app)).periods[0]).toBe('I: 2 Januari 2026 s.d. 31 Maret 2026');

  await typePeriod(app, '2 Jan. 2026', '30 Jun 2026');
  expect(await periodIn(app)).toEqual(['2026-01-02', '2026-06-30']);

  await typePeriod(app, '1 Juli', '31 Desember');
  const ofPeriod = /^(Awal|Akhir) Periode Penilaian$/;
  expect(await saidOf(app, ofPeriod)).toEqual(['Tahun pada tanggal awal periode belum ditulis.', 'Tahun pada tanggal akhir periode belum ditulis.']);

  await typePeriod(app, '02 JANUARI S.D. 31 DESEMBER TAHUN 2026');
  expect(await periodIn(app)).toEqual(['2026-01-02', '2026-12-31']);

  await typePeriod(app, '1 Okt 2025', '30 Sep 2026');
  expect(await periodIn(app)).toEqual(['2025-10-01', '2026-09-30']);
  expect(await saidOf(app, ofPeriod)).toEqual(['Periode melewati pergantian tahun.']);
  await expect(checksOf(app).getByRole('button', { name: /^Sudah dipertimbangkan: .*Periode melewati pergantian tahun/ })).toBeAttached();
});
