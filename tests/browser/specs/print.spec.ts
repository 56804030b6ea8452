// Paper: what is on it, in which cell, on how many pages; and that no text on it is ever more than text.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { sampleOf } from '../support/file_sample';
import { nasty } from '../support/nasty';
import { expectInOrder, Paper, printed, printPage, withFile } from '../support/paper';
import { expectAround, lampiranAround, periode2027, skpAround, skpAroundJpt } from '../support/paper_around';
import { expectTable, flat, linesOn } from '../support/paper_cells';
import { decisions, expectMinutes, rowsOf, steps, thread } from '../support/paper_minutes';
import { dots, hasilKerja, hasilKerjaJpt, hasilKerjaKualitatif, identity, lampiran, perilakuKerja } from '../support/paper_rows';
import { Room } from '../support/room';
import { repository } from '../support/site';
import { expect, test } from '../support/test';

interface Draft {
  skp: { pendekatan: string; pegawai: Record<string, string>; rhk: Record<string, unknown>[] } & Record<string, unknown>;
}

const fixture = (name: string): string => readFileSync(resolve(repository, `tests/fixtures/${name}.skp.json`), 'utf8');
const jpt = fixture('jpt-kuantitatif');

function changed(file: string, change: (draft: Draft) => void): string {
  const draft = JSON.parse(file) as Draft;
  change(draft);
  return JSON.stringify(draft);
}

const forms = [
  { name: 'JA/JF kuantitatif', file: fixture('jf-kuantitatif'), wide: true, results: hasilKerja, around: skpAround('KUANTITATIF') },
  { name: 'JA/JF kualitatif', file: fixture('jf-kualitatif'), wide: false, results: hasilKerjaKualitatif, around: skpAround('KUALITATIF') },
  { name: 'JPT kuantitatif', file: jpt, wide: true, results: hasilKerjaJpt, around: skpAroundJpt('KUANTITATIF') },
  { name: 'JPT kualitatif', file: changed(jpt, ({ skp }) => { skp.pendekatan = 'kualitatif'; }), wide: false, results: hasilKerjaKualitatif,
    around: skpAroundJpt('KUALITATIF') },
];

for (const { name, file, wide, results, around } of forms) {
  test(`${name} with its Lampiran, cell by cell: the file, the browser's own printing and the sheets agree`, async ({ app, page, browser }) => {
    const sample = sampleOf(file);
    const paper = new Paper(app);
    await paper.open(file);
    const { pdf, pages, text } = await printed(paper, page, browser, name.replace(/\W+/g, '-').toLowerCase());
    for (const table of [identity(sample), results(sample), perilakuKerja(sample), lampiran(sample)]) expectTable(pdf, table);
    for (const one of [around, lampiranAround()]) expectAround(pdf, sample, one);
    expect(text).not.toContain('DRAF');
    expect(pages.length).toBeLessThanOrEqual(wide ? 4 : 3);
  });
}

test('forty RHK: the head stands on every page, no RHK is torn, nobody signs an empty page', async ({ app, page, browser }) => {
  const file = changed(fixture('jf-kuantitatif'), ({ skp }) => {
    const first = skp.rhk[0];
    skp.rhk = Array.from({ length: 40 }, (_, i) => ({ ...first, id: `r${i}`, statement: `Tersedianya hasil-${i + 1}-utuh dengan kalimat yang lebih panjang daripada satu baris kolomnya` }));
  });
  const paper = new Paper(app);
  await paper.open(file);
  await paper.choose('SKP');
  const { pages } = await withFile(browser, await paper.html(), printPage);
  expect((await printPage(page)).pages).toEqual(pages);
  await expect(paper.frame.locator('.sheet')).toHaveCount(pages.length);
  const results = pages.filter((text) => /hasil-\d+-utuh/.test(text));
  expect(results.length).toBeGreaterThan(6);
  for (const text of results) {
    expect(text).toContain('INDIKATOR KINERJA');
    const started = text.match(/hasil-\d+-utuh/g) ?? [];
    expect(text.match(/Kuantitas/g)).toHaveLength(started.length);
    expect(text.match(/100 % tepat waktu/g)).toHaveLength(started.length);
  }
  expect(results.join('').match(/hasil-\d+-utuh/g)).toHaveLength(40);
  const last = pages.find((text) => text.includes('Pegawai yang Dinilai,')) ?? '';
  expect(last).toContain('Kolaboratif');
});

