// Random trials of the storage: records damaged in any way, faults and crashes at any request, clocks that jump, long use.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { Notice, Op } from '../../web/src/abi';
import type { Chance } from '../torture/chance.mjs';
import { chance, seed, times } from './counts';
import { Device, statusName, words } from './world';
import type { Tab } from './world';

let device: Device;
beforeEach(() => (device = new Device()));
afterEach(() => device.closeAll());

type Row = Record<string, unknown>;
const ids = ['a', 'b', 'c'];
const newest = (id: string): string => `${id} terakhir`;

/// Three drafts with four revisions each, the second store behind by nothing.
async function written(): Promise<Device> {
  const made = new Device();
  const tab = made.tab({ medium: Promise.resolve(made.files) });
  for (const id of ids) for (let i = 0; i < 4; i++) await tab.commit(id, i, i === 3 ? newest(id) : `${id} ${i}`);
  await tab.storage.copyNow();
  await made.closeAll();
  return made;
}

const stores = ['drafts', 'revisions'] as const;

/// Something that a damaged disk, a bug or a hostile page leaves in place of a row. Undefined: no row at all.
function damaged(row: Row, random: Chance): Row | undefined {
  const key = random.one(Object.keys(row));
  const value = row[key];
  switch (random.below(5)) {
    case 0:
      return undefined;
    case 1:
      return Object.fromEntries(Object.entries(row).filter(([name]) => name !== key));
    case 2:
      return { ...row, [key]: random.one([null, 'x', -1, 1e9, true, [], {}, new Uint8Array(3)]) };
    default:
      if (!(value instanceof Uint8Array)) return { ...row, bytes: new Uint8Array([1, 2, 3]), summary: new Uint8Array(1) };
      if (random.below(2) === 0) return { ...row, [key]: value.slice(0, random.below(value.length)) };
      return { ...row, [key]: value.map((byte, at) => (at === 1 ? byte ^ (1 << random.below(8)) : byte)) };
  }
}

/// Both stores of `from` with one row damaged; what was done, in words.
async function withDamage(from: Map<string, Row[]>, counters: unknown, random: Chance): Promise<string> {
  const [store, rows] = random.one([...from]);
  const victim = random.below(rows.length);
  const bad = damaged(rows[victim] ?? {}, random);
  for (const [name, all] of from) {
    await device.change(name, (target) => {
      all.forEach((row, i) => {
        const put = name === store && i === victim ? bad : row;
        try {
          if (put !== undefined) target.put(put);
        } catch {
          // Without its key it can not lie in the store.
        }
      });
    });
  }
  await device.change('meta', (target) => target.put(counters, 'counters'));
  return `${store} ${victim}: ${JSON.stringify(rows[victim])} became ${JSON.stringify(bad)}`;
}

/// "kept", "told", or what is wrong.
async function fate(tab: Tab, id: string): Promise<string> {
  const reply = await tab.ask(Op.load, id, '');
  const [, , , text, instead] = words(reply);
  if (statusName(reply) === 'ok' && text === newest(id)) return 'kept';
  if (statusName(reply) === 'damaged' || (instead ?? '') !== '') return 'told';
  for (let i = 0; i < 40; i++) {
    if (tab.notices.some(({ notice, strings }) => notice === Notice.draftsVanished || strings.includes(id))) return 'told';
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return `silent: ${statusName(reply)} "${text}"`;
}

test('G14: one damaged record takes no other draft along, and what it takes itself is told', async (t) => {
  const original = await written();
  const from = new Map<string, Row[]>();
  for (const name of stores) from.set(name, await original.all(name));
  const counters = await original.raw((db) => new Promise((resolve) => {
    const request = db.transaction('meta').objectStore('meta').get('counters');
    request.onsuccess = () => resolve(request.result);
  }));
  const count = times(200, 5000);
  const fates = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    device = new Device();
    for (const [name, bytes] of original.files.all) device.files.all.set(name, bytes);
    for (const [name, value] of original.local) device.local.set(name, value);
    const what = await withDamage(from, counters, chance(i));
    const tab = device.tab({ medium: Promise.resolve(device.files) });
    await tab.ask(Op.listDrafts);
    const all = await Promise.all(ids.map((id) => fate(tab, id)));
    const touched = all.filter((one) => one !== 'kept');
    assert.ok(touched.length <= 1 && !touched.some((one) => one.startsWith('silent')), `seed ${seed}, trial ${i}, ${what}: ${all.join(', ')}`);
    fates.set(touched[0] ?? 'kept', (fates.get(touched[0] ?? 'kept') ?? 0) + 1);
    await device.closeAll();
  }
  t.diagnostic(`seed ${seed}: ${JSON.stringify(Object.fromEntries(fates))}`);

  device = new Device();
  assert.match(await fate(device.tab(), 'a'), /^silent/, 'control: with everything gone at once, also what is noted beside it, the check notices');
});

