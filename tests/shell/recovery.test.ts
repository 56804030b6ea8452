// What the recovery page finds: everything that is there, whatever happened to it, and it writes nothing.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { Op } from '../../web/src/abi';
import { utf8 } from '../../web/src/bytes';
import { partsOf } from '../../web/src/parts';
import { openMedium } from '../../web/src/second_medium';
import { SecondStore } from '../../web/src/second_store';
import { answer } from '../../web/src/storage_db';
import { labelOf, openExisting, readEverything } from '../../web/src/storage_export';
import { digest } from '../../web/src/storage_records';
import { hexOf, Writer } from './program';
import { Device, rescued } from './world';

let device: Device;
beforeEach(() => void (device = new Device()));
afterEach(() => device.closeAll());

/// Kind, contents, whether it is in the trash, and where it is from, when it is not from the database alone.
async function found(copies?: SecondStore): Promise<string[]> {
  return (await rescued(device, copies)).map(({ kind, text, deleted, source, lacks }) =>
    `${kind} ${text}${deleted ? ' deleted' : ''}${source === 'first' ? '' : ` ${source}`}${lacks === 0 ? '' : ` lacks ${lacks}`}`);
}

async function everything(): Promise<string> {
  const names = ['drafts', 'revisions', 'parts', 'pending', 'quarantine', 'meta'];
  return JSON.stringify(await Promise.all(names.map((name) => device.all(name))));
}

async function twoDrafts(): Promise<void> {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  await tab.commit('a', 1, 'satu lagi');
  device.clock += 1_000;
  await tab.commit('b', 0, 'dua');
  await tab.ask(Op.trash, 'b');
}

const damage = (revision: unknown): void => void ((revision as { bytes: Uint8Array }).bytes[0] = 0x21);

test('no database is made where there is none', async () => {
  assert.equal(await openExisting(device.factory), undefined);
  assert.deepEqual(await device.factory.databases(), []);
});

test('the newest of every draft, those in the trash too, and nothing is written', async () => {
  await twoDrafts();
  const before = await everything();
  assert.deepEqual(await found(), ['draft dua deleted', 'draft satu lagi']);
  assert.equal(await everything(), before);
});

test('a draft that is not listed, or listed wrongly, is found by its revisions', async () => {
  await twoDrafts();
  await device.change('drafts', (store) => {
    store.delete('a');
    store.put({ id: 'b', revision: 'x' });
  });
  assert.deepEqual(await found(), ['draft dua', 'draft satu lagi']);
});

test('in place of a damaged revision the good one before; without any, what is left', async () => {
  await twoDrafts();
  const rows = await device.all('revisions');
  rows.filter((row) => row['draft'] === 'b' || row['revision'] === 2).forEach(damage);
  await device.change('revisions', (store) => rows.forEach((row) => store.put(row)));
  assert.deepEqual(await found(), ['draft satu', 'damaged !ua deleted']);
});

test('what a closing page left behind, and what was set aside, are there too', async () => {
  await twoDrafts();
  const left = { draft: 'a', writer: 'other', base: 2, epoch: 1, summary: utf8('{}'), reason: 'auto', savedAt: 5, version: '1' };
  const bytes = utf8('paling akhir');
  await device.change('pending', (store) => void store.put({ ...left, bytes, sha256: digest(bytes) }));
  await device.change('quarantine', (store) => void store.add({ draft: 'a', record: { bytes: utf8('sisa') } }));
  assert.deepEqual(await found(), ['draft dua deleted', 'draft satu lagi', 'unsent paling akhir', 'damaged sisa']);
});

test('a database of a newer version is read as far as it is the same', async () => {
  await twoDrafts();
  await device.closeAll();
  const request = device.factory.open('luring', 99);
  (await answer(request)).close();
  assert.deepEqual(await found(), ['draft dua deleted', 'draft satu lagi']);
});

test('a draft is called by the first words of its summary', () => {
  assert.equal(labelOf(utf8('{"x":"","n":3,"y":"Siti","z":"Guru","w":"lain","t":"2027-01-01"}')), 'Siti, Guru');
  assert.equal(labelOf(utf8('ringkasan')), '');
  assert.equal(labelOf(undefined), '');
});

