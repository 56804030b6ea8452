// What a letter costs the main thread, as so many empty frames of the same run: machines differ, the ratio less. An empty
// frame is that of a pointer that moves over nothing.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import type { App } from './app';

/// Three times what was measured on two busy processors; work that grows with the document goes far beyond it.
const mostEmptyFrames = 15;

/// Milliseconds of tasks on the main thread that one of these takes: the quickest of many, for what else the machine does
/// only adds to it.
async function cost(app: App, page: Page, times: number, act: (at: number) => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  const took: number[] = [];
  for (let at = 0; at < times; at++) {
    const before = await spent();
    await act(at);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    took.push((await spent()) - before);
    await app.idle();
  }
  await session.detach();
  return Math.min(...took);
}

/// `enter` puts the focus where the letters go.
export async function expectFewFrames(app: App, page: Page, what: string, enter: () => Promise<void>, times = 30): Promise<void> {
  const empty = await cost(app, page, times, (at) => page.mouse.move(640 + at, 20));
  await enter();
  const letter = await cost(app, page, times, () => page.keyboard.press('a'));
  const ratio = letter / empty;
  console.log(`a letter, ${what}: ${ratio.toFixed(1)} empty frames (${letter.toFixed(1)} and ${empty.toFixed(1)} ms)`);
  expect(empty, 'an empty frame takes time').toBeGreaterThan(0);
  expect(ratio, `empty frames that a letter takes, ${what}`).toBeLessThan(mostEmptyFrames);
}
