// Documents in parts: each is stored once, a save costs what changed, and nothing is ever between.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { IDBFactory } from 'fake-indexeddb';

import { Op } from '../../web/src/abi';
import type { Reply } from '../../web/src/abi';
import { textOf, utf8 } from '../../web/src/bytes';
import { namesIn, partsOf } from '../../web/src/parts';
import { answer, DATABASE } from '../../web/src/storage_db';
import { digest } from '../../web/src/storage_records';
import { hexOf, stretches, Writer } from './program';
import { Device, rescued, statusName, words } from './world';
import type { Tab } from './world';

const DAY = 86_400_000;
let device: Device;
beforeEach(() => (device = new Device()));
afterEach(() => device.closeAll());

type Put = { store: string; bytes: number };

/// What one piece of work writes; `at` is told of each before it is written.
async function written(work: () => Promise<unknown>, at: (count: number, store: IDBObjectStore) => void = () => undefined): Promise<Put[]> {
  const methods = IDBObjectStore.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const [put, add] = [methods['put'], methods['add']];
  const puts: Put[] = [];
  for (const [name, original] of [['put', put], ['add', add]] as const) {
    methods[name] = function (this: IDBObjectStore, ...args: unknown[]) {
      const { bytes } = args[0] as { bytes?: Uint8Array };
      puts.push({ store: this.name, bytes: bytes?.length ?? 0 });
      at(puts.length, this);
      return original?.apply(this, args);
    };
  }
  try {
    await work();
  } finally {
    Object.assign(methods, { put, add });
  }
  return puts;
}

const parts = async (): Promise<string[]> => (await device.all('parts')).map((part) => part['name'] as string);
const loaded = async (tab: Tab, revision: number | '' = ''): Promise<string> => words(await tab.ask(Op.load, 'a', revision))[3] ?? '';

async function damage(name: string, change: (bytes: Uint8Array) => Uint8Array | undefined): Promise<void> {
  const row = (await device.all('parts')).find((part) => part['name'] === name);
  assert.ok(row !== undefined);
  await device.change('parts', (store) => {
    const bytes = change((row['bytes'] as Uint8Array).slice());
    if (bytes === undefined) store.delete(['a', name]);
    else store.put({ ...row, bytes });
  });
}

const flipped = (bytes: Uint8Array): Uint8Array => bytes.map((byte, at) => (at === 3 ? byte ^ 1 : byte));

test('lists are cut where names say so: one part changed leaves the others as they are', () => {
  const before = stretches(3_000).map(utf8);
  const after = before.map((bytes, at) => (at === 1_234 ? utf8('lain') : bytes));
  const [a, b] = [partsOf(before), partsOf(after)];
  assert.ok(a.lists.length > 50 && a.lists.length < 160, `${a.lists.length} lists`);
  const shared = new Set(namesIn(a.root));
  assert.ok(namesIn(b.root).filter((name) => !shared.has(name)).length <= 2);
  const longer = new Set(namesIn(partsOf([utf8('baru'), ...before]).root));
  assert.ok(namesIn(a.root).filter((name) => !longer.has(name)).length <= 1, 'nor do they depend on where they stand');
});

test('a document in parts is read as one, and each part is there once', async () => {
  const tab = device.tab();
  const writer = new Writer(tab);
  const texts = [...stretches(200), 'sama', 'sama'];
  assert.equal(statusName(await writer.save(0, texts)), 'ok');
  texts[7] = 'diganti';
  assert.equal(statusName(await writer.save(1, texts)), 'ok');
  const [id, revision, epoch, bytes, recovered, names = ''] = words(await tab.ask(Op.load, 'a', ''));
  assert.deepEqual([id, revision, epoch, bytes, recovered], ['a', '2', '1', texts.join(''), '']);
  assert.ok(names.length > 0);
  assert.equal(await loaded(tab, 1), [...stretches(200), 'sama', 'sama'].join(''));
  assert.deepEqual(words(await tab.ask(Op.history, 'a'))[3], String(texts.join('').length));
  const leaves = (await parts()).filter((name) => [...stretches(200), 'sama', 'diganti'].some((text) => hexOf(text) === name));
  assert.equal(leaves.length, 202);
  for (const part of await device.all('parts')) assert.equal(part['name'], digest(part['bytes'] as Uint8Array));
  assert.equal(tab.kept, texts.join(''), 'the crash page has what was written last, not what was looked at since');
});