const noteOnQuarters = 'Kolom target triwulan, polarisasi, dan konsolidasi mengikuti kelaziman, bukan lampiran resmi peraturan. Format resminya menurut instansi.';
const noteOnManual = 'Urutan bagian mengikuti aplikasi yang lazim dipakai; format resminya menurut instansi.';

test('targets by quarter and Manual Indikator: offered when planned, cell by cell', async ({ app, page, browser }) => {
  const file = changed(jpt, ({ skp }) => {
    skp.profil = 'kemenkeu';
    const [iki] = (skp.rhk[1]?.iki ?? []) as Record<string, unknown>[];
    if (iki === undefined) throw new Error('the fixture has no indicator there');
    iki.triwulan = { tw1: '4', tw2: '9', tw3: '13', tw4: '18', polarisasi: 'maximize', konsolidasi: 'last_value' };
    iki.manual = { tujuan: 'Tujuan-uji', definisi: 'Definisi-uji', formula: 'Formula-uji', satuan: 'layanan', tingkat_kendali: 'outcome',
      sumber_data: 'Sumber-uji', periode_pelaporan: 'triwulan', penanggung_jawab: '' };
  });
  const sample = sampleOf(file);
  const paper = new Paper(app);
  await paper.open(file);
  await paper.choose('Target triwulanan');
  const quarters = await printed(paper, page, browser, 'triwulan');
  const planned = ['4', '9', '13', '18', 'Maximize', 'Nilai terakhir (take last known value)'];
  const people = identity(sample);
  expectTable(quarters.pdf, { ...people, end: 'SASARAN / RENCANA INDIKATOR KINERJA' });  // the first line of the heads below
  expectTable(quarters.pdf, {
    widths: [4, 18, 18, 11, 7, 7, 7, 7, 10, 11],
    start: people.rows.at(-1)?.join(' ') ?? '',
    again: '',
    head: [
      ['NO', 'SASARAN / RENCANA HASIL KERJA', 'INDIKATOR KINERJA UTAMA', 'TARGET', 'TW I', 'TW II', 'TW III', 'TW IV', 'POLARISASI', 'KONSOLIDASI'],
      Array.from({ length: 10 }, (_, i) => `(${i + 1})`),
    ],
    rows: sample.rhk.flatMap(({ rhk, iki }, number) => iki.map(({ indikator, target }, i) => [
      ...(i > 0 ? [] : [`${number + 1}`, rhk]), indikator, target, ...(number === 1 ? planned : ['-', '-', '-', '-', '', '']),
    ])),
    end: noteOnQuarters,
  });
  expectAround(quarters.pdf, sample, { title: ['PERJANJIAN KINERJA', 'TARGET TRIWULANAN'], periode: periode2027 });

  await paper.choose('Manual indikator');
  const manual = await printed(paper, page, browser, 'manual');
  const { pegawai, rhk: [, second] } = sample;
  const above = pegawai.instansi + periode2027;
  expect(linesOn(manual.pdf).slice(0, 3)).toEqual(['MANUAL INDIKATOR KINERJA UTAMA', 'PERJANJIAN KINERJA', above].map(flat));
  expectTable(manual.pdf, {
    widths: [14, 86],
    start: above,
    rows: [['Nama', `: ${pegawai.nama}`], ['Jabatan', `: ${pegawai.jabatan}`], ['Periode penilaian', ': 1 JANUARI SD 31 DESEMBER TAHUN 2027']],
    end: 'IKU 1',
  });
  expectTable(manual.pdf, {
    widths: [30, 70],
    start: 'IKU 1',
    rows: [
      ['RENCANA HASIL KERJA', second?.rhk ?? ''],
      ['UKURAN KEBERHASILAN/INDIKATOR KINERJA DAN TARGET', `${second?.iki[0]?.indikator ?? ''} Target: 18 layanan`],
      ['TUJUAN', 'Tujuan-uji'],
      ['DESKRIPSI', 'Definisi: Definisi-uji Formula: Formula-uji'],
      ['SATUAN PENGUKURAN', 'layanan'],
      ['KUALITAS DAN TINGKAT KENDALI', 'Outcome'],
      ['SUMBER DATA', 'Sumber-uji'],
      ['PERIODE PELAPORAN', 'Triwulan'],
    ],
    end: noteOnManual,
  });
});

