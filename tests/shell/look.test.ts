// Theme, text size and politeness: what the shell decides, keeps, and tells the stand-in for the program.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import type { Browser, BrowserContext, Page } from 'playwright-core';

import { EventKind, NodeState, Op, Preference, Role } from '../../web/src/abi';
import { openBrowser, skip } from './browser';
import type { Site, Told } from './browser';

let browser: Browser;
let server: Site;
let context: BrowserContext;
let page: Page;

before(async () => {
  if (!skip) ({ browser, server } = await openBrowser('look'));
});

after(async () => {
  if (skip) return;
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  if (skip) return;
  await context?.close();
  context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  page = await context.newPage();
  await open();
});

async function open(path = ''): Promise<void> {
  await page.goto(server.url + path);
  if (path === '') await page.waitForFunction(() => window.__luring !== undefined);
  await idle();
}

const idle = (): Promise<void> => page.evaluate(() => window.__luring?.idle());

/// What the program was told last, once it was told of this theme and this text size.
async function told(theme: number, scale: number): Promise<Told> {
  await page.waitForFunction(([kind, wanted, size]) => {
    const last = window.fake.events.filter((event) => event.kind === kind).at(-1);
    return last !== undefined && last.id === wanted && Math.abs(last.x - (size ?? 0)) < 0.01;
  }, [EventKind.preferences as number, theme, scale]);
  const all = await page.evaluate((kind) => window.fake.events.filter((event) => event.kind === kind), EventKind.preferences as number);
  const last = all.at(-1);
  assert.ok(last);
  return last;
}

const choose = (theme: number, percent: number): Promise<void> =>
  page.evaluate(([op, ...list]) => window.fake.request(op as Op, 0, list.map(String)), [Op.look as number, theme, percent]);

const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('before its first frame the program knows the look of the device, and is told once', { skip }, async () => {
  await told(0, 1);
  const kinds = await page.evaluate(() => window.fake.events.map((event) => event.kind));
  assert.equal(kinds.filter((kind) => kind === (EventKind.preferences as number)).length, 1);
  assert.equal(await page.evaluate(() => document.documentElement.dataset['theme']), 'terang');
});

test('dark, contrast, forced colours and motion are the device\'s', { skip }, async () => {
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  await told(1, 1);
  assert.notEqual(await ground(), light);
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await told(3, 1);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', contrast: 'more' });
  await told(2, 1);
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', reducedMotion: 'reduce' });
  assert.equal((await told(0, 1)).flags & Preference.reducedMotion, Preference.reducedMotion);
});

test('the text size is the browser\'s own, from 100 to 200 percent, and follows it', { skip }, async () => {
  const session = await context.newCDPSession(page);
  for (const [standard, scale] of [[24, 1.5], [12, 1], [60, 2]] as const) {
    await session.send('Page.setFontSizes', { fontSizes: { standard } });
    await told(0, scale);
  }
});

test('what is chosen by hand goes before the device, stays, and reaches other tabs and the recovery page', { skip }, async () => {
  const other = await context.newPage();
  await other.goto(server.url);
  await other.waitForFunction(() => window.__luring !== undefined);
  await choose(2, 150);
  const last = await told(1, 1.5);
  assert.deepEqual([last.a, last.b], [2, 150]);
  const dark = await ground();
  await other.waitForFunction((kind) => window.fake.events.filter((event) => event.kind === kind).at(-1)?.id === 1, EventKind.preferences as number);
  await other.close();
  await open();
  assert.deepEqual([(await told(1, 1.5)).a, await ground()], [2, dark]);
  await open('pulihkan.html');
  assert.equal(await ground(), dark);
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).fontSize), '24px');
  await open();
  await choose(0, 0);
  const given = await told(0, 1);
  assert.deepEqual([given.a, given.b], [0, 0]);
});

test('what is kept and makes no sense counts as nothing', { skip }, async () => {
  for (const kept of ['9 5000', '-1 -1', 'gelap', '1.5 NaN']) {
    await page.evaluate((words) => localStorage.setItem('luring-look', words), kept);
    await open();
    const last = await told(0, 1);
    assert.deepEqual([last.a, last.b], [0, 0], kept);
  }
});

test('the first screen has its colours before the program is there', { skip }, async () => {
  await choose(2, 0);
  await told(1, 1);
  const dark = await ground();
  await page.route(/kinerja-/, () => undefined);
  // A worker that is quick would answer in place of the network, which alone is held up.
  await page.evaluate(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
  });
  await page.reload({ waitUntil: 'commit' });
  await page.locator('#skeleton').waitFor();
  assert.equal(await page.locator('#skeleton').evaluate((element) => getComputedStyle(element).backgroundColor), dark);
});

test('a silent status is no live region, another one is', { skip }, async () => {
  await page.evaluate((nodes) => window.fake.show(nodes), [
    { id: 1, role: Role.status, name: 'Tersimpan', states: NodeState.silent, x: 0, y: 0, w: 100, h: 20 },
    { id: 2, role: Role.status, name: 'Lain', x: 0, y: 30, w: 100, h: 20 },
  ]);
  await idle();
  const politeness = await page.locator('#mirror [role=status]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-live')));
  assert.deepEqual(politeness, ['off', null]);
});
