// Files beside a draft: whole or not at all, kept as long as a revision names them, read only when asked for.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';

import { Op } from '../../web/src/abi';
import type { Reply } from '../../web/src/abi';
import { arrived } from '../../web/src/arrived';
import { Attachments } from '../../web/src/attachments';
import type { Shown } from '../../web/src/attachments';
import { joined, sameBytes, utf8 } from '../../web/src/bytes';
import { entriesOf, packed, unpacked } from '../../web/src/container';
import { SecondStore } from '../../web/src/second_store';
import { readEverything } from '../../web/src/storage_export';
import { digest } from '../../web/src/storage_records';
import type { Bytes } from '../../web/src/storage_records';
import { stretches, Writer } from './program';
import { Device, statusName, words } from './world';
import type { Tab } from './world';

const DAY = 86_400_000;
const LARGEST = 5 * 1024 * 1024;

const png = (text: string): Bytes => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...utf8(text)]);
const fileOf = (name: string, bytes: Bytes): File => new File([bytes], name);

let device: Device;
let tab: Tab;
let page: { chosen: File | undefined; shown: Shown[]; saved: { name: string; bytes: Bytes }[] };

/// The next thing that a person does through this tab.
async function ask(op: Op, ...strings: (string | Bytes)[]): Promise<Reply> {
  const attachments = new Attachments(tab.storage.attached, {
    choose: () => Promise.resolve(page.chosen),
    show: (file) => page.shown.push(file),
    save: (name, _type, ...pieces) => page.saved.push({ name, bytes: new Uint8Array(pieces.flatMap((piece) => [...piece])) }),
  });
  const reply = await attachments.handlers[op]?.(strings.map((one) => (typeof one === 'string' ? utf8(one) : one)));
  assert.ok(reply !== undefined);
  return reply;
}

async function attach(file: File | undefined, room = LARGEST): Promise<Reply> {
  page.chosen = file;
  return ask(Op.attach, 'a', String(LARGEST), String(room));
}

const commit = (base: number, text: string, ...attached: Bytes[]): Promise<Reply> =>
  tab.ask(Op.commit, 'a', base, 1, text, 'r', 'auto', '', '', attached.map(digest).join(''));

async function partNames(): Promise<unknown[]> {
  return (await device.all('parts')).map(({ name }) => name);
}

/// Opens the draft, and waits for what is removed then.
async function load(): Promise<Reply> {
  const reply = await tab.ask(Op.load, 'a', '');
  await tab.storage.swept;
  return reply;
}

beforeEach(async () => {
  await device?.closeAll();
  device = new Device();
  tab = device.tab();
  page = { chosen: undefined, shown: [], saved: [] };
  arrived.begin();
  await commit(0, 'satu');
});

test('a picture is kept by its SHA-256, shown and saved as it was', async () => {
  const bytes = png('foto');
  assert.deepEqual(words(await attach(fileOf('Foto.png', bytes))), ['Foto.png', 'png', String(bytes.length), digest(bytes)]);
  assert.equal(statusName(await ask(Op.showAttached, 'a', digest(bytes), 'Foto.png', 'png')), 'ok');
  assert.deepEqual(page.shown, [{ name: 'Foto.png', type: 'image/png', bytes }]);
  assert.equal(statusName(await ask(Op.saveAttached, 'a', digest(bytes), 'Foto.png', 'png')), 'ok');
  assert.deepEqual(page.saved, [{ name: 'Foto.png', bytes }]);
});

test('what it is is told by its octets: a page named .pdf, an empty file, one too large, one without room', async () => {
  const refusals: [File, string, number?][] = [
    [fileOf('Laporan.pdf', utf8('<!doctype html><script>')), 'kind'],
    [fileOf('kosong.pdf', new Uint8Array()), 'empty'],
    [fileOf('besar.pdf', new Uint8Array(30 * 1024 * 1024)), 'too large'],
    [fileOf('Foto.png', png('foto')), 'no room', 5],
  ];
  for (const [file, reason, room] of refusals) {
    const reply = await attach(file, room);
    assert.deepEqual([statusName(reply), ...words(reply)], ['failed', reason, file.name]);
  }
  assert.equal(statusName(await attach(undefined)), 'cancelled');
  assert.deepEqual(await partNames(), []);
});

