// Two people who write at the same time, with nothing between them but files: all of it stays, and what differs is asked.
import { App } from '../support/app';
import { append } from '../support/record';
import type { File } from '../support/record';
import { Room } from '../support/room';
import { fixture } from '../support/schema';
import { expect, test } from '../support/test';

const target = /Jumlah antarmuka/;

async function retarget(app: App, value: string): Promise<void> {
  await new Room(app).section();  // also from what waits for an answer
  await app.section('Hasil Kerja');
  await app.press(app.button(/^RHK 1: /).first());
  await app.write(app.region('IKI 1').getByRole('textbox', { name: 'Target', exact: true }), value);
}

test('both write the same field apart: a question with both values, decided once for both', async ({ app, browser, watch }) => {
  test.setTimeout(180_000);
  const elsewhere = await browser.newContext({ acceptDownloads: true });
  watch.follow(elsewhere);
  const pegawai = await Room.opened(app, fixture('jf-kuantitatif.skp.json'));
  await pegawai.step('Pegawai', 'Mulai dialog');
  const begun = await pegawai.send('Pegawai');
  const leaderApp = new App(await elsewhere.newPage(), app.url);
  const pimpinan = await Room.opened(leaderApp, begun.text);

  await retarget(app, '4 antarmuka');
  await pegawai.enter('Pegawai');
  await pegawai.card(target);
  await pegawai.say('Pertanyaan', 'Apakah empat cukup?');
  await pegawai.leave();
  await retarget(leaderApp, '8 antarmuka');
  await pimpinan.enter('Pimpinan');
  await pimpinan.card(target);
  await pimpinan.say('Ekspektasi', 'Saya berharap delapan.');
  await pimpinan.leave();
  const theirs = await pimpinan.send('Pimpinan');

  // Seen before it is taken, side by side.
  await pegawai.offer(theirs.text);
  const main = app.page.getByRole('main');
  await expect(main).toContainText('1 bagian ditulis oleh kedua pihak');
  await expect(main).toContainText('Saya berharap delapan.');
  await pegawai.enterOn(app.button('Terima'));
  await pegawai.enter('Pegawai');
  await pegawai.card(target);
  await expect(pegawai.thread).toContainText('Apakah empat cukup?');
  await expect(pegawai.thread).toContainText('Saya berharap delapan.');
  const question = app.region('Dua tulisan yang berbeda');
  await expect(question).toContainText('[4] antarmuka');
  await expect(question).toContainText('[8] antarmuka');

  // Decided by the Pegawai; the leader sees the decision, the same value, and no question any more.
  const first = '4';
  await pegawai.enterOn(question.getByRole('button', { name: /^Pakai 4 antarmuka \(Pegawai Contoh Dua\)/ }));
  await expect(question).toHaveCount(0);
  await expect(pegawai.thread).toContainText(`dipakai "${first} antarmuka"`);
  await pegawai.leave();
  const decided = await pegawai.send('Pegawai');
  await pimpinan.receive(decided.text);
  await leaderApp.section('Hasil Kerja');
  await leaderApp.press(leaderApp.button(/^RHK 1: /).first());
  await expect(leaderApp.region('IKI 1').getByRole('textbox', { name: 'Target', exact: true })).toHaveValue(`${first} antarmuka`);
  await pimpinan.enter('Pimpinan');
  await pimpinan.card(target);
  await expect(leaderApp.region('Dua tulisan yang berbeda')).toHaveCount(0);
  await pimpinan.leave();

  // The same file again, and an older one, change nothing.
  for (const old of [decided.text, begun.text]) {
    await pimpinan.offer(old);
    await expect(leaderApp.page.getByRole('main')).toContainText('Tidak ada yang baru dalam berkas ini');
    await leaderApp.press(leaderApp.button('Kembali'));
  }
  await elsewhere.close();
});

test('a role that was forged is refused, and nothing changes', async ({ app }) => {
  const text = fixture('jf-dialog.skp.json');
  const room = await Room.opened(app, text);
  const { text: before } = await room.send('Pegawai');
  const forged = JSON.parse(before) as File;
  append(forged, {
    author: { peran: 'pegawai', nama: 'Pegawai Contoh Dua', nip: '198809172014032003' }, time: '2027-01-20T08:00:00Z',
    jenis: 'keputusan', putusan: 'sepakat',
    langkah: { tindakan: 'tetapkan', tempat: 'Contoh', tanggal: '20-01-2027', segel: '0'.repeat(64) },
  });
  await room.offer(JSON.stringify(forged));
  const refusal = app.page.getByRole('dialog');
  await expect(refusal).toContainText('Entri Keputusan dari Pegawai Contoh Dua memuat langkah yang tidak boleh dilakukan oleh peran itu.');
  await expect(refusal).toContainText('Mintalah berkas yang asli dari pengirimnya.');
  await app.press(app.page.getByRole('dialog').getByRole('button').first());
  expect((await room.send('Pegawai')).text).toBe(before);
});

test('a file that is imported from Beranda can be merged into the draft that is here', async ({ app, browser, watch }) => {
  test.setTimeout(120_000);
  const elsewhere = await browser.newContext({ acceptDownloads: true });
  watch.follow(elsewhere);
  const pegawai = await Room.opened(app, fixture('jf-dialog.skp.json'));
  const leaderApp = new App(await elsewhere.newPage(), app.url);
  const pimpinan = await Room.opened(leaderApp, (await pegawai.send('Pegawai')).text);
  await pimpinan.enter('Pimpinan');
  await pimpinan.card(target);
  await pimpinan.say('Komitmen', 'Server uji pada April.');
  await pimpinan.leave();
  const answer = await pimpinan.send('Pimpinan');
  await elsewhere.close();

  await app.press(app.button('Beranda'));
  await app.pick('jawaban.skp.json', answer.text);
  await app.press(app.button('Gabungkan dialognya'));
  await expect(app.page.getByRole('heading', { name: 'Berkas yang diterima' })).toBeAttached();
  await expect(app.page.getByRole('main')).toContainText('Server uji pada April.');
  await pegawai.enterOn(app.button('Terima'));
  await pegawai.enter('Pegawai');
  await pegawai.card(target);
  await expect(pegawai.thread).toContainText('Server uji pada April.');
});
