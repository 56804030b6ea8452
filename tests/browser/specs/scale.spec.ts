// Documents far larger than any: a letter still costs one frame, and the page stays small.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { repository } from '../support/site';
import { countPictures, frameOfNextLetter } from '../support/pictures';
import { expect, test } from '../support/test';

interface Item {
  id: string;
  statement: string;
}
interface Result extends Item {
  iki: Item[];
}
interface File {
  skp: { id: string; rhk: Result[]; matriks?: object };
}

const fixture = (): File =>
  JSON.parse(readFileSync(join(repository, 'tests/fixtures/jf-kuantitatif.skp.json'), 'utf8')) as File;

/// One frame, and a picture only where the letter changed something beside its field.
async function costsOneFrame(page: Page, letter: string): Promise<void> {
  const [frames = 0, presented = 0] = await frameOfNextLetter(page, letter);
  expect(frames, 'frames').toBe(1);
  expect(presented, 'presented frames').toBeLessThanOrEqual(1);
}

/// 300 RHK with four IKI each, every one a little different.
function large(): string {
  const file = fixture();
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
  expect(await page.locator('#mirror *').count(), 'elements follow what is visible').toBeLessThan(1500);
});

/// 60 people, each with a result for 30 IKI.
function matrix(): string {
  const file = fixture();
  const [pattern] = file.skp.rhk;
  if (pattern === undefined) throw new Error('the fixture has no RHK');
  const iki = Array.from({ length: 30 }, (_, i) => ({ ...pattern.iki[0], id: `i${i}`, statement: `Jumlah layanan ke-${i}` }));
  file.skp.rhk = [{ ...pattern, id: 'r0', iki }];
  file.skp.matriks = {
    anggota: Array.from({ length: 60 }, (_, a) => ({
      id: `a${a}`,
      nama: `Pegawai Contoh ${a}`,
      jabatan: 'Pranata Komputer',
      peran: iki.map((one) => ({ rhk: 'r0', iki: one.id, hasil: `Tersedianya layanan ${a}-${one.id}` })),
    })),
  };
  return JSON.stringify(file);
}

test('a matrix of 60 people and 30 IKI: a letter costs one frame, and only what is seen is there', async ({ app, page }) => {
  await page.addInitScript(countPictures);
  await app.start();
  await app.pick('matriks.skp.json', matrix());
  await app.press(app.button('Tambahkan draf'));
  await app.section('Matriks Peran Hasil');
  const grid = page.getByRole('grid');
  await expect(grid).toBeAttached();
  await app.press(grid.getByRole('gridcell').first());
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowDown');
  for (let i = 0; i < 15; i++) await page.keyboard.press('ArrowRight');
  await app.idle();
  await page.keyboard.press('Enter');
  await app.idle();
  await page.keyboard.type('Tersedianya ');
  await app.saved();
  await app.idle();
  for (const letter of 'abcde') {
    await costsOneFrame(page, letter);
    await app.saved();
    await app.idle();
  }
  await app.saved();
  expect(await page.locator('#mirror *').count(), 'elements follow what is visible').toBeLessThan(1500);
  const { text } = await app.export();
  expect(text).toContain('Tersedianya abcde');
});