test('a draft that is not here takes no files', async () => {
  page.chosen = fileOf('Foto.png', png('foto'));
  assert.equal(statusName(await ask(Op.attach, 'tiada', String(LARGEST), String(LARGEST))), 'notFound');
  assert.deepEqual(await partNames(), []);
});

test('opening a draft reads none of its files', async () => {
  const bytes = png('foto');
  await attach(fileOf('Foto.png', bytes));
  await commit(1, 'dua', bytes);
  await device.change('parts', (store) => store.put({ draft: 'a', name: digest(bytes), bytes: 'rusak' }));
  assert.equal(statusName(await load()), 'ok');
  assert.equal(statusName(await ask(Op.showAttached, 'a', digest(bytes), 'Foto.png', 'png')), 'notFound');
});

/// The parts that are read or written while this is done, by name.
async function touched(work: () => Promise<unknown>): Promise<string[]> {
  const methods = IDBObjectStore.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const [put, get] = [methods['put'], methods['get']];
  const names: string[] = [];
  for (const [name, original] of [['put', put], ['get', get]] as const) {
    methods[name] = function (this: IDBObjectStore, ...args: unknown[]) {
      if (this.name === 'parts') names.push(name === 'put' ? (args[0] as { name: string }).name : (args[0] as string[])[1] ?? '');
      return original?.apply(this, args);
    };
  }
  try {
    await work();
  } finally {
    Object.assign(methods, { put, get });
  }
  return names;
}

test('a keystroke touches no file, and no more parts than without any', async () => {
  const writer = new Writer(tab);
  const texts = stretches(200);
  await tab.ask(Op.lock, 'a');
  await writer.save(1, texts);
  const type = (revision: number, word: string): Promise<string[]> =>
    touched(() => writer.save(revision, [...texts.slice(0, 7), word, ...texts.slice(8)]));
  const without = await type(2, 'tanpa');
  const files = Array.from({ length: 20 }, (_, i) => png(`foto ${i}`));
  for (const bytes of files) await attach(fileOf('x.png', bytes));
  writer.attached = files.map(digest);
  await type(3, 'pertama');  // what came is counted once
  const names = await type(4, 'berikut');
  assert.ok(names.length > 0 && names.length <= without.length + 1, `${names.length} after ${without.length}`);
  assert.deepEqual(names.filter((name) => writer.attached.includes(name)), []);
});

test('what a revision names stays, what none names goes after its grace', async () => {
  const [named, unnamed] = [png('disebut'), png('tidak')];
  await attach(fileOf('1.png', named));
  await attach(fileOf('2.png', unnamed));
  await commit(1, 'dua', named);
  await commit(2, 'tiga');  // let go of: the revision before names it still
  await tab.ask(Op.unlock, 'a');  // an undo might name the other again
  await load();
  device.clock += DAY + 1;
  await load();
  assert.deepEqual(await partNames(), [digest(named)]);
});

test('attached again just before its grace was over, it has a new one', async () => {
  const bytes = png('foto');
  await attach(fileOf('1.png', bytes));
  await load();
  device.clock += DAY + 1;
  await attach(fileOf('1.png', bytes));
  await load();
  assert.deepEqual(await partNames(), [digest(bytes)]);
});

test('deleted for good, a draft leaves no file behind', async () => {
  const bytes = png('foto');
  await attach(fileOf('1.png', bytes));
  await commit(1, 'dua', bytes);
  await tab.ask(Op.purge, 'a');
  assert.deepEqual(await partNames(), []);
});

test('what a closing page left behind names its files too', async () => {
  const bytes = png('foto');
  await attach(fileOf('1.png', bytes));
  await tab.ask(Op.load, 'a', '');
  const left = { draft: 'a', base: 1, epoch: 1, writer: 'lain', bytes: utf8('dua'), size: 3, sha256: digest(utf8('dua')), summary: utf8('r'),
    reason: 'auto', savedAt: 1, version: '1', attached: [digest(bytes)] };
  await load();
  device.clock += DAY + 1;
  await device.change('pending', (store) => store.put(left));
  await load();  // applies it; its revision names the file from now on
  await load();
  device.clock += DAY + 1;
  await load();
  assert.deepEqual(await partNames(), [digest(bytes)]);
});

