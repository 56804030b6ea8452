// The year of a pranata komputer, played by two people with a browser each and a colleague with a third: from the plan in
// January to an objection that succeeds and the angka kredit that follows from it.
import { App } from '../support/app';
import { sampleOf } from '../support/file_sample';
import { expectInOrder, Paper, printed } from '../support/paper';
import { expectTable, flat, linesOn } from '../support/paper_cells';
import { dokumenEvaluasi, konversi, pejabatFungsional } from '../support/paper_evaluation';
import { fixture } from '../support/schema';
import { expect, test } from '../support/test';
import { Watch } from '../support/watch';
import { daysOf, evaluate, handTo, keeps, pasteNotes, Person, returnSigned, taken, typeNote } from '../support/year';

const secret = 'rahasia-penilai-5e2d';
const rhk1 = 'RHK utama 1: Tersedianya antarmuka integrasi untuk layanan prioritas';
const rhk2 = 'RHK utama 2: Terselenggaranya layanan perizinan daring yang andal';
const rhk3 = 'RHK tambahan 1: Terlatihnya operator aplikasi di kecamatan';

interface Year {
  skp: {
    catatan_kinerja: unknown[];
    umpan_balik: { pemberi: string; segel: string }[];
    evaluasi: { jenis: string; periode?: string }[];
    penerimaan_evaluasi: unknown[];
    evaluasi_konsep?: unknown[];
  };
}
const skpOf = (text: string): Year['skp'] => (JSON.parse(text) as Year).skp;

test.describe.configure({ mode: 'serial' });