test('what lacks something is marked as a draft on every page, and the list says what', async ({ app, page, browser }) => {
  const paper = new Paper(app);
  await paper.open(changed(fixture('jf-kuantitatif'), ({ skp }) => { skp.pegawai['jabatan'] = ''; }));
  await expect(page.getByRole('main')).toContainText('Masih ada 1 yang wajib dilengkapi.');
  const { pages } = await withFile(browser, await paper.html(), printPage);
  for (const text of pages) expect(text).toContain('DRAF');
  await paper.choose('Daftar pemeriksaan');
  const list = await withFile(browser, await paper.html(), printPage);
  expectInOrder(list.text, ['DAFTAR PEMERIKSAAN', 'TEMPAT', 'YANG DITEMUKAN', 'YANG PERLU DILAKUKAN', 'DASAR', 'WAJIB DILENGKAPI', 'Jabatan', 'Permenpan']);
  expect(list.text).not.toContain('DRAF');
});

test('the button prints the frame; leaving takes the paper away; the editor prints a hint', async ({ app, page }) => {
  const paper = new Paper(app);
  await paper.open(fixture('jf-kuantitatif'));
  await page.evaluate(() => {
    const view = document.querySelector('iframe')?.contentWindow;
    if (view) view.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await app.press(app.button('Cetak / simpan PDF'));
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  await app.press(app.button('Kembali'));
  await expect(page.locator('iframe')).toHaveCount(0);
  const { text } = await printPage(page);
  expect(text).toContain('Gunakan tombol Cetak di dalam SKP Luring');
  expect(text).not.toContain('SASARAN KINERJA PEGAWAI');
});

test('texts in every field stay texts: in the frame, in the file, on paper', async ({ app, page, browser }) => {
  const all = nasty.join(' | ');
  const fill = (value: unknown, key = ''): unknown => {
    const kept = /^(id|jenis|jenis_jabatan|pendekatan|status|golongan|aspek|perspektif|rhk_pimpinan|awal|akhir|format|nip)$/;
    if (Array.isArray(value)) return value.map((one) => fill(one));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fill(one, name)]));
    }
    return typeof value === 'string' && !kept.test(key) ? all : value;
  };
  const file = changed(fixture('jf-kuantitatif'), (draft) => { draft.skp = fill(draft.skp) as Draft['skp']; });
  let hits = 0;
  await page.exposeFunction('hit', () => { hits++; });
  page.on('dialog', (dialog) => { hits++; void dialog.dismiss(); });
  const paper = new Paper(app);
  await paper.open(file);
  const frameText = await paper.frame.locator('body').evaluate((body) => body.textContent ?? '');
  const html = await paper.html();
  const opened = await withFile(browser, html, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.exposeFunction('hit', () => { hits++; });
    await page.reload();
    return { text: (await page.locator('body').textContent()) ?? '', paper: await printPage(page), asked };
  });
  const fields = frameText.split(all).length - 1;
  expect(fields).toBeGreaterThan(2 * 20);  // the flow and the sheets cut from it
  expect(opened.text.split(all).length - 1).toBeGreaterThan(20);
  expect(opened.asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  expect(html.match(/<script|<img|<iframe|<svg|<!--/gi)).toBeNull();
  for (const words of nasty.filter((text) => /^[ -~]+$/.test(text))) expectInOrder(opened.paper.text, [words]);
  expect(hits).toBe(0);
});