/// Until `work` is done the nth put into this store ("": any) does what `trouble` does.
async function atPut<T>(store: string, nth: number, trouble: (tx: IDBTransaction) => void, work: () => Promise<T>): Promise<T> {
  const methods = IDBObjectStore.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const real = methods['put'];
  let puts = 0;
  methods['put'] = function put(this: IDBObjectStore, ...args: unknown[]) {
    if ((store === '' || this.name === store) && ++puts === nth) trouble(this.transaction);
    return real?.apply(this, args);
  };
  try {
    return await work();
  } finally {
    if (real !== undefined) methods['put'] = real;
  }
}

test('a full disk in the middle: nothing half, and it is said', async () => {
  const files = [png('satu'), png('dua'), png('tiga')];
  arrived.add(files, LARGEST);
  const full = (): void => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const reply = await atPut('parts', 2, full, () => ask(Op.keepAttached, 'a', files.map(digest).join('')));
  assert.equal(statusName(reply), 'quota');
  assert.deepEqual(await partNames(), []);
  assert.equal(statusName(await load()), 'ok');
});

test('cut off at every put, a file is there whole or not at all', async () => {
  for (let nth = 1; nth <= 3; nth++) {
    const bytes = png(`kali ${nth}`);
    arrived.begin();
    arrived.add([bytes], LARGEST);
    const reply = await atPut('', nth, (tx) => tx.abort(), () => ask(Op.keepAttached, 'a', digest(bytes)));
    const there = (await partNames()).includes(digest(bytes));
    assert.equal(there, statusName(reply) === 'ok', `at put ${nth}`);
  }
});

test('the second store has the files of the newest revision, and gives back what is lost', async () => {
  await device.closeAll();
  tab = device.tab({ medium: Promise.resolve(device.files) });
  const [kept, gone] = [png('ada'), png('pergi')];
  await attach(fileOf('1.png', kept));
  await attach(fileOf('2.png', gone));
  await commit(1, 'dua', kept, gone);
  await tab.storage.copyNow();
  const copied = (): string[] => [...device.files.all.keys()].filter((name) => name.length > 60);
  assert.deepEqual(copied().sort(), [`a.${digest(kept)}`, `a.${digest(gone)}`].sort());
  await commit(2, 'tiga', kept);
  await tab.storage.copyNow();
  assert.deepEqual(copied(), [`a.${digest(kept)}`]);
  await device.change('parts', (store) => store.clear());
  assert.equal(statusName(await ask(Op.showAttached, 'a', digest(kept), '1.png', 'png')), 'ok');
  assert.deepEqual(await partNames(), [digest(kept)], 'put back');
  await tab.ask(Op.purge, 'a');
  assert.deepEqual(copied(), []);
});

test('the recovery page finds the files beside a draft, in whichever store they are whole', async () => {
  await device.closeAll();
  tab = device.tab({ medium: Promise.resolve(device.files) });
  const [one, two, lost] = [png('satu'), png('dua'), png('hilang')];
  for (const bytes of [one, two]) await attach(fileOf('x.png', bytes));
  await commit(1, 'dua', one, two, lost);
  await tab.storage.copyNow();
  await device.change('parts', (store) => store.put({ draft: 'a', name: digest(one), bytes: utf8('rusak') }));
  await device.raw(async (db) => {
    const { all: [found] } = await readEverything({ db, copies: new SecondStore(device.files) });
    assert.deepEqual(found?.attached, [one, two, lost].map(digest));
    assert.deepEqual((await found.files()).map(digest), [one, two].map(digest));
  });
});

