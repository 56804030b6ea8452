// Two people, two browsers, nothing between them but files: from the first proposal to the established SKP.
import { App } from '../support/app';
import { sampleOf } from '../support/file_sample';
import { expectInOrder, Paper, printed, printPage } from '../support/paper';
import { expectTable, linesOn } from '../support/paper_cells';
import { decisions, expectMinutes, followUps, moment, rowsOf, shortMoment, steps, thread } from '../support/paper_minutes';
import { hasilKerja, identity, lampiran, perilakuKerja } from '../support/paper_rows';
import { fixture, problemsOf } from '../support/schema';
import { Room } from '../support/room';
import { expect, test } from '../support/test';

const target = 'Jumlah antarmuka yang beroperasi';
const pegawaiNama = 'Pegawai Contoh Dua';
const pimpinanNama = 'Pegawai Contoh Tiga';
const first = fixture('jf-kuantitatif.skp.json').replaceAll('6 antarmuka', '4 antarmuka');

/// What was said, done and signed stands in its cell, at the time of the clock on the wall of Asia/Jakarta.
function expectStory(tables: string[][][]): void {
  const decided = rowsOf(tables, decisions);
  const row = decided.find(([, butir]) => butir?.startsWith('RHK utama 1, IKI 1, Target')) ?? [];
  expect(row[1]).toContain(target);
  expect(row.slice(2, 4)).toEqual(['[4] antarmuka', '[6] antarmuka']);
  expect(row[4]).toMatch(new RegExp(`^Pegawai, ${shortMoment}`));
  for (const agreed of row.slice(5, 7)) expect(agreed).toMatch(new RegExp(`^${shortMoment}`));
  expect(row[7]).toMatch(/^Disepakati/);
  expect(decided.map(([, butir]) => butir)).toEqual(expect.arrayContaining(['SKP secara keseluruhan', 'Tanda tangan Pegawai', 'Penetapan SKP']));

  expect(rowsOf(tables, followUps)).toEqual([['1', 'Menyediakan server uji', '', '30 April 2027', 'Belum']]);

  const taken = rowsOf(tables, steps);
  const stepBy = (langkah: string): string[] => taken.find(([what]) => what?.startsWith(langkah)) ?? [];
  expect(stepBy('Ditandatangani Pegawai')[1]).toContain(`${pegawaiNama} (Pegawai)`);
  expect(stepBy('SKP ditetapkan')[1]).toContain(`${pimpinanNama} (Pejabat Penilai Kinerja)`);
  for (const langkah of ['Ditandatangani Pegawai', 'SKP ditetapkan']) expect(stepBy(langkah)[2]).toMatch(/^Contoh, \d{1,2} \p{L}+ \d{4}/u);

  const told = rowsOf(tables, thread);
  for (const [when] of told) expect(when).toMatch(moment);
  const words: [string, string, string][] = [
    [pegawaiNama, 'Catatan', 'Saya mengusulkan target 4 antarmuka.'], [pimpinanNama, 'Ekspektasi', 'Saya berharap 8 antarmuka tahun ini.'],
    [pegawaiNama, 'Usulan ditolak', 'Delapan tidak tercapai tanpa server uji.'], [pegawaiNama, 'Komitmen', 'Enam tercapai bila server uji tersedia April.'],
    [pimpinanNama, 'Komitmen', 'Server uji saya sediakan pada April.'],
  ];
  for (const [nama, jenis, said] of words) {
    const entry = told.find(([, , , isi]) => isi?.includes(said)) ?? [];
    expect(entry[1], said).toContain(nama);
    expect(entry[3], said).toMatch(new RegExp(`^${jenis}`));
  }
}

