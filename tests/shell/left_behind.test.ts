// What a closing page leaves outside the database, which may give up what it had not begun.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { Op } from '../../web/src/abi';
import { utf8 } from '../../web/src/bytes';
import { readLetters } from '../../web/src/left_behind';
import { digest } from '../../web/src/storage_records';
import { stretches, Writer } from './program';
import { heard } from './spy';
import { Device, rescued, statusName, words } from './world';

let device: Device;
beforeEach(() => (device = new Device()));
afterEach(() => device.closeAll());

const letters = (): string[] => [...device.local.keys()].filter((key) => key.startsWith('luring.tinggal'));

/// The page is gone, and the database gave up whatever had not ended: all that is left is in localStorage.
async function vanish(work: () => Promise<unknown>): Promise<void> {
  await heard(['put', 'add'], { before: (store) => store.transaction.abort() }, work);
  await device.closeAll();
}

test('a page that goes leaves its last words where no transaction waits, and the next start has them, once', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  tab.leaving = true;
  await vanish(() => tab.commit('a', 1, 'kata terakhir: é 😀'));
  assert.deepEqual([letters().length, (await device.all('pending')).length, (await device.all('revisions')).length], [1, 0, 1]);
  assert.equal(words(await device.tab().ask(Op.load, 'a', ''))[3], 'kata terakhir: é 😀');
  assert.deepEqual([letters().length, (await device.all('revisions')).length], [0, 2]);
});

test('the same of a document in parts', async () => {
  const tab = device.tab();
  const [writer, texts] = [new Writer(tab), stretches(40)];
  await writer.save(0, texts);
  tab.leaving = true;
  await vanish(() => writer.save(1, [...texts, 'terakhir']));
  assert.equal(words(await device.tab().ask(Op.load, 'a', ''))[3], [...texts, 'terakhir'].join(''));
});

test('another tab that has the database open already finds them too', async () => {
  const [tab, other] = [device.tab(), device.tab()];
  await tab.commit('a', 0, 'satu');
  await other.ask(Op.listDrafts);
  tab.leaving = true;
  const lost = await heard(['put', 'add'], { before: (store) => store.transaction.abort() }, () => tab.commit('a', 1, 'dua'));
  assert.notEqual(statusName(lost), 'ok');
  assert.equal(words(await other.ask(Op.load, 'a', ''))[3], 'dua');
});

test('a page that stays takes them back', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  tab.leaving = true;
  const reply = tab.commit('a', 1, 'dua');
  assert.equal(letters().length, 1, 'before the handler returned');
  assert.equal(statusName(await reply), 'ok');
  assert.deepEqual(letters(), []);
});

test('a storage that is full or forbidden changes nothing', async () => {
  const full = { ...device.localStorage(), setItem: () => { throw new DOMException('full', 'QuotaExceededError'); }, key: () => { throw new Error('forbidden'); }, length: 1 };
  const tab = device.tab({ localStorage: full as unknown as Storage });
  await tab.commit('a', 0, 'satu');
  tab.leaving = true;
  assert.equal(statusName(await tab.commit('a', 1, 'dua')), 'ok');
  await device.closeAll();
  assert.equal(words(await device.tab({ localStorage: full as unknown as Storage }).ask(Op.load, 'a', ''))[3], 'dua');
});

test('what is none is set aside, and never in the way', async () => {
  await device.tab().commit('a', 0, 'satu');
  await device.closeAll();
  device.local.set('luring.tinggal a x', '{"draft": "a", ');
  assert.equal(words(await device.tab().ask(Op.load, 'a', ''))[3], 'satu');
  assert.deepEqual([letters().length, (await device.all('quarantine')).length], [0, 1]);
});

test('what is deleted for good leaves no letter', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  for (const away of [() => tab.ask(Op.purge, 'a'), () => tab.ask(Op.wipe)]) {
    device.local.set('luring.tinggal a x', '{}');
    await away();
    assert.deepEqual(letters(), []);
  }
});

test('the recovery page has them, once', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  tab.leaving = true;
  await vanish(() => tab.commit('a', 1, 'dua'));
  const found = await rescued(device, undefined, readLetters(device.localStorage()));
  assert.deepEqual(found.map(({ kind, text }) => [kind, text]), [['draft', 'satu'], ['unsent', 'dua']]);
  const left = readLetters(device.localStorage())[0]?.left;
  assert.equal(left?.sha256, digest(utf8('dua')));
  await device.change('pending', (store) => store.put(left));
  assert.equal((await rescued(device, undefined, readLetters(device.localStorage()))).length, 2);
});
