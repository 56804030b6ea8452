// Files beside a draft come back with it, whatever was lost, and are in nobody's way.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { IDBFactory } from 'fake-indexeddb';

import { Op } from '../../web/src/abi';
import type { Reply } from '../../web/src/abi';
import { arrived } from '../../web/src/arrived';
import { Attachments } from '../../web/src/attachments';
import { utf8 } from '../../web/src/bytes';
import { unpacked } from '../../web/src/container';
import { SecondStore } from '../../web/src/second_store';
import { digest } from '../../web/src/storage_records';
import type { Bytes } from '../../web/src/storage_records';
import type { StorageWorld } from '../../web/src/storage';
import { Device, goBack, statusName, words } from './world';
import type { Tab } from './world';

const photo = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...utf8('foto')]);
let device: Device;
let saved: Bytes[];
beforeEach(() => {
  device = new Device();
  saved = [];
  arrived.begin();
});
afterEach(() => device.closeAll());

const open = (changes: Partial<StorageWorld> = {}): Tab => device.tab({ medium: Promise.resolve(device.files), ...changes });

async function ask(tab: Tab, op: Op, ...strings: string[]): Promise<Reply> {
  const attachments = new Attachments(tab.storage.attached, {
    choose: () => Promise.resolve(undefined),
    show: () => undefined,
    save: (_name, _type, ...pieces) => saved.push(new Uint8Array(pieces.flatMap((piece) => [...piece]))),
  });
  const reply = await attachments.handlers[op]?.(strings.map(utf8));
  assert.ok(reply !== undefined);
  return reply;
}

const commit = (tab: Tab, base: number, text: string, attached: Bytes[] = [], epoch = 1): Promise<Reply> =>
  tab.ask(Op.commit, 'a', base, epoch, text, 'r', 'auto', '', '', attached.map(digest).join(''));

const look = async (tab: Tab, id = 'a'): Promise<string> => statusName(await ask(tab, Op.showAttached, id, digest(photo), 'Foto.png', 'png'));
const parts = async (): Promise<unknown[]> => (await device.all('parts')).map(({ name }) => name);
const copiedFiles = (): string[] => [...device.files.all.keys()].filter((name) => name.length > 60);

/// One save without the file and one with it.
async function attached(tab: Tab): Promise<void> {
  await tab.storage.attached.add('a', [photo]);
  assert.equal(statusName(await commit(tab, 1, 'a2', [photo])), 'ok');
}

async function startedAnew(): Promise<Tab> {
  await device.closeAll();
  const tab = open();
  await tab.ask(Op.listDrafts);
  await new Promise((resolve) => setTimeout(resolve, 40));
  return tab;
}

test('restored from the second store, a draft has its files for good', async () => {
  const tab = open();
  await commit(tab, 0, 'a1');
  await attached(tab);
  await tab.storage.copyNow();
  await device.closeAll();
  device.factory = new IDBFactory();
  const later = await startedAnew();
  assert.equal(statusName(await later.ask(Op.restore, 'a', 'head')), 'ok');
  assert.deepEqual(await parts(), [digest(photo)]);
  const [, revision = '', epoch = ''] = words(await later.ask(Op.load, 'a', ''));
  await commit(later, Number(revision), 'a3', [], Number(epoch));
  await later.storage.copyNow();
  assert.deepEqual(copiedFiles(), []);
  assert.equal(statusName(await commit(later, Number(revision) + 1, 'a2', [photo], Number(epoch))), 'ok');
  assert.equal(await look(later), 'ok');
});

test('who goes on without what was lost has its files beside it all the same', async () => {
  const tab = open();
  await commit(tab, 0, 'a1');
  await goBack(device, async () => {
    await attached(tab);
    await tab.storage.copyNow();
  });
  const later = await startedAnew();
  assert.equal(statusName(await later.ask(Op.restore, 'a', 'aside')), 'ok');
  await later.storage.copyNow();
  assert.deepEqual(await parts(), [digest(photo)]);
  assert.equal(await look(later), 'ok');
});

test('broken off while a file is copied, it is copied at the next start; no document waits for it', async () => {
  const tab = open();
  await commit(tab, 0, 'a1');
  const write = device.files.write.bind(device.files);
  device.files.write = (name, bytes) => (name.length > 60 ? Promise.reject(new Error('gone')) : write(name, bytes));
  await attached(tab);
  await tab.storage.copyNow();
  assert.equal((await new SecondStore(device.files).read('a'))?.revision, 2);
  device.files.write = write;
  const later = await startedAnew();
  await later.storage.copyNow();
  assert.deepEqual(copiedFiles(), [`a.${digest(photo)}`]);
});

