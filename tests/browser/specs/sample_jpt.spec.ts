// The sample of a Kepala Dinas (JPT, kuantitatif, targets by quarter, matrix): typed in, checked, printed, and compared
// row by row with the official form (regulation.md 3.1, 3.2, 3.6 to 3.8, 3.10).
import { perilakuRows } from '../support/berakhlak';
import { expectSample, fillSample } from '../support/fill';
import { pastePeople, typeResults } from '../support/matrix';
import { expectInOrder, Paper, printed } from '../support/paper';
import { expectAround, lampiranAround, skpAroundJpt } from '../support/paper_around';
import { expectTable } from '../support/paper_cells';
import { dots, perilakuKerja } from '../support/paper_rows';
import { bawahan, kepalaDinas as sample, nipOfSample } from '../support/sample_jpt';
import { problemsOf } from '../support/schema';
import { expect, test } from '../support/test';

const identitas = [
  ['NO', 'PEGAWAI YANG DINILAI', 'NO', 'PEJABAT PENILAI KINERJA'],
  ['1', 'NAMA', 'Pegawai Contoh Satu', '1', 'NAMA', 'Bupati Contoh'],
  ['2', 'NIP', '197105041996031001', '2', 'NIP', ''],
  ['3', 'PANGKAT/GOL. RUANG', 'Pembina Utama Muda / IV/c', '3', 'PANGKAT/GOL. RUANG', ''],
  ['4', 'JABATAN', 'Kepala Dinas Komunikasi dan Informatika', '4', 'JABATAN', 'Bupati Kabupaten Contoh'],
  ['5', 'UNIT KERJA', 'Dinas Komunikasi dan Informatika', '5', 'INSTANSI', 'Pemerintah Kabupaten Contoh'],
];

const heads = [
  ['NO', 'RENCANA HASIL KERJA', 'INDIKATOR KINERJA INDIVIDU', 'TARGET', 'PERSPEKTIF'],
  ['(1)', '(2)', '(3)', '(4)', '(5)'],
];
const utama = [
  ['1', 'Meningkatnya kualitas layanan pemerintahan digital kabupaten', 'Indeks SPBE', '3,65 indeks', 'Penerima Layanan'],
  ['Persentase layanan publik yang tersedia daring penuh', '72,5 %', 'Penerima Layanan'],
  ['2', 'Terintegrasinya proses bisnis antarperangkat daerah', 'Jumlah layanan yang saling terhubung lewat bus layanan daerah',
    '18 layanan', 'Proses Bisnis'],
  ['3', 'Meningkatnya keamanan informasi pemerintah daerah', 'Persentase insiden yang ditangani dalam 4 jam', '95 %', 'Proses Bisnis'],
  ['4', 'Meningkatnya kompetensi digital ASN', 'Jumlah ASN bersertifikat literasi digital', '1.250 orang', 'Penguatan Internal'],
  ['5', 'Terkelolanya anggaran dinas secara akuntabel', 'Persentase realisasi anggaran sesuai rencana kas', '96,75 %', 'Anggaran'],
];
const tambahan = [
  ['1', 'Tersedianya data sasaran stunting yang terpadu (penugasan dari Bupati)', 'Waktu penyelesaian padanan data lintas dinas',
    'paling lambat 30 Juni 2027', 'Penerima Layanan'],
];

const tanggungJawab = (number: number, rhk: string): string[] => [
  `${number}.`,
  `${rhk}\nJadwal pelaporan perkembangan: Laporan triwulanan paling lambat tanggal 10 bulan berikutnya\n`
    + 'Bukti kinerja yang diharapkan: Laporan capaian, tangkapan dasbor, berita acara',
];
const lampiran = [
  ['DUKUNGAN SUMBER DAYA'],
  ['1.', 'Anggaran: Rp 1.250.000.000,00'],
  ['2.', 'Sumber daya manusia: 4 orang pranata komputer tambahan'],
  ['3.', 'Pendampingan Pimpinan: Pendampingan Bupati dalam rapat lintas dinas'],
  ['SKEMA PERTANGGUNGJAWABAN'],
  ...sample.rhk.map((one, i) => tanggungJawab(i + 1, one.rhk)),
  ['KONSEKUENSI'],
  ['1.', 'Konsekuensi positif: Diusulkan penghargaan inovasi daerah'],
  ['2.', 'Konsekuensi negatif: Evaluasi pola penugasan'],
];

