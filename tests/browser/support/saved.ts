// Files that the application saves: each one obeys the published schema of its format, whichever test made it.
import { readFile } from 'node:fs/promises';

import { expect } from '@playwright/test';
import type { Download } from '@playwright/test';

import { objectionsTo } from './objections.mjs';

export interface Export {
  name: string;
  text: string;
}

export async function saved(download: Download): Promise<Export> {
  const file = { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  expect(objectionsTo(file.text), `${file.name} obeys its schema`).toEqual([]);
  return file;
}