test('a file is beside its draft before a copy names it, and until none does', async () => {
  const tab = open({ pauses: { rest: 10_000, cap: 10_000, patience: 50 } });
  await commit(tab, 0, 'a1');
  const steps: string[] = [];
  for (const step of ['write', 'remove'] as const) {
    const real = device.files[step].bind(device.files);
    device.files[step] = (name: string, bytes?: Bytes) => {
      steps.push(`${step} ${name.slice(0, 2)}${name.length > 60 ? 'file' : 'copy'}`);
      return real(name, bytes ?? new Uint8Array());
    };
  }
  await attached(tab);
  await tab.storage.copyNow();
  await commit(tab, 2, 'a3');
  await tab.storage.copyNow();
  assert.deepEqual(steps, ['write a.file', 'write a.copy', 'write a.copy', 'remove a.file']);
});

test('a database that is dead: the document is saved, with the files that the second store has, and the others are named', async () => {
  const tab = open();
  await commit(tab, 0, 'a1');
  await attached(tab);
  await tab.storage.copyNow();
  await device.closeAll();
  const dead = open({ indexedDB: undefined });
  const lost = 'f'.repeat(64);
  const files = [digest(photo), lost].flatMap((name) => [name, `lampiran/${name}.png`]);
  const reply = await ask(dead, Op.downloadWith, 'a', 'SKP.zip', 'skp.json', '{"isi":1}', ...files);
  assert.deepEqual([statusName(reply), ...words(reply)], ['ok', lost]);
  assert.deepEqual(unpacked(saved[0] ?? new Uint8Array()), { document: utf8('{"isi":1}'), files: [photo] });
});

test('a draft that was made from another has the files that lie beside that one, and keeps them when it goes', async () => {
  const tab = open();
  await commit(tab, 0, 'a1');
  await attached(tab);
  await tab.ask(Op.importDrafts, 'b', 'a2', 'r');
  assert.deepEqual(words(await ask(tab, Op.keepAttached, 'b', digest(photo))), ['']);
  await tab.ask(Op.importDrafts, 'c', 'a2', 'r');
  assert.equal(await look(tab, 'c'), 'ok');
  assert.equal(statusName(await tab.ask(Op.commit, 'd', 0, 1, 'a2', 'r', 'new', '', '', digest(photo))), 'ok');
  await tab.ask(Op.purge, 'a');
  for (const id of ['b', 'c', 'd']) assert.equal(await look(tab, id), 'ok');
});

const DAY = 86_400_000;

/// Twice, so that what nobody needs was noted and goes.
async function swept(tab: Tab): Promise<void> {
  for (let i = 0; i < 2; i++) {
    await tab.ask(Op.load, 'a', '');
    await tab.storage.swept;
    device.clock += DAY + 1;
  }
}

/// So many saves without it that no revision names the file any more.
async function letGo(tab: Tab, from: number): Promise<number> {
  const long = 200;
  for (let i = from; i < from + long; i++) {
    device.clock += 60_000;
    await commit(tab, i, `tanpa ${i}`);
  }
  assert.deepEqual((await device.all('revisions')).filter((row) => row['attached'] instanceof Array && row['attached'].length > 0), []);
  return from + long;
}

const lacking = (reply: Reply): string => words(reply)[2] ?? '';

test('what an undo of this tab may name again is not removed, and is there when it does', async () => {
  const tab = open();
  await tab.ask(Op.lock, 'a');
  await commit(tab, 0, 'a1');
  await attached(tab);
  const last = await letGo(tab, 2);
  await swept(tab);
  assert.deepEqual(await parts(), [digest(photo)]);
  assert.equal(lacking(await commit(tab, last, 'diurungkan', [photo])), '');
  assert.equal(await look(tab), 'ok');
});

test('closed, the draft has no undo any more: what no revision names goes', async () => {
  const tab = open();
  await tab.ask(Op.lock, 'a');
  await commit(tab, 0, 'a1');
  await attached(tab);
  await letGo(tab, 2);
  await tab.ask(Op.unlock, 'a');
  await swept(tab);
  assert.deepEqual(await parts(), []);
});

test('who looks at a draft that another tab edits removes nothing of it', async () => {
  const tab = open();
  await commit(tab, 0, 'a1');
  await attached(tab);
  await letGo(tab, 2);
  let held = [{ name: 'draft-a' }];
  const reader = open({ locks: { query: () => Promise.resolve({ held }) } as unknown as LockManager });
  await swept(reader);
  assert.deepEqual(await parts(), [digest(photo)]);
  held = [];
  await swept(reader);
  assert.deepEqual(await parts(), [], 'control: nobody edits it');
});

test('a save that names a file again that is nowhere says which, once', async () => {
  const tab = open();
  await commit(tab, 0, 'a1');
  await attached(tab);
  await commit(tab, 2, 'a3');
  await device.change('parts', (store) => store.clear());
  const undone = await commit(tab, 3, 'diurungkan', [photo]);
  assert.deepEqual([statusName(undone), lacking(undone)], ['ok', digest(photo)]);
  assert.equal(lacking(await commit(tab, 4, 'sesudahnya', [photo])), '');
});
