// Paper as it leaves the printer: PDF from Chromium, read back with poppler.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect } from '@playwright/test';
import type { Browser, FrameLocator, Page } from '@playwright/test';

import type { App } from './app';
import { tablesOf } from './paper_table';

export interface Printed {
  pages: string[];
  text: string;
  pdf: Buffer;
}

/// The text of every page of this PDF, laid out as on the paper.
export async function readPdf(pdf: Buffer): Promise<Printed> {
  const dir = await mkdtemp(join(tmpdir(), 'luring-paper-'));
  try {
    const file = join(dir, 'paper.pdf');
    await writeFile(file, pdf);
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
    return { pages: text.split('\f').slice(0, -1), text, pdf };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

export async function printPage(page: Page): Promise<Printed> {
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

/// Opens a file as a person would, in a browser window of its own, and gives the page to `use`.
export async function withFile<T>(browser: Browser, html: string, use: (page: Page) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'luring-paper-'));
  const context = await browser.newContext();
  try {
    const file = join(dir, 'paper.html');
    await writeFile(file, html);
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    return await use(page);
  } finally {
    await context.close();
    await rm(dir, { recursive: true, force: true });
  }
}

export class Paper {
  readonly frame: FrameLocator;

  constructor(private readonly app: App) {
    this.frame = app.page.frameLocator('iframe[title="Pratinjau cetakan"]');
  }

  /// From the start page to the paper of this file.
  async open(file: string): Promise<void> {
    await this.app.start();
    await this.app.pick('draf.skp.json', file);
    await this.app.press(this.app.button('Tambahkan draf'));
    await this.show();
  }

  /// The paper of the open draft.
  async show(): Promise<void> {
    await this.app.press(this.app.button('Cetak').first());
    await expect(this.frame.locator('.sheet').first()).toBeVisible();
  }

  async choose(title: string): Promise<void> {
    await this.app.press(this.app.page.getByRole('radio', { name: title, exact: true }));
  }

  async html(): Promise<string> {
    const [download] = await Promise.all([
      this.app.page.waitForEvent('download'),
      this.app.press(this.app.button('Unduh HTML')),
    ]);
    expect(download.suggestedFilename()).toMatch(/^(SKP|Lampiran|Laporan|Daftar|Matriks|Target|Manual|Rencana|Evaluasi|Dokumen|Bundel|Konversi|Berita).*\.html$/);
    return readFile(await download.path(), 'utf8');
  }
}

/// One paper as the browser prints it, as its file prints, and how many sheets the preview shows: all the same. With
/// LURING_PAPERS a PDF of it is left in that folder, to be looked at.
export async function printed(paper: Paper, page: Page, browser: Browser, name: string): Promise<Printed & { tables: string[][][] }> {
  const file = await withFile(browser, await paper.html(), async (opened) => ({ ...(await printPage(opened)), tables: await tablesOf(opened) }));
  expect((await printPage(page)).pages).toEqual(file.pages);
  await expect(paper.frame.locator('.sheet')).toHaveCount(file.pages.length);
  file.pages.forEach((text, i) => expect(text).toContain(`Halaman ${i + 1} dari ${file.pages.length}`));
  const folder = process.env['LURING_PAPERS'];
  if (folder !== undefined) await writeFile(join(folder, `${name}.pdf`), file.pdf);
  return file;
}

/// All of these words, in this order; blanks and line ends do not count.
export function expectInOrder(text: string, words: readonly string[]): void {
  const flat = text.replace(/\s+/g, '');
  let at = 0;
  for (const word of words) {
    const found = flat.indexOf(word.replace(/\s+/g, ''), at);
    expect(found, `"${word}" after position ${at}`).toBeGreaterThanOrEqual(0);
    at = found + 1;
  }
}