test.describe('a year', () => {
  let watch: Watch;
  let pegawai: Person;
  let penilai: Person;

  test.beforeAll(async ({ browser, site }) => {
    watch = new Watch(() => site.url);
    pegawai = await Person.at(browser, watch, site.url, 'Pegawai', fixture('jf-kuantitatif.skp.json'), '2027-01-11');
  });

  test.afterAll(async () => {
    await pegawai.context.close();
    await penilai.context.close();
    expect(watch.unexpected, 'what the browsers complained about').toEqual([]);
  });

  test('January: agreed, signed and established; then the stages of the year are open', async ({ browser, site }) => {
    test.setTimeout(120_000);
    await pegawai.step('Pegawai', 'Mulai dialog');
    await pegawai.step('Pegawai', 'Catat kesepakatan');
    penilai = await Person.at(browser, watch, site.url, 'Pimpinan', (await pegawai.sends()).text, '2027-01-12');
    await penilai.step('Pimpinan', 'Catat kesepakatan');
    await pegawai.receive((await penilai.sends()).text);
    await pegawai.step('Pegawai', 'Tanda tangani sebagai Pegawai', 'Kota Contoh');
    await penilai.receive((await pegawai.sends()).text);
    await penilai.step('Pejabat Penilai Kinerja', 'Tetapkan SKP', 'Kota Contoh');
    await pegawai.receive((await penilai.sends()).text);
    await pegawai.status('Ditetapkan');
    for (const name of ['Pelaksanaan dan Pembinaan', 'Penilaian dan Tindak Lanjut']) {
      await expect(pegawai.app.button(name)).toHaveAttribute('aria-expanded', 'true');
    }
  });

  test('200 catatan: days by the keyboard, thirty pasted, months pasted; the realisasi follows from them', async () => {
    test.setTimeout(120_000);
    const { app } = pegawai;
    await app.section('Catatan Kinerja');
    await app.press(app.button('Tambah catatan'));
    await typeNote(app, ['08.00', '10.00', 'Merancang antarmuka', 'antarmuka integrasi', 'jumlah', '1', 'antarmuka', 'https://contoh.go.id/rancangan']);
    await app.page.keyboard.press('Control+Enter');  // yesterday's row once more
    await app.idle();
    await expect(app.page.getByRole('gridcell', { name: 'Merancang antarmuka', exact: true })).toHaveCount(2);
    await app.page.keyboard.press('Escape');
    await app.idle();
    await pasteNotes(app, 'Tersedianya antarmuka integrasi untuk layanan prioritas', daysOf(2, 30));
    await pasteNotes(app, 'Terselenggaranya layanan perizinan daring yang andal', [3, 4, 5, 6, 7, 8, 9].flatMap((month) => daysOf(month, 24)));
    await expect(app.choice('Bulan').locator('option:checked')).toHaveText('Maret 2027');

    await pegawai.comesBack('2027-04-05');
    await app.section('Realisasi');
    const quarter = (iki: string, name: string): ReturnType<App['region']> => app.page.getByRole('group', { name: `${iki}, ${name}`, exact: true });
    await pegawai.choices(quarter('RHK utama 1, IKI 1', 'Triwulan I'), { 'Cara menghitung Triwulan I': 'Jumlah dari catatan' });
    await expect(quarter('RHK utama 1, IKI 1', 'Triwulan I').getByRole('textbox')).toHaveValue('2');
    await expect(quarter('RHK utama 1, IKI 1', 'Triwulan I')).toContainText('33,33 % dari target');
    for (const [name, value] of [['Triwulan II', '4 antarmuka'], ['Triwulan IV', '6 antarmuka']] as const) {
      await pegawai.words(quarter('RHK utama 1, IKI 1', name), { [`Realisasi ${name}`]: value });
    }
    expect(skpOf((await pegawai.sends()).text).catatan_kinerja).toHaveLength(200);
  });

  test('umpan balik of three givers: a colleague by a small file, two on the device of the Pimpinan', async ({ app, page }) => {
    test.setTimeout(120_000);
    await pegawai.app.section('Umpan Balik');
    await pegawai.app.press(pegawai.app.button('Minta umpan balik'));
    await pegawai.words(pegawai.app.region('Minta umpan balik lewat berkas'), { 'Diminta dari': 'Pegawai Contoh Empat' });
    await pegawai.app.press(pegawai.app.page.getByRole('checkbox', { name: rhk1 }));
    const request = await taken(pegawai.app, pegawai.app.button('Simpan berkas permintaan'));
    for (const words of ['198809172014032003', 'Terselenggaranya layanan', 'Merancang antarmuka']) expect(request.text).not.toContain(words);

    await page.clock.setFixedTime(new Date('2027-03-20T09:00:00+07:00'));
    await app.start();  // the colleague, who sees no SKP
    await handTo(app, request);
    await expect(page.getByRole('heading', { name: 'Permintaan umpan balik', level: 1 })).toBeAttached();
    await app.choose(app.choice('Hubungan Anda dengan pegawai ini'), 'Rekan setingkat');
    const asked = app.region('Hal 1: Tersedianya antarmuka integrasi untuk layanan prioritas');
    await app.write(asked.getByRole('textbox', { name: 'Situasi' }), 'Rapat integrasi');
    await app.write(asked.getByRole('textbox', { name: 'Perilaku atau hasil yang terlihat' }), 'Menyiapkan dokumentasi');
    const answer = await taken(app, app.button('Segel dan simpan jawaban'));
    for (let times = 0; times < 2; times++) {  // imported twice it is one
      await pegawai.app.press(pegawai.app.button('Beranda'));
      await handTo(pegawai.app, answer);
      await pegawai.app.turn(0.6);  // below who was asked
      await expect(pegawai.app.region('Umpan balik 1')).toContainText('Disegel oleh pemberinya');
    }
    await expect(pegawai.app.region('Umpan balik 2')).toHaveCount(0);

    await penilai.comesBack('2027-04-06');
    await penilai.receive((await pegawai.sends()).text);
    for (const [number, pemberi, hubungan, rhk] of [[2, 'Pegawai Contoh Tiga', 'Pimpinan', rhk2], [3, 'Camat Contoh', 'Pihak lain yang terkait', rhk3]] as const) {
      await penilai.app.section('Umpan Balik');
      await penilai.app.press(penilai.app.button('Tambah umpan balik'));
      const one = penilai.app.region(`Umpan balik ${number}`);
      await penilai.words(one, { 'Tanggal Umpan Balik': '30-03-2027', 'Pemberi Umpan Balik': pemberi, 'Perilaku atau Hasil yang Terlihat': 'Layanan pulih dalam 40 menit' });
      await penilai.choices(one, { 'Hubungan dengan Pegawai': hubungan, 'Tentang RHK': rhk });
      await penilai.app.press(penilai.app.button(`Segel umpan balik ${number}`));
      await expect(one).toContainText('Disegel oleh pemberinya');
    }
  });

  test('a penyesuaian and an RHK that is taken over; four quarters and the year are handed over; what is not, is nowhere', async () => {
    test.setTimeout(180_000);
    const notes = [
      ['31-03-2027', rhk1, 'Penyesuaian sumber daya', 'Server uji baru tersedia Mei.'],
      ['30-09-2027', rhk3, 'RHK diambil alih Pimpinan', 'Pelatihan diambil alih Kepala Bidang.'],
    ] as const;
    for (const [i, [day, rhk, deed, words]] of notes.entries()) {
      await penilai.app.section('Pemantauan');
      await penilai.app.press(penilai.app.button('Tambah pemantauan'));
      const one = penilai.app.region(`Pemantauan ${i + 1}`);
      await penilai.choices(one, { 'RHK yang Dipantau': rhk, Kemajuan: 'Belum ada kemajuan', 'Tindakan Pimpinan': deed });
      await penilai.words(one, { 'Tanggal Pemantauan': day, 'Catatan Pemantauan': words });
    }
    await evaluate(penilai, 'Triwulan I', { hasil: 'Sesuai Ekspektasi', perilaku: 'Sesuai Ekspektasi', catatan: 'Lengkapi pemantauan layanan.' });
    for (const name of ['Triwulan II', 'Triwulan III', 'Triwulan IV']) {
      await evaluate(penilai, name, { hasil: 'Sesuai Ekspektasi', perilaku: 'Di atas Ekspektasi' });
    }
    await penilai.app.press(penilai.app.button('Mulai evaluasi tahunan'));
    const konsep = penilai.app.region('Konsep Evaluasi tahunan');
    await expect(konsep).toContainText('RHK ini diambil alih pimpinan');
    await penilai.words(konsep, { 'Catatan/Rekomendasi': secret });
    const first = await penilai.sends();
    expect(first.text).not.toContain(secret);
    expect(skpOf(first.text).evaluasi_konsep ?? []).toEqual([]);
    await pegawai.receive(first.text);
    await pegawai.app.saved();
    expect(await keeps(pegawai.app, 'Lengkapi pemantauan layanan.'), 'the search finds what was handed over').toBe(true);
    expect(await keeps(pegawai.app, secret)).toBe(false);
    expect(await keeps(penilai.app, secret), 'and what is being written, where it is').toBe(true);

    await penilai.comesBack('2027-12-20');
    await penilai.app.section('Evaluasi Kinerja');
    await penilai.words(konsep, { 'Catatan/Rekomendasi': 'Tingkatkan pemantauan.', 'Tempat Evaluasi': 'Kota Contoh' });
    await penilai.choices(konsep, { 'Capaian Kinerja Organisasi': 'Baik', 'Rating Hasil Kerja': 'Di bawah Ekspektasi', 'Rating Perilaku Kerja': 'Sesuai Ekspektasi' });
    await penilai.app.press(konsep.getByRole('button', { name: 'Serahkan kepada pegawai' }));
    await pegawai.comesBack('2027-12-21');
    await pegawai.receive((await penilai.sends()).text);
    for (const name of ['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV']) await returnSigned(pegawai, `Evaluasi ${name}, diserahkan 6 April 2027`);
    await returnSigned(pegawai, 'Evaluasi tahunan, diserahkan 20 Desember 2027');
    const { text } = await pegawai.sends();
    expect(text).not.toContain(secret);
    expect(skpOf(text).evaluasi.map((one) => one.periode ?? '')).toEqual(['tw1', 'tw2', 'tw3', 'tw4', '']);
    expect(skpOf(text).penerimaan_evaluasi).toHaveLength(5);
    expect(skpOf(text).umpan_balik.filter((one) => one.segel !== '').map((one) => one.pemberi)).toEqual(['Pegawai Contoh Empat', 'Pegawai Contoh Tiga', 'Camat Contoh']);
  });

  test('an objection succeeds: the changed predikat stands on the screens, the papers and in the angka kredit', async ({ browser }) => {
    test.setTimeout(180_000);
    const { app } = pegawai;
    await app.section('Keberatan');
    const title = 'Keberatan atas Evaluasi tahunan';
    await app.reach(app.region(title).getByRole('textbox', { name: 'Alasan keberatan' }));
    await expect(app.region(title)).toContainText('Selasa, 4 Januari 2028');  // 14 days from the receipt
    await pegawai.words(app.region(title), { 'Alasan keberatan': 'Enam antarmuka beroperasi.' });
    await app.press(app.region(title).getByRole('button', { name: 'Ajukan keberatan' }));
    await penilai.comesBack('2027-12-27');
    await penilai.receive((await pegawai.sends()).text);
    await penilai.app.section('Keberatan');
    const decided = penilai.app.region(title);
    await penilai.words(decided, { 'Penjelasan Pejabat Penilai Kinerja': 'Bukti baru diterima.' });
    await penilai.app.press(decided.getByRole('button', { name: 'Sampaikan penjelasan' }));
    await penilai.words(decided, { 'Keputusan atasan Pejabat Penilai Kinerja': 'Keberatan diterima.' });
    await penilai.choices(decided, { 'Rating hasil kerja menurut keputusan': 'Sesuai Ekspektasi' });
    await penilai.app.press(decided.getByRole('button', { name: 'Catat keputusan' }));
    await expect(decided).toContainText('Predikat Kinerja Pegawai: Baik');
    await pegawai.comesBack('2028-01-05');
    await pegawai.receive((await penilai.sends()).text);
    await app.section('Evaluasi Kinerja');
    await expect(app.region('Evaluasi tahunan, diserahkan 20 Desember 2027')).toContainText('Semula Butuh Perbaikan');

    await app.section('Angka Kredit');
    await app.choose(app.choice('Jenjang Jabatan Fungsional'), 'Ahli Muda');
    await app.press(app.button('Tambahkan konversinya'));
    await expect(app.region('Konversi angka kredit 1')).toContainText('100% x 25 = 25,00');

    const paper = new Paper(app);
    await paper.show();
    await paper.choose('Dokumen Evaluasi Kinerja Pegawai');
    await expect(paper.frame.locator('h1').first()).toContainText('DOKUMEN EVALUASI KINERJA PEGAWAI');
    const sample = sampleOf(fixture('jf-kuantitatif.skp.json'));
    const dokumen = await printed(paper, app.page, browser, 'tahun-dokumen');
    expectTable(dokumen.pdf, dokumenEvaluasi(sample, {
      periode: 'AKHIR', days: '1 JANUARI SD 31 DESEMBER TAHUN 2027', capaian: 'BAIK', predikat: 'BAIK (semula BUTUH PERBAIKAN)', catatan: 'Tingkatkan pemantauan.',
      keberatan: [
        ['Enam antarmuka beroperasi.', '(21 Desember 2027)'], ['Bukti baru diterima.', '(27 Desember 2027)'],
        ['Keberatan diterima.', '(27 Desember 2027)', 'Rating hasil kerja semula DIBAWAH EKSPEKTASI, menjadi SESUAI EKSPEKTASI.', 'Predikat kinerja semula BUTUH PERBAIKAN, menjadi BAIK.'],
      ],
      above: 'Kota Contoh, 21 Desember 2027 Kota Contoh, 20 Desember 2027',
    }));
    expectInOrder(dokumen.text, [
      'PREDIKAT KINERJA PEGAWAI', ':', 'BAIK', 'CATATAN/REKOMENDASI', 'Tingkatkan pemantauan.', '6', 'KEBERATAN', 'Enam antarmuka beroperasi.',
      '7', 'Bukti baru diterima.', '8', 'Keberatan diterima.',
    ]);
    await paper.choose('Konversi Predikat Kinerja ke Angka Kredit');
    await expect(paper.frame.locator('h1').first()).toContainText('KONVERSI');
    const converted = await printed(paper, app.page, browser, 'tahun-konversi');
    const lines = linesOn(converted.pdf);
    const heads = lines[lines.indexOf(flat(`9 Instansi ${sample.pegawai.instansi}`)) + 1] ?? '';
    expectTable(converted.pdf, pejabatFungsional(sample, '17 September 1988', 'Perempuan', heads));
    expectTable(converted.pdf, konversi(['Baik', '100%', '25', '25,00']));
    expectInOrder(converted.text, ['Pegawai Contoh Dua', '198809172014032003', 'Baik', '100', '25', '25,00']);
    await paper.choose('Evaluasi Kinerja Pegawai');
    await expect(paper.frame.locator('h1').first()).toContainText('EVALUASI KINERJA PEGAWAI');
    const evaluation = await printed(paper, app.page, browser, 'tahun-evaluasi');
    expectInOrder(evaluation.text, ['PERIODE: AKHIR', 'PREDIKAT KINERJA PEGAWAI', 'BAIK', 'Semula']);
    const ofYear = (words: string): string[] => evaluation.tables.flat().filter((row) => row.includes(words)).at(-1) ?? [];
    expect(ofYear('Jumlah antarmuka yang beroperasi')).toEqual([
      '1', 'Terintegrasinya layanan antarperangkat daerah', 'Tersedianya antarmuka integrasi untuk layanan prioritas', 'Kuantitas',
      'Jumlah antarmuka yang beroperasi', '6 antarmuka', 'Triwulan I: 2 antarmuka\nTriwulan II: 4 antarmuka\nTriwulan IV: 6 antarmuka',
      'Rekan setingkat: Rapat integrasi; Menyiapkan dokumentasi',
    ]);
    expect(ofYear('Ketersediaan layanan per bulan').slice(-1)).toEqual(['Pimpinan: Layanan pulih dalam 40 menit']);
    expect(ofYear('Jumlah operator yang lulus uji').slice(-1)).toEqual(['Pihak lain yang terkait: Layanan pulih dalam 40 menit']);
    expect(ofYear('RATING HASIL KERJA')).toEqual(['RATING HASIL KERJA', 'SESUAI EKSPEKTASI (semula DIBAWAH EKSPEKTASI)']);
    expect(ofYear('PREDIKAT KINERJA PEGAWAI')[1]).toMatch(/^BAIK/);
    expect(evaluation.text).not.toContain(secret);
  });
});
