// An SKP far larger than any: a letter still costs one frame, and the page stays small.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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
  for (const letter of 'abcde') expect(await frameOfNextLetter(page, letter), 'frames, presented frames').toEqual([1, 1]);
  await app.saved();
  expect(await app.frames()).toBeGreaterThan(before);
  expect(await page.locator('#mirror *').count(), 'elements follow what is visible').toBeLessThan(1500);
});
