// The sample of a pengawas sekolah (PKPS): planned, returned once by the Tim Kinerja, forwarded, approved, begun; printed,
// and compared row by row with what regulation.md 7B asks for.
import { fillPerson } from '../support/fill';
import { expectInOrder, Paper, printed } from '../support/paper';
import { expectTable } from '../support/paper_cells';
import type { ExpectedTable } from '../support/paper_cells';
import { dots } from '../support/paper_rows';
import { fillPlan, prasyarat, Step } from '../support/pkps';
import { pengawas as sample } from '../support/sample_pengawas';
import { problemsOf } from '../support/schema';
import { expect, test } from '../support/test';

const rencana = [['A. PRAKTIK KINERJA'], ['Indikator', sample.praktik.indikator],
  ['Capaian pada Rapor Pendidikan', sample.praktik.rapor], ['Target', sample.praktik.targetAfterReturn]];
const perilaku = sample.perilaku.map((one, i) => [`${i + 1}`, one.nilai, one.indikator, one.perwujudan]);
const kompetensi = [['C. PENGEMBANGAN KOMPETENSI'], ['Indikator', sample.kompetensi.indikator], ['Mengikuti rekomendasi', 'Area Pengembangan'],
  ['Area Pengembangan', sample.kompetensi.area], ['Kompetensi Terkuat', sample.kompetensi.terkuat]];

const way = 'D. RIWAYAT PEMERIKSAAN DAN PERSETUJUAN';
const own = `${sample.pegawai.nama}\nPegawai yang merencanakan`;
const tim = `${sample.timKinerja}\nTim Kinerja`;
const penilai = `${sample.penilai.nama}\nPejabat Penilai Kinerja`;
const riwayat = [
  ['11-01-2027', 'Diajukan kepada Tim Kinerja', own, ''],
  ['12-01-2027', 'Pemeriksaan dimulai', tim, ''],
  ['13-01-2027', 'Dikembalikan Tim Kinerja', tim, `${sample.catatan}\nRealistis: Tidak\nDapat dicapai: Tidak`],
  ['14-01-2027', 'Diajukan kepada Tim Kinerja', own, ''],
  ['15-01-2027', 'Pemeriksaan dimulai', tim, ''],
  ['18-01-2027', 'Diteruskan kepada Pejabat Penilai Kinerja', tim, '\nRealistis: Ya\nDapat dicapai: Ya'],
  ['20-01-2027', 'Disetujui Pejabat Penilai Kinerja', penilai, ''],
  ['21-01-2027', 'Pelaksanaan dimulai', own, ''],
];

/// Each table of the plan as it lies on the paper, down to the line below it.
const tables: ExpectedTable[] = [
  { widths: [30, 70], start: 'A. PRAKTIK KINERJA', rows: rencana.slice(1), end: 'B. PERILAKU KERJA' },
  { widths: [5, 25, 35, 35], start: 'B. PERILAKU KERJA', head: [['NO', 'NILAI', 'INDIKATOR', 'PERWUJUDAN']], rows: perilaku, end: 'C. PENGEMBANGAN KOMPETENSI' },
  { widths: [30, 70], start: 'C. PENGEMBANGAN KOMPETENSI', rows: kompetensi.slice(1), end: way },
  { widths: [14, 32, 24, 30], start: way, head: [['TANGGAL', 'LANGKAH', 'OLEH', 'CATATAN']], rows: riwayat, end: dots },
];

