// What axe says of the mirror: serious and critical faults, a line each.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { App } from './app';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  impact: string | null;
  nodes: { html: string; failureSummary?: string }[];
}

export async function violations(app: App): Promise<string[]> {
  const loaded = await app.page.evaluate(() => 'axe' in window);
  if (!loaded) {
    const cdp = await app.page.context().newCDPSession(app.page);  // past the CSP, which allows no such script
    await cdp.send('Runtime.evaluate', { expression: axe });
  }
  const found = await app.page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: { run: (what: object, how: object) => Promise<{ violations: Violation[] }> } };
    // Colours are painted on the canvas: the mirror is transparent on purpose.
    const result = await run.run({ include: [['#mirror']] }, { rules: { 'color-contrast': { enabled: false } } });
    return result.violations;
  });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`));
}
