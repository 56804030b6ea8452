// A pasted table and an own example, through the browser's own editors and database.
import { App } from '../support/app';
import { expect, test } from '../support/test';

const table = [
  ['RHK', 'Aspek', 'IKI', 'Target'],
  ['Tersedianya data layanan', 'Kuantitas', 'Jumlah data layanan', '6 data'],
  ['', 'Kualitas', 'Persentase data benar', '99 %'],
  ['Tersusunnya laporan layanan', 'Waktu', 'Waktu penyelesaian laporan', '2 hari'],
].map((cells) => cells.join('\t')).join('\n');

test('a table is pasted with the keyboard, inserted, undone, and saved', async ({ app, page }) => {
  await app.start();
  await app.newDraft();
  await app.section('Hasil Kerja');
  await app.press(app.button('Tempel dari Excel'));
  const box = page.getByRole('textbox', { name: 'Tabel yang ditempel' });
  await app.press(box);
  await box.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, `${table.replaceAll('\n', '\r\n')}\r\n`);  // CRLF, as spreadsheets give it: put in by the program itself
  await expect(box).toHaveValue(`${table}\n`);
  await app.idle();
  await app.press(app.button('Masukkan 2 RHK, 3 IKI'));
  await expect(app.button(/^RHK 2: Tersusunnya laporan layanan/)).toBeAttached();
  await app.press(app.button('Urungkan'));
  await expect(app.button(/^RHK 2: /)).toHaveCount(0);
  await app.press(app.button(/^Ulangi/));
  await app.saved();
  await app.reload();
  await app.openDraft();
  await app.section('Hasil Kerja');
  await expect(app.button(/^RHK 1: Tersedianya data layanan/)).toBeAttached();
});

test('an example begins a RHK; kept as an own example it is there in the next draft, after a restart', async ({ app, context, page }) => {
  await app.start();
  await app.newDraft();
  await app.section('Hasil Kerja');
  await app.press(app.button('Mulai dari contoh'));
  await app.write(app.field('Cari contoh'), 'modul ajar jumlah');
  await app.press(app.button(/^Pakai contoh: Jumlah modul ajar yang siap digunakan/));
  const target = app.field('Target');
  await app.write(target, '24 modul');
  await app.press(app.button('Simpan sebagai contoh'));
  await expect(page.getByText('Disimpan di Contoh saya, hanya pada perangkat ini.').first()).toBeAttached();
  await app.saved();
  await page.close();

  const next = new App(await context.newPage(), app.url);
  await next.start();
  await next.newDraft();
  await next.section('Hasil Kerja');
  await next.press(next.button('Mulai dari contoh'));
  await expect(next.button(/^Pakai contoh: Jumlah modul ajar yang siap digunakan, .*24 modul.*Contoh saya$/)).toBeAttached();
});
