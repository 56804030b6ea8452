// What a letter costs the main thread, as so many empty frames of the same run: machines differ, the ratio less. An empty
// frame is that of a pointer that moves over nothing. The ratio has a limit here alone; the tests of make test count frames.
import type { Page } from '@playwright/test';

import type { App } from '../support/app';
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

const times = 30;

/// Three times what was measured on two busy processors; work that grows with the document goes far beyond it.
const mostEmptyFrames = 15;

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

/// Milliseconds of tasks on the main thread that one of these takes, the median of many.
async function cost(app: App, page: Page, act: (at: number) => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  const took: number[] = [];
  for (let at = 0; at < times; at++) {
    const before = await spent();
    await act(at);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    took.push((await spent()) - before);
    await app.idle();
  }
  await session.detach();
  return took.sort((a, b) => a - b)[Math.floor(times / 2)] ?? NaN;
}

async function expectFewFrames(app: App, page: Page, what: string, enter: () => Promise<void>): Promise<void> {
  const empty = await cost(app, page, (at) => page.mouse.move(640 + at, 20));
  await enter();
  const letter = await cost(app, page, () => page.keyboard.press('a'));
  const ratio = letter / empty;
  console.log(`a letter, ${what}: ${ratio.toFixed(1)} empty frames (${letter.toFixed(1)} and ${empty.toFixed(1)} ms)`);
  expect(empty, 'an empty frame takes time').toBeGreaterThan(0);
  expect(ratio, `empty frames that a letter takes, ${what}`).toBeLessThan(mostEmptyFrames);
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
