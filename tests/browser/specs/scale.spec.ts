// Documents far larger than any: a letter still costs one frame, of no more than so many empty ones, and the page stays small.
import { expectFewFrames } from '../support/frame_cost';
import { matrixFile } from '../support/matrix_file';
import { costsOneFrame, countPictures } from '../support/pictures';
import { fixture } from '../support/schema';
import { expect, test } from '../support/test';

const letters = 11;  // the quickest counts

interface Item {
  id: string;
  statement: string;
}
interface Result extends Item {
  iki: Item[];
}
interface File {
  skp: { id: string; rhk: Result[] };
}

/// 300 RHK with four IKI each, every one a little different.
function large(): string {
  const file = JSON.parse(fixture('jf-kuantitatif.skp.json')) as File;
  const [pattern] = file.skp.rhk;
  if (pattern === undefined) throw new Error('the fixture has no RHK');
  file.skp.rhk = Array.from({ length: 300 }, (_, r) => ({
    ...pattern,
    id: `r${r}`,
    statement: `${pattern.statement} ${r}`,
    iki: Array.from({ length: 4 }, (_unused, i) => ({ ...pattern.iki[0], id: `i${i}`, statement: `Jumlah antarmuka ke-${r}-${i}` })),
  }));
  return JSON.stringify(file);
}

test('300 RHK with 4 IKI each: a letter costs one frame, in the middle of them', async ({ app, page }) => {
  await page.addInitScript(countPictures);
  await app.start();
  await app.pick('besar.skp.json', large());
  await app.press(app.button('Tambahkan draf'));
  await app.section('Hasil Kerja');
  await app.press(app.button(/antarmuka integrasi untuk layanan prioritas 2\b/, false).first());
  const field = app.region('IKI 3').getByRole('textbox', { name: 'Indikator Kinerja Individu' });
  await app.press(field);
  await page.keyboard.type('Jumlah layanan');
  await app.saved();
  await app.idle();
  const before = await app.frames();
  for (const letter of 'abcde') {
    await costsOneFrame(page, letter);
    await app.saved();
    await app.idle();
  }
  await app.saved();
  expect(await app.frames()).toBeGreaterThan(before);
  await expectFewFrames(app, page, '300 RHK', () => app.press(field), letters);
  expect(await page.locator('#mirror *').count(), 'elements follow what is visible').toBeLessThan(1500);
});

test('a matrix of 60 people and 30 IKI: a letter costs one frame, and only what is seen is there', async ({ app, page }) => {
  await page.addInitScript(countPictures);
  await app.start();
  await app.pick('matriks.skp.json', matrixFile(60, 30));
  await app.press(app.button('Tambahkan draf'));
  await app.section('Matriks Peran Hasil');
  const grid = page.getByRole('grid');
  await expect(grid).toBeAttached();
  await app.press(grid.getByRole('gridcell').first());
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowDown');
  for (let i = 0; i < 15; i++) await page.keyboard.press('ArrowRight');
  await app.idle();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Tersedianya ');
  await app.saved();
  await app.idle();
  for (const letter of 'abcde') {
    await costsOneFrame(page, letter);
    await app.saved();
    await app.idle();
  }
  await expectFewFrames(app, page, 'a matrix of 60 people', () => app.idle(), letters);
  await app.saved();
  expect(await page.locator('#mirror *').count(), 'elements follow what is visible').toBeLessThan(1500);
  const { text } = await app.export();
  expect(text).toContain('Tersedianya abcde');
});
