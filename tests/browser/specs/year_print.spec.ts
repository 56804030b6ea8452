// The papers of an evaluation: cells on the PDF, the curve, and both layouts of the Dokumen Evaluasi.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { sampleOf } from '../support/file_sample';
import { expectInOrder, Paper, printed } from '../support/paper';
import { expectTable } from '../support/paper_cells';
import { dokumenEvaluasi } from '../support/paper_evaluation';
import type { Evaluated } from '../support/paper_evaluation';
import { hasilKerja, identity, lampiran, perilakuKerja } from '../support/paper_rows';
import { repository } from '../support/site';
import { expect, test } from '../support/test';

const baris = (id: string, tentang: string, realisasi: string, umpan_balik = ''): Record<string, string> => ({ id, tentang, realisasi, umpan_balik });

const evaluasi = {
  id: 'e1', jenis: 'periodik', periode: 'tw1', capaian_organisasi: 'baik', rating_hasil_kerja: 'sesuai_ekspektasi', rating_perilaku: 'di_atas_ekspektasi',
  catatan: 'Pertahankan', penilai: 'Pegawai Contoh Tiga', nip_penilai: '197912252005031002', tempat: 'Kota Contoh', diserahkan: '2027-04-08', versi: 1,
  segel: '1013a8bf1675de475576068c4511df23a4ebfc30',  // of all that stands here; without it the program would print none of it
  baris: [
    baris('b1', 'rhk/r1/iki/i1', '2 antarmuka', 'Pimpinan: sesuai rencana'),
    baris('b2', 'rhk/r1/iki/i2', '99,7 %'),
    baris('b3', 'rhk/r1/iki/i3', 'Tepat waktu'),
    baris('b4', 'rhk/r2/iki/i1', '99,9 %', 'Rekan: andal'),
    baris('b5', 'rhk/r2/iki/i2', '1,5 jam'),
    baris('b6', 'rhk/r2/iki/i3', 'Rp 40.000.000,00'),
    baris('b7', 'rhk/r3/iki/i1', '10 orang', 'Camat: bermanfaat'),
  ],
};

const keberatan = {
  id: 'k1', evaluasi: 'e1', tanggal: '2027-04-16', alasan: 'Realisasi belum dihitung', tanggal_penjelasan: '2027-04-17', penjelasan: 'Bukti terlambat',
  tanggal_keputusan: '2027-04-20', keputusan: 'Keberatan diterima', rating_hasil_kerja: 'di_atas_ekspektasi', hitungan: 'kalender', versi: 1,
  segel: '68f3da5a5b4d06adddf40734c44999bfa7184e3c',  // of the decision; without it nothing was decided
};

function file(more: Record<string, unknown>): string {
  const draft = JSON.parse(readFileSync(resolve(repository, 'tests/fixtures/jf-kuantitatif.skp.json'), 'utf8')) as { skp: Record<string, unknown> };
  Object.assign(draft.skp, { evaluasi: [evaluasi] }, more);
  return JSON.stringify(draft);
}

const sample = sampleOf(file({}));
const evaluated: Evaluated = {
  periode: 'TRIWULAN I', days: '1 JANUARI SD 31 MARET TAHUN 2027', capaian: 'BAIK', predikat: 'BAIK', catatan: 'Pertahankan',
  // It was handed over before an evaluation kept what it judged, and says so.
  above: 'Evaluasi ini diserahkan tanpa salinan SKP saat dinilai. Identitas, periode, rencana hasil kerja, indikator, dan',
};

const evidence = ['REALISASI BERDASARKAN BUKTI DUKUNG', 'UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG'];

