// A database that opens late, never, or only for a newer program: it is said why, and over when it is over.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { IDBFactory } from 'fake-indexeddb';

import { Notice, Op } from '../../web/src/abi';
import { utf8 } from '../../web/src/bytes';
import { openMedium } from '../../web/src/second_medium';
import type { Medium } from '../../web/src/second_medium';
import { answer, DATABASE, VERSION } from '../../web/src/storage_db';
import { digest } from '../../web/src/storage_records';
import { stretches, Writer } from './program';
import { Device, statusName, until, words } from './world';
import type { Tab } from './world';

let device: Device;
beforeEach(() => (device = new Device()));
afterEach(() => device.closeAll());

const told = (tab: Tab): string[] =>
  tab.notices.map(({ notice, strings }) => [notice === Notice.storageBroken ? 'broken' : notice === Notice.storageBack ? 'back' : notice, ...strings].join(' '));

/// A connection of an older program that ignores everybody else.
function openRaw(version?: number, upgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = device.factory.open(DATABASE, version);
  request.onupgradeneeded = () => upgrade?.(request.result);
  return answer(request);
}

/// The factory of a browser that answers only from the n-th request on, or when it is told to.
function silent(answers: number): { factory: IDBFactory; wake: () => void; asked: () => number } {
  const held: (() => void)[] = [];
  let asked = 0;
  const open = (name: string, version?: number): IDBOpenDBRequest => {
    if (++asked >= answers) return device.factory.open(name, version);
    const fake = {} as IDBOpenDBRequest;
    held.push(() => {
      const request = device.factory.open(name, version);
      for (const event of ['onupgradeneeded', 'onblocked', 'onerror', 'onsuccess'] as const) {
        request[event] = (...args: unknown[]) => {
          Object.assign(fake, { result: request.readyState === 'done' && request.error === null ? request.result : undefined, error: request.error });
          (fake[event] as ((...all: unknown[]) => void) | null)?.(...args);
        };
      }
    });
    return fake;
  };
  return {
    factory: { open } as unknown as IDBFactory,
    wake: () => {
      for (const go of held.splice(0)) go();
    },
    asked: () => asked,
  };
}

test('a tab that holds an older version: this one waits, says so, and goes on when it is closed', async () => {
  const old = await openRaw(1, (db) => {
    db.createObjectStore('meta').put('x', 'instance');
    db.createObjectStore('drafts', { keyPath: 'id' });
    db.createObjectStore('revisions', { keyPath: ['draft', 'revision'] });
    db.createObjectStore('quarantine', { autoIncrement: true }).createIndex('draft', 'draft');
    db.createObjectStore('pending', { keyPath: ['draft', 'writer'] });
  });
  const tab = device.tab();
  assert.equal(statusName(await tab.ask(Op.listDrafts)), 'failed');
  assert.equal(statusName(await tab.commit('a', 0, 'satu')), 'failed', 'nobody waits without an answer');
  assert.deepEqual(told(tab), ['broken blocked']);
  old.close();
  await until('another notice', () => tab.notices.length > 1);
  assert.deepEqual(told(tab), ['broken blocked', 'back']);
  assert.equal(statusName(await tab.commit('a', 0, 'satu')), 'ok');
});

test('the old tab that lets go is told that it is the old one, not to close another', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  (await openRaw(99)).close();
  assert.deepEqual(tab.notices.map(({ notice }) => notice), [Notice.storageUpgrade]);
});

test('a database that never answers: it is said in time, requests fail, and a late answer is taken', async () => {
  await device.tab().commit('a', 0, 'satu');
  const { factory, wake } = silent(99);
  const tab = device.tab({ indexedDB: factory, watchdog: 40 });
  assert.equal(statusName(await tab.ask(Op.listDrafts)), 'failed');
  assert.deepEqual(told(tab), ['broken silent']);
  assert.equal(statusName(await tab.commit('b', 0, 'dua')), 'failed');
  wake();
  await until('back', () => told(tab).includes('back'));
  assert.deepEqual(told(tab), ['broken silent', 'back']);
  assert.equal(words(await tab.ask(Op.listDrafts))[0], 'a');
  assert.equal(statusName(await tab.commit('b', 0, 'dua')), 'ok');
});

