// What is damaged and still lies there is named at the start, and can be had as it lies.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { Op } from '../../web/src/abi';
import { utf8 } from '../../web/src/bytes';
import { digest } from '../../web/src/storage_records';
import type { Revision } from '../../web/src/storage_records';
import { hexOf, Writer } from './program';
import { Device, statusName, words } from './world';
import type { Tab } from './world';

let device: Device;
beforeEach(() => void (device = new Device()));
afterEach(() => device.closeAll());

interface Named {
  key: string;
  about: string;  // draft, why, size
}

async function named(tab: Tab): Promise<Named[]> {
  await tab.ask(Op.listDrafts);
  const strings = words(await tab.ask(Op.listDamaged));
  const all: Named[] = [];
  for (let i = 0; i < strings.length; i += 6) {
    all.push({ key: strings[i] ?? '', about: `${strings[i + 1]} ${strings[i + 2]} ${strings[i + 4]}` });
  }
  return all.sort((a, b) => a.about.localeCompare(b.about));
}

/// "Xaya" in place of "saya", in the revisions that are chosen.
async function flip(chosen: (revision: Revision) => boolean): Promise<void> {
  const rows = await device.all('revisions') as unknown as Revision[];
  await device.change('revisions', (store) => {
    for (const row of rows.filter(chosen)) store.put({ ...row, bytes: utf8(`X${new TextDecoder().decode(row.bytes).slice(1)}`) });
  });
}

async function twoDrafts(): Promise<void> {
  const tab = device.tab();
  await tab.commit('a', 0, 'saya satu');
  await tab.commit('a', 1, 'saya satu lagi');
  await tab.commit('b', 0, 'saya dua');
  await device.closeAll();
}

test('nothing is named where all is well', async () => {
  await twoDrafts();
  assert.deepEqual(await named(device.tab()), []);
});

test('the last save of a draft that nobody opened yet is named, read as it lies, and left there', async () => {
  await twoDrafts();
  await flip(({ draft, revision }) => draft === 'a' && revision === 2);
  const before = await device.all('revisions');
  const tab = device.tab();
  const [one, ...others] = await named(tab);
  assert.equal(one?.about, 'a newest 14');
  assert.deepEqual(others, []);
  assert.deepEqual(words(await tab.ask(Op.readDamaged, one.key)), ['Xaya satu lagi']);
  assert.deepEqual(await device.all('revisions'), before);
});

test('what was set aside on opening is named from then on, also in the next start', async () => {
  await twoDrafts();
  await flip(({ draft }) => draft === 'a');
  await device.tab().ask(Op.load, 'a', '');
  await device.closeAll();
  const tab = device.tab();
  const all = await named(tab);
  assert.deepEqual(all.map(({ about }) => about), ['a checksum 14', 'a checksum 9']);
  assert.deepEqual(words(await tab.ask(Op.readDamaged, all[1]?.key ?? '')), ['Xaya satu']);
});

test('a draft without row and without a good save does not go without a word', async () => {
  await twoDrafts();
  await flip(({ draft }) => draft === 'b');
  await device.change('drafts', (store) => store.delete('b'));
  const tab = device.tab();
  const all = await named(tab);
  assert.deepEqual(all.map(({ about }) => about), ['b orphan 8']);
  assert.deepEqual(words(await tab.ask(Op.readDamaged, all[0]?.key ?? '')), ['Xaya dua']);
  await tab.ask(Op.purge, 'b');
  assert.deepEqual(await named(tab), [], 'deleted for good');
});

test('a row of the list that can not be used is had as JSON', async () => {
  await twoDrafts();
  await device.change('drafts', (store) => store.put({ id: 'b', revision: 'satu', summary: utf8('ringkas') }));
  const tab = device.tab();
  const all = await named(tab);
  assert.match(all[0]?.about ?? '', /^b head /);
  const raw = words(await tab.ask(Op.readDamaged, all[0]?.key ?? ''))[0];
  assert.deepEqual(JSON.parse(raw ?? ''), { id: 'b', revision: 'satu', summary: { base64: btoa('ringkas') } });
});

test('a key of what is gone', async () => {
  const tab = device.tab();
  assert.equal(statusName(await tab.ask(Op.readDamaged, '["quarantine",7]')), 'notFound');
  assert.equal(statusName(await tab.ask(Op.readDamaged, 'x')), 'failed');
});

test('a row that can not be made anew on a full disk hides none of the others', async () => {
  await twoDrafts();
  const tab = device.tab();
  await tab.ask(Op.listDrafts);
  await device.change('drafts', (store) => store.put({ id: 'b', revision: 'satu' }));
  const prototype = IDBObjectStore.prototype as unknown as Record<string, unknown>;
  const put = prototype['put'];
  prototype['put'] = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  try {
    assert.deepEqual(words(await tab.ask(Op.listDrafts)).slice(0, 2), ['a', '2']);
  } finally {
    prototype['put'] = put;
  }
});

test('of a document in parts what is left of it is named and read', async () => {
  await new Writer(device.tab()).save(0, ['saya ', 'dalam ', 'bagian']);
  await device.closeAll();
  await device.change('parts', (store) => store.put({ draft: 'a', name: hexOf('dalam '), bytes: utf8('d?lam ') }));
  const tab = device.tab();
  const [one] = await named(tab);
  assert.equal(one?.about, 'a newest 17');
  assert.deepEqual(words(await tab.ask(Op.readDamaged, one.key)), ['saya d?lam bagian']);
});

test('a damaged file beside a draft is named where no store has it whole, and is put back where one has', async () => {
  const [one, two] = [utf8('satu'), utf8('dua')];
  const tab = device.tab({ medium: Promise.resolve(device.files) });
  await tab.commit('a', 0, 'saya');
  await tab.storage.attached.add('a', [one, two]);
  await tab.ask(Op.commit, 'a', 1, 1, 'saya dan berkas', 'r', 'auto', '', '', digest(one) + digest(two));
  await tab.storage.copyNow();
  await device.closeAll();
  await device.change('parts', (store) => {
    for (const bytes of [one, two]) store.put({ draft: 'a', name: digest(bytes), bytes: utf8('rusak!') });
  });
  device.files.all.set(`a.${digest(two)}`, utf8('juga rusak'));
  const later = device.tab({ medium: Promise.resolve(device.files) });
  const [found, ...others] = await named(later);
  assert.deepEqual([found?.about, others], ['a attached 6', []]);
  assert.ok(found?.key.includes(digest(two)), 'it is told which');
  assert.deepEqual(words(await later.ask(Op.readDamaged, found?.key ?? '')), ['rusak!']);
  const left = (await device.all('parts')).map(({ bytes }) => digest(bytes as Uint8Array));
  assert.ok(left.includes(digest(one)), 'the other is whole again');
});

test('a file that never came along is no damage', async () => {
  const tab = device.tab();
  await tab.ask(Op.commit, 'a', 0, 1, 'saya', 'r', 'new', '', '', digest(utf8('tidak ikut')));
  await device.closeAll();
  assert.deepEqual(await named(device.tab()), []);
});
