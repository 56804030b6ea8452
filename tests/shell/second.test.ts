// The second store: what is copied, what is missed, and how it comes back.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { IDBFactory } from 'fake-indexeddb';

import { Notice, Op } from '../../web/src/abi';
import { sameBytes, textOf, utf8 } from '../../web/src/bytes';
import { partsOf } from '../../web/src/parts';
import { packCopy, SecondStore, unpackCopy } from '../../web/src/second_store';
import type { Copy } from '../../web/src/second_store';
import { digest } from '../../web/src/storage_records';
import type { StorageWorld } from '../../web/src/storage';
import { heard } from './spy';
import { Device, Files, goBack, statusName, until, words } from './world';
import type { Tab } from './world';

const DAY = 86_400_000;
let device: Device;
beforeEach(() => (device = new Device()));
afterEach(() => device.closeAll());

/// A tab with the second store of the device.
const open = (changes: Partial<StorageWorld> = {}): Tab => device.tab({ medium: Promise.resolve(device.files), ...changes });
const store = (): SecondStore => new SecondStore(device.files);
const copied = async (id: string): Promise<Copy | undefined> => store().read(id);

async function isCopied(id: string, text: string): Promise<boolean> {
  return textOf((await copied(id))?.bytes ?? new Uint8Array()) === text;
}

/// Drafts a and b with three saves each, all copied.
async function saved(): Promise<void> {
  const tab = open();
  for (const id of ['a', 'b']) for (let i = 0; i < 3; i++) await tab.commit(id, i, `${id}${i + 1}`);
  await tab.storage.copyNow();
  assert.ok(await isCopied('a', 'a3') && await isCopied('b', 'b3'));
  await device.closeAll();
}

test('what is being saved as the page is hidden is copied too', async () => {
  const tab = open();
  await tab.commit('a', 0, 'satu');
  const reply = tab.commit('a', 1, 'kata terakhir');
  await tab.storage.copyNow();
  assert.ok(await isCopied('a', 'kata terakhir'));
  assert.equal(statusName(await reply), 'ok');
});

test('drafts that could not be deleted for good have their copies again, and are missed by nobody', async () => {
  await saved();
  const tab = open();
  await tab.ask(Op.listDrafts);
  const before = device.local.get('luring.sentinel');
  for (const away of [() => tab.ask(Op.purge, 'a'), () => tab.ask(Op.wipe)]) {
    const done = await heard(['delete', 'clear'], { before: (one) => one.transaction.abort() }, away);
    assert.notEqual(statusName(done), 'ok');
    await tab.storage.copyNow();
    assert.ok(await isCopied('a', 'a3') && await isCopied('b', 'b3'));
    assert.equal(device.local.get('luring.sentinel'), before);
  }
});

/// Starts anew; what the second store alone has, as it was told.
async function missed(tab: Tab): Promise<{ cause: string; all: string[][] }> {
  await tab.ask(Op.listDrafts);
  await until('copies are told', () => tab.notices.some(({ notice }) => notice === Notice.copiesFound));
  const [cause = '', ...rest] = tab.notices.filter(({ notice }) => notice === Notice.copiesFound).at(-1)?.strings ?? [];
  const all: string[][] = [];
  for (let i = 0; i < rest.length; i += 6) all.push(rest.slice(i, i + 6));
  return { cause, all: all.sort((x, y) => (x[0] ?? '').localeCompare(y[0] ?? '')) };
}

async function nothingMissed(tab: Tab): Promise<void> {
  await tab.ask(Op.listDrafts);
  await new Promise((resolve) => setTimeout(resolve, 30));
  assert.deepEqual(tab.notices, []);
}

test('what is saved is copied at rest, also while somebody never pauses', async () => {
  const tab = open({ pauses: { rest: 40, cap: 120, patience: 50 } });
  await tab.commit('a', 0, 'satu');
  assert.equal(await copied('a'), undefined, 'not in the way of the next keystroke');
  await until('a copy', () => isCopied('a', 'satu'));
  let base = 1;
  await until('a copy while saving goes on', async () => {
    await tab.commit('a', base++, `terus ${base}`);
    return !(await isCopied('a', 'satu'));
  });
});