test('one file with everything: what is not there is named; what comes in is verified and kept', async () => {
  const [one, lost] = [png('satu'), png('hilang')];
  await attach(fileOf('1.png', one));
  const files = [one, lost].flatMap((bytes) => [digest(bytes), `lampiran/${digest(bytes)}.png`]);
  assert.deepEqual(words(await ask(Op.downloadWith, 'a', 'SKP.zip', 'skp.json', '{"isi":1}', ...files)), [digest(lost)]);
  const saved = page.saved[0]?.bytes ?? new Uint8Array();
  const found = unpacked(saved);
  assert.deepEqual(found, { document: utf8('{"isi":1}'), files: [one] });

  await device.closeAll();
  device = new Device();
  tab = device.tab();
  await commit(0, 'satu');
  arrived.add(found?.files ?? [], LARGEST);
  const names = digest(one) + digest(lost);
  assert.deepEqual(words(await ask(Op.keepAttached, 'a', names)), [digest(lost)]);
  await load();
  device.clock += DAY + 1;
  await load();
  assert.deepEqual(await partNames(), [digest(one)], 'the revision that came with it names it');
});

test('any system can take the container apart', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'berkas-'));
  const path = join(folder, 'satu.zip');
  const files = [png('satu'), new Uint8Array(70_000).fill(7)];
  const entries = files.map((bytes) => ({ name: `berkas/${digest(bytes)}.png`, bytes }));
  writeFileSync(path, joined(packed([{ name: 'skp.json', bytes: utf8('{"isi":"é"}') }, ...entries])));
  const { error, status, stdout } = spawnSync('unzip', ['-t', path], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (error !== undefined) return t.skip('no unzip on this machine');
  assert.equal(status, 0, stdout);
  assert.match(stdout, /skp\.json +OK/);
});

test('of a container that was changed only what is whole is trusted', async () => {
  const one = png('satu');
  await attach(fileOf('1.png', one));
  await ask(Op.downloadWith, 'a', 'SKP.zip', 'skp.json', '{"isi":1}', digest(one), `lampiran/${digest(one)}.png`);
  const saved = page.saved[0]?.bytes ?? new Uint8Array();
  assert.equal(entriesOf(saved)?.length, 2);
  for (let cut = 4; cut < saved.length; cut += 7) {
    const found = unpacked(saved.slice(0, cut));
    assert.ok(found === undefined || sameBytes(found.document, utf8('{"isi":1}')), `cut at ${cut}`);
  }
  for (let at = 0; at < saved.length; at++) {
    const changed = saved.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x41;
    const found = unpacked(changed);
    for (const bytes of found?.files ?? []) assert.equal(digest(bytes), digest(one));
    if (found !== undefined) assert.deepEqual(found.document, utf8('{"isi":1}'), `octet ${at}`);
  }
});

test('one bit in a file, or its end cut off: the document and the other files come in', () => {
  const [one, two, three] = [png('satu'), png('dua'), png('tiga')];
  const document = utf8('{"isi":1}');
  const entries = [one, two, three].map((bytes) => ({ name: `lampiran/${digest(bytes)}.png`, bytes }));
  const all = joined(packed([{ name: 'skp.json', bytes: document }, ...entries]));
  const place = (entry: number): number => joined(packed([{ name: 'skp.json', bytes: document }, ...entries.slice(0, entry)]).slice(0, 3 + 3 * entry)).length;
  for (const at of [0, 8, 14, 18, 22, 26, 40, 110]) {  // fields of its header, its name, its octets
    const changed = all.slice();
    changed[place(1) + at] = (changed[place(1) + at] ?? 0) ^ 1;
    assert.deepEqual(unpacked(changed), { document, files: [one, three] }, `octet ${at}`);
  }
  assert.deepEqual(unpacked(all.slice(0, place(2) + 50)), { document, files: [one, two] });
  assert.equal(unpacked(all.slice(0, place(0) - 1)), undefined);
});

test('a container that claims more than it holds costs no more than reading it twice', () => {
  const header = joined(packed([{ name: 'x', bytes: new Uint8Array(1) }])).slice(0, 30);
  const hostile = joined([...packed([{ name: 'skp.json', bytes: utf8('{}') }]).slice(0, 3), ...Array.from({ length: 20_000 }, () => header)]);
  const view = new DataView(hostile.buffer);
  for (let at = 40; at + 30 <= hostile.length; at += 30) {
    for (const field of [18, 22]) view.setUint32(at + field, hostile.length - at - 31, true);
  }
  const begun = performance.now();
  assert.equal(entriesOf(hostile), undefined);
  assert.ok(performance.now() - begun < 2_000);
});
