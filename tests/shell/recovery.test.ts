// What the recovery page finds: everything that is there, whatever happened to it, and it writes nothing.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { Op } from '../../web/src/abi';
import { utf8 } from '../../web/src/bytes';
import { answer } from '../../web/src/storage_db';
import { labelOf, openExisting, readEverything } from '../../web/src/storage_export';
import { digest } from '../../web/src/storage_records';
import { Device } from './world';

let device: Device;
beforeEach(() => void (device = new Device()));
afterEach(() => device.closeAll());

/// Kind, contents and whether it is in the trash.
async function found(): Promise<string[]> {
  const db = await openExisting(device.factory);
  assert.ok(db);
  const all = await readEverything(db);
  db.close();
  return all.map(({ kind, bytes, deleted }) => `${kind} ${new TextDecoder().decode(bytes)}${deleted ? ' deleted' : ''}`);
}

async function everything(): Promise<string> {
  const names = ['drafts', 'revisions', 'pending', 'quarantine', 'meta'];
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
