// What only one place has left is found there, and nothing is written over it.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { Op } from '../../web/src/abi';
import { textOf, utf8 } from '../../web/src/bytes';
import { SecondStore } from '../../web/src/second_store';
import { digest } from '../../web/src/storage_records';
import { Device, statusName, words } from './world';
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