const triwulan: string[][] = [
  ['1', utama[0]?.[1] ?? '', 'Indeks SPBE', '3,65 indeks', '-', '-', '-', '3,65', 'Maximize', 'Nilai terakhir (take last known value)'],
  ['Persentase layanan publik yang tersedia daring penuh', '72,5 %', '60', '64', '68', '72,5', 'Maximize', 'Nilai terakhir (take last known value)'],
  ['2', utama[2]?.[1] ?? '', utama[2]?.[2] ?? '', '18 layanan', '4', '9', '13', '18', 'Maximize', 'Nilai terakhir (take last known value)'],
  ['3', utama[3]?.[1] ?? '', utama[3]?.[2] ?? '', '95 %', '95', '95', '95', '95', 'Maximize', 'Nilai terakhir (take last known value)'],
  ['4', utama[4]?.[1] ?? '', utama[4]?.[2] ?? '', '1.250 orang', '250', '600', '900', '1.250', 'Maximize', 'Nilai terakhir (take last known value)'],
  ['5', utama[5]?.[1] ?? '', utama[5]?.[2] ?? '', '96,75 %', '18', '45', '70', '96,75', 'Maximize', 'Nilai terakhir (take last known value)'],
  ['6', sample.rhk[5]?.rhk ?? '', tambahan[0]?.[2] ?? '', 'paling lambat 30 Juni 2027', '-', '-', '-', '-', '', ''],
];

const quarterHeads = [
  ['NO', 'SASARAN / RENCANA HASIL KERJA', 'INDIKATOR KINERJA INDIVIDU', 'TARGET', 'TW I', 'TW II', 'TW III', 'TW IV', 'POLARISASI', 'KONSOLIDASI'],
  Array.from({ length: 10 }, (_, i) => `(${i + 1})`),
];
const noteOnQuarters = 'Kolom target triwulan, polarisasi, dan konsolidasi mengikuti kelaziman, bukan lampiran resmi peraturan. Format resminya menurut instansi.';

const indicators = sample.rhk.flatMap((one) => one.iki.map((iki) => iki.indikator));
const matrixRow = (person: (typeof bawahan)[number], from: number, to: number): string[] =>
  [person.nama, person.jabatan, ...indicators.slice(from, to).map((_, i) => person.hasil[from + i] ?? '')];

