// The shell in Chromium among other programs and tabs: files that the system opens, the share sheet, tabs that follow.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import type { Browser, BrowserContext, Page } from 'playwright-core';

import { EventKind, Notice, Op, Status } from '../../web/src/abi';
import { openBrowser, skip } from './browser';
import type { FakeReply, Site } from './browser';

let browser: Browser;
let server: Site;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];

before(async () => {
  if (!skip) ({ browser, server } = await openBrowser('device'));
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
  complaints.length = 0;
  page = await newPage();
});

async function newPage(): Promise<Page> {
  const next = await context.newPage();
  next.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  next.on('pageerror', (error) => complaints.push(String(error)));
  return next;
}

async function open(on = page): Promise<void> {
  await on.goto(server.url);
  await on.waitForFunction(() => window.__luring !== undefined);
  await on.evaluate(() => window.__luring?.idle());
}

const repliesOf = (on: Page): Promise<FakeReply[]> => on.evaluate(() => window.fake.replies);

const noticesOf = async (on: Page, notice: number): Promise<FakeReply[]> =>
  (await repliesOf(on)).filter((reply) => reply.ticket === 0 && reply.status === notice);
const heardBy = (on: Page): Promise<FakeReply[]> => noticesOf(on, Notice.liveHeard);

async function dropped(): Promise<FakeReply[]> {
  await page.waitForFunction((notice: number) => window.fake.replies.some((r) => r.ticket === 0 && r.status === notice), Notice.fileDropped as number);
  return noticesOf(page, Notice.fileDropped);
}

test('the browser understands which files open the application, and in which window', { skip }, async () => {
  await open();
  const cdp = await context.newCDPSession(page);
  const { errors, data, manifest } = (await cdp.send('Page.getAppManifest')) as unknown as
    { errors: unknown[]; data: string; manifest: { launchHandler: { clientMode: string } } };
  assert.deepEqual(errors, [], 'it complains of handlers that it does not understand');
  assert.deepEqual((JSON.parse(data) as { file_handlers: unknown }).file_handlers,
    [{ action: './', accept: { 'application/json': ['.skp.json', '.json'] } }]);
  assert.equal(manifest.launchHandler.clientMode, 'kFocusExisting');
});

/// The system opens the application with these files, before anything of it has run.
async function launchWith(files: { name: string; size?: number; text?: string; gone?: boolean }[]): Promise<void> {
  await page.addInitScript(([opened, slow]) => {
    // As the program does: it asks what is on this device; here the answer takes a while.
    Object.assign(navigator.storage, { persist: () => new Promise((resolve) => setTimeout(resolve, 300, true)) });
    window.fakeBooted = (fake) => void fake.ask(slow);
    const handles = opened.map(({ name, size, text, gone }) => ({
      getFile: () => gone === true ? Promise.reject(new DOMException('gone', 'NotFoundError'))
        : Promise.resolve(new File([size === undefined ? text ?? '' : new Uint8Array(size)], name)),
    }));
    Object.defineProperty(window, 'launchQueue', {
      value: { setConsumer: (consumer: (params: object) => void) => consumer({ files: handles }) },
    });
  }, [files, Op.persist as Op] as const);
}

test('a file that opened the application arrives after what is on the device is known', { skip }, async () => {
  const name = '<img src=x onerror=alert(1)>..%2F.skp.json';
  await launchWith([{ name, text: '{"isi":"<b>é</b>"}' }]);
  await open();
  assert.deepEqual((await dropped()).map((reply) => reply.list), [[name, '{"isi":"<b>é</b>"}', '']]);
  // What the worker tells meanwhile is no part of this order.
  const order = (await repliesOf(page)).filter(({ ticket, status }) => ticket !== 0 || status === (Notice.fileDropped as number))
    .map(({ ticket, status }) => [ticket, status]);
  assert.deepEqual(order.slice(0, 2), [[1, Status.ok], [0, Notice.fileDropped]]);
  assert.equal(await page.locator('img').count(), 0);
  assert.deepEqual(complaints, []);
});

test('a file that is too large arrives by name only; one that is gone, and a start without files, change nothing', { skip }, async () => {
  await launchWith([{ name: 'besar.json', size: 20 * 1024 * 1024 + 1 }]);
  await open();
  assert.deepEqual((await dropped()).map((reply) => reply.list), [['besar.json', '', 'too large']]);
  for (const files of [[{ name: 'hilang.json', gone: true }], []]) {
    page = await newPage();
    await launchWith(files);
    await open();
    assert.deepEqual(await noticesOf(page, Notice.fileDropped), []);
  }
  assert.deepEqual(complaints, []);
});

test('files that came together arrive together, one that can not be read among them by name or not at all', { skip }, async () => {
  await launchWith([
    { name: 'satu.json', text: '{"satu":1}' }, { name: 'hilang.json', gone: true },
    { name: 'besar.json', size: 20 * 1024 * 1024 + 1 }, { name: 'dua.json', text: '{"dua":2}' },
  ]);
  await open();
  assert.deepEqual((await dropped()).map((reply) => reply.list), [['satu.json', '{"satu":1}', '', 'besar.json', '', 'too large', 'dua.json', '{"dua":2}', '']]);
  assert.deepEqual(complaints, []);
});

