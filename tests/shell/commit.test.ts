// Commits: compare and set, branches, closing pages, quota, a database that does not answer.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { Op } from '../../web/src/abi';
import { utf8 } from '../../web/src/bytes';
import { readLetters } from '../../web/src/left_behind';
import { transact } from '../../web/src/storage_db';
import { digest } from '../../web/src/storage_records';
import { Device, statusName, until, words } from './world';

let device: Device;
/// Looks at each call of a method of every store; the result puts the method back.
function replaceMethod(name: 'add' | 'get' | 'put', watch: (store: IDBObjectStore) => void): () => void {
  const methods = IDBObjectStore.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const original = methods[name];
  methods[name] = function (this: IDBObjectStore, ...args: unknown[]) {
    watch(this);
    return original?.apply(this, args);
  };
  return () => Object.assign(methods, { [name]: original });
}

beforeEach(() => (device = new Device()));
afterEach(() => device.closeAll());

test('a draft is created, moved and loaded', async () => {
  const tab = device.tab();
  assert.deepEqual(words(await tab.commit('a', 0, 'satu')), ['1', String(device.clock), '']);
  assert.deepEqual(words(await tab.commit('a', 1, 'dua')), ['2', String(device.clock), '']);
  assert.deepEqual(words(await tab.ask(Op.load, 'a', '')), ['a', '2', '1', 'dua', '', '']);
  assert.deepEqual(words(await tab.ask(Op.load, 'a', 1)), ['a', '1', '1', 'satu', '', '']);
  assert.deepEqual(words(await tab.ask(Op.listDrafts)), ['a', '2', '1', String(device.clock), '', 'ringkasan dua']);
  assert.equal(tab.kept, 'dua', 'for the crash page: what was written, not what was looked at');
});

test('a commit on an old head is a conflict, and its bytes stay as a branch', async () => {
  const [mine, other] = [device.tab(), device.tab()];
  await mine.commit('a', 0, 'satu');
  await other.commit('a', 1, 'punya lain');
  const late = await mine.commit('a', 1, 'punya saya');
  assert.equal(statusName(late), 'conflict');
  assert.deepEqual(words(await mine.ask(Op.load, 'a', '')).slice(1, 4), ['2', '1', 'punya lain']);
  assert.equal(words(await mine.ask(Op.load, 'a', words(late)[0] ?? ''))[3], 'punya saya');
  const history = words(await mine.ask(Op.history, 'a'));
  assert.deepEqual([history[0], history[2]], ['3', 'branch']);
});

test('after a take-over the old tab can save only as a branch', async () => {
  const [old, next] = [device.tab(), device.tab()];
  await old.commit('a', 0, 'satu');
  assert.deepEqual(words(await next.ask(Op.takeOver, 'a')), ['granted', '2']);
  assert.equal(statusName(await old.commit('a', 1, 'terlambat')), 'conflict');
  assert.equal(statusName(await next.commit('a', 1, 'lanjut', 'auto', 2)), 'ok');
  assert.equal(words(await next.ask(Op.load, 'a', ''))[3], 'lanjut');
});

test('a new draft whose id exists is a conflict', async () => {
  await device.tab().commit('a', 0, 'satu');
  assert.equal(statusName(await device.tab().commit('a', 0, 'lain')), 'conflict');
});

test('a commit to a draft that is gone for good stores nothing', async () => {
  assert.equal(statusName(await device.tab().commit('a', 3, 'satu')), 'notFound');
  assert.equal((await device.all('revisions')).length, 0);
});

test('commits of one tab follow each other before the first is answered', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  const both = await Promise.all([tab.commit('a', 1, 'dua'), tab.commit('a', 1, 'tiga')]);
  assert.deepEqual(both.map(statusName), ['ok', 'ok']);
  assert.equal(words(await tab.ask(Op.load, 'a', ''))[3], 'tiga');
});

test('the same commit sent twice is one revision', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  await tab.commit('a', 1, 'dua');
  assert.deepEqual(words(await tab.commit('a', 1, 'dua'))[0], '2');
  assert.equal((await device.all('revisions')).length, 2);
});

test('five hundred edits saved by hand leave a bounded number of revisions, the first and the newest among them', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'awal', 'new');
  for (let edit = 1; edit <= 500; edit++) {
    device.clock += 60_000;
    assert.equal(statusName(await tab.commit('a', edit, `isi ${edit}`, 'manual')), 'ok');
  }
  const kept = (await device.all('revisions')).map((record) => record['revision'] as number);
  assert.ok(kept.length < 70, `${kept.length} revisions`);
  assert.deepEqual(kept.slice(-51), Array.from({ length: 51 }, (_, i) => 451 + i));
  assert.equal(words(await tab.ask(Op.history, 'a')).length / 4, kept.length);
  assert.equal(words(await tab.ask(Op.load, 'a', 1))[3], 'awal');
});

