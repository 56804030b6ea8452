// Whatever a server answers, nothing but a whole build of ours becomes the application: the version before goes on
// working, with and without network, and a first visit is told.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, afterEach, before, beforeEach, test } from 'node:test';

import type { Browser, BrowserContext, Page } from 'playwright-core';

import { Notice, Op } from '../../web/src/abi';
import { buildSite, launchBrowser, skip } from './browser';
import { down, emptyWorker, faulty, gullible, Host, readFolder, switchedOff, whole, wrongHeaders } from './deployments';
import type { FirstVisit, Versions } from './deployments';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let host: Host;
let versions: Versions;
const builds = { before: '', next: '' };

const buildOf = (folder: ReadonlyMap<string, Buffer>): string =>
  /name="luring-build" content="(\w+)"/.exec(folder.get('index.html')?.toString() ?? '')?.[1] ?? '?';

before(async () => {
  if (skip) return;
  versions = { before: readFolder(await buildSite('updates')), next: readFolder(await buildSite('updates', 'next')) };
  builds.before = buildOf(versions.before);
  builds.next = buildOf(versions.next);
  assert.notEqual(builds.before, builds.next);
  browser = await launchBrowser();
});

after(() => browser?.close());

beforeEach(async () => {
  if (skip) return;
  host = new Host();
  await host.open();
  context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  page = await context.newPage();
});

afterEach(async () => {
  if (skip) return;
  await context.close();
  await host.close();
});

/// The build of the application that runs, or what is seen instead.
async function running(): Promise<string> {
  await page.waitForFunction(() => window.__luring !== undefined || document.querySelector('h1') !== null, undefined, { timeout: 15_000 });
  return page.evaluate(() => {
    const build = document.querySelector<HTMLMetaElement>('meta[name="luring-build"]')?.content;
    return window.__luring === undefined ? document.querySelector('h1')?.textContent ?? '' : build ?? 'no build';
  });
}

async function visit(): Promise<string> {
  await page.goto(host.url).catch(() => undefined);
  return running();
}

const noticed = (notice: Notice): Promise<unknown> =>
  page.waitForFunction((wanted) => window.fake.replies.some((r) => r.ticket === 0 && r.status === wanted), notice as number);

const wasNoticed = (notice: Notice): Promise<boolean> =>
  page.evaluate((wanted) => window.fake.replies.some((r) => r.ticket === 0 && r.status === wanted), notice as number);

/// The version before, kept for use without network.
async function settle(): Promise<void> {
  host.deployment = whole(versions.before);
  assert.equal(await visit(), builds.before);
  await noticed(Notice.offlineReady);
  assert.equal(await visit(), builds.before);
  await page.evaluate((op) => window.fake.ask(op, 'a', '0', '1', '{"isi":1}', '{"nama":"Siti Contoh"}', 'auto'), Op.commit);
}

/// Asks the server for a newer version, and waits until it is clear what came of it.
const check = (): Promise<string> => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.update().catch(() => undefined);
  const worker = registration?.installing;
  if (worker) await new Promise<void>((done) => worker.addEventListener('statechange', () => done(), { once: true }));
  return registration?.waiting ? 'waiting' : 'nothing';
});

const kept = (): Promise<number> => page.evaluate(async () => (await caches.keys()).length);
const drafts = (): Promise<string[]> => page.evaluate(async (op) => (await window.fake.ask(op)).list, Op.listDrafts);

/// The server is well again: the next version arrives as always.
async function recovers(): Promise<void> {
  host.deployment = whole(versions.next);
  assert.equal(await check(), 'waiting');
  await noticed(Notice.updateWaiting);
  await Promise.all([page.waitForEvent('load'), page.evaluate((op) => window.fake.request(op, 5, []), Op.applyUpdate)]);
  assert.equal(await running(), builds.next);
  host.deployment = down;
  assert.equal(await visit(), builds.next, 'without network');
  assert.equal((await drafts())[0], 'a');
}