test('the dialog hands over every file that was chosen', { skip }, async () => {
  await open();
  const chooser = page.waitForEvent('filechooser');
  const asked = page.evaluate((op) => window.fake.ask(op, '.json'), Op.pickFiles as Op);
  await (await chooser).setFiles([
    { name: 'satu.json', mimeType: 'application/json', buffer: Buffer.from('{"satu":1}') },
    { name: 'dua.json', mimeType: 'application/json', buffer: Buffer.from('{"dua":2}') },
  ]);
  const reply = await asked;
  assert.equal(reply.status, Status.ok);
  assert.deepEqual(reply.list, ['satu.json', '{"satu":1}', '', 'dua.json', '{"dua":2}', '']);
});

test('the share sheet is opened while the browser handles the press, by mouse and by key', { skip }, async () => {
  await page.addInitScript(() => {
    const asked: unknown[] = [];
    Object.assign(window, { asked });
    Object.assign(navigator, {
      canShare: () => true,
      share: ({ files, title }: ShareData) => {
        const file = files?.[0];
        asked.push([file?.name, file?.type, title, window.event?.type, navigator.userActivation.isActive]);
        return Promise.resolve();
      },
    });
  });
  await open();
  await page.evaluate(([up, activate, op]) => {
    window.fake.onEvent = ({ kind }) => {
      if (kind === up || kind === activate) window.fake.request(op, 77, ['a.skp.json', 'application/json', '{}', 'Judul']);
    };
    window.fake.show([{ id: 1, role: 1, name: 'Bagikan', x: 20, y: 20, w: 120, h: 40 }]);
  }, [EventKind.pointerUp as number, EventKind.activate as number, Op.share] as const);
  await page.getByRole('button', { name: 'Bagikan' }).click();
  await page.waitForTimeout(750);  // a click so soon after a press would be the press's own
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.fake.replies.filter((reply) => reply.ticket === 77).length === 2);
  const asked = await page.evaluate(() => (window as unknown as { asked: unknown[] }).asked);
  const file = ['a.skp.json.txt', 'text/plain', 'Judul'];
  assert.deepEqual(asked, [[...file, 'pointerup', true], [...file, 'click', true]]);
  assert.deepEqual((await repliesOf(page)).filter((reply) => reply.ticket === 77).map((reply) => reply.status), [Status.ok, Status.ok]);
});

async function joined(on: Page): Promise<void> {
  await open(on);
  const { status } = await on.evaluate((op) => window.fake.ask(op, 'kelas'), Op.liveJoin);
  assert.equal(status, Status.ok);
}

/// Milliseconds from saying to the frame that the other tab drew of it, for each of `times` messages.
async function latencies(from: Page, to: Page, times: number): Promise<number[]> {
  const said: number[] = [];
  for (let i = 0; i < times; i++) {
    const [text, before] = [`pesan ${i}`, (await heardBy(to)).length];
    said.push(await from.evaluate(([op, message]) => {
      const now = Date.now();
      window.fake.request(op, 0, [message]);
      return now;
    }, [Op.liveSay, text] as const));
    await to.waitForFunction(([notice, count]) => {
      const heard = window.fake.replies.filter((r) => r.ticket === 0 && r.status === notice);
      return heard.length > count && heard.at(-1)?.framed !== undefined;
    }, [Notice.liveHeard as number, before] as const, { polling: 5 });
  }
  const heard = (await heardBy(to)).slice(-times);
  assert.deepEqual(heard.map(({ list }) => list), said.map((_, i) => ['kelas', `pesan ${i}`]));
  return heard.map(({ framed }, i) => (framed ?? Infinity) - (said[i] ?? 0));
}

// How long it takes is told, not asked: machines are noisy.
test('two tabs hear each other', { skip }, async (t) => {
  const other = await newPage();
  await joined(page);
  await joined(other);
  await page.bringToFront();
  for (const [from, to] of [[page, other], [other, page]] as const) {
    const times = (await latencies(from, to, 10)).sort((a, b) => a - b);
    t.diagnostic(`ms to the frame: ${times.join(', ')}`);
    assert.equal(times.length, 10);
  }
  assert.deepEqual(complaints, []);
});

test('a tab hears without animation frames: covered by another window, or hidden', { skip }, async (t) => {
  const other = await newPage();
  await other.addInitScript(() => {
    const request = window.requestAnimationFrame.bind(window);
    Object.assign(window, {
      starve: () => (window.requestAnimationFrame = () => 1),
      feed: () => (window.requestAnimationFrame = request),
    });
  });
  await joined(page);
  await joined(other);
  await other.evaluate(() => (window as unknown as { starve(): void }).starve());
  const covered = (await latencies(page, other, 5)).sort((a, b) => a - b);
  t.diagnostic(`covered, ms to the frame: ${covered.join(', ')}`);
  assert.equal(covered.length, 5);
  await other.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  const hidden = await latencies(page, other, 3);
  t.diagnostic(`hidden, ms to the frame: ${hidden.join(', ')}`);
  assert.equal(hidden.length, 3);
});