test('a second store that never opens, or never answers, keeps nobody waiting', async () => {
  const dead = (): Promise<never> => new Promise(() => undefined);
  const media: Promise<Medium | undefined>[] = [
    openMedium(undefined, silent(99).factory, true, 40),
    openMedium({ getDirectory: dead } as unknown as StorageManager, silent(99).factory, true, 40),
    Promise.resolve({ kind: 'opfs', names: dead, read: dead, write: dead, remove: dead }),
  ];
  for (const medium of media) {
    const changes = { medium, pauses: { rest: 5, cap: 20, patience: 20, limit: 20 } };
    const before = device.tab(changes);
    await before.commit('a', 0, 'satu');
    await before.commit('a', 1, 'dua');
    await device.closeAll();
    const tab = device.tab(changes);
    await device.change('revisions', (store) => store.delete(['a', 2]));
    assert.equal(words(await tab.ask(Op.load, 'a', ''))[3], 'satu');
    assert.equal(statusName(await tab.ask(Op.purge, 'a')), 'ok');
    await tab.ask(Op.wipe);
    await device.closeAll();
  }
});

test('a database that did not answer once is asked again', async () => {
  const { factory, wake, asked } = silent(2);
  const tab = device.tab({ indexedDB: factory, watchdog: 40 });
  assert.equal(statusName(await tab.ask(Op.listDrafts)), 'failed');
  await until('back', () => told(tab).includes('back'));
  assert.equal(asked(), 2);
  assert.equal(statusName(await tab.commit('a', 0, 'satu')), 'ok');
  wake();  // the first request, long after
  await new Promise((resolve) => setTimeout(resolve, 30));
  assert.deepEqual(told(tab), ['broken silent', 'back']);
  assert.equal(statusName(await tab.commit('a', 1, 'dua')), 'ok');
});

test('an older program on a newer database lists and reads, and changes nothing', async () => {
  const present = device.tab();
  await present.commit('a', 0, 'satu');
  await present.commit('a', 1, 'dua');
  await present.ask(Op.trash, 'b');
  await device.closeAll();
  (await openRaw(9, (db) => db.createObjectStore('baru'))).close();
  const sentinel = device.local.get('luring.sentinel');

  const tab = device.tab();
  assert.deepEqual(words(await tab.ask(Op.listDrafts)).slice(0, 2), ['a', '2']);
  assert.deepEqual(told(tab), ['broken newer']);
  assert.deepEqual(words(await tab.ask(Op.load, 'a', '')).slice(1, 4), ['2', '1', 'dua']);
  assert.equal(words(await tab.ask(Op.load, 'a', 1))[3], 'satu');
  assert.equal(words(await tab.ask(Op.history, 'a')).length, 8);
  const refused: [string, Promise<string>][] = [
    ['commit', tab.commit('a', 2, 'tiga').then(statusName)],
    ['new', tab.commit('z', 0, 'lain').then(statusName)],
    ...([Op.trash, Op.untrash, Op.purge, Op.lock, Op.takeOver, Op.wipe] as const).map((op): [string, Promise<string>] =>
      [`${op}`, tab.ask(op, 'a').then(statusName)]),
    ['import', tab.ask(Op.importDrafts, 'y', 'isi', 'r').then(statusName)],
    ['note', tab.ask(Op.writeNote, 'n', 'isi').then(statusName)],
  ];
  for (const [what, status] of refused) assert.equal(await status, 'newer', what);
  tab.leaving = true;
  await tab.commit('a', 2, 'pergi');
  assert.equal(device.local.get('luring.sentinel'), sentinel);
  await device.closeAll();
  const db = await openRaw();
  assert.equal(db.version, 9);
  for (const [store, count] of [['drafts', 1], ['revisions', 2], ['pending', 0], ['quarantine', 0]] as const) {
    assert.equal(await answer(db.transaction(store).objectStore(store).count()), count, store);
  }
  db.close();
});

test('a newer database of which nothing is understood is told as broken, and left as it is', async () => {
  (await openRaw(9, (db) => db.createObjectStore('lain'))).close();
  const tab = device.tab();
  assert.equal(statusName(await tab.ask(Op.listDrafts)), 'failed');
  assert.match(told(tab)[0] ?? '', /^broken VersionError/);
  const db = await openRaw();
  assert.deepEqual([db.version, [...db.objectStoreNames]], [9, ['lain']]);
  db.close();
});