test('from four over eight to six, signed, established and printed, with the whole story on both sides', async ({ app, browser, watch }) => {
  test.setTimeout(240_000);
  const elsewhere = await browser.newContext({ acceptDownloads: true });
  watch.follow(elsewhere);
  const pegawai = await Room.opened(app, first);

  // The Pegawai proposes, and sends the file.
  await pegawai.step('Pegawai', 'Mulai dialog');
  await pegawai.enter('Pegawai');
  await pegawai.card(new RegExp(target));
  await pegawai.say('Catatan', 'Saya mengusulkan target 4 antarmuka.');
  await pegawai.leave();
  const sent = await pegawai.send('Pegawai', 'Mohon tanggapan atas target antarmuka.');
  expect(problemsOf(sent.text)).toEqual([]);

  // The Pimpinan has nothing but the file.
  const leaderApp = new App(await elsewhere.newPage(), app.url);
  const pimpinan = await Room.opened(leaderApp, sent.text);
  await pimpinan.enter('Pimpinan');
  await pimpinan.card(new RegExp(target));
  await expect(pimpinan.thread).toContainText('Saya mengusulkan target 4 antarmuka.');
  await pimpinan.say('Ekspektasi', 'Saya berharap 8 antarmuka tahun ini.');
  await pimpinan.propose('Target', '8 antarmuka');
  await pimpinan.leave();
  const answer = await pimpinan.send('Pimpinan', 'Mari kita bicarakan.');

  // The Pegawai refuses with the reason, and proposes six with a test server.
  await pegawai.receive(answer.text);
  await pegawai.enter('Pegawai');
  await pegawai.card(new RegExp(target));
  await expect(pegawai.thread).toContainText('Saya berharap 8 antarmuka tahun ini.');
  await pegawai.refuse('Delapan tidak tercapai tanpa server uji.');
  await pegawai.propose('Target', '6 antarmuka');
  await pegawai.say('Komitmen', 'Enam tercapai bila server uji tersedia April.');
  await pegawai.leave();
  const second = await pegawai.send('Pegawai');

  // The Pimpinan accepts, promises the server, and records the agreement.
  await pimpinan.receive(second.text);
  await pimpinan.enter('Pimpinan');
  await pimpinan.card(new RegExp(target));
  await pimpinan.accept();
  await expect(pimpinan.thread).toContainText('Usulan diterima');
  await pimpinan.card(/server uji/);
  await pimpinan.say('Komitmen', 'Server uji saya sediakan pada April.');
  await pimpinan.agree();
  await pimpinan.leave();
  await pimpinan.step('Pimpinan', 'Catat kesepakatan');
  await pimpinan.status('Dialog kinerja, putaran 1');  // one side alone agreed to nothing
  await expect(leaderApp.page.getByRole('main')).toContainText('Anda setuju atas SKP ini, menunggu Pegawai');
  const agreed = await pimpinan.send('Pimpinan', 'Silakan ditandatangani.');

  // The Pegawai notes the meeting, signs, and sends it back.
  await pegawai.receive(agreed.text);
  await pegawai.step('Pegawai', 'Catat kesepakatan');
  await pegawai.status('Sepakat');
  await pegawai.meet();
  const meeting = app.region('Pertemuan 1: Ekspektasi awal, setahun');
  await app.write(meeting.getByRole('textbox', { name: 'Tempat atau Media' }), 'Ruang rapat bidang');
  await app.press(meeting.getByRole('button', { name: 'Tambah tindak lanjut' }));
  await app.write(meeting.getByRole('textbox', { name: 'Tindak Lanjut 1' }), 'Menyediakan server uji');
  await app.write(meeting.getByRole('textbox', { name: 'Tenggat' }), '30-04-2027');
  await pegawai.step('Pegawai', 'Tanda tangani sebagai Pegawai', 'Contoh');
  await pegawai.status('Ditandatangani Pegawai');
  const signed = await pegawai.send('Pegawai');

  // The Pejabat Penilai establishes it.
  await pimpinan.receive(signed.text);
  await pimpinan.step('Pejabat Penilai Kinerja', 'Tetapkan SKP', 'Contoh');
  await pimpinan.status('Ditetapkan');
  const established = await pimpinan.send('Pejabat Penilai Kinerja');
  await pegawai.receive(established.text);
  await pegawai.status('Ditetapkan');

  // Established means that it can only be read; the other side's file changes nothing any more.
  await app.section('Hasil Kerja');
  await app.press(app.button(/^RHK 1: /).first());
  const value = app.region('IKI 1').getByRole('textbox', { name: 'Target', exact: true });
  await expect(value).toHaveValue('6 antarmuka');
  await expect(value).not.toBeEditable();
  await expect(app.page.getByRole('main')).toContainText('SKP ini sudah ditandatangani atau ditetapkan');
  await pegawai.offer(established.text);
  await expect(app.page.getByRole('main')).toContainText('Tidak ada yang baru dalam berkas ini');
  await app.press(app.button('Kembali'));

  // Both sides print the same papers and tell the same story.
  const story = ['BERITA ACARA DIALOG KINERJA', 'Saya mengusulkan target 4 antarmuka.', 'Saya berharap 8 antarmuka tahun ini.',
    'Delapan tidak tercapai tanpa server uji.'];
  const sample = sampleOf(established.text);
  expect(sample.rhk[0]?.iki[0]).toMatchObject({ indikator: target, target: '6 antarmuka' });
  const papers: string[] = [];
  for (const one of [app, leaderApp]) {
    await one.press(one.button('Cetak').first());
    const paper = new Paper(one);
    await expect(paper.frame.locator('.sheet').first()).toBeVisible();
    const skp = await printPage(one.page);
    expectInOrder(skp.text, ['SASARAN KINERJA PEGAWAI', '6 antarmuka', 'Segel isi SKP', 'LAMPIRAN SASARAN KINERJA PEGAWAI', 'server uji']);
    expect(skp.text).not.toContain('4 antarmuka');
    const above = linesOn(skp.pdf).find((line) => /^(Contoh,\d{1,2}[A-Z][a-z]+\d{4}){2}$/.test(line)) ?? '';
    expect(above, 'place and date of both signatures').not.toBe('');
    for (const table of [identity(sample), hasilKerja(sample), perilakuKerja(sample, above), lampiran(sample, above)]) expectTable(skp.pdf, table);
    await paper.choose('Berita Acara Dialog Kinerja');
    await one.idle();
    const minutes = await printed(paper, one.page, browser, 'berita-acara-dialog');
    expectInOrder(minutes.text, story);
    expectMinutes(minutes.pdf, minutes.tables, decisions, 'Keterangan:');
    expectMinutes(minutes.pdf, minutes.tables, followUps, 'LANGKAH SKP');
    expectMinutes(minutes.pdf, minutes.tables, steps, 'Contoh,');
    expectMinutes(minutes.pdf, minutes.tables, thread, '');
    if (one === app) expectStory(minutes.tables);
    papers.push(skp.text);
  }
  expect(papers[0]).toBe(papers[1]);
  await app.press(app.button('Kembali'));

  // A revision begins version 2; version 1 stays.
  await pegawai.section();
  await pegawai.speakAs('Pegawai');
  await app.choose(app.choice('Alasan revisi'), 'Penugasan pada tahun berjalan');
  await app.write(app.field('Berlaku sejak'), '01-07-2027');
  await app.write(app.field('Catatan'), 'Tambahan layanan baru.');
  await app.press(app.button('Mulai revisi'));
  await pegawai.status('Revisi');
  await app.press(app.button('Lihat versi 1'));
  await expect(app.page.getByRole('main')).toContainText('Versi 1, ditetapkan');
  await app.press(app.button('Kembali ke versi sekarang'));
  await elsewhere.close();
});

