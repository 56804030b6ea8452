// Containers that nobody made: whatever becomes of their octets, nothing is taken that is not what it says.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';

import { textOf } from '../../web/src/bytes';
import { crc32, entriesOf, packed, unpacked } from '../../web/src/container';
import type { Bytes } from '../../web/src/storage_records';
import type { Chance } from '../torture/chance.mjs';
import { corpus, document } from './container_corpus';
import { chance, seed, times } from './counts';

const folder = resolve(import.meta.dirname, '../../tests/fuzz/corpus/container');

test('the corpus of containers is what the code makes', () => {
  if (process.env['KINERJA_CORPUS'] === 'write') {
    mkdirSync(folder, { recursive: true });
    for (const [name, bytes] of corpus) writeFileSync(resolve(folder, name), bytes);
  }
  assert.deepEqual(readdirSync(folder).sort(), [...corpus.keys()].sort());
  for (const [name, bytes] of corpus) assert.deepEqual(new Uint8Array(readFileSync(resolve(folder, name))), bytes, name);
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/// Bit by bit, and not from a table.
function sumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const octet of bytes) {
    sum ^= octet;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

/// Where these octets stand one after the other.
const places = (file: Bytes, bytes: Bytes): number[] => {
  const found: number[] = [];
  const [all, wanted] = [Buffer.from(file), Buffer.from(bytes)];
  for (let at = all.indexOf(wanted); at >= 0 && found.length < 50; at = all.indexOf(wanted, at + 1)) found.push(at);
  return found;
};

type Found = { document: Bytes; files: Bytes[] } | undefined;

/// What is wrong with what was read of this file; empty: nothing.
function objection(file: Bytes, read: (file: Bytes) => Found): string {
  let found: Found;
  try {
    found = read(file);
  } catch (error) {
    return `thrown: ${String(error)}`;
  }
  if (found === undefined) return '';
  const size = found.files.reduce((sum, bytes) => sum + bytes.length, found.document.length);
  if (size > 2 * file.length) return `${size} octets of ${file.length}`;
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const first = 30 + view.getUint16(26, true) + view.getUint16(28, true);
  if (Buffer.compare(file.subarray(first, first + found.document.length), found.document) !== 0) return 'the document is not what stands first';
  if (view.getUint32(14, true) !== sumOf(found.document)) return 'the document is not that of its sum';
  const text = Buffer.from(file).toString('latin1');
  for (const bytes of found.files) {
    if (places(file, bytes).length === 0) return 'a file that is not in it';
    if (!text.includes(sha256(bytes))) return 'a file of which it does not say the name';
  }
  return '';
}

const sizes = [0, 1, 2, 4, 29, 30, 31, 0x7f, 0xff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];
const fields: readonly (readonly [number, 2 | 4])[] = [[0, 4], [6, 2], [8, 2], [14, 4], [18, 4], [22, 4], [26, 2], [28, 2]];

/// Where an entry begins, or seems to.
const begins = (file: Bytes): number[] => places(file, new Uint8Array([0x50, 0x4b, 3, 4]));

function put(file: Bytes, at: number, width: 2 | 4, value: number): Bytes {
  const changed = file.slice();
  if (at + width > changed.length) return changed;
  const view = new DataView(changed.buffer);
  if (width === 2) view.setUint16(at, value & 0xffff, true);
  else view.setUint32(at, value >>> 0, true);
  return changed;
}

const joined = (...pieces: Bytes[]): Bytes => new Uint8Array(Buffer.concat(pieces));

/// The sum that these octets have, so that only what is compared with it can object.
function summed(file: Bytes, at: number): Bytes {
  if (at + 30 > file.length) return file;
  const view = new DataView(file.buffer, file.byteOffset);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return put(file, at + 14, 4, crc32(file.subarray(start, start + view.getUint32(at + 22, true))));
}

function mutated(file: Bytes, random: Chance): Bytes {
  const at = random.below(file.length + 1);
  const to = Math.min(file.length, at + random.below(80));
  const entry = random.one([0, ...begins(file)]);
  switch (random.below(8)) {
    case 0:
      return file.map((octet, i) => (i === at ? octet ^ (1 << random.below(8)) : octet));
    case 1:
      return file.slice(0, at);
    case 2:
      return joined(file.slice(0, at), file.slice(to));
    case 3:
      return joined(file.slice(0, to), file.slice(at));
    case 4: {
      const [field, width] = random.one([...fields]);
      return put(file, entry + field, width, random.one([...sizes, file.length, file.length - entry, random.below(200)]));
    }
    case 5: {
      const other = random.one([...corpus.values()]);
      return joined(file.slice(0, at), other.slice(random.below(other.length)));
    }
    case 6:
      return summed(file, entry);
    default:
      return joined(file.slice(0, at), random.one([...corpus.values()]), file.slice(at));
  }
}

function made(random: Chance): Bytes {
  let file = random.one([...corpus.values()]);
  for (let left = random.between(1, 4); left > 0 && file.length > 0; left--) file = mutated(file, random);
  return file;
}

/// A reader that believes the sizes of the first entry and compares nothing.
function trusting(file: Bytes): Found {
  if (file.length < 30) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const start = 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return { document: file.slice(start, start + view.getUint32(22, true)), files: [] };
}

test('G26: whatever became of a container, what is read of it is what it says', (t) => {
  const count = times(3_000, 1_000_000);
  let read = 0;
  let slowest = 0;
  for (let i = 0; i < count; i++) {
    const file = made(chance(i));
    const began = performance.now();
    const wrong = objection(file, unpacked);
    slowest = Math.max(slowest, performance.now() - began);
    assert.equal(wrong, '', `seed ${seed}, container ${i}: ${Buffer.from(file).toString('base64')}`);
    const entries = entriesOf(file);
    if (entries !== undefined) read++;
    assert.ok((entries?.length ?? 0) <= 600);
  }
  assert.ok(read > count / 10 && read < count * 0.9, `${read} of ${count} were read: the others or these are not tried`);
  assert.ok(slowest < 1_000, `${slowest} ms for a container of a few hundred octets`);
  t.diagnostic(`seed ${seed}: ${count} containers, ${read} of them read`);

  const believed = Array.from({ length: 300 }, (_, i) => objection(made(chance(i)), trusting));
  assert.ok(believed.some((words) => words !== ''), 'control: a reader that compares nothing is noticed');
});

test('G26: what is packed comes back as it was', () => {
  for (let i = 0; i < times(200, 20_000); i++) {
    const random = chance(i);
    const bytes = (): Bytes => new Uint8Array(Array.from({ length: random.below(300) }, () => random.below(256)));
    const files = [...new Map(Array.from({ length: random.below(6) }, bytes).map((one) => [sha256(one), one])).values()];
    const entries = files.map((one) => ({ name: `berkas/${sha256(one)}.pdf`, bytes: one }));
    const whole = unpacked(joined(...packed([{ name: 'skp.skp.json', bytes: document }, ...entries])));
    assert.equal(textOf(whole?.document ?? new Uint8Array()), textOf(document));
    assert.deepEqual(whole?.files.map(sha256), files.map(sha256), `seed ${seed}, ${i}`);
  }
});
