// Tables as a document says them, and words as they lie on the printed page.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
