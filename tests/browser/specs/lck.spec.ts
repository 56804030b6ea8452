// Laporan Capaian Kinerja of a head of section in the second quarter: typed in from the plan to the printed paper.
import { fillIdentitas, fillRhk, fillRhkPimpinan } from '../support/fill';
import { Paper, printed } from '../support/paper';
import { kepalaSeksi as sample } from '../support/sample_kasi';
import { expect, test } from '../support/test';
import { complaintOfClock } from '../support/year';

test('the LCK of a head of section for Q2: capaian step by step, IIAA, raw data, and each cell of its paper', async ({ app, browser, page, watch }) => {
  test.setTimeout(120_000);
  watch.expect(complaintOfClock);
  await page.clock.setFixedTime(new Date('2027-07-12T09:00:00+07:00'));
  await app.start();
  await app.newDraft(sample.answers);
  await fillIdentitas(app, sample);
  await fillRhkPimpinan(app, sample);
  for (const result of sample.rhk) await fillRhk(app, result);
  await app.section('Realisasi');
  for (const [iki, quarter, value] of [['IKI 1', 'Triwulan I', '40'], ['IKI 1', 'Triwulan II', '45'], ['IKI 2', 'Triwulan II', '4,3']] as const) {
    const at = page.getByRole('group', { name: new RegExp(`, ${iki}, ${quarter}$`) });
    await app.write(at.getByRole('textbox'), value);
  }

  await app.section('LCK');
  await app.press(app.button('Mulai laporan Triwulan II'));
  const first = page.getByRole('region', { name: /^Triwulan II, .*IKI 1$/ });
  for (const words of ['Target 50, realisasi 45', 'Capaian triwulan ini: 90,00 %', 'Realisasi sampai triwulan ini: 40 + 45 = 85', 'Capaian sampai triwulan ini: 94,44 %']) {
    await expect(first).toContainText(words);
  }
  const written = {
    'Issues (Isu)': 'Aplikasi layanan padam dua hari',
    'Implication (Implikasi)': 'Lima permohonan lewat janji layanan',
    'Accountability (Akuntabilitas)': 'Kepala Seksi Pelayanan dan pengelola aplikasi',
    'Action Plan (Rencana Tindak)': 'Antrean luring dan lembur pada Agustus 2027',
    'Data Mentah': 'Ekspor aplikasi layanan Juni 2027',
    'Dokumen Pendukung': 'Berita acara gangguan',
    'Dokumen Verifikasi': 'Nota dinas Kepala Kantor',
  };
  for (const [label, words] of Object.entries(written)) await app.write(first.getByRole('textbox', { name: label, exact: true }), words);

  const paper = new Paper(app);
  await paper.show();
  await paper.choose('Laporan Capaian Kinerja (LCK)');
  await expect(paper.frame.locator('h1').first()).toContainText('LAPORAN CAPAIAN KINERJA');
  const onPaper = await printed(paper, page, browser, 'lck');
  expect(onPaper.text).toContain('PERIODE: TRIWULAN II');
  expect(onPaper.tables.flat().find((row) => row[1] === 'Jumlah permohonan yang selesai')).toEqual([
    '1', 'Jumlah permohonan yang selesai', '50', '45', written['Issues (Isu)'], written['Implication (Implikasi)'], written['Accountability (Akuntabilitas)'],
    written['Action Plan (Rencana Tindak)'],
    `Data mentah: ${written['Data Mentah']}\nDokumen pendukung: ${written['Dokumen Pendukung']}\nDokumen verifikasi: ${written['Dokumen Verifikasi']}`,
  ]);
  expect(onPaper.tables.flat().find((row) => row[1] === 'Indeks kepuasan pengguna')?.slice(0, 4)).toEqual(['2', 'Indeks kepuasan pengguna', '4,2', '4,3']);
});