for (const people of [13, 26, 30]) {
  test(`the matrix of ${people}: landscape, its columns over several sheets, the heads on every page, as many pages as the preview has`, async ({ app, page, browser }) => {
    const file = changed(fixture('jf-kuantitatif'), ({ skp }) => {
      const iki = (skp.rhk[0]?.iki as Record<string, unknown>[])[0];
      skp.rhk = [{ ...skp.rhk[0], id: 'r1', iki: Array.from({ length: 8 }, (_, i) => ({ ...iki, id: `i${i}`, statement: `Ukuran-${i + 1}` })) }];
      skp.matriks = { anggota: Array.from({ length: people }, (_, p) => ({
        id: `a${p}`, nama: `Nama-${p + 1}`, jabatan: 'Pranata Komputer',
        peran: Array.from({ length: 8 }, (_, i) => ({ rhk: 'r1', iki: `i${i}`, hasil: `Tersusunnya hasil ${p + 1} untuk ukuran ${i + 1}` })),
      })) };
    });
    const paper = new Paper(app);
    await paper.open(file);
    await paper.choose('Matriks peran dan hasil');
    const { pages } = await printed(paper, page, browser, `matriks-${people}`);
    await expect(paper.frame.locator('.sheet.wide').first()).toBeVisible();
    for (const text of pages) {
      expect(text).toContain('NAMA PEGAWAI');
      expect(text).toMatch(/Nama-\d/);
      expect(text).toMatch(/Ukuran-\d/);
    }
    expect(pages.join('').match(/Nama-\d+/g)).toHaveLength(2 * people);
    // The leader signs once, below the last names, and never alone.
    expect(pages.filter((text) => text.includes('Pranata Komputer Ahli Muda,'))).toEqual(pages.slice(-1));
    expect(pages.join('')).not.toContain('Pejabat Penilai Kinerja,');
  });
}

test('Berita Acara: ten decided cards, three of them changed, are one page of decisions; what rows have in common is said below', async ({ app, browser, page }) => {
  test.setTimeout(120_000);
  const room = await Room.opened(app, changed(fixture('jf-kuantitatif'), ({ skp }) => { skp.rhk = skp.rhk.slice(0, 1); }));
  await room.step('Pegawai', 'Mulai dialog');
  await app.section('Hasil Kerja');
  await app.press(app.button(/^RHK 1: /).first());
  for (const [name, target] of [['IKI 1', '8 antarmuka'], ['IKI 2', '99,7 %'], ['IKI 3', '95 % tepat waktu']] as const) {
    await app.write(app.region(name).getByRole('textbox', { name: 'Target', exact: true }), target);
  }
  await room.enter('Pegawai');
  for (const peran of ['Pegawai', 'Pimpinan'] as const) {
    await room.speakAs(peran);
    await room.enterOn(app.button('Setujui semua yang tidak berubah'));
    await room.enterOn(app.button(/^Setujui \d+ butir ini$/));
  }
  await room.leave();
  await room.bothAgree();
  const paper = new Paper(app);
  await paper.show();
  await paper.choose('Berita Acara Dialog Kinerja');
  await app.idle();
  const { pages, pdf, tables } = await printed(paper, page, browser, 'berita-acara');
  expectMinutes(pdf, tables, decisions, 'Keterangan:');
  expectMinutes(pdf, tables, steps, dots);
  expectMinutes(pdf, tables, thread, '');
  const rewritten = rowsOf(tables, decisions).filter(([, , before]) => before?.startsWith('['));
  expect(rewritten.map((row) => row.slice(1, 4))).toEqual([
    ['RHK utama 1, IKI 1, Target\nJumlah antarmuka yang beroperasi', '[6] antarmuka', '[8] antarmuka'],
    ['RHK utama 1, IKI 2, Target\nPersentase panggilan yang berhasil', '[99,5] %', '[99,7] %'],
    ['RHK utama 1, IKI 3, Target\nPenyelesaian sesuai jadwal rilis', '[100] % tepat waktu', '[95] % tepat waktu'],
  ]);
  expect(rowsOf(tables, steps).length).toBeGreaterThan(0);
  expect(() => expectMinutes(pdf, tables.map((rows) => rows.map((row) => [...row].reverse())), decisions, 'Keterangan:')).toThrow();
  const [decided = '', ...rest] = pages;
  expectInOrder(decided, ['BERITA ACARA DIALOG KINERJA', 'KEPUTUSAN', 'RHK utama 1', 'RHK utama 1, IKI 1, Target', 'Tanda tangan Pegawai', 'Penetapan SKP']);
  expect(decided.match(/^ {0,8}\d+ +\S/gm)?.length, 'a numbered row for each card').toBeGreaterThanOrEqual(8);
  expect(rest.filter((text) => text.includes('DISETUJUI')), 'the table goes on').toEqual([]);
  expect(flat(decided).split('dicatatpadaperangkatyangsamadenganPegawai').length - 1, 'said once, below the table').toBe(1);
});