test('an evaluation of a JF: every cell of hasil kerja with its evidence, the curve, and who signs', async ({ app, browser, page }) => {
  test.setTimeout(120_000);
  const paper = new Paper(app);
  await paper.open(file({}));
  await paper.choose('Evaluasi Kinerja Pegawai');
  await expect(paper.frame.locator('h1').first()).toContainText('EVALUASI KINERJA PEGAWAI');
  const onPaper = await printed(paper, page, browser, 'evaluasi-jf');
  expectTable(onPaper.pdf, {
    widths: [4, 16, 16, 8, 15, 10, 15, 16],
    start: 'HASIL KERJA',
    head: [
      ['NO', 'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI', 'RENCANA HASIL KERJA', 'ASPEK', 'INDIKATOR KINERJA INDIVIDU', 'TARGET', ...evidence],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
    ],
    rows: [
      ['A. UTAMA'],
      ['1', 'Terintegrasinya layanan antarperangkat daerah', 'Tersedianya antarmuka integrasi untuk layanan prioritas',
        'Kuantitas', 'Jumlah antarmuka yang beroperasi', '6 antarmuka', '2 antarmuka', 'Pimpinan: sesuai rencana'],
      ['Kualitas', 'Persentase panggilan yang berhasil', '99,5 %', '99,7 %', ''],
      ['Waktu', 'Penyelesaian sesuai jadwal rilis', '100 % tepat waktu', 'Tepat waktu', ''],
      ['2', 'Meningkatnya layanan publik daring', 'Terselenggaranya layanan perizinan daring yang andal',
        'Kualitas', 'Ketersediaan layanan per bulan', '99,9 %', '99,9 %', 'Rekan: andal'],
      ['Waktu', 'Rata-rata waktu pemulihan gangguan', 'paling lama 2 jam', '1,5 jam', ''],
      ['Biaya', 'Biaya komputasi awan per bulan', 'paling banyak Rp 42.500.000,00', 'Rp 40.000.000,00', ''],
      ['B. TAMBAHAN'],
      ['1', 'Meningkatnya layanan publik daring', 'Terlatihnya operator aplikasi di kecamatan (penugasan dari Kepala Dinas)',
        'Kuantitas', 'Jumlah operator yang lulus uji', '40 orang', '10 orang', 'Camat: bermanfaat'],
    ],
    end: 'RATING HASIL KERJA SESUAI EKSPEKTASI',
  });
  expectInOrder(onPaper.text, [
    'PRANATA KOMPUTER AHLI MUDA', 'PERIODE: TRIWULAN I', 'PERIODE PENILAIAN: 1 JANUARI SD 31 MARET TAHUN 2027', 'CAPAIAN KINERJA ORGANISASI', 'BAIK',
    'CAPAIAN KINERJA ORGANISASI BAIK', 'Sangat Kurang', 'HASIL KERJA', 'RATING PERILAKU KERJA', 'DIATAS EKSPEKTASI', 'PREDIKAT KINERJA PEGAWAI', 'BAIK',
    'Kota Contoh, 8 April 2027', 'Pejabat Penilai Kinerja,', 'Pegawai Contoh Tiga',
  ]);
  expect(onPaper.text).not.toContain('DRAF');
  expect(onPaper.text).not.toContain('Pegawai yang Dinilai,');
  const curve = paper.frame.locator('.curve svg path.line').first();
  await expect(curve).toHaveAttribute('d', /^M\d+ \d+( C(\d+ \d+ ?){3}){4}$/);
  const box = await paper.frame.locator('.sheet .curve svg').first().boundingBox();
  expect(box?.height).toBeGreaterThan(40);
});

test('the Dokumen Evaluasi is short without an objection, and with one tells what was decided', async ({ app, browser, page }) => {
  test.setTimeout(120_000);
  const paper = new Paper(app);
  await paper.open(file({}));
  await paper.choose('Dokumen Evaluasi Kinerja Pegawai');
  await expect(paper.frame.locator('h1').first()).toContainText('DOKUMEN EVALUASI KINERJA PEGAWAI');
  const short = await printed(paper, page, browser, 'dokumen-evaluasi');
  expectInOrder(short.text, ['4', 'EVALUASI KINERJA', 'PREDIKAT KINERJA PEGAWAI', ':', 'BAIK', '5', 'CATATAN/REKOMENDASI', 'Pertahankan', 'Kota Contoh, 8 April 2027',
    '7. Pegawai yang Dinilai', '6. Pejabat Penilai Kinerja']);
  expect(short.text).not.toContain('KEBERATAN');
  expectTable(short.pdf, dokumenEvaluasi(sample, evaluated));
});

test('with an objection that was decided: sections 6 to 8 and the changed predikat, also in the bundle of the year', async ({ app, browser, page }) => {
  test.setTimeout(120_000);
  const paper = new Paper(app);
  await paper.open(file({ keberatan: [keberatan] }));
  await paper.choose('Bundel tahunan');
  await expect(paper.frame.locator('h1').nth(3)).toContainText('DOKUMEN EVALUASI');
  const bundle = await printed(paper, page, browser, 'bundel');
  expectInOrder(bundle.text, ['SASARAN KINERJA PEGAWAI', 'LAMPIRAN SASARAN', 'EVALUASI KINERJA PEGAWAI', 'SANGAT BAIK', 'Semula', 'DOKUMEN EVALUASI KINERJA PEGAWAI', 'SANGAT BAIK',
    '6', 'KEBERATAN', 'Realisasi belum dihitung', '7', 'PENJELASAN PEJABAT PENILAI ATAS KEBERATAN', '8', 'KEPUTUSAN ATASAN PEJABAT PENILAI KINERJA', 'Predikat kinerja semula BAIK']);
  for (const table of [identity(sample), hasilKerja(sample), perilakuKerja(sample), lampiran(sample)]) expectTable(bundle.pdf, table);
  const decided = dokumenEvaluasi(sample, { ...evaluated, predikat: 'SANGAT BAIK (semula BAIK)', keberatan: [
    ['Realisasi belum dihitung', '(16 April 2027)'], ['Bukti terlambat', '(17 April 2027)'],
    ['Keberatan diterima', '(20 April 2027)', 'Rating hasil kerja semula SESUAI EKSPEKTASI, menjadi DIATAS EKSPEKTASI.', 'Predikat kinerja semula BAIK, menjadi SANGAT BAIK.'],
  ] });
  // The evaluation before it has the same period on a line of its own.
  expectTable(bundle.pdf, { ...decided, start: 'DOKUMEN EVALUASI KINERJA PEGAWAI', rows: [[decided.start], ...decided.rows] });
});