test('a Kepala Dinas types in the sample, sees what is missing, prints it, and it is the official form', async ({ app, browser, page }) => {
  test.setTimeout(300_000);
  const checks = page.getByRole('complementary', { name: 'Pemeriksaan' });
  const pegawai = app.region('Pegawai yang Dinilai');
  const paper = new Paper(app);

  await app.start();
  await app.newDraft(sample.answers);

  // As the sample stands: its NIP belongs to nobody, and that is said where it is typed; the text stays.
  await app.write(pegawai.getByRole('textbox', { name: 'NIP', exact: true }), nipOfSample);
  await expect(checks.getByRole('button', { name: /^Pegawai yang dinilai, NIP: .*bulan 01 sampai 12/ })).toBeAttached();
  await fillSample(app, sample);

  // A perspektif for the additional result is on the form, but not in the sample.
  await expect(checks).toContainText('Wajib dilengkapi (1)');
  await app.press(checks.getByRole('button', { name: /^RHK tambahan 1, IKI 1, Perspektif: / }));
  await app.choose(app.region('IKI 1').getByRole('combobox', { name: 'Perspektif' }), 'Penerima Layanan');
  await expect(checks).toContainText('Semua yang diminta aturan sudah ada.');
  await expect(checks.getByRole('heading', { name: /^Saran/ })).toHaveCount(0);

  // The matrix: everybody without a role is told of, until the results are there.
  await pastePeople(app, bawahan);
  await checks.hover();
  await expect(async () => {
    await page.mouse.wheel(0, 400);
    await app.idle();
    await expect(checks).toContainText('Pegawai ini belum memiliki peran pada matriks.', { timeout: 100 });
  }).toPass();
  await typeResults(app, bawahan, indicators.length);
  await expect(checks.getByRole('heading', { name: /^Saran/ })).toHaveCount(0);
  await app.saved();
  const file = await app.export();
  expectSample(file.text, sample);
  expect(problemsOf(file.text)).toEqual([]);
  const { skp } = JSON.parse(file.text) as { skp: { matriks: { anggota: { nama: string; peran: { hasil: string }[] }[] } } };
  expect(skp.matriks.anggota.map((one) => [one.nama, ...one.peran.map((peran) => peran.hasil)]))
    .toEqual(bawahan.map((one) => [one.nama, ...Object.values(one.hasil)]));

  // SKP and Lampiran, row by row.
  await paper.show();
  const skpPaper = await printed(paper, page, browser, 'jpt-skp');
  expectInOrder(skpPaper.text, ['SASARAN KINERJA PEGAWAI', 'PENDEKATAN HASIL KERJA KUANTITATIF',
    'BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI', 'Pemerintah Kabupaten Contoh',
    'PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2027', 'HASIL KERJA', 'A. UTAMA', 'B. TAMBAHAN', 'PERILAKU KERJA**',
    'Pegawai yang Dinilai,', 'Pejabat Penilai Kinerja,', 'Pegawai Contoh Satu', 'Bupati Contoh', 'NIP 197105041996031001',
    '** Pimpinan dapat memberikan Ekspektasi khusus', 'LAMPIRAN SASARAN KINERJA PEGAWAI', 'Pegawai yang Dinilai,', 'Pejabat Penilai Kinerja,']);
  expect(skpPaper.text).not.toContain('DRAF');
  const [people, results, behaviour, annex] = skpPaper.tables;
  expect(people).toEqual(identitas);
  expect(results).toEqual([['HASIL KERJA'], ...heads, ['A. UTAMA'], ...utama, ['B. TAMBAHAN'], ...tambahan]);
  expect(behaviour).toEqual([['PERILAKU KERJA**'], ...perilakuRows()]);
  expect(annex).toEqual(lampiran);
  expectTable(skpPaper.pdf, { widths: [5, 17, 28, 5, 17, 28], start: identitas[0]?.join(' ') ?? '', rows: identitas.slice(1), end: 'HASIL KERJA' });
  expectTable(skpPaper.pdf, { widths: [4, 32, 32, 17, 15], start: 'HASIL KERJA', head: heads, end: 'PERILAKU KERJA**',
    rows: [['A. UTAMA'], ...utama, ['B. TAMBAHAN'], ...tambahan] });
  expectTable(skpPaper.pdf, perilakuKerja({ ekspektasi: {} }));
  expectTable(skpPaper.pdf, { widths: [5, 95], start: 'DUKUNGAN SUMBER DAYA', rows: lampiran.slice(1), end: dots });

  expectAround(skpPaper.pdf, sample, skpAroundJpt('KUANTITATIF'));
  expectAround(skpPaper.pdf, sample, lampiranAround());

  // Targets by quarter, with decimal comma.
  await paper.choose('Target triwulanan');
  const quarters = await printed(paper, page, browser, 'jpt-triwulan');
  expect(quarters.tables[1]?.slice(2)).toEqual(triwulan);
  expectTable(quarters.pdf, { widths: [4, 18, 18, 11, 7, 7, 7, 7, 10, 11], start: identitas[5]?.join(' ') ?? '', again: '', head: quarterHeads, rows: triwulan,
    end: noteOnQuarters });

  // The matrix: each person on one line with jabatan, seven IKI over two sheets of columns.
  await paper.choose('Matriks peran dan hasil');
  const matrix = await printed(paper, page, browser, 'jpt-matriks');
  expectInOrder(matrix.text, ['MATRIKS PEMBAGIAN PERAN DAN HASIL', 'Pimpinan: Pegawai Contoh Satu (Kepala Dinas Komunikasi dan Informatika)']);
  expect(matrix.tables).toHaveLength(2);
  for (const [i, [from, to]] of [[0, 3], [3, 7]].entries()) {
    const table = matrix.tables[i];
    expect(table?.[0]?.slice(0, 2)).toEqual(['NAMA PEGAWAI', 'JABATAN']);
    expect(table?.[1]).toEqual(indicators.slice(from, to));
    expect(table?.slice(2)).toEqual(bawahan.map((one) => matrixRow(one, from ?? 0, to ?? 0)));
  }
  expect(matrix.pages.at(-1), 'nobody signs an empty page').toContain('Sandiman Ahli Muda');

  // What the Pegawai take from it obeys its schema.
  await app.press(app.button('Kembali'));
  await app.section('Keselarasan');
  const paket = await app.download(app.button('Simpan paket RHK pimpinan'));
  expect(problemsOf(paket.text, 'rhk-pimpinan')).toEqual([]);
  expect(paket.text).not.toContain(sample.pegawai.nip);
  for (const one of sample.rhk) expect(paket.text).toContain(one.rhk);
});
