// What two people with a browser each may rely on: nobody speaks for the other, nobody agrees for both, a change undoes an
// agreement, what is open is seen before a signature, and nothing private is in a file.
import { App } from '../support/app';
import { Room } from '../support/room';
import { saved } from '../support/saved';
import { fixture } from '../support/schema';
import { expect, test } from '../support/test';
import type { Browser, BrowserContext } from '@playwright/test';
import type { Watch } from '../support/watch';

const first = fixture('jf-kuantitatif.skp.json');
const card = /^IKI: Jumlah antarmuka/;

async function leaderOf(browser: Browser, watch: Watch, app: App, text: string): Promise<[BrowserContext, Room]> {
  const elsewhere = await browser.newContext({ acceptDownloads: true });
  watch.follow(elsewhere);
  return [elsewhere, await Room.opened(new App(await elsewhere.newPage(), app.url), text)];
}

test('who receives what the Pegawai sent is the Pimpinan, also after a reload', async ({ app, browser, watch }) => {
  test.setTimeout(120_000);
  const pegawai = await Room.opened(app, first);
  await pegawai.step('Pegawai', 'Mulai dialog');
  const [elsewhere, pimpinan] = await leaderOf(browser, watch, app, (await pegawai.send('Pegawai')).text);
  await pimpinan.section();
  await pimpinan.app.press(pimpinan.app.button('Buka ruang dialog'));
  await pimpinan.card(card);
  const compose = pimpinan.app.region('Tulis');
  await expect(compose).toContainText('Anda menulis sebagai Pegawai Contoh Tiga (Pimpinan)');
  await pimpinan.app.reload();  // what was imported is stored, and who opened it
  await pimpinan.app.openDraft('Pegawai Contoh Dua');
  await pimpinan.section();
  await pimpinan.app.press(pimpinan.app.button('Buka ruang dialog'));
  await pimpinan.card(card);
  await expect(compose).toContainText('Anda menulis sebagai Pegawai Contoh Tiga (Pimpinan)');
  await pimpinan.say('Ekspektasi', 'Saya berharap delapan.');
  await pimpinan.leave();
  const { text } = await pimpinan.send('Pimpinan');
  const entries = (JSON.parse(text) as { skp: { dialog: { entries: { author: { peran: string }; text?: string }[] } } }).skp.dialog.entries;
  expect(entries.find((one) => one.text === 'Saya berharap delapan.')?.author.peran).toBe('pimpinan');
  await elsewhere.close();
});

test('a card needs both, and a change after the agreement is told to both', async ({ app, browser, watch }) => {
  test.setTimeout(180_000);
  const pegawai = await Room.opened(app, first);
  await pegawai.step('Pegawai', 'Mulai dialog');
  await pegawai.enter('Pegawai');
  await pegawai.card(card);
  await pegawai.agree();
  await expect(app.page.getByRole('main')).toContainText('Anda setuju, menunggu Pimpinan');
  await pegawai.leave();
  const [elsewhere, pimpinan] = await leaderOf(browser, watch, app, (await pegawai.send('Pegawai')).text);
  await pimpinan.enter('Pimpinan');
  await pimpinan.card(card);
  await pimpinan.agree();
  await expect(pimpinan.app.page.getByRole('main')).toContainText('Disepakati kedua pihak');
  await pimpinan.leave();
  await pimpinan.step('Pimpinan', 'Catat kesepakatan');
  await pegawai.receive((await pimpinan.send('Pimpinan')).text);
  await pegawai.step('Pegawai', 'Catat kesepakatan');
  await pegawai.status('Sepakat');
  await pimpinan.receive((await pegawai.send('Pegawai')).text);
  await pimpinan.status('Sepakat');

  // The Pegawai signs; the leader, who cannot know, changes the target. The preview says what falls.
  await pegawai.step('Pegawai', 'Tanda tangani sebagai Pegawai', 'Contoh');
  await pegawai.status('Ditandatangani Pegawai');
  await pimpinan.app.section('Hasil Kerja');
  await pimpinan.app.press(pimpinan.app.button(/^RHK 1: /).first());
  await pimpinan.app.write(pimpinan.app.region('IKI 1').getByRole('textbox', { name: 'Target', exact: true }), '8 antarmuka');
  const changed = await pimpinan.send('Pimpinan');
  await pegawai.offer(changed.text);
  const main = app.page.getByRole('main');
  await expect(main).toContainText('Menerima berkas ini menggugurkan');
  await expect(main).toContainText('8');
  await pegawai.enterOn(app.button('Terima'));
  await pegawai.status('Dialog kinerja, putaran 1');
  await expect(main).toContainText('8 antarmuka');
  await pegawai.enter('Pegawai');
  await pegawai.card(card);
  await expect(main).toContainText('Kesepakatan gugur, karena Target: ');
  await expect(pegawai.thread).toContainText('8');
  await elsewhere.close();
});

test('what is open is seen before a signature, and stops nobody', async ({ app }) => {
  test.setTimeout(120_000);
  const room = await Room.opened(app, first);
  await room.step('Pegawai', 'Mulai dialog');
  await room.enter('Pegawai');
  await room.card(card);
  await room.propose('Target', '4 antarmuka');
  await room.say('Pertanyaan', 'Apakah empat cukup?');
  await room.leave();
  await room.bothAgree();
  await room.speakAs('Pegawai');
  await room.enterOn(app.button('Tanda tangani sebagai Pegawai'));
  const main = app.page.getByRole('main');
  for (const words of ['Usulan belum dijawab', 'Pertanyaan belum dijawab', 'Belum pernah dibahas', 'Dicatat pihak lain pada perangkat yang sama']) {
    await expect(main).toContainText(words);
  }
  await app.page.keyboard.press('Escape');
  await room.status('Sepakat');
  await room.step('Pegawai', 'Tanda tangani sebagai Pegawai', 'Contoh');
  await room.status('Ditandatangani Pegawai');
});