test('a keystroke writes one part and the lists it stands in, however long the document is', async () => {
  const costs: number[] = [];
  for (const count of [20, 5_000]) {
    device = new Device();
    const writer = new Writer(device.tab());
    const texts = stretches(count);
    await writer.save(0, texts);
    texts[11] = 'satu huruf';
    const puts = await written(() => writer.save(1, texts));
    assert.ok(puts.length <= 7, `${puts.length} puts`);
    costs.push(puts.reduce((sum, { bytes }) => sum + bytes, 0));
    await device.closeAll();
  }
  const [short = 0, long = 0] = costs;
  assert.ok(long < short + 6_000, `${short} and ${long} bytes`);
});

/// Saved whole, as an import or an earlier version did.
async function whole(): Promise<void> {
  const tab = device.tab();
  await tab.commit('a', 0, 'lama satu', 'new');
  await tab.commit('a', 1, 'lama dua');
  await device.closeAll();
}

test('a draft is converted by its first commit, and what was there before is kept as it was', async () => {
  await whole();
  const before = await device.all('revisions');
  const tab = device.tab();
  assert.equal(words(await tab.ask(Op.load, 'a', ''))[5], '', 'the program has to send all of it');
  await new Writer(tab).save(2, stretches(40));
  assert.deepEqual((await device.all('revisions')).slice(0, 2), before);
  assert.equal(await loaded(tab), stretches(40).join(''));
  assert.equal(await loaded(tab, 2), 'lama dua');
});

test('a database of the version before gets room for parts and keeps its drafts', async () => {
  await whole();
  const rows = new Map<string, Record<string, unknown>[]>();
  for (const name of ['drafts', 'revisions']) rows.set(name, await device.all(name));
  device.factory = new IDBFactory();
  const request = device.factory.open(DATABASE, 2);
  request.onupgradeneeded = () => {
    const db = request.result;
    db.createObjectStore('meta').put('lama', 'instance');
    db.createObjectStore('drafts', { keyPath: 'id' });
    db.createObjectStore('revisions', { keyPath: ['draft', 'revision'] });
    db.createObjectStore('quarantine', { autoIncrement: true }).createIndex('draft', 'draft');
    db.createObjectStore('pending', { keyPath: ['draft', 'writer'] });
    db.createObjectStore('notes');
    for (const [name, values] of rows) for (const value of values) request.transaction?.objectStore(name).put(value);
  };
  (await answer(request)).close();
  assert.deepEqual((await rescued(device)).map((one) => one.text), ['lama dua'], 'the recovery page reads it as it is');
  const tab = device.tab();
  assert.equal(await loaded(tab), 'lama dua');
  assert.equal(statusName(await new Writer(tab).save(2, stretches(5))), 'ok');
});

async function everything(): Promise<unknown> {
  const stores = ['drafts', 'revisions', 'parts', 'pending', 'quarantine'];
  return Promise.all(stores.map((store) => device.all(store)));
}

/// Dies at each put in turn, and looks whether it is as before; then it lives.
async function killedAtEachPut(prepare: () => Promise<Writer>, base: number, texts: string[]): Promise<number> {
  for (let kill = 1; ; kill++) {
    device = new Device();
    const writer = await prepare();
    const before = await everything();
    let status = '';
    const puts = await written(async () => (status = statusName(await writer.save(base, texts))), (at, store) => {
      if (at === kill) store.transaction.abort();
    });
    if (kill > puts.length) {
      assert.equal(status, 'ok');
      return puts.length;
    }
    assert.notEqual(status, 'ok', `killed at put ${kill}`);
    await device.closeAll();
    assert.deepEqual(await everything(), before, `killed at put ${kill}`);
    const next = device.tab();
    assert.equal(statusName(await new Writer(next).save(base, texts)), 'ok');
    assert.equal(await loaded(next), texts.join(''), `after put ${kill}`);
    if (base > 0) assert.notEqual(await loaded(next, base), '', 'and what was before is there');
    await device.closeAll();
  }
}

test('killed at each put of the conversion: the draft is as it was or as it was meant, never between', async () => {
  const puts = await killedAtEachPut(async () => {
    await whole();
    const tab = device.tab();
    await tab.ask(Op.load, 'a', '');
    return new Writer(tab);
  }, 2, stretches(40));
  assert.ok(puts >= 40 + 1 + 3, `${puts} puts`);
});

test('killed at each put of a save in parts', async () => {
  const texts = stretches(80);
  const puts = await killedAtEachPut(async () => {
    const writer = new Writer(device.tab());
    await writer.save(0, texts);
    return writer;
  }, 1, texts.map((text, at) => (at % 20 === 3 ? `${text} lain` : text)));
  assert.ok(puts >= 4 + 1 + 3, `${puts} puts`);
});

