// What lies on the clipboard when somebody presses Ctrl+V: by kind, as the browser hands it to the page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Locator } from '@playwright/test';

import { repository } from './site';

export type Clipboard = Record<string, string>;

const field = join(repository, 'tests/fixtures/field');
const htmlOf = (file: string): string[] => readdirSync(join(field, 'html')).filter((name) => name.startsWith(`${file}.`));

/// The tables of offices that are kept.
export const tables = (): string[] =>
  readdirSync(field).filter((name) => name.endsWith('.tsv')).map((name) => name.slice(0, -'.tsv'.length));

/// A table of tests/fixtures/field as each program puts it on the clipboard: text with tabs, and HTML beside text whose
/// columns can not be told apart any more.
export function copiesOf(file: string): { name: string; clipboard: Clipboard }[] {
  const text = readFileSync(join(field, `${file}.tsv`), 'utf8');
  return [
    { name: 'text', clipboard: { 'text/plain': text } },
    ...htmlOf(file).map((html) => ({
      name: html,
      clipboard: { 'text/html': readFileSync(join(field, 'html', html), 'utf8'), 'text/plain': text.replaceAll('\t', ' ') },
    })),
  ];
}

export async function paste(into: Locator, clipboard: Clipboard): Promise<void> {
  await into.evaluate((element, kinds) => {
    const clipboardData = new DataTransfer();
    for (const [kind, value] of Object.entries(kinds)) clipboardData.setData(kind, value);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, clipboard);
}
