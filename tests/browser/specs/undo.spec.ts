// Ctrl+Z belongs to the browser inside a text editor and to the document everywhere else.
import { expect, test } from '../support/test';

test.beforeEach(async ({ app }) => {
  await app.start();
  await app.newDraft();
  await app.section('RHK Pimpinan');
  await app.press(app.button('Tambah RHK pimpinan'));
  await app.write(app.field('RHK Pimpinan 1'), 'Kalimat yang pertama');
  await app.press(app.button('Tambah RHK pimpinan'));
  await app.write(app.field('RHK Pimpinan 2'), 'Kalimat yang kedua');
});

test('outside an editor the keys undo and redo steps of the document', async ({ app, page }) => {
  const second = app.field('RHK Pimpinan 2');
  await app.button('Beranda').focus();
  await page.keyboard.press('Control+z');
  await app.idle();
  await expect(second).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(second).toHaveCount(0);
  await expect(app.field('RHK Pimpinan 1')).toHaveValue('Kalimat yang pertama');
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+Shift+z');
  await expect(second).toHaveValue('Kalimat yang kedua');
  await page.keyboard.press('Control+z');
  await expect(second).toHaveValue('');
  await page.keyboard.press('Control+y');
  await expect(second).toHaveValue('Kalimat yang kedua');
});

test('the buttons do the same and say what they take back', async ({ app }) => {
  const second = app.field('RHK Pimpinan 2');
  const undo = app.button(/^Urungkan/);
  const redo = app.button(/^Ulangi/);
  await expect(redo).toHaveAttribute('aria-disabled', 'true');
  await app.press(undo);
  await expect(second).toHaveValue('');
  await app.press(redo);
  await expect(second).toHaveValue('Kalimat yang kedua');
  for (let steps = 0; steps < 4; steps++) await app.press(undo);
  await expect(app.field('RHK Pimpinan 1')).toHaveCount(0);
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  for (let steps = 0; steps < 4; steps++) await app.press(redo);
  await expect(second).toHaveValue('Kalimat yang kedua');
  await expect(app.field('RHK Pimpinan 1')).toHaveValue('Kalimat yang pertama');
});

test('inside an editor it is the undo of the browser', async ({ app, page }) => {
  const first = app.field('RHK Pimpinan 1');
  await app.press(first);
  await page.keyboard.press('End');
  await page.keyboard.type(' saja');
  await app.idle();
  await page.keyboard.press('Control+z');
  await app.idle();
  await expect(first).toHaveValue('Kalimat yang pertama');
  await expect(first).toBeFocused();
  await expect(app.field('RHK Pimpinan 2')).toHaveValue('Kalimat yang kedua');
  await page.keyboard.press('Control+Shift+z');
  await app.idle();
  await expect(first).toHaveValue('Kalimat yang pertama saja');
  await app.saved();
  expect((await app.export()).text).toContain('Kalimat yang pertama saja');
});

test('a removal is offered to be taken back', async ({ app, page }) => {
  await app.press(app.button('Hapus RHK pimpinan').last());
  await expect(app.field('RHK Pimpinan 2')).toHaveCount(0);
  const offer = page.getByRole('button', { name: 'Urungkan', exact: true });
  await app.press(offer);
  await expect(app.field('RHK Pimpinan 2')).toHaveValue('Kalimat yang kedua');
});
