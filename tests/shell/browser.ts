// The shell as it is built, around a stand-in for the program, in Chromium.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
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

/// A folder as it is deployed. `name` keeps apart what test files that run at the same time build; `mark` makes another
/// version of it.
export async function buildSite(name: string, mark = ''): Promise<string> {
  const program = resolve(web, `../build/shell-${name}/program${mark}`);
  const dir = resolve(web, `../build/shell-${name}/site${mark}`);
  await mkdir(program, { recursive: true });
  const script = await readFile(resolve(web, '../tests/shell/fake/kinerja.mjs'), 'utf8');
  await writeFile(join(program, 'kinerja.mjs'), `${script}//${mark}\n`);
  const custom = mark === '' ? [] : [0, 1 + mark.length, mark.length, ...Buffer.from(mark)]; // a section that says nothing
  await writeFile(join(program, 'kinerja.wasm'), new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, ...custom]));
  execFileSync(process.execPath, ['build.mjs', '--wasm', program, '--out', dir], { cwd: web });
  return dir;
}

export function launchBrowser(): Promise<Browser> {
  const playwright = require('playwright-core') as typeof import('playwright-core');
  return playwright.chromium.launch({
    ...(chromium === undefined ? {} : { executablePath: chromium }),
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
}

export async function openBrowser(name: string): Promise<{ browser: Browser; server: Site }> {
  const dir = await buildSite(name);
  const { serve } = (await import(pathToFileURL(resolve(web, '../tools/serve.mjs')).href)) as {
    serve: (options: { dir: string }) => Promise<Omit<Site, 'dir'>>;
  };
  const { url, close } = await serve({ dir });
  return { browser: await launchBrowser(), server: { url, dir, close } };
}