test('what a closing page leaves behind is applied at the next start', async () => {
  const closing = device.tab();
  await closing.commit('a', 0, 'satu');
  const left = { draft: 'a', writer: 'tab0', base: 1, epoch: 1, reason: 'auto', savedAt: device.clock, version: '1' };
  const [bytes, summary] = [utf8('terakhir'), utf8('r')];
  await device.change('pending', (store) => store.put({ ...left, bytes, summary, sha256: digest(bytes) }));
  const next = device.tab();
  assert.deepEqual(words(await next.ask(Op.load, 'a', '')), ['a', '2', '1', 'terakhir', '', '']);
  assert.deepEqual(await device.all('pending'), []);
});

test('a closing page writes the bytes before it asks anything, and takes them back when it was answered', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  const calls: string[] = [];
  const restore = [
    replaceMethod('put', (store) => calls.push(`put ${store.name}`)),
    replaceMethod('get', (store) => calls.push(`get ${store.name}`)),
  ];
  try {
    tab.leaving = true;
    const reply = tab.commit('a', 1, 'dua');
    assert.deepEqual(calls, ['put pending', 'get drafts', 'get meta'], 'all before the handler returned');
    assert.equal(statusName(await reply), 'ok');
  } finally {
    for (const undo of restore) undo();
  }
  await until('taken back', async () => (await device.all('pending')).length === 0);
});

test('what a closing page leaves behind waits for no commit that is under way', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  let held = true;
  const restore = replaceMethod('add', (store) => {
    const hold = (): void => {
      if (held) store.count().onsuccess = hold;
    };
    hold();
  });
  let answered = false;
  const reply = tab.commit('a', 1, 'dua').finally(() => (answered = true));
  tab.storage.leave();
  try {
    await until('left behind', async () => (await device.all('pending')).length === 1);
    assert.equal(answered, false, 'the commit is under way still');
  } finally {
    held = false;
    restore();
  }
  assert.equal(statusName(await reply), 'ok');
});

test('what was left behind and arrived all the same is not applied again, nor over what was written later', async () => {
  const [tab, other] = [device.tab(), device.tab()];
  await tab.commit('a', 0, 'satu');
  await other.ask(Op.listDrafts);
  const left: unknown[] = [];
  const leave = async (from: typeof tab, base: number, text: string): Promise<void> => {
    from.leaving = true;
    const reply = from.commit('a', base, text);
    left.push(...readLetters(device.localStorage()).map((letter) => letter.left));
    await reply;
  };
  await leave(tab, 1, 'dua');
  await leave(tab, 2, 'tiga');
  await leave(other, 1, 'cabang');
  assert.equal(left.length, 3);
  await until('taken back', async () => (await device.all('pending')).length === 0);
  const before = (await device.all('revisions')).length;
  for (const one of left) {
    await device.change('pending', (store) => store.put(one));
    await device.closeAll();
    const next = device.tab();
    assert.equal(words(await next.ask(Op.load, 'a', ''))[3], 'tiga');
    assert.deepEqual([(await device.all('revisions')).length, (await device.all('pending')).length], [before, 0]);
  }
});

test('a commit under way when the page goes arrives once, whether the browser breaks it off or not', async () => {
  for (const broken of [true, false]) {
    device = new Device();
    const tab = device.tab();
    await tab.commit('a', 0, 'satu');
    const restore = replaceMethod('add', (store) => {
      if (broken) queueMicrotask(() => store.transaction.abort());
    });
    try {
      const reply = tab.commit('a', 1, 'dua');
      tab.storage.leave();
      assert.equal(statusName(await reply), broken ? 'failed' : 'ok');
    } finally {
      restore();
    }
    await device.closeAll();
    const next = device.tab();
    assert.equal(words(await next.ask(Op.load, 'a', ''))[3], 'dua');
    assert.equal((await device.all('revisions')).length, 2);
    assert.deepEqual(await device.all('pending'), []);
  }
});

test('a full disk is told as quota, and nothing has changed', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'satu');
  const restore = replaceMethod('add', (store) => {
    Object.defineProperty(store.transaction, 'error', { get: () => new DOMException('full', 'QuotaExceededError') });
    queueMicrotask(() => store.transaction.abort());
  });
  try {
    assert.equal(statusName(await tab.commit('a', 1, 'dua')), 'quota');
  } finally {
    restore();
  }
  assert.equal(words(await tab.ask(Op.load, 'a', ''))[3], 'satu');
  assert.equal(statusName(await tab.commit('a', 1, 'dua')), 'ok');
});

test('a transaction that never ends is given up', async () => {
  await device.raw(async (db) => {
    const stuck = transact(db, ['meta'], 'readwrite', (tx) => {
      const again = (): void => void (tx.objectStore('meta').get('x').onsuccess = again);
      again();
      return new Promise(() => undefined);
    }, 50);
    await assert.rejects(stuck, { name: 'WatchdogError' });
  });
});

test('without a database every request fails in words, and the program is told once', async () => {
  const tab = device.tab({ indexedDB: undefined });
  assert.equal(statusName(await tab.commit('a', 0, 'satu')), 'failed');
  assert.equal(statusName(await tab.ask(Op.listDrafts)), 'failed');
  assert.equal(tab.notices.length, 1);
  assert.equal(tab.kept, 'satu');
});
