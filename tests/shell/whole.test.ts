// "Tersimpan" means that all of it is there: what vanished is noticed and written again, what is needed is never removed.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { Op } from '../../web/src/abi';
import { textOf, utf8 } from '../../web/src/bytes';
import { namesIn, partsOf } from '../../web/src/parts';
import { digest } from '../../web/src/storage_records';
import { hexOf, stretches, Writer } from './program';
import { heard } from './spy';
import { Device, statusName, words } from './world';
import type { Tab } from './world';

const DAY = 86_400_000;
let device: Device;
beforeEach(() => (device = new Device()));
afterEach(() => device.closeAll());

const texts = stretches(50);
const loaded = async (tab: Tab, id = 'a'): Promise<string> => words(await tab.ask(Op.load, id, ''))[3] ?? '';
const parts = async (): Promise<string[]> => (await device.all('parts')).map((part) => part['name'] as string);
const lose = (name: string): Promise<void> => device.change('parts', (store) => store.delete(['a', name]));
const listsOf = (all: string[]): string[] => namesIn(partsOf(all.map(utf8)).root);

/// Opens draft a as the program does to write it, and takes for stored what was read.
async function opened(tab: Tab): Promise<Writer> {
  await tab.ask(Op.lock, 'a');
  await tab.ask(Op.load, 'a', '');
  const writer = new Writer(tab);
  for (const text of texts) writer.held.add(hexOf(text));
  return writer;
}

test('a part or a list that vanished while the draft is open is written again by the next save', async () => {
  await new Writer(device.tab()).save(0, texts);
  await device.closeAll();
  const tab = device.tab();
  const writer = await opened(tab);
  let base = 1;
  for (const name of [hexOf(texts[20] ?? ''), listsOf(texts)[0] ?? '']) {
    await lose(name);
    const now = [...texts, `lagi ${base}`];
    assert.equal(statusName(await writer.save(base++, now)), 'ok');
    assert.ok((await parts()).includes(name));
    assert.equal(await loaded(device.tab()), now.join(''));
  }
});

test('what vanished and is not at hand: the save says that it failed, and the program sends all of it', async () => {
  const writer = new Writer(device.tab());
  await writer.save(0, texts);
  await lose(hexOf(texts[20] ?? ''));
  const later = device.tab();
  const blind = new Writer(later);
  for (const text of texts) blind.held.add(hexOf(text));
  assert.equal(statusName(await blind.save(1, [...texts, 'lagi'])), 'failed');
  assert.equal(statusName(await blind.save(1, [...texts, 'lagi'])), 'ok');
  assert.equal(await loaded(later), [...texts, 'lagi'].join(''));
});

test('as long as nothing came or went, a save looks at nothing but what changed', async () => {
  const writer = new Writer(device.tab());
  const many = stretches(3_000);
  await writer.save(0, many);
  const asked: string[] = [];
  await heard(['get', 'getKey', 'getAll', 'getAllKeys'], {
    before: (store, name) => store.name === 'meta' || store.name === 'drafts' || asked.push(`${store.name}.${name}`),
  }, () => writer.save(1, [...many, 'lagi']));
  assert.deepEqual(asked, []);
});

test('the crash page has the document that is edited, whatever is read beside it, and after a save its parts are at hand', async () => {
  const first = device.tab();
  await new Writer(first, 'a').save(0, texts);
  await new Writer(first, 'b').save(0, ['naskah ', 'lain']);
  await device.closeAll();
  const tab = device.tab();
  const writer = await opened(tab);
  assert.equal(tab.kept, texts.join(''));
  assert.equal(await loaded(tab, 'b'), 'naskah lain', 'a backup reads all drafts');
  await tab.ask(Op.load, 'a', 1);
  assert.equal(tab.kept, texts.join(''));
  await writer.save(1, [...texts, 'lagi']);
  assert.equal(tab.kept, [...texts, 'lagi'].join(''));
  assert.equal(await loaded(tab, 'b'), 'naskah lain');
  assert.equal(tab.kept, [...texts, 'lagi'].join(''));
});

test('the crash page has nothing of a draft that is only looked at while another tab writes it', async () => {
  await new Writer(device.tab(), 'a').save(0, texts);
  const locks = {
    request: (_: string, __: unknown, work: (lock: null) => unknown) => Promise.resolve(work(null)),
    query: () => Promise.resolve({ held: [{ name: 'draft-a' }] }),
  } as unknown as LockManager;
  const tab = device.tab({ locks });
  await tab.ask(Op.lock, 'a');
  await tab.ask(Op.load, 'a', '');
  assert.equal(tab.kept, '');
});

/// Opens the draft, and waits for what is done beside.
async function looks(tab: Tab): Promise<void> {
  await tab.ask(Op.load, 'a', '');
  await tab.storage.swept;
}

async function opens(days: number): Promise<void> {
  await device.closeAll();
  device.clock += days * DAY;
  await looks(device.tab());
}

