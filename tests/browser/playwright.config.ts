// The built application in Chromium. LURING_DIST names the folder under test; without it, build/dist.
import { existsSync } from 'node:fs';

import { defineConfig } from '@playwright/test';

const chromium = process.env['CHROMIUM'] ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);

export const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
];

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
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    acceptDownloads: true,
    actionTimeout: 10_000,
    launchOptions: { executablePath: chromium, args: [...flags, '--enable-unsafe-swiftshader'] },
  },
});
