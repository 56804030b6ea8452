// The way from the first visit to a file, in Firefox. Ends with "N passed, N failed".
//   node tests/firefox/smoke.mjs     LURING_DIST=folder  FIREFOX=program
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { serve } from '../../tools/serve.mjs';
import { objectionsTo } from '../browser/support/objections.mjs';

const repository = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const require = createRequire(join(repository, 'web/package.json'));
const puppeteer = require('puppeteer-core');

const firefox = process.env.FIREFOX ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);
const dist = resolve(repository, process.env.LURING_DIST ?? 'build/dist');
const patience = 15_000;

let passed = 0;
let failed = 0;

async function step(name, work) {
  if (failed > 0) return;  // each step builds on the one before
  try {
    await work();
    passed++;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}: ${error.message}`);
  }
}

async function until(what, condition) {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const value = await condition();
    if (value) return value;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`waited in vain for ${what}`);
}

const downloads = await mkdtemp(join(tmpdir(), 'luring-firefox-'));
const site = await serve({ dir: dist });
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: firefox,
  headless: true,
  protocolTimeout: 20_000,
  extraPrefsFirefox: {
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.helperApps.neverAsk.saveToDisk': 'application/json',
    'webgl.force-enabled': true,
    // The browser asks the person whether drafts may stay; nobody is here to answer.
    'dom.storageManager.prompt.testing': true,
    'dom.storageManager.prompt.testing.allow': true,
  },
});
const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 800 });
const complaints = [];
page.on('pageerror', (error) => complaints.push(error.message));
page.on('console', (message) => {
  if (message.type() === 'error') complaints.push(message.text());
});

const idle = () => page.evaluate(() => window.__luring.idle());
const ready = async () => {
  await until('the program', () => page.evaluate(() => window.__luring !== undefined));
  await idle();
};

/// By role and name, inside a region if one is named.
async function find(role, name, region) {
  const scope = region === undefined ? '' : `::-p-aria([name="${region}"][role="region"]) >>>> `;
  return until(`${role} "${name}"`, () => page.$(`${scope}::-p-aria([name="${name}"][role="${role}"])`).catch(() => null));
}

async function press(role, name, region) {
  const element = await find(role, name, region);
  await element.focus();
  await idle();
  await element.click();
  await idle();
}

/// What the selectors of Firefox do not find by their whole name: by its beginning.
async function pressBeginning(selector, words) {
  const element = await until(words, async () => {
    for (const one of await page.$$(selector)) {
      const name = await one.evaluate((e) => e.getAttribute('aria-label') ?? e.textContent);
      if (name.startsWith(words)) return one;
    }
    return null;
  });
  await element.focus();
  await idle();
  await element.click();
  await idle();
}

async function write(name, text, region) {
  const element = await find('textbox', name, region);
  await element.focus();
  await idle();
  await element.type(text);
  await idle();
  const value = await element.evaluate((e) => e.value);
  if (value !== text) throw new Error(`"${name}" holds "${value}" instead of "${text}"`);
}

const status = () => page.$eval('[role="banner"] [role="status"]', (e) => e.textContent).catch(() => '');
const saved = async () => {
  await until('Tersimpan', async () => /^Tersimpan \d\d\.\d\d\.\d\d$/.test(await status()));
  await until('nothing unsaved', () => page.evaluate(() => !window.__luring.unsaved()));
};
const me = 'Pegawai yang Dinilai';

try {
  await step('it starts', async () => {
    await page.goto(site.url);
    await ready();
    await find('button', 'Buat SKP baru');
    console.log(`        ${await page.evaluate(() => window.__luring.renderer())}`);
  });
  await step('three questions lead to the editor', async () => {
    await press('button', 'Buat SKP baru');
    await pressBeginning('[type="radio"]', 'Pejabat Fungsional');
    await press('button', 'Lanjut');
    await pressBeginning('[type="radio"]', 'Kuantitatif');
    await press('button', 'Lanjut');
    await press('button', 'Mulai menyusun');
    await find('textbox', 'Nama', me);
  });
  await step('fields take text and it is saved', async () => {
    await write('Nama', 'Pegawai Contoh Dua', me);
    await write('NIP', '198809172014032003', me);
    await write('Jabatan', 'Pranata Komputer Ahli Muda', me);
    await saved();
  });
  await step('a long text is written on another page', async () => {
    await pressBeginning('nav button', 'RHK Pimpinan');
    await press('button', 'Tambah RHK pimpinan');
    await write('RHK Pimpinan 1', 'Terintegrasinya layanan antarperangkat daerah dengan keluhan yang menurun.');
    await saved();
  });
  await step('after a reload every word is there', async () => {
    await page.reload();
    await ready();
    if (!page.url().endsWith('/rhk_pimpinan')) throw new Error(`the reload led to ${page.url()}`);
    const title = await page.title();
    if (!title.startsWith('RHK Pimpinan - Pegawai Contoh Dua')) throw new Error(`the title is "${title}"`);
    await find('textbox', 'RHK Pimpinan 1');
    await pressBeginning('nav button', 'Identitas');
    const nip = await find('textbox', 'NIP', me);
    const value = await nip.evaluate((e) => e.value);
    if (value !== '198809172014032003') throw new Error(`the NIP is "${value}"`);
  });
  await step('Back leads to the section before', async () => {
    await page.evaluate(() => window.history.back());
    await find('textbox', 'RHK Pimpinan 1');
    await pressBeginning('nav button', 'Identitas');
  });
  await step('the file is written and complete', async () => {
    await press('button', 'Simpan berkas');
    const name = await until('the download', async () => (await readdir(downloads)).find((file) => file.endsWith('.skp.json')));
    const text = await until('its contents', () => readFile(join(downloads, name), 'utf8'));
    const objections = objectionsTo(text);
    if (objections.length > 0) throw new Error(`the file does not obey its schema: ${objections.join('; ')}`);
    const { skp } = JSON.parse(text);
    if (skp.pegawai.nama !== 'Pegawai Contoh Dua') throw new Error('the name is missing in the file');
    if (!skp.rhk_pimpinan[0].statement.startsWith('Terintegrasinya')) throw new Error('the RHK is missing in the file');
  });
  await step('at rest there are no frames', async () => {
    await idle();
    await until('the end of the notice', async () => !(await page.$('::-p-aria([name="Berkas disimpan. Periksa folder Unduhan."])')));
    await new Promise((done) => setTimeout(done, 6500));
    const before = await page.evaluate(() => window.__luring.frames());
    await new Promise((done) => setTimeout(done, 2000));
    const after = await page.evaluate(() => window.__luring.frames());
    if (after !== before) throw new Error(`${after - before} frames`);
  });
  await step('the console is silent', () => {
    if (complaints.length > 0) throw new Error(complaints.join('; '));
  });
} finally {
  await browser.close();
  await site.close();
  await rm(downloads, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
