// The shell as it is built, around a stand-in for the program, in Chromium.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Browser } from 'playwright-core';

import type { Op, Role } from '../../web/src/abi';

export interface Told {
  kind: number;
  id: number;
  x: number;
  y: number;
  a: number;
  b: number;
  flags: number;
}

export interface FakeNode {
  id: number;
  parent?: number;
  role: Role;
  [field: string]: unknown;
}

/// `framed` is when the next frame after it was drawn.
export interface FakeReply {
  ticket: number;
  status: number;
  list: string[];
  framed?: number;
}

export interface Fake {
  nodes: FakeNode[];
  events: Told[];
  replies: FakeReply[];
  frames: number;
  flushes: number;
  crash: boolean;
  /// No allocation succeeds any more.
  full: boolean;
  /// As Emscripten does when it gives up.
  abort(reason: string): void;
  onText?: (text: string) => string;
  onEvent?: (event: Told) => void;
  onFlush?: () => void;
  show(nodes: FakeNode[]): void;
  request(op: Op, ticket: number, list: string[]): void;
  ask(op: Op, ...list: string[]): Promise<{ status: number; list: string[] }>;
}

declare global {
  interface Window {
    fake: Fake;
    /// Set before the page loads: runs when the stand-in boots.
    fakeBooted?: (fake: Fake) => void;
  }
}

export interface Site {
  url: string;
  dir: string;
  close(): Promise<void>;
}

// The tests run in web/ (npm run test:shell), bundled into build/shell.
const web = process.cwd();
const require = createRequire(join(web, 'package.json'));
const chromium = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
export const skip = chromium === undefined ? 'no Chromium on this machine' : false;

/// `name` keeps apart what test files that run at the same time build.
export async function openBrowser(name: string): Promise<{ browser: Browser; server: Site }> {
  const program = resolve(web, `../build/shell-${name}/program`);
  const dir = resolve(web, `../build/shell-${name}/site`);
  await mkdir(program, { recursive: true });
  await copyFile(resolve(web, '../tests/shell/fake/kinerja.mjs'), join(program, 'kinerja.mjs'));
  await writeFile(join(program, 'kinerja.wasm'), new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  execFileSync(process.execPath, ['build.mjs', '--wasm', program, '--out', dir], { cwd: web });
  const { serve } = (await import(pathToFileURL(resolve(web, '../tools/serve.mjs')).href)) as {
    serve: (options: { dir: string }) => Promise<Omit<Site, 'dir'>>;
  };
  const { url, close } = await serve({ dir });
  const playwright = require('playwright-core') as typeof import('playwright-core');
  const browser = await playwright.chromium.launch({
    ...(chromium === undefined ? {} : { executablePath: chromium }),
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
  return { browser, server: { url, dir, close } };
}