/// The next save fails for want of room, after all of its parts were put.
async function refused(save: () => Promise<Reply>): Promise<void> {
  let status = '';
  await written(async () => (status = statusName(await save())), (_, store) => {
    if (store.name === 'drafts') throw new DOMException('full', 'QuotaExceededError');
  });
  assert.equal(status, 'quota');
}

test('what an aborted save put is not taken for stored by the next one, whatever came in meanwhile', async () => {
  for (const change of [[], ['ketikan']]) {
    await device.closeAll();
    device = new Device();
    const tab = device.tab();
    const [writer, texts] = [new Writer(tab), stretches(400)];
    await tab.ask(Op.lock, 'a');
    await writer.save(0, texts);
    const after = [...texts.slice(0, 20), ...change, ...texts.slice(21)];
    await refused(() => writer.save(1, after));
    // As many parts as the aborted save would have left.
    const files = Array.from({ length: 1 + change.length }, (_, at) => utf8(`foto ${at}`));
    assert.equal(await tab.storage.attached.add('a', files), undefined);
    writer.attached = files.map(digest);
    assert.equal(statusName(await writer.save(1, after)), 'ok');
    assert.equal(await loaded(device.tab()), after.join(''));
  }
});

test('a save that failed, and becomes a branch because another tab took over, can be read', async () => {
  const [mine, other] = [device.tab(), device.tab()];
  const [writer, texts] = [new Writer(mine), stretches(400)];
  await mine.ask(Op.lock, 'a');
  await writer.save(0, texts);
  const last = [...texts.slice(0, 5), 'huruf terakhir', ...texts.slice(6)];
  await refused(() => writer.save(1, last));
  const [, epoch] = words(await other.ask(Op.takeOver, 'a'));
  assert.equal(statusName(await new Writer(other, 'a', Number(epoch)).save(1, [...texts.slice(0, 30), 'ketikan lain', ...texts.slice(31)])), 'ok');
  const reply = await writer.save(1, last);
  assert.equal(statusName(reply), 'conflict');
  assert.equal(await loaded(device.tab(), Number(words(reply)[0])), last.join(''));
});

test('what the program takes for stored and is not: nothing is written, and all of it arrives at the next try', async () => {
  const writer = new Writer(device.tab());
  const texts = stretches(30);
  for (const text of texts.slice(1)) writer.held.add(hexOf(text));
  assert.equal(statusName(await writer.save(0, texts)), 'failed');
  for (const store of ['drafts', 'revisions', 'parts']) assert.deepEqual(await device.all(store), []);
  assert.equal(statusName(await writer.save(0, texts)), 'ok');
});

test('a commit whose parts do not add up is refused', async () => {
  const tab = device.tab();
  const row = new Uint8Array(36).fill(1);
  for (const rows of [row, row.slice(1)]) {
    assert.equal(statusName(await tab.ask(Op.commit, 'a', 0, 1, 'isi', 'r', 'auto', rows, 3)), 'failed');
  }
  assert.deepEqual(await device.all('drafts'), []);
});

test('what does not follow the head is a branch in parts, and shares them', async () => {
  const [mine, other] = [device.tab(), device.tab()];
  const texts = stretches(60);
  const [left, right] = [new Writer(mine), new Writer(other)];
  await left.save(0, texts);
  for (const text of texts) right.held.add(hexOf(text));
  assert.equal(statusName(await right.save(1, [...texts, 'punya lain'])), 'ok');
  assert.equal(statusName(await left.save(1, [...texts, 'punya saya'])), 'conflict');
  assert.equal(await loaded(mine, 3), [...texts, 'punya saya'].join(''));
  assert.equal(await loaded(mine), [...texts, 'punya lain'].join(''));
});

test('what a closing page leaves behind in parts is applied at the next start', async () => {
  const tab = device.tab();
  const writer = new Writer(tab);
  const texts = stretches(40);
  await writer.save(0, texts);
  tab.leaving = true;
  const puts = await written(() => writer.save(1, [...texts, 'terakhir']));
  assert.equal(puts[0]?.store, 'pending');
  const [left] = await device.all('revisions').then(() => device.all('pending'));
  assert.equal(left, undefined, 'answered in time');
  const { lists, root, fresh } = partsOf([...texts, 'paling akhir'].map(utf8));
  await device.change('pending', (store) => store.put({
    draft: 'a', writer: 'tab0', base: 2, epoch: 1, reason: 'auto', savedAt: 5, version: '1', summary: utf8('r'), size: 9,
    parts: { root, lists, fresh: fresh.slice(-1) }, sha256: digest(root),
  }));
  await device.closeAll();
  assert.deepEqual((await rescued(device)).map(({ kind, text }) => [kind, text]),
    [['draft', [...texts, 'terakhir'].join('')], ['unsent', [...texts, 'paling akhir'].join('')]]);
  assert.equal(await loaded(device.tab()), [...texts, 'paling akhir'].join(''));
});