test('of two files one is always whole: the newest that is comes back', async () => {
  await saved();
  const tab = open();
  await tab.ask(Op.load, 'a', '');
  await tab.commit('a', 3, 'a4');
  await tab.storage.copyNow();
  const names = (await device.files.names()).filter((name) => name.startsWith('a.'));
  assert.equal(names.length, 2);
  const newest = names.find((name) => textOf(unpackCopy(device.files.all.get(name) ?? new Uint8Array())?.bytes ?? new Uint8Array()) === 'a4');
  const file = device.files.all.get(newest ?? '');
  assert.ok(file !== undefined);
  for (const cut of [0, 1, 70, file.length >> 1, file.length - 1]) {
    device.files.all.set(newest ?? '', file.slice(0, cut));
    assert.equal(textOf((await copied('a'))?.bytes ?? new Uint8Array()), 'a3', `cut at ${cut}`);
  }
});

test('no flipped bit of a copy goes unnoticed, kept whole or in parts', () => {
  for (const words of [[], ['{"isi":', '"kata"', '}']]) {
    const stretches = words.map(utf8);
    const bytes = utf8('{"isi":"kata"}');
    const whole = packCopy({
      id: 'a', revision: 3, savedAt: 1, deletedAt: null, attached: [], summary: utf8('ringkas'), order: 2, bytes, stretches,
      sha256: digest(stretches.length === 0 ? bytes : partsOf(stretches).root),
    });
    assert.deepEqual(unpackCopy(whole)?.stretches, stretches);
    assert.deepEqual(unpackCopy(whole)?.bytes, bytes);
    for (let at = 0; at < whole.length; at++) {
      const flipped = whole.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      assert.equal(unpackCopy(flipped), undefined, `byte ${at}`);
    }
  }
});

test('a wiped database: each draft is named, and comes back with its text', async () => {
  await saved();
  device.factory = new IDBFactory();
  const tab = open();
  const { cause, all } = await missed(tab);
  assert.equal(cause, '');
  assert.deepEqual(all.map(([id, saves, , older, deleted, summary]) => [id, saves, older, deleted, summary]),
    [['a', '3', '0', '0', 'ringkasan a3'], ['b', '3', '0', '0', 'ringkasan b3']]);
  assert.equal(statusName(await tab.ask(Op.restore, 'a', 'head', 'b', 'head')), 'ok');
  assert.deepEqual(words(await tab.ask(Op.load, 'a', '')).slice(0, 2), ['a', '3']);
  assert.equal(words(await tab.ask(Op.load, 'b', ''))[3], 'b3');
  await device.closeAll();
  await nothingMissed(open());
});

test('a database that went back in time: the last saves are named, and come back before the next one', async () => {
  const tab = open();
  for (let i = 0; i < 2; i++) await tab.commit('a', i, `a${i + 1}`);
  await goBack(device, async () => {
    for (let i = 2; i < 6; i++) await tab.commit('a', i, `a${i + 1}`);
    await tab.storage.copyNow();
  });
  const later = open();
  const { all } = await missed(later);
  assert.deepEqual(all.map(([id, saves, , older]) => [id, saves, older]), [['a', '4', '1']]);
  assert.equal(statusName(await later.ask(Op.restore, 'a', 'head')), 'ok');
  assert.deepEqual(words(await later.ask(Op.load, 'a', '')).slice(1, 4), ['6', '2', 'a6']);
  assert.equal(words(await later.ask(Op.load, 'a', '2'))[3], 'a2', 'what was there is in the history');
});

