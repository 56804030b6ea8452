// What only one place has left is found there, and nothing is written over it.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { IDBFactory } from 'fake-indexeddb';

import { Notice, Op } from '../../web/src/abi';
import { textOf, utf8 } from '../../web/src/bytes';
import { SecondStore } from '../../web/src/second_store';
import { digest } from '../../web/src/storage_records';
import { Device, goBack, statusName, words } from './world';
import type { Tab } from './world';

let device: Device;
beforeEach(() => (device = new Device()));
afterEach(() => device.closeAll());

const open = (): Tab => device.tab({ medium: Promise.resolve(device.files) });
const copied = async (): Promise<string> => textOf((await new SecondStore(device.files).read('a'))?.bytes ?? new Uint8Array());
const text = async (tab: Tab): Promise<string> => words(await tab.ask(Op.load, 'a', ''))[3] ?? '';

const left = (draft: string, text: string): Record<string, unknown> => {
  const bytes = utf8(text);
  return { draft, writer: 'lain', base: 1, epoch: 1, reason: 'auto', savedAt: 5, version: '1', summary: utf8('r'), size: bytes.length, bytes, sha256: digest(bytes) };
};

async function saved(saves: number): Promise<void> {
  const tab = open();
  for (let i = 0; i < saves; i++) await tab.commit('a', i, `a${i + 1}`);
  await tab.storage.copyNow();
  await device.closeAll();
}

test('the row of the newest revision is gone: it is put there again from the copy', async () => {
  await saved(5);
  await device.change('revisions', (store) => store.delete(['a', 5]));
  const loaded = words(await open().ask(Op.load, 'a', ''));
  assert.deepEqual([loaded[1], loaded[3], loaded[4]], ['5', 'a5', ''], 'and it is no older one');
  assert.equal((await device.all('revisions')).length, 5);
});

test('the copy is another one than the head names: an older revision opens, and the copy stays', async () => {
  await saved(5);
  await device.change('revisions', (store) => store.delete(['a', 5]));
  const [head] = await device.all('drafts');
  await device.change('drafts', (store) => store.put({ ...head, sha256: digest(utf8('lain')) }));
  const tab = open();
  assert.equal(await text(tab), 'a4');
  await tab.commit('a', 4, 'sesudahnya');
  await tab.storage.copyNow();
  assert.equal(await copied(), 'a5');
});

test('a database that could not be read for a while does not stop the copies', async () => {
  await saved(2);
  const tab = open();
  const second = (tab.storage as unknown as { second: { compare(heads: [], cause: 'unreadable'): Promise<boolean> } }).second;
  await second.compare([], 'unreadable');
  await tab.ask(Op.listDrafts);
  await new Promise((resolve) => setTimeout(resolve, 30));
  await tab.commit('a', 2, 'a3');
  await tab.storage.copyNow();
  assert.equal(await copied(), 'a3');
});

test('a draft that comes back from its copy can be saved, whatever damaged rows lie there still', async () => {
  await saved(2);
  const without = device.tab();
  await without.commit('a', 2, 'a3');
  await device.closeAll();
  for (const row of await device.all('revisions'))
    await device.change('revisions', (store) => store.put({ ...row, bytes: utf8('rusak') }));
  await device.change('drafts', (store) => store.clear());
  const tab = open();
  await tab.ask(Op.listDrafts);
  await new Promise((resolve) => setTimeout(resolve, 30));
  assert.equal(statusName(await tab.ask(Op.restore, 'a', 'head')), 'ok');
  const [, revision = '', epoch = ''] = words(await tab.ask(Op.load, 'a', ''));
  assert.equal(await text(tab), 'a2');
  assert.equal(statusName(await tab.commit('a', Number(revision), 'lanjut', 'auto', Number(epoch))), 'ok');
  assert.equal(await text(tab), 'lanjut');
});

test('what a closed page left behind is kept, also when the row of its draft is gone', async () => {
  await saved(1);
  await device.change('pending', (store) => void [store.put(left('a', 'ketikan terakhir')), store.put(left('tiada', 'ketikan terakhir'))]);
  await device.change('drafts', (store) => store.clear());
  await open().ask(Op.listDrafts);
  const texts = (await device.all('revisions')).map((row) => textOf(row['bytes'] as Uint8Array));
  assert.deepEqual(texts, ['a1', 'ketikan terakhir']);
  const [aside] = await device.all('quarantine');
  assert.equal(aside?.['draft'], 'tiada');
});

test('what another tab left behind as it was closed is there when the draft is opened, in a tab that stood at the list', async () => {
  const tab = open();
  await tab.commit('a', 0, 'a1');
  await tab.commit('b', 0, 'b1');
  await tab.ask(Op.listDrafts);
  await device.change('pending', (store) => void [store.put(left('a', 'ketikan terakhir')), store.put(left('b', 'milik b'))]);
  assert.equal(await text(tab), 'ketikan terakhir');
  assert.deepEqual((await device.all('pending')).map((row) => row['draft']), ['b'], 'that of another draft waits for it');
  await tab.storage.copyNow();
  assert.equal(await copied(), 'ketikan terakhir');
});

test('an odd row among what was left behind is set aside, and stops nothing else', async () => {
  await saved(1);
  await device.change('pending', (store) => {
    store.put({ draft: 'A', writer: 'x', parts: {} });
    store.put(left('a', 'ketikan terakhir'));
  });
  await open().ask(Op.listDrafts);
  assert.equal(await text(open()), 'ketikan terakhir');
  assert.deepEqual(await device.all('pending'), []);
  assert.deepEqual((await device.all('quarantine')).map((row) => row['record']), [{ draft: 'A', writer: 'x', parts: {} }]);
});