test('what was left behind and names a part that is nowhere is set aside, and nothing waits for it', async () => {
  await new Writer(device.tab()).save(0, ['satu ', 'dua ']);
  await device.closeAll();
  const { lists, root } = partsOf(['satu ', 'hilang ', 'dua '].map(utf8));
  await device.change('pending', (store) => store.put({
    draft: 'a', writer: 'tab0', base: 1, epoch: 1, reason: 'auto', savedAt: 5, version: '1', summary: utf8('r'), size: 9,
    parts: { root, lists, fresh: [] }, sha256: digest(root),
  }));
  assert.equal(await loaded(device.tab()), 'satu dua ');
  assert.deepEqual(await device.all('pending'), []);
  const [aside] = await device.all('quarantine');
  assert.equal(textOf((aside?.['record'] as { bytes: Uint8Array }).bytes), 'satu dua ');
});

test('a damaged part damages the revisions that name it, and no other', async () => {
  const writer = new Writer(device.tab());
  const texts = stretches(40);
  await writer.save(0, texts);
  await writer.save(1, [...texts.slice(0, 39), 'rusak nanti']);
  await writer.save(2, [...texts.slice(0, 39), 'rusak nanti', 'lagi']);
  await writer.save(3, [...texts, 'baru']);
  await device.closeAll();
  await damage(hexOf('rusak nanti'), flipped);
  const tab = device.tab();
  assert.equal(await loaded(tab), [...texts, 'baru'].join(''));
  assert.deepEqual(words(await tab.ask(Op.load, 'a', 3)).slice(1, 5), ['1', '1', texts.join(''), '3']);
  const aside = await device.all('quarantine');
  assert.deepEqual(aside.map((row) => (row['record'] as { revision: number }).revision), [3, 2]);
  const left = textOf((aside[0]?.['record'] as { bytes: Uint8Array }).bytes);
  assert.ok(left.startsWith(texts.slice(0, 39).join('')) && left.endsWith('lagi'), 'all that is left of it');
});

test('the newest is damaged: the recovery page has the one before, and what is left when there is none', async () => {
  const found = async (): Promise<string[][]> => (await rescued(device)).map(({ kind, text }) => [kind, text]);
  const writer = new Writer(device.tab());
  await writer.save(0, ['satu ', 'dua ', 'tiga ']);
  await writer.save(1, ['satu ', 'dua ', 'empat ']);
  await device.closeAll();
  await damage(hexOf('empat '), () => undefined);
  assert.deepEqual(await found(), [['draft', 'satu dua tiga ']]);
  await damage(hexOf('satu '), () => utf8('s?tu '));
  assert.deepEqual(await found(), [['damaged', 's?tu dua ']]);
});

test('a damaged list is noticed like a damaged part', async () => {
  const writer = new Writer(device.tab());
  await writer.save(0, stretches(10));
  await device.closeAll();
  const list = (await parts()).find((name) => !stretches(10).some((text) => hexOf(text) === name));
  await damage(list ?? '', flipped);
  assert.equal(statusName(await device.tab().ask(Op.load, 'a', '')), 'damaged');
});

test('a damaged part comes back from the second copy, without a word', async () => {
  const texts = stretches(50);
  const tab = device.tab({ medium: Promise.resolve(device.files) });
  await new Writer(tab).save(0, texts);
  await tab.storage.copyNow();
  await device.closeAll();
  for (const name of await parts()) await damage(name, flipped);
  const later = device.tab({ medium: Promise.resolve(device.files) });
  assert.deepEqual(words(await later.ask(Op.load, 'a', '')).slice(1, 5), ['1', '1', texts.join(''), '']);
  assert.deepEqual(await device.all('quarantine'), []);
  for (const part of await device.all('parts')) assert.equal(part['name'], digest(part['bytes'] as Uint8Array));
});

test('a part that is damaged while the document is open is put there again from memory, when it is copied', async () => {
  const texts = stretches(50);
  const tab = device.tab({ medium: Promise.resolve(device.files) });
  const writer = new Writer(tab);
  await writer.save(0, texts);
  await damage(hexOf(texts[20] ?? ''), () => undefined);
  await writer.save(1, [...texts, 'lagi']);
  await tab.storage.copyNow();
  await device.closeAll();
  assert.equal(await loaded(device.tab()), [...texts, 'lagi'].join(''));
});

