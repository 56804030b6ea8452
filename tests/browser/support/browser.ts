// Browsers of their own, for what the shared one of a worker can not show: kills, other flags, real profiles.
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';

import { chromiumPath, flags, withWebgl } from '../playwright.config';

type Options = Parameters<typeof chromium.launchPersistentContext>[1];

/// A folder for one profile, and what removes it.
export async function newProfile(): Promise<{ dir: string; remove(): Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'luring-profile-'));
  return { dir, remove: () => rm(dir, { recursive: true, force: true, maxRetries: 5 }) };
}

export function launch(dir: string, args: string[] = withWebgl, options: Options = {}): Promise<BrowserContext> {
  return chromium.launchPersistentContext(dir, {
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    args: [...flags, ...args],
    viewport: { width: 1280, height: 800 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    ...options,
  });
}

/// Processes of the browser that uses this profile, children included.
function processesOf(dir: string): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map<number, number>();
  const found = new Set<number>();
  for (const pid of all) {
    try {
      const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
      parents.set(pid, Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]));
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--user-data-dir=${dir}`)) found.add(pid);
    } catch {
      // It ended meanwhile.
    }
  }
  for (let grown = true; grown; ) {
    grown = false;
    for (const [pid, parent] of parents) {
      if (!found.has(pid) && found.has(parent)) {
        found.add(pid);
        grown = true;
      }
    }
  }
  return [...found];
}

/// Ends the browser of this profile as a power switch would, as far as a program can.
export function killAll(dir: string): number {
  const pids = processesOf(dir);
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Its parent took it along.
    }
  }
  return pids.length;
}

export function anyLeft(dir: string): boolean {
  return processesOf(dir).length > 0;
}
