// Packing, retention, names of files, pasted text.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { numberOf, pack, textOf, unpack, utf8 } from '../../web/src/bytes';
import { shownName } from '../../web/src/file_names';
import { seemsFleeting } from '../../web/src/fleeting';
import { cleanPaste } from '../../web/src/paste';
import { superfluous } from '../../web/src/retention';
import { safeFileName } from '../../web/src/save_file';
import type { RevisionInfo } from '../../web/src/storage_records';

test('packed lists come back as they were', () => {
  for (const list of [[], [''], ['a', '', 'é\0文'], ['x'.repeat(100_000)]]) {
    assert.deepEqual(unpack(pack(list.map(utf8))).map(textOf), list);
  }
});

test('packed lists are little endian without padding', () => {
  assert.deepEqual([...pack([utf8('ab')])], [1, 0, 0, 0, 2, 0, 0, 0, 97, 98]);
});

test('packed lists that are cut or have a tail are refused', () => {
  const good = pack([utf8('abc'), utf8('de')]);
  for (let size = 0; size < good.length; size++) assert.throws(() => unpack(good.slice(0, size)), RangeError);
  assert.throws(() => unpack(new Uint8Array([...good, 0])), RangeError);
});

test('numbers are decimal text', () => {
  assert.equal(numberOf(utf8('42')), 42);
  for (const text of ['', '-1', '1e3', ' 1', '9999999999999999']) assert.ok(Number.isNaN(numberOf(utf8(text))), text);
});

function history(count: number, minutes: number, reason = 'auto', start = 0): RevisionInfo[] {
  return Array.from({ length: count }, (_, i) =>
    ({ revision: i + 1, savedAt: start + i * minutes * 60_000, reason, size: 1 }));
}

test('fifty automatic revisions stay, then one an hour, then one a day', () => {
  assert.deepEqual(superfluous(history(51, 1), 51), []);
  const minutes = history(51 + 180, 1);
  assert.equal(minutes.length - superfluous(minutes, 231).length, 51 + 3, 'three hours of minutes');
  const hours = history(51 + 48 + 24 * 10, 60);
  assert.equal(hours.length - superfluous(hours, hours.length).length, 51 + 48 + 10, 'ten days of hours');
  const days = history(51 + 48 + 200, 24 * 60);
  assert.equal(days.length - superfluous(days, days.length).length, 51 + 48 + 90);
});

test('revisions that were asked for thin out like the others, each kind by itself', () => {
  const manual = history(500, 1, 'manual');
  assert.equal(manual.length - superfluous(manual, 500).length, 51 + 8, 'eight hours of minutes');
  const both = history(200, 1).map((entry, i) => ({ ...entry, reason: i % 2 === 0 ? 'auto' : 'manual' }));
  assert.equal(superfluous(both, 200).filter((revision) => revision > 100).length, 0);
});

test('the head, branches, and what was there before an import or a restore always stay', () => {
  const old = history(200, 1);
  assert.ok(!superfluous(old, 3).includes(3));
  assert.deepEqual(superfluous(history(500, 1, 'branch'), 0), []);
  for (const reason of ['import', 'restore']) {
    const turned = history(400, 1).map((entry) => (entry.revision === 100 ? { ...entry, reason } : entry));
    const drop = superfluous(turned, 400);
    assert.ok(drop.includes(98), 'the minute before');
    assert.ok(!drop.includes(99) && !drop.includes(100), reason);
  }
  const branched = history(400, 1).map((entry) =>
    ({ ...entry, reason: { 99: 'branch', 100: 'import' }[entry.revision] ?? entry.reason }));
  assert.ok(!superfluous(branched, 400).includes(98), 'a branch in between was never the head');
});

test('a clock that jumps costs no revision', () => {
  const before = history(120, 24 * 60);
  const jumped = [...before, { revision: 121, savedAt: Date.UTC(2036, 0), reason: 'auto', size: 1 }];
  assert.deepEqual(superfluous(jumped, 121), superfluous(before, 120));
});

test('file names are safe and keep their endings', () => {
  assert.equal(safeFileName('Rencana: Ani/Budi 2026.skp.json'), 'Rencana Ani Budi 2026.skp.json');
  assert.equal(safeFileName('../../etc/passwd'), 'etc passwd');
  assert.equal(safeFileName('.skp.json'), 'berkas.skp.json');
  assert.equal(safeFileName(`${'x'.repeat(300)}.skp.json`).length, 129);
  assert.equal(safeFileName('a\u202egpj.exe'), 'agpj.exe'.replace('a', 'a '));
});

test('the name of a file that is shown is short, and ends as it did', () => {
  assert.equal(shownName('SKP Ani.skp.json'), 'SKP Ani.skp.json');
  const long = shownName(`${'x'.repeat(1_000_000)} bagian 7.skp.json`);
  assert.equal([...long].length, 120);
  assert.ok(long.startsWith('xxx') && long.endsWith('xx… bagian 7.skp.json'.slice(-12)));
  for (const name of ['😀'.repeat(500), `a${'😀'.repeat(500)}`]) assert.doesNotThrow(() => encodeURIComponent(shownName(name)), 'half a character');
});

test('a private window is suspected by its small room or by what it refuses, never by a promise that was not made', async () => {
  const gb = 1024 ** 3;
  const open = { getDirectory: () => Promise.resolve({} as FileSystemDirectoryHandle) };
  const refusing = { getDirectory: () => Promise.reject(new DOMException('no', 'SecurityError')) };
  assert.equal(await seemsFleeting(open, { quota: 60 * gb, persisted: false }), false);
  assert.equal(await seemsFleeting(open, { quota: 0, persisted: false }), false, 'unknown');
  assert.equal(await seemsFleeting({}, { quota: 10 * gb, persisted: false }), false, 'an old browser');
  assert.equal(await seemsFleeting(undefined, { quota: 0, persisted: false }), false);
  assert.equal(await seemsFleeting(open, { quota: 0.6 * gb, persisted: false }), true);
  assert.equal(await seemsFleeting(refusing, { quota: 10 * gb, persisted: false }), true);
  assert.equal(await seemsFleeting(open, { quota: 0.6 * gb, persisted: true }), false, 'a small disk, but a promise');
});

test('pasted text loses control characters only', () => {
  assert.equal(cleanPaste('a\r\nb\rc\n\td\0\u0007\u00a0e'), 'a\nb\nc\n\td\u00a0e');
});