/// Draft a in parts, saved and copied twice; b whole. Then the copies are what only the second store may have.
async function copiedDrafts(): Promise<SecondStore> {
  const tab = device.tab({ medium: Promise.resolve(device.files) });
  const writer = new Writer(tab, 'a');
  await writer.save(0, ['satu ', 'dua ']);
  device.clock += 1_000;
  await writer.save(1, ['satu ', 'tiga ']);
  device.clock += 1_000;
  await tab.commit('b', 0, 'utuh');
  await tab.storage.copyNow();
  await device.closeAll();
  return new SecondStore(device.files);
}

test('what the database has, the second store does not offer again', async () => {
  assert.deepEqual(await found(await copiedDrafts()), ['draft utuh', 'draft satu tiga ']);
});

test('a draft that is gone, or went back in time, comes from the second store', async () => {
  const copies = await copiedDrafts();
  await device.change('drafts', (store) => store.delete('b'));
  await device.change('revisions', (store) => void [store.delete(['b', 1]), store.delete(['a', 2])]);
  assert.deepEqual(await found(copies), ['draft utuh second', 'draft satu tiga  second', 'draft satu dua ']);
  assert.deepEqual(await found(), ['draft satu dua '], 'control: without it they are gone');
});

test('a part that is gone is taken from the second store, and nothing is written', async () => {
  const copies = await copiedDrafts();
  await device.change('parts', (store) => store.delete(['a', hexOf('satu ')]));
  const before = await everything();
  assert.deepEqual(await found(copies), ['draft utuh', 'draft satu tiga  both']);
  assert.deepEqual(await found(), ['draft utuh', 'damaged tiga  lacks 1'], 'control: without it something of it is missing, which is said');
  assert.equal(await everything(), before);
});

test('a database that can not be opened: the copies are there all the same', async () => {
  const { all, unread } = await readEverything({ db: undefined, copies: await copiedDrafts() });
  assert.deepEqual([all.map(({ source }) => source), unread], [['second', 'second'], 0]);
});

test('one draft that can not be read takes no other along', async () => {
  const copies = await copiedDrafts();
  const read = copies.read.bind(copies);
  copies.read = (id) => (id === 'a' ? Promise.reject(new Error('no answer')) : read(id));
  const { all, unread } = await readEverything({ db: undefined, copies });
  assert.deepEqual([all.map(({ id }) => id), unread], [['b'], 1]);
});

test('a large number of drafts is read one at a time, and none is held', async () => {
  const tab = device.tab();
  for (let i = 0; i < 30; i++) await tab.commit(`d${i}`, 0, `isi ${i}`);
  await device.closeAll();
  const db = await openExisting(device.factory);
  assert.ok(db !== undefined);
  let transactions = 0;
  const begin = db.transaction.bind(db);
  db.transaction = (...args) => {
    transactions++;
    return begin(...args);
  };
  const { all } = await readEverything({ db, copies: undefined });
  assert.ok(transactions >= 30, `${transactions} transactions`);
  assert.ok(all.every((one) => !Object.values(one).some((value) => value instanceof Uint8Array && value.length > 0)));
  db.close();
  await assert.rejects(async () => all[0]?.read(), 'it is read again when it is wanted');
});

test('text that a closing page left behind is no whole document when a part of it is nowhere', async () => {
  await new Writer(device.tab()).save(0, ['satu ', 'dua ']);
  await device.closeAll();
  const { lists, root } = partsOf(['satu ', 'hilang ', 'dua '].map(utf8));
  await device.change('pending', (store) => store.put({
    draft: 'a', writer: 'tab0', base: 1, epoch: 1, reason: 'auto', savedAt: 5, version: '1', summary: utf8('r'), size: 9,
    parts: { root, lists, fresh: [] }, sha256: digest(root),
  }));
  assert.deepEqual(await found(), ['draft satu dua ', 'damaged satu dua  lacks 1']);
});

test('no second store is made where there is none', async () => {
  assert.equal(await openMedium(undefined, device.factory, false), undefined);
  assert.deepEqual(await device.factory.databases(), []);
});