/// What fitted stays for the next attempt, which may then rightly be whole: each fault has to be met by itself.
async function forget(build: string): Promise<void> {
  await page.evaluate(async (id) => {
    for (const name of await caches.keys()) if (name.endsWith(id)) await caches.delete(name);
  }, build);
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
}

test('an update is no poison', { skip }, async () => {
  await settle();
  const poisoned: string[] = [];
  for (const { name, deploy } of faulty) {
    host.deployment = deploy(versions);
    const found = await check();
    const faced = await visit();
    const told = await wasNoticed(Notice.offlineRefused);
    host.deployment = down;
    const alone = await visit();
    if (found !== 'nothing' || told || faced !== builds.before || alone !== builds.before) poisoned.push(name);
    await forget(builds.next);
  }
  assert.deepEqual(poisoned, []);
  await recovers();
});

const seen: Record<FirstVisit, () => Promise<void>> = {
  foreign: async () => assert.equal(await page.evaluate(() => document.querySelector('meta[name="luring-build"]')), null),
  told: async () => {
    assert.equal(await running(), 'Aplikasi belum dapat dibuka');
    assert.match(await page.locator('#fatal-text').innerText(), /server sedang diperbarui.*jangan menghapus data situs/s);
    assert.equal(await page.getByRole('link', { name: 'Simpan semua draf sebagai berkas' }).getAttribute('href'), 'pulihkan.html');
  },
  plain: () => page.getByText('periksa sambungan, lalu muat ulang').waitFor(),
  refused: async () => {
    assert.equal(await running(), builds.next);
    await noticed(Notice.offlineRefused);
  },
  unkept: async () => assert.equal(await running(), builds.next),
};

for (const { name, first, deploy } of faulty) {
  test(`a first visit is no poison: ${name}`, { skip }, async () => {
    host.deployment = deploy(versions);
    await page.goto(host.url);
    await seen[first]();
    const active = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null);
    assert.equal(active, null, 'nothing was kept');
    host.deployment = whole(versions.next);
    const again = page.getByRole('button', { name: 'Muat ulang' });
    // What came wrong may lie in the browser's own cache: the button asks past it.
    if (await again.count()) await Promise.all([page.waitForEvent('load'), again.click()]);
    else await page.goto(host.url);
    assert.equal(await running(), builds.next);
    await noticed(Notice.offlineReady);
  });
}

test('what could not be kept is tried again after a minute, without a reload', { skip }, async () => {
  await page.clock.install();
  host.deployment = faulty.find(({ first }) => first === 'refused')?.deploy(versions) ?? down;
  await page.goto(host.url);
  await noticed(Notice.offlineRefused);
  host.deployment = whole(versions.next);
  await page.clock.fastForward(59_000);
  assert.equal(await wasNoticed(Notice.offlineReady), false);
  await page.clock.fastForward(2_000);
  await noticed(Notice.offlineReady);
});

test('the control: a worker that believes any page is noticed by these checks', { skip }, async () => {
  await settle();
  host.deployment = gullible(versions.next, (bytes) => createHash('sha256').update(bytes).digest('hex'));
  assert.equal(await check(), 'waiting');
  await Promise.all([page.waitForEvent('load'), page.evaluate((op) => window.fake.request(op, 5, []), Op.applyUpdate)]);
  assert.equal(await running(), 'Login WiFi', 'else nothing above proves anything');
});

test('wrong headers spoil nothing: what is kept has those of the build', { skip }, async () => {
  await settle();
  host.deployment = wrongHeaders(versions.next);
  assert.equal(await check(), 'waiting');
  await recovers();
});

test('an empty worker is not offered, and the next good one brings the application back', { skip }, async () => {
  await settle();
  host.deployment = emptyWorker(versions.next);
  await check();
  assert.equal(await visit(), builds.before);
  await page.waitForTimeout(5_500);
  assert.equal(await wasNoticed(Notice.updateWaiting), false);
  // Browsers start it all the same when the last tab is closed.
  await page.goto('about:blank');
  host.deployment = whole(versions.next);
  // When the old worker ends is the browser's affair: a visit in that moment may still meet it, or nothing.
  let found = '';
  for (let visits = 0; visits < 3 && found !== builds.next; visits++) found = await visit().catch(() => 'nothing');
  assert.equal(found, builds.next);
  await noticed(Notice.offlineReady);
});

