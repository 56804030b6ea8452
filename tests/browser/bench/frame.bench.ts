// What a letter costs, in small documents and in large ones, measured longer than the tests of make test do.
import type { App } from '../support/app';
import { expectFewFrames } from '../support/frame_cost';
import { matrixFile } from '../support/matrix_file';
import { fixture } from '../support/schema';
import { expect, test } from '../support/test';

interface Item {
  id: string;
  statement: string;
}
interface File {
  skp: { rhk: (Item & { iki: Item[] })[] };
}

function withResults(count: number): string {
  const file = JSON.parse(fixture('jf-kuantitatif.skp.json')) as File;
  const [pattern] = file.skp.rhk;
  if (pattern === undefined) throw new Error('the fixture has no RHK');
  file.skp.rhk = Array.from({ length: count }, (_, r) => ({
    ...pattern,
    id: `r${r}`,
    statement: `${pattern.statement} ${r}`,
    iki: Array.from({ length: 4 }, (_unused, i) => ({ ...pattern.iki[0], id: `i${i}`, statement: `Jumlah antarmuka ke-${r}-${i}` })),
  }));
  return JSON.stringify(file);
}

async function opened(app: App, file: string, section: string): Promise<void> {
  await app.start();
  await app.pick('skp.skp.json', file);
  await app.press(app.button('Tambahkan draf'));
  await app.section(section);
}

for (const count of [3, 300]) {
  test(`a letter, ${count} RHK with 4 IKI each`, async ({ app, page }) => {
    await opened(app, withResults(count), 'Hasil Kerja');
    await app.press(app.button(/antarmuka integrasi untuk layanan prioritas 2\b/, false).first());
    await expectFewFrames(app, page, `${count} RHK`, () =>
      app.press(app.region('IKI 3').getByRole('textbox', { name: 'Indikator Kinerja Individu' })));
  });
}

test('a letter, a matrix of 60 people and 30 IKI', async ({ app, page }) => {
  await opened(app, matrixFile(60, 30), 'Matriks Peran Hasil');
  const cell = page.getByRole('grid').getByRole('gridcell').first();
  await expect(cell).toBeAttached();
  await expectFewFrames(app, page, 'a matrix of 60 people', async () => {
    await app.press(cell);
    await page.keyboard.press('Enter');
  });
});