/// Everything of a store, with its keys.
async function contents(db: IDBDatabase): Promise<[string, unknown[], unknown[]][]> {
  return Promise.all([...db.objectStoreNames].map(async (name): Promise<[string, unknown[], unknown[]]> => {
    const store = db.transaction(name).objectStore(name);
    const [keys, rows] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
    return [name, keys, rows];
  }));
}

/// As version 3 left it: the same stores, drafts in parts, revisions that name no files.
async function asVersion3(): Promise<[string, unknown[], unknown[]][]> {
  const tab = device.tab();
  const writer = new Writer(tab);
  await tab.ask(Op.lock, 'a');
  for (let i = 0; i < 3; i++) await writer.save(i, [...stretches(20), `ketikan ${i}`]);
  await tab.commit('b', 0, 'utuh');
  await tab.ask(Op.writeNote, 'catatan', 'isi');
  await device.closeAll();
  const present = await openRaw();
  const all = (await contents(present)).map(([name, keys, rows]): [string, unknown[], unknown[]] =>
    [name, keys, rows.map((row) => (name === 'revisions' ? Object.fromEntries(Object.entries(row as object).filter(([key]) => key !== 'attached')) : row))]);
  present.close();
  device.factory = new IDBFactory();
  const old = await openRaw(3, (db) => {
    for (const [name, keyPath] of [['meta'], ['drafts', 'id'], ['revisions', ['draft', 'revision']], ['quarantine'],
      ['pending', ['draft', 'writer']], ['notes'], ['parts', ['draft', 'name']]] as [string, (string | string[])?][]) {
      const store = db.createObjectStore(name, name === 'quarantine' ? { autoIncrement: true } : keyPath === undefined ? {} : { keyPath });
      if (name === 'quarantine') store.createIndex('draft', 'draft');
    }
  });
  for (const [name, keys, rows] of all) {
    const store = old.transaction(name, 'readwrite').objectStore(name);
    for (const [at, row] of rows.entries()) await answer(store.keyPath === null ? store.put(row, keys[at] as IDBValidKey) : store.put(row));
  }
  old.close();
  return all;
}

test('a database of version 3 becomes one of this version with all that is in it, and its drafts take files', async () => {
  const before = await asVersion3();
  const tab = device.tab();
  await tab.storage.open();
  await device.closeAll();
  const db = await openRaw();
  assert.equal(db.version, VERSION);
  assert.deepEqual(await contents(db), before, 'nothing was changed by opening it');
  db.close();

  const later = device.tab();
  assert.deepEqual(told(later), []);
  const read = words(await later.ask(Op.load, 'a', ''));
  assert.equal(read[3], [...stretches(20), 'ketikan 2'].join(''));
  assert.equal(words(await later.ask(Op.load, 'a', 1))[3], [...stretches(20), 'ketikan 0'].join(''));
  assert.deepEqual(words(await later.ask(Op.readNote, 'catatan')), ['isi']);
  const file = utf8('berkas');
  assert.equal(await later.storage.attached.add('b', [file]), undefined);
  assert.equal(statusName(await later.ask(Op.commit, 'b', 1, 1, 'utuh lagi', 'r', 'auto', '', '', digest(file))), 'ok');
  assert.deepEqual(await later.storage.attached.stored('b', digest(file)), file);
});

test('version 3 in another tab is asked to let go, waited for, and lets in this one with its drafts', async () => {
  await asVersion3();
  const old = await openRaw(3);  // ignores that it is asked
  const tab = device.tab();
  assert.equal(statusName(await tab.ask(Op.listDrafts)), 'failed');
  assert.deepEqual(told(tab), ['broken blocked']);
  old.close();
  await until('another notice', () => tab.notices.length > 1);
  assert.deepEqual(words(await tab.ask(Op.listDrafts)).filter((_, at) => at % 6 === 0).sort(), ['a', 'b']);
});

test('broken off while it becomes this version, the database is that of version 3', async () => {
  const before = await asVersion3();
  const request = device.factory.open(DATABASE, VERSION);
  request.onupgradeneeded = () => request.transaction?.abort();
  await assert.rejects(answer(request));
  const db = await openRaw();
  assert.deepEqual([db.version, await contents(db)], [3, before]);
  db.close();
});
