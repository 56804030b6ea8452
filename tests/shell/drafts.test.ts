// Trash, import, recovery of damaged records, the sentinel.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { IDBFactory } from 'fake-indexeddb';

import { Notice, Op } from '../../web/src/abi';
import { vanished } from '../../web/src/sentinel';
import { Device, rescued, statusName, words } from './world';

const DAY = 86_400_000;
let device: Device;
beforeEach(() => (device = new Device()));
afterEach(() => device.closeAll());

async function damage(draft: string, revision: number): Promise<void> {
  const record = (await device.all('revisions')).find((r) => r['draft'] === draft && r['revision'] === revision);
  await device.change('revisions', (store) => store.put({ ...record, bytes: new Uint8Array([1, 2, 3]) }));
}

test('trash keeps, untrash brings back, purge leaves nothing', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  assert.equal(statusName(await tab.ask(Op.trash, 'a')), 'ok');
  assert.equal(words(await tab.ask(Op.listDrafts))[4], String(device.clock));
  assert.equal(words(await tab.ask(Op.load, 'a', ''))[3], 'satu');
  await tab.ask(Op.untrash, 'a');
  assert.equal(words(await tab.ask(Op.listDrafts))[4], '');
  await tab.ask(Op.purge, 'a');
  for (const store of ['drafts', 'revisions', 'pending', 'quarantine']) assert.deepEqual(await device.all(store), []);
  assert.equal(statusName(await tab.ask(Op.trash, 'a')), 'notFound');
  assert.equal(device.messages.filter((m) => m.kind === 'list').length, 4);
});

async function startAfter(days: number): Promise<number> {
  device.clock += days * DAY;
  await device.closeAll();
  return words(await device.tab().ask(Op.listDrafts)).length / 6;
}

test('the trash empties after thirty days, however long nobody was here', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  await tab.ask(Op.trash, 'a');
  await tab.commit('b', 0, 'dua');
  assert.equal(await startAfter(29), 2);
  assert.equal(await startAfter(60), 2, 'seen expired for the first time');
  assert.equal(await startAfter(0.5), 2, 'the same day');
  assert.equal(await startAfter(40), 1, 'another day, after a long pause');
  assert.equal(words(await device.tab().ask(Op.load, 'b', ''))[3], 'dua');
});

test('the trash empties in a tab that stays open', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  await tab.ask(Op.trash, 'a');
  const listed = async (days: number): Promise<number> => {
    device.clock += days * DAY;
    return words(await tab.ask(Op.listDrafts)).length / 6;
  };
  assert.equal(await listed(29), 1);
  assert.equal(await listed(2), 1, 'seen expired for the first time');
  assert.equal(await listed(0.5), 1, 'the same day');
  assert.equal(await listed(1), 0, 'another day');
});

test('the trash is never emptied by one jump of the clock', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  await tab.ask(Op.trash, 'a');
  assert.equal(await startAfter(3650), 1, 'ten years at once');
  assert.equal(await startAfter(-3650), 1, 'and back');
  assert.equal(await startAfter(3650), 1, 'a second jump, another day of use between');
  device.clock = 0;
  assert.equal(await startAfter(0), 1, '1970');
  assert.equal(await startAfter(1), 1);
});

test('a draft that came out of the trash and went back has its thirty days again', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  await tab.ask(Op.trash, 'a');
  assert.equal(await startAfter(31), 1);
  const next = device.tab();
  await next.ask(Op.untrash, 'a');
  await next.ask(Op.trash, 'a');
  for (const days of [2, 27]) assert.equal(await startAfter(days), 1);
  assert.equal(await startAfter(2), 1);
  assert.equal(await startAfter(2), 0);
});

test('import takes all or nothing', async () => {
  const tab = device.tab();
  await tab.commit('b', 0, 'sudah ada');
  const refused = await tab.ask(Op.importDrafts, 'a', 'isi a', 'r', 'b', 'isi b', 'r', 'c', 'isi c', 'r');
  assert.equal(statusName(refused), 'conflict');
  assert.deepEqual(words(refused), ['b']);
  assert.equal((await device.all('drafts')).length, 1);
  assert.equal(statusName(await tab.ask(Op.importDrafts, 'a', 'isi a', 'r', 'c', 'isi c', 'r')), 'ok');
  assert.deepEqual(words(await tab.ask(Op.load, 'c', '')), ['c', '1', '1', 'isi c', '', '']);
});

