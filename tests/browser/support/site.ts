// The server of the built application, with the headers of the product.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { serve } from '../../../tools/serve.mjs';

export const repository = resolve(import.meta.dirname, '../../..');
export const dist = resolve(repository, process.env['LURING_DIST'] ?? 'build/dist');

export interface Site {
  url: string;
  requests: { method: string; path: string; status: number; bytes: number }[];
  close(): Promise<void>;
}

export async function openSite(dir = dist, port = 0): Promise<Site> {
  if (!existsSync(dir)) throw new Error(`${dir} does not exist: build it with "make dist" first`);
  return serve({ dir, port });
}
