// A revision: the version that was established stays readable, printable and comparable, and what hangs on it stays.
import { Paper, printPage } from '../support/paper';
import { Room } from '../support/room';
import { fixture } from '../support/schema';
import { expect, test } from '../support/test';

const target = /Jumlah antarmuka/;

test('after a revision, version 1 is read, printed as it was signed, and compared with now', async ({ app }) => {
  test.setTimeout(180_000);
  const main = app.page.getByRole('main');
  const room = await Room.opened(app, fixture('jf-kuantitatif.skp.json'));
  await room.step('Pegawai', 'Mulai dialog');
  await room.enter('Pegawai');
  await room.card(target);
  await room.say('Pertanyaan', 'Apakah enam cukup?');
  await room.leave();
  await room.meet();
  const place = app.region('Pertemuan 1: Ekspektasi awal, setahun').getByRole('textbox', { name: 'Tempat atau Media' });
  await app.write(place, 'Ruang rapat bidang');
  await room.bothAgree();
  await room.step('Pegawai', 'Tanda tangani sebagai Pegawai', 'Contoh');
  await room.step('Pejabat Penilai Kinerja', 'Tetapkan SKP', 'Contoh');
  await room.status('Ditetapkan');
  const signed = new Paper(app);
  await signed.show();
  const first = await printPage(app.page);
  expect(first.text).toContain('Segel isi SKP');
  await app.press(app.button('Kembali'));

  await room.section();
  await room.speakAs('Pegawai');
  await app.choose(app.choice('Alasan revisi'), 'Penugasan pada tahun berjalan');
  await app.write(app.field('Berlaku sejak'), '01-07-2027');
  await app.write(app.field('Catatan'), 'Tambahan layanan baru.');
  await app.press(app.button('Mulai revisi'));
  await room.status('Revisi');
  await app.section('Hasil Kerja');
  await app.press(app.button(/^RHK 1: /).first());
  const value = app.region('IKI 1').getByRole('textbox', { name: 'Target', exact: true });
  await app.write(value, '9 antarmuka');

  // Side by side: the one change, with the words of both versions.
  await room.section();
  await app.press(app.button('Bandingkan dengan sekarang'));
  await expect(app.page.getByRole('heading', { name: 'Perbandingan versi' })).toBeAttached();
  await expect(main).toContainText('Pada versi lama');
  await expect(main).toContainText('[6] antarmuka');
  await expect(main).toContainText('[9] antarmuka');

  await app.press(app.button('Dialog Kinerja'));

  // Version 1 is read but not written, and its paper is the one that was signed.
  await app.press(app.button('Lihat versi 1'));
  await expect(main).toContainText('Versi 1, ditetapkan');
  await app.section('Hasil Kerja');
  await app.press(app.button(/^RHK 1: /).first());
  await expect(value).toHaveValue('6 antarmuka');
  await expect(value).not.toBeEditable();
  await signed.show();
  expect((await printPage(app.page)).text).toBe(first.text);
  await app.press(app.button('Kembali'));
  await app.press(app.button('Kembali ke versi sekarang'));

  // Nothing that hangs on version 1 is lost; the revision's paper is another one.
  await room.enter('Pegawai');
  await room.card(target);
  await expect(room.thread).toContainText('Apakah enam cukup?');
  await room.leave();
  await app.reach(place);
  await expect(place).toHaveValue('Ruang rapat bidang');
  await signed.show();
  const now = (await printPage(app.page)).text;
  expect(now).toContain('9 antarmuka');
  expect(now).not.toContain(/Segel isi SKP: *([0-9a-f]+)/.exec(first.text)?.[1] ?? 'Segel isi SKP');
});