test('a wiped database comes back in parts, and the program goes on where it was', async () => {
  const texts = stretches(50);
  const open = (): Tab => device.tab({ medium: Promise.resolve(device.files) });
  const tab = open();
  const writer = new Writer(tab);
  await writer.save(0, texts);
  await writer.save(1, [...texts, 'lagi']);
  await tab.storage.copyNow();
  await device.closeAll();
  device.factory = new IDBFactory();
  const later = open();
  await later.ask(Op.listDrafts);
  assert.equal(statusName(await later.ask(Op.restore, 'a', 'head')), 'ok');
  const [, revision, epoch, bytes, , names = ''] = words(await later.ask(Op.load, 'a', ''));
  assert.deepEqual([revision, bytes], ['2', [...texts, 'lagi'].join('')]);
  assert.ok(names.length > 0);
  const next = new Writer(later, 'a', Number(epoch));
  for (const text of [...texts, 'lagi']) next.held.add(hexOf(text));
  assert.equal(statusName(await next.save(2, [...texts, 'lanjut'])), 'ok');
});

/// Opens the draft so many days later, and waits for what is done beside.
async function lookedAfter(days: number): Promise<string[]> {
  await device.closeAll();
  device.clock += days * DAY;
  const tab = device.tab();
  await tab.ask(Op.load, 'a', '');
  await tab.ask(Op.history, 'a');
  await tab.storage.swept;
  return parts();
}

test('parts that nobody names go a day after they were seen so; those that somebody needs stay', async () => {
  const texts = stretches(30);
  const writer = new Writer(device.tab());
  for (let i = 0; i < 120; i++) await writer.save(i, [...texts, `versi ${i}`]);
  assert.ok((await device.all('revisions')).length < 60);
  const before = await parts();
  assert.ok(before.includes(hexOf('versi 5')));
  assert.deepEqual(await lookedAfter(0), before, 'seen');
  assert.deepEqual(await lookedAfter(0.5), before, 'the same day');
  const after = await lookedAfter(1);
  assert.ok(!after.includes(hexOf('versi 5')) && after.length < before.length);
  const tab = device.tab();
  for (const { revision } of (await device.all('revisions')) as unknown as { revision: number }[]) {
    assert.equal(await loaded(tab, revision), [...texts, `versi ${revision - 1}`].join(''));
  }
});

test('parts of what was left behind and of what was set aside are not removed', async () => {
  const writer = new Writer(device.tab());
  await writer.save(0, ['satu ', 'dua ']);
  await writer.save(1, ['satu ', 'tiga ']);
  const [, second] = await device.all('revisions');
  await device.change('quarantine', (store) => void store.add({ draft: 'a', record: second }));
  await writer.save(2, ['satu ', 'empat ']);
  await device.change('revisions', (store) => store.delete(['a', 2]));
  await device.change('parts', (store) => void store.put({ draft: 'a', name: hexOf('milik siapa'), bytes: utf8('milik siapa') }));
  await lookedAfter(0);
  const left = await lookedAfter(3);
  assert.ok(left.includes(hexOf('tiga ')) && !left.includes(hexOf('milik siapa')));
});

test('a draft that is deleted for good leaves no part, and other drafts keep theirs', async () => {
  const tab = device.tab();
  await new Writer(tab, 'a').save(0, ['satu ', 'dua ']);
  await new Writer(tab, 'b').save(0, ['satu ', 'tiga ']);
  await tab.ask(Op.purge, 'a');
  assert.deepEqual([...new Set((await device.all('parts')).map((part) => part['draft']))], ['b']);
  assert.equal(words(await tab.ask(Op.load, 'b', ''))[3], 'satu tiga ');
  await tab.ask(Op.wipe);
  assert.deepEqual(await device.all('parts'), []);
});

test('the crash page has the open draft, whatever other one is received meanwhile', async () => {
  const tab = device.tab();
  await tab.ask(Op.lock, 'a');
  await new Writer(tab).save(0, ['yang ', 'terbuka ']);
  await tab.commit('b', 0, 'diterima', 'handover');
  await tab.ask(Op.lock, 'c');
  await new Writer(tab, 'c').save(0, ['diterima ', 'juga ']);
  await tab.ask(Op.load, 'c', '');
  await tab.ask(Op.unlock, 'c');
  assert.equal(tab.kept, 'yang terbuka ');
  await tab.ask(Op.unlock, 'a');
  await tab.ask(Op.lock, 'b');
  await tab.ask(Op.load, 'b', '');
  assert.equal(tab.kept, 'diterima');
});