test('until the person answered nothing is written over the only copy', async () => {
  const tab = open();
  await tab.commit('a', 0, 'a1');
  await goBack(device, async () => {
    for (let i = 1; i < 4; i++) await tab.commit('a', i, `a${i + 1}`);
    await tab.storage.copyNow();
  });
  const remembered = device.local.get('luring.sentinel');
  const later = open();
  await missed(later);
  for (let i = 0; i < 3; i++) await later.commit('a', 1 + i, `lain ${i}`);
  await later.storage.copyNow();
  assert.ok(await isCopied('a', 'a4'));
  assert.equal(device.local.get('luring.sentinel'), remembered, 'the sentinel still knows');
  assert.equal(statusName(await later.ask(Op.restore, 'a', 'aside')), 'ok');
  assert.equal(words(await later.ask(Op.load, 'a', ''))[3], 'lain 2', 'the person goes on with what is there');
  const history = words(await later.ask(Op.history, 'a'));
  assert.ok(history.includes('branch'), 'and what was missing lies beside it');
  await until('the copy follows again', () => isCopied('a', 'lain 2'));
});

test('without them: what was missing lies in the bin', async () => {
  await saved();
  device.factory = new IDBFactory();
  const tab = open();
  await missed(tab);
  await tab.ask(Op.restore, 'a', 'aside', 'b', 'aside');
  const listed = words(await tab.ask(Op.listDrafts));
  assert.deepEqual([listed[4], listed[10]], [String(device.clock), String(device.clock)]);
  assert.equal(words(await tab.ask(Op.load, 'a', ''))[3], 'a3');
});

test('the browser says that it threw the drafts away: then the cause is told', async () => {
  await saved();
  device.factory = new IDBFactory();
  const begin = device.factory.open.bind(device.factory);
  device.factory.open = (...args) => {
    const request = begin(...args);
    request.addEventListener('upgradeneeded', (event) => Object.assign(event, { dataLoss: 'total' }));
    return request;
  };
  const tab = open();
  assert.equal((await missed(tab)).cause, 'lost');
});

test('a database that does not open: the copies can be taken along', async () => {
  await saved();
  const broken = { open: () => { throw new DOMException('no', 'UnknownError'); } } as unknown as IDBFactory;
  const tab = open({ indexedDB: broken });
  await tab.storage.open();
  const { cause, all } = await missed(tab);
  assert.equal(cause, 'unreadable');
  assert.equal(all.length, 2);
  assert.deepEqual(words(await tab.ask(Op.readCopy, 'a')), ['a3']);
});

test('what was deleted on purpose is not missed', async () => {
  await saved();
  const tab = open();
  await tab.ask(Op.purge, 'a');
  assert.deepEqual((await device.files.names()).filter((name) => name.startsWith('a.')), []);
  await device.closeAll();
  await nothingMissed(open());
  const again = open();
  await again.ask(Op.wipe);
  assert.equal(device.files.all.size, 0);
  await device.closeAll();
  await nothingMissed(open());
});

test('the bin is copied too, and what left it after thirty days is not missed', async () => {
  await saved();
  const tab = open();
  await tab.ask(Op.trash, 'a');
  await tab.storage.copyNow();
  assert.equal((await copied('a'))?.deletedAt, device.clock);
  await device.closeAll();
  await device.change('drafts', (rows) => rows.delete('a'));
  await device.change('revisions', (rows) => rows.clear());
  device.clock += 31 * DAY;
  const later = open();
  await later.ask(Op.listDrafts);
  await until('the copy goes', async () => (await copied('a')) === undefined);
});

test('what was never copied is copied at the next start', async () => {
  await saved();
  device.files.all.clear();
  const tab = open();
  await tab.ask(Op.listDrafts);
  await until('a copy', async () => await isCopied('a', 'a3') && await isCopied('b', 'b3'));
});

test('a second store that refuses costs nothing, and the next save tries again', async () => {
  const tab = open();
  device.files.trouble = new DOMException('full', 'QuotaExceededError');
  assert.equal(statusName(await tab.commit('a', 0, 'satu')), 'ok');
  await tab.storage.copyNow();
  assert.equal(await copied('a'), undefined);
  await tab.commit('a', 1, 'dua');
  await tab.storage.copyNow();
  assert.ok(await isCopied('a', 'dua'));
});

