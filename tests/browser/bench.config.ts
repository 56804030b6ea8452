// For make bench: what is measured in Chromium, one thing at a time.
import { defineConfig } from '@playwright/test';

import base, { browser, withWebgl } from './playwright.config';

export default defineConfig({
  ...base,
  testDir: 'bench',
  projects: [{ name: 'bench', testMatch: '*.bench.ts', ...browser(withWebgl) }],
  workers: 1,
  fullyParallel: false,
  timeout: 600_000,
  reporter: 'dot',
});