test('minutes between the preview and Terima record nothing twice', async ({ app, browser, watch }) => {
  test.setTimeout(120_000);
  const pegawai = await Room.opened(app, first);
  await pegawai.step('Pegawai', 'Mulai dialog');
  const [elsewhere, pimpinan] = await leaderOf(browser, watch, app, (await pegawai.send('Pegawai')).text);
  await pimpinan.enter('Pimpinan');
  await pimpinan.card(card);
  await pimpinan.say('Ekspektasi', 'Saya berharap delapan.');
  await pimpinan.leave();
  const theirs = await pimpinan.send('Pimpinan');
  await app.section('Hasil Kerja');
  await app.press(app.button(/^RHK 1: /).first());
  await app.write(app.region('IKI 1').getByRole('textbox', { name: 'Target', exact: true }), '4 antarmuka');
  await pegawai.offer(theirs.text);
  await expect(app.page.getByRole('heading', { name: 'Yang baru dari pengirim (1)' })).toBeAttached();
  await app.page.waitForTimeout(2_500);  // longer than a second, in which both entries would have one id
  await pegawai.enterOn(app.button('Terima'));
  const { text } = await pegawai.send('Pegawai');
  const entries = (JSON.parse(text) as { skp: { dialog: { entries: { changes?: { after?: string }[] }[] } } }).skp.dialog.entries;
  expect(entries.filter((one) => one.changes?.some((change) => change.after === '4 antarmuka'))).toHaveLength(1);
  await elsewhere.close();
});

test('no private word is in any file but the backup that was asked for', async ({ app }) => {
  test.setTimeout(120_000);
  const secret = 'rahasia-7f3a';
  const room = await Room.opened(app, first);
  await room.step('Pegawai', 'Mulai dialog');
  await room.enter('Pegawai');
  await room.card(card);
  await app.write(app.field('Tulis'), `Belum dicatat ${secret}`);
  await room.leave();
  await app.section('Catatan Pribadi');
  await app.press(app.button('Tambah catatan'));
  await app.write(app.page.getByRole('textbox', { name: /^Catatan Pribadi/ }).first(), `Untuk saya ${secret}`);
  expect((await room.send('Pegawai', 'Mohon tanggapan.')).text).not.toContain(secret);
  const save = async (choice: RegExp): Promise<string> => {
    await app.press(app.button('Simpan berkas').first());
    const dialog = app.page.getByRole('dialog');
    const [download] = await Promise.all([app.page.waitForEvent('download'), app.press(dialog.getByRole('button', { name: choice }))]);
    return (await saved(download)).text;
  };
  expect(await save(/^Untuk orang lain/)).not.toContain(secret);
  expect(await save(/^Cadangan untuk diri sendiri/)).toContain(secret);
});

test('an established SKP is not replaced by an older file without being told what is lost', async ({ app }) => {
  test.setTimeout(180_000);
  const room = await Room.opened(app, first);
  await room.step('Pegawai', 'Mulai dialog');
  const { text: old } = await room.send('Pegawai');
  await room.bothAgree();
  await room.step('Pegawai', 'Tanda tangani sebagai Pegawai', 'Contoh');
  await room.step('Pimpinan', 'Tetapkan SKP', 'Contoh');
  await room.status('Ditetapkan');
  await app.saved();
  await app.press(app.button('Beranda'));
  await app.pick('lama.skp.json', old);
  const dialog = app.page.getByRole('dialog');
  await expect(dialog).toContainText('lebih lama');
  await expect(dialog).toContainText(/\d+ entri/);
  await expect(dialog.getByRole('button', { name: /^Gabungkan/ })).toBeVisible();
  await app.page.keyboard.press('Escape');
  await app.openDraft('Pegawai Contoh Dua');
  await room.status('Ditetapkan');
});

test('twelve files at once: each its own result, and the bad one spoils none', async ({ app }) => {
  test.setTimeout(120_000);
  await app.start();
  const files = Array.from({ length: 11 }, (_, i) => {
    const nip = `19900101201503${String(1000 + i)}`;
    return {
      name: `${String(i)}.skp.json`, mimeType: 'application/json',
      buffer: Buffer.from(first.replaceAll('Pegawai Contoh Dua', `Pegawai Nomor ${String(i)}`).replaceAll('198809172014032003', nip)
        .replace(/"id": "skp1"/, `"id": "skp${String(100 + i)}"`)),
    };
  });
  const [chooser] = await Promise.all([app.page.waitForEvent('filechooser'), app.press(app.button(/^Impor/).first())]);
  await chooser.setFiles([...files, { name: 'rusak.skp.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"lain"}') }]);
  await app.idle();
  const main = app.page.getByRole('main');
  await expect(main).toContainText('Pegawai Nomor 10');
  await expect(main).toContainText('rusak.skp.json');
  await app.press(app.button(/^Terima semua/));
  await expect(main).toContainText(/11/);
  await app.idle();
  await app.press(app.button('Beranda'));
  for (const i of [8, 9, 10]) await expect(app.page.getByRole('main')).toContainText(`Pegawai Nomor ${String(i)}`);
});