test('wipe leaves nothing', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  await tab.ask(Op.wipe);
  assert.equal((await tab.ask(Op.listDrafts)).strings.length, 0);
  assert.deepEqual(tab.notices, []);
});

test('a damaged head goes to quarantine and the newest good ancestor takes its place', async () => {
  const tab = device.tab();
  for (let i = 0; i < 4; i++) await tab.commit('a', i, `versi ${i + 1}`);
  await damage('a', 4);
  await damage('a', 3);
  assert.deepEqual(words(await tab.ask(Op.load, 'a', '')), ['a', '2', '1', 'versi 2', '4', '']);
  const quarantine = await device.all('quarantine');
  assert.deepEqual(quarantine.map((q) => q['reason']), ['checksum', 'checksum']);
  assert.equal(statusName(await tab.commit('a', 2, 'lanjut')), 'ok');
  assert.deepEqual(words(await tab.ask(Op.load, 'a', '')), ['a', '5', '1', 'lanjut', '', '']);
});

test('a draft without a good revision is told as damaged and keeps its bytes', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  await damage('a', 1);
  assert.equal(statusName(await tab.ask(Op.load, 'a', '')), 'damaged');
  assert.equal((await device.all('quarantine')).length, 1);
});

test('a damaged head record is made anew from the revisions', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  await tab.commit('a', 1, 'dua');
  await device.change('drafts', (store) => store.put({ id: 'a', revision: 'x' }));
  assert.deepEqual(words(await tab.ask(Op.listDrafts)).slice(0, 2), ['a', '2']);
  assert.equal(words(await tab.ask(Op.load, 'a', ''))[3], 'dua');
});

test('without its row a draft is what it was, not what was kept beside it as a branch', async () => {
  for (const broken of [undefined, { id: 'a', revision: 'x' }]) {
    device = new Device();
    const tab = device.tab();
    for (const text of ['satu', 'dua']) await tab.commit('a', text === 'satu' ? 0 : 1, text);
    assert.equal(statusName(await tab.commit('a', 1, 'cabang', 'auto', 0)), 'conflict');
    await device.closeAll();
    await device.change('drafts', (store) => (broken === undefined ? store.delete('a') : store.put(broken)));
    assert.deepEqual((await rescued(device)).filter(({ kind }) => kind === 'draft').map(({ text }) => text), ['dua'], 'nor does the recovery page');
    const later = device.tab();
    await later.ask(Op.listDrafts);
    const [, revision, , text] = words(await later.ask(Op.load, 'a', ''));
    assert.deepEqual([revision, text], ['2', 'dua']);
    assert.equal(words(await later.ask(Op.load, 'a', 3))[3], 'cabang', 'which is there still');
    const epoch = Number(words(await later.ask(Op.load, 'a', ''))[2]);
    assert.equal(statusName(await later.commit('a', 2, 'tiga', 'auto', epoch)), 'ok');
    await device.closeAll();
  }
});

test('a database that was thrown away is noticed', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  await tab.commit('b', 0, 'dua');
  device.factory = new IDBFactory();
  const next = device.tab();
  await next.ask(Op.listDrafts);
  assert.deepEqual(next.notices, [{ notice: Notice.draftsVanished, strings: ['2', '0'] }]);
});

test('the sentinel complains of lost and of rewound databases only', () => {
  const before = { instance: 'x', drafts: 3, counter: 10 };
  const none = { drafts: 0, saves: 0 };
  assert.deepEqual(vanished(undefined, { instance: 'x', drafts: 0, counter: 0 }), none);
  assert.deepEqual(vanished(before, { instance: 'x', drafts: 0, counter: 12 }), none, 'deleted in another tab');
  assert.deepEqual(vanished(before, { instance: 'x', drafts: 1, counter: 4 }), { drafts: 2, saves: 6 }, 'rewound');
  assert.deepEqual(vanished(before, { instance: 'x', drafts: 3, counter: 4 }), { drafts: 0, saves: 6 }, 'rewound, every draft there');
  assert.deepEqual(vanished(before, { instance: 'y', drafts: 0, counter: 0 }), { drafts: 3, saves: 0 }, 'thrown away');
  assert.deepEqual(vanished(before, { instance: 'y', drafts: 1, counter: 1 }), none, 'begun anew');
});
