// The built application in Chromium. LURING_DIST names the folder under test; without it, build/dist.
import { existsSync } from 'node:fs';

import { defineConfig } from '@playwright/test';
import type { Project } from '@playwright/test';

export const chromiumPath = process.env['CHROMIUM'] ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);

/// The same without the windows around the pages, which are most of what a page costs here; where there is none, the whole.
const shellPath = process.env['CHROMIUM'] ?? ['/usr/bin/chromium-headless-shell'].find(existsSync) ?? chromiumPath;

export const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/// With WebGL, which draws as on people's computers, on the processor; and without any, as where there is none.
export const withWebgl = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
export const withoutWebgl = ['--disable-gpu', '--disable-software-rasterizer'];

/// What is drawn, and how often, is looked at with WebGL, and one whole SKP is typed there. Everything else looks at the
/// mirror, and runs without: WebGL on the processor took more than half of the time of all.
const drawn = /(dialog_scale|idle|paint|phone|pictures|renderer|sample_pengawas|scale|slow)\.spec\.ts$/;

export const browser = (args: string[], executablePath = chromiumPath): Project => ({
  use: { launchOptions: { executablePath, args: [...flags, ...args] } },
});

export default defineConfig({
  testDir: 'specs',
  outputDir: '../../build/browser-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: [
    { name: 'webgl', testMatch: drawn, ...browser(withWebgl) },
    { name: 'without', testIgnore: drawn, ...browser(withoutWebgl, shellPath) },
  ],
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    acceptDownloads: true,
    actionTimeout: 10_000,
  },
});