/// What a tab was told that the second store alone has, the last time: id and saves of each.
async function missed(tab: Tab): Promise<string[][]> {
  await tab.ask(Op.listDrafts);
  await new Promise((resolve) => setTimeout(resolve, 40));
  const [, ...told] = tab.notices.filter(({ notice }) => notice === Notice.copiesFound).at(-1)?.strings ?? [];
  return told.flatMap((id, at) => (at % 6 === 0 ? [[id, told[at + 1] ?? '']] : []));
}

/// The first store is back at the first of four saves; then more is saved than was lost, without an answer.
async function typedOn(): Promise<Tab> {
  const tab = open();
  await tab.commit('a', 0, 'a1');
  await goBack(device, async () => {
    for (let i = 1; i < 4; i++) await tab.commit('a', i, `hilang ${i + 1}`);
    await tab.storage.copyNow();
  });
  const later = open();
  assert.deepEqual(await missed(later), [['a', '3']]);
  for (let i = 0; i < 6; i++) await later.commit('a', 1 + i, `baru ${i}`);
  await later.storage.copyNow();
  return later;
}

test('what was not answered is asked again after a restart, whatever was saved since, and comes back', async () => {
  await typedOn();
  await device.closeAll();
  const third = open();
  assert.deepEqual(await missed(third), [['a', '3']]);
  await third.storage.copyNow();
  assert.equal(await copied(), 'hilang 4');
  assert.equal(statusName(await third.ask(Op.restore, 'a', 'head')), 'ok');
  assert.equal(await text(third), 'hilang 4');
  assert.equal(words(await third.ask(Op.load, 'a', 7))[3], 'baru 5');
  await device.closeAll();
  assert.deepEqual(await missed(open()), []);
});

test('another tab writes nothing over what was not answered, and is told of it', async () => {
  const first = await typedOn();
  const other = open();
  assert.deepEqual(await missed(other), [['a', '3']]);
  await other.storage.copyNow();
  assert.equal(await copied(), 'hilang 4');
  assert.equal(statusName(await first.ask(Op.restore, 'a', 'head')), 'ok');
  assert.equal(await text(first), 'hilang 4');
});

test('a backup that was imported meanwhile is no answer', async () => {
  await saved(4);
  device.factory = new IDBFactory();
  const tab = open();
  assert.deepEqual(await missed(tab), [['a', '4']]);
  await tab.ask(Op.importDrafts, 'a', 'cadangan lama', 'r');
  for (let i = 1; i < 6; i++) await tab.commit('a', i, `b${i}`);
  await device.closeAll();
  assert.deepEqual(await missed(open()), [['a', '4']]);
  assert.equal(await copied(), 'a4');
});

test('only what was named comes back: answered in one tab, the other is told anew', async () => {
  const first = await typedOn();
  const other = open();
  await missed(other);
  assert.equal(statusName(await first.ask(Op.restore, 'a', 'head')), 'ok');
  const [, revision = '', epoch = ''] = words(await first.ask(Op.load, 'a', ''));
  await first.commit('a', Number(revision), 'sesudahnya', 'auto', Number(epoch));
  await first.storage.copyNow();
  assert.equal(await copied(), 'sesudahnya');
  assert.equal(statusName(await other.ask(Op.restore, 'a', 'head')), 'damaged');
  assert.deepEqual(await missed(other), []);
  assert.equal(await text(other), 'sesudahnya');
});

test('the newest copy is damaged behind its head: the one that is left is named before it comes back', async () => {
  const tab = open();
  for (let i = 0; i < 3; i++) {
    await tab.commit('a', i, `a${i + 1}`);
    await tab.storage.copyNow();
  }
  await device.closeAll();
  for (const bytes of device.files.all.values()) if (textOf(bytes).endsWith('a3')) bytes.set([0], bytes.length - 1);
  device.factory = new IDBFactory();
  const later = open();
  assert.deepEqual(await missed(later), [['a', '3']]);
  assert.equal(statusName(await later.ask(Op.restore, 'a', 'head')), 'damaged');
  assert.deepEqual(later.notices.at(-1)?.strings.slice(1, 3), ['a', '2']);
  assert.equal(statusName(await later.ask(Op.restore, 'a', 'head')), 'ok');
  assert.equal(await text(later), 'a2');
});

test('a whole copy that is newer than what can be opened is offered, and nothing is written over it', async () => {
  for (const left of [3, 0]) {
    await device.closeAll();
    device = new Device();
    await saved(5);
    const without = device.tab();
    await without.commit('a', 5, 'a6');
    await device.closeAll();
    for (const row of await device.all('revisions'))
      if (Number(row['revision']) > left) await device.change('revisions', (store) => store.put({ ...row, bytes: utf8('rusak') }));
    const tab = open();
    await tab.ask(Op.listDrafts);
    const [, revision = '0', epoch = '1', bytes] = words(await tab.ask(Op.load, 'a', ''));
    if (left > 0) {
      assert.equal(bytes, 'a3');
      await tab.commit('a', Number(revision), 'lanjut', 'auto', Number(epoch));
      await tab.storage.copyNow();
    }
    assert.deepEqual(await missed(tab), [['a', String(5 - left)]]);
    await device.closeAll();
    const next = open();
    assert.deepEqual(await missed(next), [['a', String(5 - left)]]);
    assert.equal(await copied(), 'a5');
    assert.equal(statusName(await next.ask(Op.restore, 'a', 'head')), 'ok');
    assert.equal(await text(next), 'a5');
  }
});
