// Random trials of the storage: records damaged in any way, faults and crashes at any request, clocks that jump, long use.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { Notice, Op, Status } from '../../web/src/abi';
import type { Chance } from '../torture/chance.mjs';
import { chance, seed, times } from './counts';
import { stretches, Writer } from './program';
import { heard } from './spy';
import { Device, statusName, words } from './world';
import type { Tab } from './world';

let device: Device;
beforeEach(() => (device = new Device()));
afterEach(() => device.closeAll());

type Row = Record<string, unknown>;
const ids = ['a', 'b', 'c'];

/// What the draft consists of at this revision: most of it is as it was before.
const partsAt = (id: string, revision: number): string[] => [`${id} `, ...stretches(5), `ketikan ${revision}`];
const textAt = (id: string, revision: number): string => partsAt(id, revision).join('');
const newest = (id: string): string => textAt(id, SAVES);
const SAVES = 4;

/// Three drafts with four revisions each, the first of c whole, the second store behind by nothing.
async function written(): Promise<Device> {
  const made = new Device();
  const tab = made.tab({ medium: Promise.resolve(made.files) });
  for (const id of ids) {
    const writer = new Writer(tab, id);
    if (id === 'c') await tab.commit(id, 0, textAt(id, 1));
    for (let i = id === 'c' ? 1 : 0; i < SAVES; i++) await writer.save(i, partsAt(id, i + 1));
  }
  await tab.storage.copyNow();
  await made.closeAll();
  return made;
}

const stores = ['drafts', 'revisions', 'parts'] as const;

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

/// The stores of `from` with one row damaged; what was done, in words.
async function withDamage(from: Map<string, Row[]>, counters: unknown, random: Chance): Promise<string> {
  const [store, rows] = random.one([...from]);  // roots lie in revisions, lists among the parts
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

/// An earlier version is what it was, or it is said that it is not. Empty, or what is wrong.
async function past(tab: Tab, id: string): Promise<string> {
  for (let revision = 1; revision < SAVES; revision++) {
    const reply = await tab.ask(Op.load, id, revision);
    const [, , , text, instead] = words(reply);
    if (statusName(reply) === 'ok' && (instead ?? '') === '' && text !== textAt(id, revision)) return `silent: version ${revision} of ${id} is another`;
  }
  return '';
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
  const count = times(120, 5000, 200);
  const fates = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    device = new Device();
    for (const [name, bytes] of original.files.all) device.files.all.set(name, bytes);
    for (const [name, value] of original.local) device.local.set(name, value);
    const what = await withDamage(from, counters, chance(i));
    const tab = device.tab(i % 2 === 0 ? { medium: Promise.resolve(device.files) } : {});
    await tab.ask(Op.listDrafts);
    const all = await Promise.all(ids.map((id) => fate(tab, id)));
    const touched = all.filter((one) => one !== 'kept');
    for (const id of ids) touched.push(...[await past(tab, id)].filter((one) => one !== ''));
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
  let misled = 0;
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
    const revisions = await device.all('revisions');
    assert.equal(revisions.length, 6);
    const byClock = revisions.sort((a, b) => Number(a['savedAt']) - Number(b['savedAt'])).at(-1);
    if (byClock?.['revision'] !== 6) misled++;
    assert.deepEqual(later.notices, []);
  }
  assert.ok(misled > 0, 'control: who goes by the clock opens another one');
});

/// What people do, in a row; says what was answered with ok.
async function anHour(tab: Tab, acknowledge: (id: string, text: string) => void): Promise<void> {
  const [a, b] = [new Writer(tab, 'a'), new Writer(tab, 'b')];
  const save = async (writer: Writer, id: string, base: number, revision: number): Promise<void> => {
    if (statusName(await writer.save(base, partsAt(id, revision))) === 'ok') acknowledge(id, textAt(id, revision));
  };
  await save(a, 'a', 0, 1);
  await save(a, 'a', 1, 2);
  if (statusName(await tab.ask(Op.importDrafts, 'b', 'b satu', 'r')) === 'ok') acknowledge('b', 'b satu');
  await save(b, 'b', 1, 2);
  await tab.ask(Op.trash, 'b');
  await tab.ask(Op.untrash, 'b');
  await tab.ask(Op.load, 'a', '');
  tab.leaving = true;
  await save(a, 'a', 2, 3);
}

type Fault = 'quota' | 'abort' | 'crash';