test('G16: whatever the clock says, the last commit is the newest and nothing is purged', async () => {
  const random = chance(16);
  for (let i = 0; i < times(20, 100); i++) {
    device = new Device();
    const tab = device.tab();
    for (let commit = 0; commit < 6; commit++) {
      device.clock = random.one([0, Date.UTC(2036, 0, 1), device.clock - 86_400_000, device.clock + 3_600_000, device.clock + 1]);
      assert.equal(statusName(await tab.commit('a', commit, `isi ${commit}`)), 'ok');
    }
    await device.closeAll();
    device.clock += random.one([-400, 400, 4000]) * 86_400_000;
    const later = device.tab();
    assert.equal(words(await later.ask(Op.load, 'a', ''))[3], 'isi 5');
    assert.equal((await device.all('revisions')).length, 6);
    assert.deepEqual(later.notices, []);
  }
});

/// What people do, in a row; says what was answered with ok.
async function anHour(tab: Tab, acknowledge: (id: string, text: string) => void): Promise<void> {
  const commit = async (id: string, base: number, text: string): Promise<void> => {
    if (statusName(await tab.commit(id, base, text)) === 'ok') acknowledge(id, text);
  };
  await commit('a', 0, 'a satu');
  await commit('a', 1, 'a dua');
  if (statusName(await tab.ask(Op.importDrafts, 'b', 'b satu', 'r')) === 'ok') acknowledge('b', 'b satu');
  await commit('b', 1, 'b dua');
  await tab.ask(Op.trash, 'b');
  await tab.ask(Op.untrash, 'b');
  await commit('a', 2, 'a tiga');
}

type Fault = 'quota' | 'abort' | 'crash';

/// The request with this number fails with its whole transaction; after a crash nothing gets through any more.
function failAt(number: number, fault: Fault): { asked: () => number; restore: () => void } {
  let asked = 0;
  const methods = IDBObjectStore.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const names = ['add', 'put', 'delete', 'get'];
  const originals = names.map((name) => methods[name]);
  names.forEach((name, i) => {
    methods[name] = function (this: IDBObjectStore, ...args: unknown[]) {
      asked++;
      if (asked === number || (fault === 'crash' && asked > number)) {
        const tx = this.transaction;
        if (fault === 'quota') Object.defineProperty(tx, 'error', { get: () => new DOMException('full', 'QuotaExceededError') });
        queueMicrotask(() => {
          try {
            tx.abort();
          } catch {
            // It was aborted by the request before.
          }
        });
      }
      return originals[i]?.apply(this, args);
    };
  });
  return { asked: () => asked, restore: () => names.forEach((name, i) => Object.assign(methods, { [name]: originals[i] })) };
}

for (const fault of ['quota', 'abort', 'crash'] as const) {
  test(`G7, G13: ${fault} at every single request: what was answered with ok is there afterwards`, async (t) => {
    let number = 0;
    for (let untouched = false; !untouched; ) {
      number++;
      device = new Device();
      const acknowledged = new Map<string, string>();
      const faults = failAt(number, fault);
      try {
        await anHour(device.tab(), (id, text) => acknowledged.set(id, text));
        untouched = faults.asked() < number;
      } finally {
        faults.restore();
      }
      await device.closeAll();
      const later = device.tab();
      const listed = words(await later.ask(Op.listDrafts)).filter((_, i) => i % 6 === 0);
      for (const [id, text] of acknowledged) {
        assert.ok(listed.includes(id), `${id} is listed after request ${number} failed`);
        const versions = (await device.all('revisions')).filter((row) => row['draft'] === id).map((row) => new TextDecoder().decode(row['bytes'] as Uint8Array));
        assert.ok(versions.includes(text), `request ${number}: "${text}" is not among ${versions.join(', ')}`);
      }
      for (const id of listed) assert.equal(statusName(await later.ask(Op.load, id, '')), 'ok', `no half draft after request ${number}`);
      await device.closeAll();
    }
    assert.ok(number > 20, `${number} requests`);
    t.diagnostic(`${number - 1} points`);
  });
}

test('G27: long use leaves a bounded number of revisions in each draft', async () => {
  const drafts = times(8, 200);
  const edits = 250;
  const tab = device.tab();
  for (let draft = 0; draft < drafts; draft++) {
    for (let edit = 0; edit < edits; edit++) {
      device.clock += 60_000;
      assert.equal(statusName(await tab.commit(`d${draft}`, edit, `isi ${edit}`)), 'ok');
    }
  }
  const revisions = await device.all('revisions');
  assert.ok(revisions.length < drafts * 70, `${revisions.length} revisions of ${drafts} drafts`);
});
