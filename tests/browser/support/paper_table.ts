// Tables on paper, two ways: as the document says them, and as they lie on the printed page.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/// Each ruled table of an opened paper, row by row, without the signatures below it; a cell's paragraphs and items are lines, a blank that does not break is a blank. A cell that spans is said once.
export function tablesOf(page: Page): Promise<string[][][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLTableElement>('table.ruled')].map((table) =>
      [...table.rows].filter((row) => row.querySelector('.signatures') === null).map((row) =>
        [...row.cells].map((cell) =>
          [...cell.querySelectorAll('p, li')].map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' ')).join('\n')))));
}

export interface Word {
  page: number;
  x: number;  // its middle, as a share of the room between the margins
  y: number;
  foot: number;  // how far above the lower edge of the sheet it stands, in mm
  text: string;
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

const marginMm = 15;

/// A string for each page: its size, and its words with their boxes.
function boxesOf(pdf: Buffer): string[] {
  const dir = mkdtempSync(join(tmpdir(), 'luring-words-'));
  try {
    const file = join(dir, 'paper.pdf');
    writeFileSync(file, pdf);
    const boxes = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
    return boxes.split('<page ').slice(1);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function sizeOf(page: string): [number, number] {
  const [, width = 0, height = 0] = (/width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? []).map(Number);
  return [width, height];
}

/// Width and height of each sheet in mm.
export const sheetsOf = (pdf: Buffer): number[][] =>
  boxesOf(pdf).map((page) => sizeOf(page).map((points) => Math.round((points / 72) * 25.4)));

export function wordsOf(pdf: Buffer): Word[] {
  return boxesOf(pdf).flatMap((part, page) => {
    const [width, height] = sizeOf(part);
    const margin = (marginMm / 25.4) * 72;
    return [...part.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g)].map(
      ([, left, top, right, bottom, text]) => ({
        page,
        x: ((Number(left) + Number(right)) / 2 - margin) / (width - 2 * margin),
        y: (Number(top) + Number(bottom)) / 2,
        foot: ((height - Number(bottom)) / 72) * 25.4,
        text: unescaped(text ?? ''),
      }),
    );
  });
}

/// What stands in each column of a table with these widths, from the first page to the last, without blanks.
export function columnsOf(pdf: Buffer, widths: readonly number[]): string[] {
  const sum = widths.reduce((a, b) => a + b, 0);
  const columns = widths.map((): Word[] => []);
  for (const word of wordsOf(pdf)) {
    let right = 0;
    const column = widths.findIndex((width) => word.x < (right += width / sum));
    columns[column]?.push(word);
  }
  return columns.map((words) =>
    words.sort((a, b) => a.page - b.page || (Math.abs(a.y - b.y) > 3 ? a.y - b.y : a.x - b.x)).map((word) => word.text).join(''));
}

/// Every cell of these rows lies unbroken in its own column of the printed page, one below the other. `first` is the
/// column of each row's first cell: rows below a cell that spans begin further to the right.
export function expectInColumns(columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const at = columns.map(() => 0);
  for (const row of rows) {
    const first = columns.length - row.length;
    row.forEach((cell, i) => {
      const words = cell.replace(/\s+/g, '');
      const found = columns[first + i]?.indexOf(words, at[first + i]) ?? -1;
      expect(found, `"${cell}" in column ${first + i + 1}, after "${columns[first + i]?.slice(0, at[first + i]).slice(-40)}"`).toBeGreaterThanOrEqual(0);
      at[first + i] = found + words.length;
    });
  }
}