test('a copy that hung or failed is made later, without another save', async () => {
  class Hanging extends Files {
    hangs = 2;
    override write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
      return this.hangs-- > 0 ? new Promise(() => undefined) : super.write(name, bytes);
    }
  }
  const files = new Hanging();
  const tab = open({ medium: Promise.resolve(files), pauses: { rest: 5, cap: 20, patience: 50, limit: 30 } });
  await tab.commit('a', 0, 'satu');
  await until('a copy', async () => textOf((await new SecondStore(files).read('a'))?.bytes ?? new Uint8Array()) === 'satu');
  files.trouble = new DOMException('full', 'QuotaExceededError');
  await tab.commit('a', 1, 'dua');
  await until('a copy', async () => textOf((await new SecondStore(files).read('a'))?.bytes ?? new Uint8Array()) === 'dua');
});

test('a copy that takes for ever is in the way of no save', async () => {
  class Slow extends Files {
    begun = false;
    override write(): Promise<void> {
      this.begun = true;
      return new Promise(() => undefined);
    }
  }
  const slow = new Slow();
  const tab = open({ medium: Promise.resolve(slow) });
  assert.equal(statusName(await tab.commit('a', 0, 'satu')), 'ok');
  void tab.storage.copyNow();
  await until('a copy begins', () => slow.begun);
  assert.equal(statusName(await tab.commit('a', 1, 'dua')), 'ok');
  assert.equal(statusName(await tab.commit('a', 2, 'tiga')), 'ok');
});

test('a copy that reads otherwise than it was written is none', async () => {
  class Forgetful extends Files {
    override write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
      const wrong = bytes.slice();
      wrong[wrong.length - 1] = (wrong.at(-1) ?? 0) ^ 1;
      return super.write(name, wrong);
    }
  }
  const second = new SecondStore(new Forgetful());
  const bytes = utf8('isi');
  const copy = { id: 'a', revision: 1, savedAt: 1, deletedAt: null, sha256: digest(bytes), summary: utf8('{}'), bytes, stretches: [], attached: [] };
  await assert.rejects(second.keep(copy), /not what was written/);
  assert.equal(second.keptAt, 0);
  const sound = new SecondStore(new Files());
  await sound.keep(copy);
  assert.ok(sound.keptAt > 0);
});

test('bytes are the same or not, wherever in their buffers they lie', () => {
  const all = Uint8Array.from({ length: 64 }, (_, at) => at * 7);
  for (let from = 0; from < 8; from++) {
    for (const length of [0, 1, 3, 4, 9, 40]) {
      const part = all.subarray(from, from + length);
      assert.ok(sameBytes(part, part.slice()));
      for (let at = 0; at < length; at++) {
        const other = part.slice();
        other[at] = (other[at] ?? 0) ^ 1;
        assert.ok(!sameBytes(part, other) && !sameBytes(other, part), `${from}, ${length}, ${at}`);
      }
    }
  }
  assert.ok(!sameBytes(all, all.subarray(1)));
});

test('a row that is gone: the draft is listed again from its revisions, as the newest of them', async () => {
  await saved();
  await device.change('drafts', (rows) => rows.delete('a'));
  const tab = open({ medium: Promise.resolve(undefined) });
  const listed = words(await tab.ask(Op.listDrafts));
  assert.deepEqual(listed.filter((_, i) => i % 6 === 0).sort(), ['a', 'b']);
  assert.equal(words(await tab.ask(Op.load, 'a', ''))[3], 'a3');
});

test('control: with the mirror switched off a wiped database is beyond help', async () => {
  const tab = device.tab({ medium: Promise.resolve(undefined) });
  await tab.commit('a', 0, 'satu');
  await tab.storage.copyNow();
  await device.closeAll();
  device.factory = new IDBFactory();
  const later = open();
  await later.ask(Op.listDrafts);
  await until('the sentinel misses it', () => later.notices.some(({ notice }) => notice === Notice.draftsVanished));
  assert.equal(statusName(await later.ask(Op.restore, 'a', 'head')), 'damaged');
});
