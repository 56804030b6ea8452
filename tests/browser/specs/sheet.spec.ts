// The matrix under the hands of somebody who pastes a block, or types fast: a key and the letters after it come within one frame.
import type { Page } from '@playwright/test';

import type { App } from '../support/app';
import { paste } from '../support/clipboard';
import { matrixFile } from '../support/matrix_file';
import { expect, test } from '../support/test';

interface File {
  skp: { matriks: { anggota: { peran: { iki: string; hasil: string }[] }[] } };
}

/// Sent all at once, as what waits while a page is busy; a name of two letters or more is a key.
async function burst(page: Page, ...strokes: string[]): Promise<void> {
  await Promise.all(strokes.flatMap((stroke) => stroke.length > 1
    ? [page.keyboard.down(stroke), page.keyboard.up(stroke)] : [page.keyboard.insertText(stroke)]));
}

/// What stands in the first three columns, person by person.
async function cellsOf(app: App): Promise<(string | undefined)[][]> {
  const { skp } = JSON.parse((await app.export()).text) as File;
  return skp.matriks.anggota.map((one) => ['i0', 'i1', 'i2'].map((iki) => one.peran.find((role) => role.iki === iki)?.hasil));
}

test('a block of two by three from a sheet goes into as many cells, as text and as HTML, without what is hidden there', async ({ app, page }) => {
  await app.start();
  await app.pick('matriks.skp.json', matrixFile(3, 3));
  await app.press(app.button('Tambahkan draf'));
  await app.section('Matriks Peran Hasil');
  const before = await cellsOf(app);
  const html = '<table><col><col style="display:none"><col span=2><tr><td>a</td><td>x</td><td>b</td><td>c</td></tr><tr><td>d</td><td>x</td><td>e</td><td>f</td></tr></table>';
  await app.reach(page.getByRole('grid').getByRole('textbox').first());
  await page.keyboard.press('ArrowDown');
  for (const [kind, block] of [['text/plain', 'a\tb\tc\nd\te\tf\n'], ['text/html', html]] as const) {
    await app.reach(page.getByRole('grid').getByRole('textbox').first());
    await paste(page.locator(':focus'), { [kind]: block, 'text/plain': block === html ? 'a b c d e f' : block });
    await app.saved();
    expect(await cellsOf(app), kind).toEqual([before[0], ['a', 'b', 'c'], ['d', 'e', 'f']]);
    await app.press(app.button(/^Urungkan: /));
    expect(await cellsOf(app)).toEqual(before);
  }
});

test('letters that come within the frame of Enter or an arrow are all kept, each in its cell', async ({ app, page }) => {
  await app.start();
  await app.pick('matriks.skp.json', matrixFile(4, 3));
  await app.press(app.button('Tambahkan draf'));
  await app.section('Matriks Peran Hasil');
  await app.reach(page.getByRole('grid').getByRole('textbox').first());

  await burst(page, 'Enter', '!', '?', 'Enter', 'T', 'u', 'Enter', 'ArrowRight', 'W', 'i');
  await burst(page, 'Tab', 'Delete', 'Enter', 'A', 'b', 'Escape', 'ArrowDown', 'C', 'd');
  await app.saved();
  expect(await cellsOf(app)).toEqual([
    ['Tersedianya layanan 0-i0!?', 'Tersedianya layanan 0-i1', 'Tersedianya layanan 0-i2'],
    ['Tu', 'Tersedianya layanan 1-i1', 'Tersedianya layanan 1-i2'],
    ['Tersedianya layanan 2-i0', 'Wi', 'Ab'],
    ['Tersedianya layanan 3-i0', 'Tersedianya layanan 3-i1', 'Cd'],
  ]);
});