test('a pengawas plans, is returned once, is approved and begins; the paper says all of it', async ({ app, browser, page }) => {
  test.setTimeout(300_000);
  const step = new Step(app);
  const paper = new Paper(app);
  const status = (words: string): Promise<void> => expect(page.getByRole('main')).toContainText(`Status: ${words}`);
  const anew = async (): Promise<void> => {
    await app.section('Identitas');
    await app.section('PKPS');
  };

  await app.start();
  await app.newDraft(sample.answers);
  await fillPerson(app, 'Pegawai yang Dinilai', sample.pegawai);
  await fillPerson(app, 'Pejabat Penilai Kinerja', sample.penilai);
  await app.section('PKPS');
  await status('Draf');

  // What blocks, and what to do about it; writing goes on all the same.
  const leader = app.choice(prasyarat[0]);
  await app.choose(leader, 'Belum, menghambat');
  await expect(page.getByRole('main')).toContainText('Tanyakan kepada atasan langsung atau Kepala Dinas/Kepala Cabang Dinas.');
  await app.choose(leader, 'Sudah');
  await expect(page.getByRole('main')).not.toContainText('Tanyakan kepada atasan langsung');
  for (const other of prasyarat.slice(1)) await app.choose(app.choice(other), 'Sudah');
  await fillPlan(app, sample);
  const checks = page.getByRole('complementary', { name: 'Pemeriksaan' });
  await expect(checks.getByRole('button', { name: /^PKPS/ })).toHaveCount(0);

  // Round 1: returned with its note. Round 2, with another target: forwarded, approved, begun.
  await step.take('Ajukan kepada Tim Kinerja', '11-01-2027');
  await step.take('Mulai memeriksa', '12-01-2027', { oleh: sample.timKinerja });
  await step.take('Kembalikan untuk diperbaiki', '13-01-2027', { answer: 'Tidak', note: sample.catatan });
  await anew();
  await status('Dikembalikan untuk diperbaiki');
  await expect(page.getByRole('main')).toContainText(sample.catatan);
  await app.write(app.field('Target Praktik Kinerja'), sample.praktik.targetAfterReturn);
  await step.take('Ajukan kepada Tim Kinerja', '14-01-2027');
  await anew();
  await app.reach(app.field('Target Praktik Kinerja'));
  await expect(app.field('Target Praktik Kinerja')).not.toBeEditable();
  await step.take('Mulai memeriksa', '15-01-2027');
  await step.take('Teruskan kepada Pejabat Penilai', '18-01-2027', { answer: 'Ya' });
  await step.take('Setujui', '20-01-2027');
  await step.take('Mulai pelaksanaan', '21-01-2027');
  await anew();
  await status('Pelaksanaan');
  await app.saved();
  const file = await app.export();
  expect(problemsOf(file.text)).toEqual([]);

  await paper.show();
  await paper.choose('Rencana PKPS');
  const plan = await printed(paper, page, browser, 'pengawas-pkps');
  expectInOrder(plan.text, ['RENCANA PKPS', sample.pegawai.instansi, '1 JANUARI SD 31 DESEMBER TAHUN 2027', 'PEGAWAI YANG DINILAI', 'UNIT KERJA',
    'Status: Pelaksanaan', 'A. PRAKTIK KINERJA', 'B. PERILAKU KERJA', 'C. PENGEMBANGAN KOMPETENSI', 'D. RIWAYAT', 'Pegawai yang Dinilai,',
    'Pejabat Penilai Kinerja,', `NIP ${sample.pegawai.nip}`, `NIP ${sample.penilai.nip}`, 'bukan lampiran resmi']);
  expect(plan.text).not.toContain('DRAF');
  for (const table of tables) expectTable(plan.pdf, table);
  const [, practice, behaviour, competence, history] = plan.tables;
  expect(practice).toEqual(rencana);
  expect(behaviour?.slice(0, 2)).toEqual([['B. PERILAKU KERJA'], ['NO', 'NILAI', 'INDIKATOR', 'PERWUJUDAN']]);
  expect(behaviour?.slice(2)).toEqual(perilaku);
  expect(competence).toEqual(kompetensi);
  expect(history?.slice(2).map((row) => row.map((cell) => cell.replace(/^\n/, '')))).toEqual(riwayat.map((row) => row.map((cell) => cell.replace(/^\n/, ''))));

  // The SKP beside it still lacks its hasil kerja, and says so on every page; what is asked for is on the list.
  await paper.choose('SKP');
  const skp = await printed(paper, page, browser, 'pengawas-skp');
  expectInOrder(skp.text, ['PENDEKATAN HASIL KERJA KUALITATIF', 'BAGI PEJABAT ADMINISTRASI / FUNGSIONAL', 'A. Utama', 'B. Tambahan', 'PERILAKU KERJA**']);
  for (const text of skp.pages) expect(text).toContain('DRAF');
  await paper.choose('Daftar pemeriksaan');
  const list = await printed(paper, page, browser, 'pengawas-pemeriksaan');
  const [bands, places] = [(list.tables[0] ?? []).filter((row) => row.length === 1).flat(), (list.tables[0] ?? []).slice(1).map((row) => row[1] ?? '')];
  expect(bands[0]).toBe('WAJIB DILENGKAPI');
  expect(places.filter((place) => /PKPS|Pegawai yang dinilai|Pejabat Penilai/.test(place)), 'of the plan and of the people nothing is asked').toEqual([]);
});

test('an own catalogue goes to a colleague as a file that obeys its schema, and comes back', async ({ app, page }) => {
  await app.start();
  await app.newDraft(sample.answers);
  await app.section('PKPS');
  const [first] = sample.perilaku;
  const card = app.region('Berorientasi Pelayanan');
  await app.write(card.getByRole('textbox', { name: 'Indikator Perilaku Kerja' }), first?.indikator ?? '');
  await app.write(card.getByRole('textbox', { name: 'Perwujudan Perilaku Kerja' }), first?.perwujudan ?? '');
  await app.press(card.getByRole('button', { name: 'Simpan ke daftar saya' }));
  await app.write(card.getByRole('textbox', { name: 'Indikator Perilaku Kerja' }), '');
  await app.write(card.getByRole('textbox', { name: 'Perwujudan Perilaku Kerja' }), '');
  await app.press(card.getByRole('button', { name: 'Pilih dari daftar' }));
  await expect(page.getByRole('main')).toContainText('bukan daftar resmi');
  const katalog = await app.download(app.button('Simpan Daftar saya sebagai berkas'));
  expect(problemsOf(katalog.text, 'katalog-pkps')).toEqual([]);
  expect(katalog.text).toContain(first?.perwujudan);

  // Chosen: indicator and perwujudan in one step of undo.
  await app.press(app.button(/^Pakai: memahami kebutuhan sekolah binaan/));
  await expect(card.getByRole('textbox', { name: 'Perwujudan Perilaku Kerja' })).toHaveValue(first?.perwujudan ?? '');
  await app.press(app.button(/^Urungkan: /));
  await expect(card.getByRole('textbox', { name: 'Perwujudan Perilaku Kerja' })).toHaveValue('');
  await expect(card.getByRole('textbox', { name: 'Indikator Perilaku Kerja' })).toHaveValue('');
});
