// What axe says of the mirror, or of a page of plain elements: serious and critical faults, a line each.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from '@playwright/test';

import type { App } from './app';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  impact: string | null;
  nodes: { html: string; failureSummary?: string }[];
}

async function run(page: Page, include: string, ignored: string[]): Promise<string[]> {
  const loaded = await page.evaluate(() => 'axe' in window);
  if (!loaded) {
    const cdp = await page.context().newCDPSession(page);  // past the CSP, which allows no such script
    await cdp.send('Runtime.evaluate', { expression: axe });
  }
  const found = await page.evaluate(async ([where, off]) => {
    const { axe: all } = window as unknown as { axe: { run: (what: object, how: object) => Promise<{ violations: Violation[] }> } };
    const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
    return (await all.run({ include: [[where]] }, { rules })).violations;
  }, [include, ignored] as const);
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`));
}

/// Of the application. Colours are painted on the canvas: the mirror is transparent on purpose.
export function violations(app: App): Promise<string[]> {
  return run(app.page, '#mirror', ['color-contrast']);
}

/// Of a page without canvas, colours included.
export function faultsOf(page: Page): Promise<string[]> {
  return run(page, 'html', []);
}