for (const [what, damage] of [
  ['list', async () => {
    const before = listsOf(texts);
    for (const name of listsOf([...texts, 'ketikan terakhir']).filter((one) => !before.includes(one))) await lose(name);
  }],
  ['root', async () => {
    const row = (await device.all('revisions')).find(({ revision }) => revision === 2);
    await device.change('revisions', (store) => store.put({ ...row, root: (row?.['root'] as Uint8Array).slice(0, -32) }));
  }],
  ['row', () => device.change('revisions', (store) => store.delete(['a', 2]))],
] as const) {
  test(`below a damaged ${what} nothing is removed, as often as somebody looks`, async () => {
    const writer = new Writer(device.tab());
    await writer.save(0, texts);
    await writer.save(1, [...texts, 'ketikan terakhir']);
    await writer.save(2, texts);
    await device.closeAll();
    await damage();
    for (const days of [0, 2, 2]) await opens(days);
    assert.ok((await parts()).includes(hexOf('ketikan terakhir')), 'it is whole, and quarantine may need it');
  });
}

test('parts that only a commit left behind names are not removed', async () => {
  const writer = new Writer(device.tab());
  await writer.save(0, texts);
  await device.change('parts', (store) => void [utf8('titipan'), utf8('milik siapa')].map((bytes) => store.put({ draft: 'a', name: digest(bytes), bytes })));
  await opens(0);
  const { root, lists } = partsOf([utf8('titipan')]);
  const left = { draft: 'a', writer: 'x', base: 1, epoch: 1, reason: 'auto', savedAt: 5, version: '1', summary: utf8('r'), size: 7, parts: { root, lists, fresh: [] }, sha256: digest(root) };
  // It comes while the draft is open: between the look and the removal.
  device.clock += 2 * DAY;
  await device.closeAll();
  const tab = device.tab();
  await tab.ask(Op.listDrafts);
  let put = false;
  await heard(['getAll'], {
    before: (store) => {
      if (put || store.name !== 'pending' || store.transaction.mode !== 'readwrite') return;
      put = true;
      store.put(left);
    },
  }, () => looks(tab));
  const there = (await parts()).filter((name) => [hexOf('titipan'), hexOf('milik siapa')].includes(name));
  assert.deepEqual([put, there], [true, [hexOf('titipan')]]);
});

test('looking for what nobody needs reads no document that is kept whole, and locks the revisions for nobody', async () => {
  const tab = device.tab();
  for (let i = 0; i < 5; i++) await tab.commit('a', i, `utuh ${i}`);
  await new Writer(tab).save(5, texts);
  await device.closeAll();
  const read: string[] = [];
  await heard(['get', 'getAll'], {
    after: (store, request) => request.addEventListener('success', () => {
      if (store.name !== 'revisions') return;
      for (const row of [request.result].flat() as { bytes?: Uint8Array }[]) if (row.bytes !== undefined) read.push(textOf(row.bytes));
      if (store.transaction.mode === 'readwrite') read.push('locked');
    }),
  }, () => opens(1));
  assert.deepEqual(read, []);
});

test('what a draft was before it was kept in parts stays, however often it is saved afterwards', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'sebelumnya');
  const writer = new Writer(tab);
  for (let i = 1; i < 120; i++) await writer.save(i, ['satu ', `versi ${i}`]);
  const numbers = (await device.all('revisions')).map((row) => row['revision']);
  assert.ok(numbers.length < 60 && numbers.includes(1));
  await device.change('drafts', (store) => store.clear());
  await device.closeAll();
  const later = device.tab();
  const [, revision = '', epoch = ''] = words(await later.ask(Op.load, 'a', ''));
  await new Writer(later, 'a', Number(epoch)).save(Number(revision), ['satu ', 'terakhir']);
  assert.equal(words(await later.ask(Op.load, 'a', 1))[3], 'sebelumnya', 'also when its row was made anew');
});

test('so it does when a file was put beside it before its first save in parts', async () => {
  const tab = device.tab();
  await tab.commit('a', 0, 'sebelumnya');
  await tab.storage.attached.add('a', [utf8('foto')]);
  const writer = new Writer(tab);
  writer.attached = [hexOf('foto')];
  for (let i = 1; i < 120; i++) await writer.save(i, ['satu ', `versi ${i}`]);
  const numbers = (await device.all('revisions')).map((row) => row['revision']);
  assert.ok(numbers.length < 60 && numbers.includes(1));
  assert.equal((await device.all('drafts'))[0]?.['partsFrom'], 2);
});

test('a draft in parts of which it is not known since when is not taken for a new one', async () => {
  const tab = device.tab();
  const writer = new Writer(tab);
  await writer.save(0, texts);
  const [head] = await device.all('drafts');
  delete head?.['partsFrom'];
  await device.change('drafts', (store) => store.put(head));
  await writer.save(1, [...texts, 'lagi']);
  assert.equal((await device.all('drafts'))[0]?.['partsFrom'], undefined);
});
