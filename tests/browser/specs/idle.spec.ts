// At rest nothing is drawn; a letter costs one picture.
import { countPictures, frameOfNextLetter, pictures } from '../support/pictures';
import { expect, test } from '../support/test';

test.beforeEach(async ({ app, page }) => {
  await page.addInitScript(countPictures);
  await app.start();
  await app.newDraft();
  await app.saved();
});

test('no frame at all while nothing happens, also with the caret in a field', async ({ app, page }) => {
  await app.press(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Jabatan' }));
  await app.idle();
  const before = await app.frames();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3000)));
  expect(await app.frames()).toBe(before);
});

test('exactly one presented frame for a letter', async ({ app, page }) => {
  const field = app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Jabatan' });
  await app.press(field);
  await page.keyboard.type('Prana');
  await app.saved();
  await app.idle();
  const counts = await frameOfNextLetter(page, 't');
  expect(counts, 'frames, presented frames').toEqual([1, 1]);
  await expect(field).toHaveValue('Pranat');
  expect(await page.evaluate(pictures)).toBeGreaterThan(0);
});

test('moving the mouse over an empty place presents nothing', async ({ app, page }) => {
  await page.mouse.move(640, 20);
  await app.idle();
  const before = await page.evaluate(pictures);
  for (let x = 640; x < 660; x++) await page.mouse.move(x, 20);
  await app.idle();
  expect(await page.evaluate(pictures)).toBe(before);
});
