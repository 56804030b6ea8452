// Notes: bytes under a name. Strict like commits, gone with a wipe, and there after an upgrade of the database.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';

import { Op } from '../../web/src/abi';
import { DATABASE } from '../../web/src/storage_db';
import { Device, statusName, words } from './world';

let device: Device;
beforeEach(() => (device = new Device()));
afterEach(async () => {
  mock.restoreAll();
  await device.closeAll();
});

test('a note is read as it was written, also by the next tab, and replaced by the next one', async () => {
  const tab = device.tab();
  assert.equal(statusName(await tab.ask(Op.readNote, 'contoh')), 'notFound');
  assert.equal(statusName(await tab.ask(Op.writeNote, 'contoh', 'satu')), 'ok');
  assert.equal(statusName(await tab.ask(Op.writeNote, 'lain', 'tetap')), 'ok');
  assert.equal(statusName(await tab.ask(Op.writeNote, 'contoh', 'dua')), 'ok');
  await device.closeAll();
  const next = device.tab();
  assert.deepEqual(words(await next.ask(Op.readNote, 'contoh')), ['dua']);
  assert.deepEqual(words(await next.ask(Op.readNote, 'lain')), ['tetap']);
  assert.equal(statusName(await next.ask(Op.writeNote, 'contoh')), 'failed');
  assert.deepEqual(words(await next.ask(Op.listDrafts)), []);
});

test('a note is on disk before it is called written', async () => {
  const tab = device.tab();
  await tab.ask(Op.readNote, 'contoh');
  const opened = mock.method(IDBDatabase.prototype, 'transaction');
  assert.equal(statusName(await tab.ask(Op.writeNote, 'contoh', 'satu')), 'ok');
  assert.deepEqual(opened.mock.calls.map((call) => call.arguments), [[['notes'], 'readwrite', { durability: 'strict' }]]);
});

test('a note whose bytes changed by themselves is called damaged, and what is left is handed out', async () => {
  const tab = device.tab();
  await tab.ask(Op.writeNote, 'contoh', 'satu');
  const [note] = await device.all('notes');
  await device.change('notes', (store) => store.put({ ...note, bytes: new Uint8Array([120]) }, 'contoh'));
  const reply = await tab.ask(Op.readNote, 'contoh');
  assert.equal(statusName(reply), 'damaged');
  assert.deepEqual(words(reply), ['x']);
  await device.change('notes', (store) => store.put('bukan catatan', 'contoh'));
  assert.equal(statusName(await tab.ask(Op.readNote, 'contoh')), 'damaged');
});

test('a full disk refuses a note and keeps the one before', async () => {
  const tab = device.tab();
  await tab.ask(Op.writeNote, 'contoh', 'satu');
  mock.method(IDBObjectStore.prototype, 'put', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  assert.equal(statusName(await tab.ask(Op.writeNote, 'contoh', 'dua')), 'quota');
  mock.restoreAll();
  assert.deepEqual(words(await tab.ask(Op.readNote, 'contoh')), ['satu']);
});

test('a wipe leaves no note; purging a draft leaves them all', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  await tab.ask(Op.writeNote, 'contoh', 'satu');
  await tab.ask(Op.purge, 'a');
  assert.equal((await device.all('notes')).length, 1);
  assert.equal(statusName(await tab.ask(Op.wipe)), 'ok');
  assert.deepEqual(await device.all('notes'), []);
});

test('a database of the first version gets room for notes and keeps its drafts', async () => {
  await new Promise((resolve, reject) => {
    const request = device.factory.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      const db = request.result;
      db.createObjectStore('meta').put('lama', 'instance');
      db.createObjectStore('drafts', { keyPath: 'id' });
      db.createObjectStore('revisions', { keyPath: ['draft', 'revision'] });
      db.createObjectStore('quarantine', { autoIncrement: true }).createIndex('draft', 'draft');
      db.createObjectStore('pending', { keyPath: ['draft', 'writer'] }).put({
        draft: 'a', base: 0, epoch: 1, writer: 't', bytes: new Uint8Array([65]), summary: new Uint8Array([66]),
        reason: 'new', sha256: '', savedAt: 1, version: '0.1.0',
      });
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(undefined);
    };
    request.onerror = () => reject(new Error('the first version could not be made'));
  });
  const tab = device.tab();
  assert.equal(words(await tab.ask(Op.listDrafts))[0], 'a');
  assert.equal(statusName(await tab.ask(Op.writeNote, 'contoh', 'satu')), 'ok');
  assert.deepEqual(words(await tab.ask(Op.readNote, 'contoh')), ['satu']);
});
