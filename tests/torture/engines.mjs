// The stores that drafts lie in: three kinds, of two browsers. Each is started with a profile of its own that outlives it.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(new URL('../../web/package.json', import.meta.url));
const puppeteer = require('puppeteer-core');

const program = (variable, ...paths) => process.env[variable] ?? paths.find(existsSync);
const chromium = program('CHROMIUM', '/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome');
const firefox = program('FIREFOX', '/usr/bin/firefox-esr', '/usr/bin/firefox');

const flags = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--disable-gpu', '--disable-software-rasterizer', '--lang=id-ID'];

const inChromium = (...more) => (dir) =>
  puppeteer.launch({ executablePath: chromium, userDataDir: dir, args: [...flags, ...more], headless: 'shell', protocolTimeout: 60_000 });

const inFirefox = (dir) =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    userDataDir: dir,
    headless: true,
    protocolTimeout: 60_000,
    extraPrefsFirefox: {
      'webgl.disabled': true,
      'browser.sessionstore.resume_from_crash': false,
      'toolkit.startup.max_resumed_crashes': -1,
      // The browser asks the person whether drafts may stay; nobody is here to answer.
      'dom.storageManager.prompt.testing': true,
      'dom.storageManager.prompt.testing.allow': true,
    },
  });

/** `ways`: in which pages are left. `isStore` says by its path that a file belongs to the database that the engine is meant to write. */
export const engines = {
  leveldb: {
    name: 'Chromium LevelDB',
    program: chromium,
    start: inChromium(),
    isStore: (path) => /IndexedDB\/[^/]*\.indexeddb\.leveldb\/.*\.log$/.test(path),
    lock: /^Singleton/,
    ways: ['reload', 'navigate', 'close'],
  },
  sqlite: {
    name: 'Chromium SQLite',
    program: chromium,
    start: inChromium('--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout'),
    isStore: (path) => /IndexedDB\/(?!.*leveldb)/.test(path),
    lock: /^Singleton/,
    ways: ['reload', 'navigate', 'close'],
  },
  firefox: {
    name: 'Firefox',
    program: firefox,
    start: inFirefox,
    isStore: (path) => /storage\/default\/[^/]*\/idb\/[^/]*\.sqlite$/.test(path),
    lock: /^(lock|\.parentlock)$/,
    // A tab that WebDriver BiDi closes runs no handlers here: as if it had vanished.
    ways: ['reload', 'navigate'],
  },
};

export const filesBelow = (dir) =>
  readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath ?? one.path, one.name).slice(dir.length + 1))
    .sort();

/** Throws unless the profile holds the database of this engine: flags are ignored without a word. */
export function expectStore(engine, dir) {
  if (!filesBelow(dir).some(engine.isStore)) throw new Error(`the profile has no database of ${engine.name}: another store was tested`);
}

/** The browser's process and all that descend from it. */
export function processesOf(browser) {
  const parents = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number)) {
    try {
      const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
      parents.set(pid, Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended meanwhile.
    }
  }
  const found = new Set([browser.process().pid]);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid);
  }
  return [...found];
}

/** Those that pages run in. */
export const renderersOf = (browser) =>
  processesOf(browser).filter((pid) => {
    try {
      return /--type=renderer/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
    } catch {
      return false;
    }
  });

const timeOf = (pid) => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return 0;  // it ended meanwhile
  }
};

/** The one that this page runs in: that which works when the page does. */
export async function rendererOf(page) {
  const before = renderersOf(page.browser()).map((pid) => ({ pid, time: timeOf(pid) }));
  await page.evaluate(() => {
    for (const end = Date.now() + 500; Date.now() < end; );
  });
  return before.map(({ pid, time }) => ({ pid, worked: timeOf(pid) - time })).sort((a, b) => b.worked - a.worked)[0].pid;
}

export function signal(pids, name) {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // Its parent took it along.
    }
  }
}

const alive = (pid) => {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

let spent = 0;

/** Seconds of processor time that the browsers which have ended took. */
export const processorTime = () => spent;

/** To be called before these processes end. */
export function note(pids) {
  for (const pid of pids) spent += timeOf(pid) / 100;
}

/** Ends these processes without a warning, and waits until they are gone. */
export async function end(pids) {
  note(pids);
  signal(pids, 'SIGKILL');
  for (let i = 0; i < 200 && pids.some(alive); i++) await new Promise((done) => setTimeout(done, 25));
}

/** A browser that was killed leaves its lock behind. */
export function unlock(engine, dir) {
  for (const name of readdirSync(dir)) if (engine.lock.test(name)) rmSync(join(dir, name), { force: true });
}