/// The request with this number fails with its whole transaction; after a crash nothing gets through any more. How many there were.
async function failingAt(number: number, fault: Fault, work: () => Promise<void>): Promise<number> {
  let asked = 0;
  const before = ({ transaction: tx }: IDBObjectStore): void => {
    asked++;
    if (asked !== number && (fault !== 'crash' || asked < number)) return;
    if (fault === 'quota') Object.defineProperty(tx, 'error', { get: () => new DOMException('full', 'QuotaExceededError') });
    queueMicrotask(() => {
      try {
        tx.abort();
      } catch {
        // It was aborted by the request before.
      }
    });
  };
  await heard(['add', 'put', 'delete', 'get', 'getKey', 'getAll', 'getAllKeys', 'count'], { before }, work);
  return asked;
}

/// What was acknowledged and is not there at the next start, and what is there in halves.
async function lost(acknowledged: readonly (readonly [string, string])[]): Promise<string[]> {
  const tab = device.tab();
  const listed = words(await tab.ask(Op.listDrafts)).filter((_, i) => i % 6 === 0);
  const there = new Set<string>();
  const halves: string[] = [];
  for (const id of listed) {
    if (statusName(await tab.ask(Op.load, id, '')) !== 'ok') halves.push(`${id} is not whole`);
    const revisions = words(await tab.ask(Op.history, id)).filter((_, i) => i % 4 === 0);
    for (const revision of revisions) there.add(`${id} ${words(await tab.ask(Op.load, id, revision))[3]}`);
  }
  return [...halves, ...acknowledged.filter(([id, text]) => !there.has(`${id} ${text}`)).map(([id, text]) => `${id}: "${text}" is nowhere`)];
}

for (const fault of ['quota', 'abort', 'crash'] as const) {
  test(`G7, G13: ${fault} at every single request: what was answered with ok is there afterwards`, async (t) => {
    let number = 0;
    for (let untouched = false; !untouched; ) {
      number++;
      device = new Device();
      const acknowledged: [string, string][] = [];
      untouched = await failingAt(number, fault, () => anHour(device.tab(), (...one) => acknowledged.push(one))) < number;
      await device.closeAll();
      assert.deepEqual(await lost(acknowledged), [], `request ${number}`);
      await device.closeAll();
    }
    assert.ok(number > 50, `${number} requests`);
    t.diagnostic(`${number - 1} points`);
  });
}

test('G7, G13, control: a store that says ok whatever happened is noticed', async () => {
  const acknowledged: [string, string][] = [];
  await failingAt(30, 'crash', async () => {
    const tab = device.tab();
    const write = tab.storage.handlers[Op.commit];
    tab.storage.handlers[Op.commit] = async (strings) => {
      await write?.(strings);
      return { status: Status.ok, strings: [] };
    };
    await anHour(tab, (...one) => acknowledged.push(one));
  });
  await device.closeAll();
  assert.notDeepEqual(await lost(acknowledged), []);
});

test('G7, G13, control: a part that a save took for granted and is not there is noticed', async () => {
  const acknowledged: [string, string][] = [];
  await anHour(device.tab(), (...one) => acknowledged.push(one));
  await device.closeAll();
  const [row] = (await device.all('parts')).filter((part) => part['draft'] === 'a');
  await device.change('parts', (store) => store.delete(['a', String(row?.['name'])]));
  assert.notDeepEqual(await lost(acknowledged), []);
});

test('G27: long use leaves a bounded number of revisions in each draft, and of their parts', async () => {
  const drafts = times(3, 200, 8);
  const edits = 250;
  const tab = device.tab();
  for (let draft = 0; draft < drafts; draft++) {
    const writer = new Writer(tab, `d${draft}`);
    for (let edit = 0; edit < edits; edit++) {
      device.clock += 60_000;
      assert.equal(statusName(await writer.save(edit, ['satu ', 'dua ', `isi ${edit}`])), 'ok');
    }
    for (const days of [1, 2]) {
      device.clock += days * 86_400_000;
      await tab.ask(Op.load, `d${draft}`, '');
      await tab.storage.swept;
    }
  }
  const revisions = await device.all('revisions');
  assert.ok(revisions.length < drafts * 70, `${revisions.length} revisions of ${drafts} drafts`);
  const parts = await device.all('parts');
  assert.ok(parts.length < revisions.length * 2 + drafts * 5, `${parts.length} parts of ${revisions.length} revisions`);
});