/// What is kept of these files is another's.
function damage(part: string): Promise<void> {
  return page.evaluate(async (file) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const [key] = (await cache.keys()).filter(({ url }) => url.includes(file));
      if (key) await cache.put(key, new Response('<h1>Rusak</h1>', { headers: { 'Content-Type': 'text/html' } }));
    }
  }, part);
}

test('a script that was damaged in the cache is put back, and the next load has it', { skip }, async () => {
  await settle();
  await damage('/main-');
  let found = '';
  for (let visits = 0; visits < 4 && found !== builds.before; visits++) {
    await page.goto(host.url).catch(() => undefined);
    found = await page.waitForFunction(() => window.__luring !== undefined, undefined, { timeout: 3_000 }).then(running, () => 'none');
  }
  assert.equal(found, builds.before);
});

test('a page that was damaged in the cache is fetched again, or the way to the drafts is shown', { skip }, async () => {
  await settle();
  await damage('/index.html');
  assert.equal(await visit(), builds.before);
  await damage('/index.html');
  host.deployment = down;
  await page.goto(host.url);
  assert.equal(await page.locator('h1').innerText(), 'Pemulihan draf');
  host.deployment = whole(versions.before);
  assert.equal(await visit(), builds.before);
});

test('the switch takes the worker out of service: the page of the server, and all drafts', { skip }, async () => {
  await settle();
  host.deployment = switchedOff(versions.next);
  await check();
  await page.waitForFunction(async () => (await caches.keys()).length === 0);
  assert.equal(await running(), builds.before, 'who is at work is not disturbed');
  assert.equal(await visit(), builds.next);
  assert.equal(await kept(), 0);
  assert.equal((await drafts())[0], 'a');
  await page.waitForTimeout(5_500);
  assert.equal(await wasNoticed(Notice.offlineReady), false, 'it does not claim to work without network');
  host.deployment = whole(versions.next);
  await visit();
  await noticed(Notice.offlineReady);
});

test('the recovery page saves every draft without the program, without network', { skip }, async () => {
  await settle();
  await page.evaluate((op) => window.fake.ask(op, 'b', '0', '1', '{"isi":2}', '{"nama":"Budi Contoh"}', 'auto'), Op.commit);
  host.deployment = down;
  await context.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
  await page.goto(host.url);
  await page.getByRole('link', { name: 'Simpan semua draf sebagai berkas' }).click();
  await page.getByText('2 naskah ditemukan').waitFor();
  assert.deepEqual((await page.locator('#drafts strong').allInnerTexts()).sort(), ['Budi Contoh', 'Siti Contoh']);
  const names: string[] = [];
  page.on('download', (download) => names.push(download.suggestedFilename()));
  await page.getByRole('button', { name: 'Simpan semua draf' }).click();
  await page.getByText('2 berkas diserahkan kepada peramban').waitFor();
  assert.equal(names.filter((name) => /^Pemulihan \d (Budi|Siti) Contoh .*\.skp\.json$/.test(name)).length, 2);
});

test('the recovery page lets go of a poisoned program only when the server has ours', { skip }, async () => {
  await settle();
  await page.goto(`${host.url}pulihkan.html`);
  const button = page.getByRole('button', { name: 'Ambil ulang program' });
  for (const [deployment, words] of [[down, 'Server tidak dapat dihubungi'], [faulty[0]?.deploy(versions) ?? down, 'Server memberi halaman lain']] as const) {
    host.deployment = deployment;
    await button.click();
    await page.getByText(words).waitFor();
    assert.ok((await kept()) > 0);
  }
  host.deployment = whole(versions.next);
  await Promise.all([page.waitForEvent('load'), button.click()]);
  assert.equal(await running(), builds.next);
  assert.equal((await drafts())[0], 'a');
});
