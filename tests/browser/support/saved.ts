// Files that the application saves: each one obeys the published schema of its format, whichever test made it.
import { readFile } from 'node:fs/promises';

import { expect } from '@playwright/test';
import type { Download } from '@playwright/test';

import { unpacked } from '../../../web/src/container';
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

/// An SKP with the files beside it, in a container.
export async function savedContainer(download: Download): Promise<Buffer> {
  const bytes = await readFile(await download.path());
  const text = Buffer.from(unpacked(new Uint8Array(bytes))?.document ?? []).toString('utf8');
  expect(objectionsTo(text), `the SKP in ${download.suggestedFilename()} obeys its schema`).toEqual([]);
  return bytes;
}