test('files that were tampered with, or are somebody else\'s, change nothing', async ({ app }) => {
  test.setTimeout(120_000);
  const room = await Room.opened(app, first);
  await room.step('Pegawai', 'Mulai dialog');
  await room.enter('Pegawai');
  await room.card(new RegExp(target));
  await room.say('Pertanyaan', 'Apakah empat cukup?');
  await room.leave();
  const { text } = await room.send('Pegawai');
  await app.saved();

  const refusals: [string, RegExp][] = [
    [text.replace('Apakah empat cukup?', 'Apakah dua cukup?'), /segelnya tidak cocok/],
    [text.replaceAll('Pegawai Contoh Dua', 'Pegawai Contoh Empat').replaceAll('198809172014032003', '199001012015031004'), /Pegawai Contoh Empat/],
    [first, /belum memuat dialog/],
    ['{"format":"lain"}', /bukan berkas SKP Luring/],
  ];
  for (const [file, words] of refusals) {
    await room.offer(file);
    await expect(app.page.getByRole('dialog')).toContainText(words);
    await app.press(app.page.getByRole('dialog').getByRole('button').first());
  }
  expect((await room.send('Pegawai')).text).toBe(text);
});

test('two tabs follow each other as Pegawai and Pimpinan', async ({ app, context }) => {
  test.setTimeout(180_000);
  const one = await Room.opened(app, first);
  await one.section();
  await one.speakAs('Pegawai');
  await app.press(app.button('Layar hadirin'));
  await expect(app.page.getByRole('status').filter({ hasText: 'Layar hadirin menyala' })).toHaveCount(1);
  const secondApp = new App(await context.newPage(), app.url);
  await secondApp.start();
  await secondApp.openDraft('Pegawai Contoh Dua');
  await secondApp.press(secondApp.button('Ikut berbicara di tab ini'));
  await expect(secondApp.status).toHaveText('Mengikuti layar lain');
  const other = new Room(secondApp);

  await app.page.bringToFront();
  await one.enter('Pegawai');
  await one.card(new RegExp(target));
  await one.say('Pertanyaan', 'Apakah empat cukup?');
  await secondApp.page.bringToFront();
  await other.enter('Pimpinan');
  await other.card(new RegExp(target));
  await expect(other.thread).toContainText('Apakah empat cukup?');
  await other.say('Klarifikasi', 'Saya berharap delapan.');
  await app.page.bringToFront();
  await expect(one.thread).toContainText('Saya berharap delapan.');
  await app.saved();
  await secondApp.page.close();
  await app.reload();
  await app.openDraft('Pegawai Contoh Dua');
  await one.enter('Pegawai');
  await one.card(new RegExp(target));
  await expect(one.thread).toContainText('Saya berharap delapan.');
});
