// A document with the files beside it as one file: a ZIP whose entries are stored as they are, so that any system can take
// it apart. The document comes first; each other entry is called after the SHA-256 of its octets.

import { textOf, utf8 } from "./bytes";
import { digest } from "./storage_records";
import type { Bytes } from "./storage_records";

export interface Entry {
  name: string;
  bytes: Bytes;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8 = 0x800;  // flag: names are UTF-8
const FIRST_DAY = 0x21;  // 1 January 1980: equal contents give equal bytes
const LOCAL_SIZE = 30;
const MOST = 600;  // entries
const NAMED = /^(?:[\w-]+\/)?([0-9a-f]{64})\.[a-z]+$/;

const table = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export function crc32(bytes: Uint8Array): number {
  let sum = ~0;
  for (const octet of bytes) sum = (table[(sum ^ octet) & 255] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}

/// Fields of two ("2") and four octets, little endian.
function record(layout: string, ...values: number[]): Bytes {
  const widths = [...layout].map(Number);
  const view = new DataView(new ArrayBuffer(widths.reduce((sum, width) => sum + width, 0)));
  let at = 0;
  for (const [i, width] of widths.entries()) {
    if (width === 2) view.setUint16(at, values[i] ?? 0, true);
    else view.setUint32(at, values[i] ?? 0, true);
    at += width;
  }
  return new Uint8Array(view.buffer);
}

/// In pieces, one after the other.
export function packed(entries: readonly Entry[]): Bytes[] {
  const pieces: Bytes[] = [];
  const central: Bytes[] = [];
  let at = 0;
  for (const { name, bytes } of entries) {
    const called = utf8(name);
    const about = [20, UTF8, 0, 0, FIRST_DAY, crc32(bytes), bytes.length, bytes.length, called.length, 0];
    pieces.push(record("42222244422", LOCAL, ...about), called, bytes);
    central.push(record("422222244422222" + "44", CENTRAL, 20, ...about, 0, 0, 0, 0, at), called);
    at += LOCAL_SIZE + called.length + bytes.length;
  }
  const size = central.reduce((sum, piece) => sum + piece.length, 0);
  return [...pieces, ...central, record("42222442", END, 0, 0, entries.length, entries.length, size, at, 0)];
}

/// By its first octets.
export function isContainer(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

interface Header {
  name: string;
  start: number;
  end: number;
  sum: number;
}

/// Of the entry that begins here. Undefined: none does, or it is cut short or compressed.
function headerAt(file: Bytes, at: number): Header | undefined {
  const view = new DataView(file.buffer, file.byteOffset + at, file.length - at);
  if (view.byteLength < LOCAL_SIZE || view.getUint32(0, true) !== LOCAL) return undefined;
  const [flags, method] = [view.getUint16(6, true), view.getUint16(8, true)];
  const [sum, stored, size] = [view.getUint32(14, true), view.getUint32(18, true), view.getUint32(22, true)];
  const named = at + LOCAL_SIZE;
  const called = named + view.getUint16(26, true);
  const start = called + view.getUint16(28, true);
  const end = start + size;
  if ((flags & ~UTF8) !== 0 || method !== 0 || stored !== size || end > file.length) return undefined;
  return { name: textOf(file.subarray(named, called)), start, end, sum };
}

/// The first entry, and those of the others that are whole. Undefined: the first is not, or it holds more than it may.
export function entriesOf(file: Bytes): Entry[] | undefined {
  const entries: Entry[] = [];
  let room = 2 * file.length;  // octets to be compared: what is damaged is looked through for entries once more
  for (let at = 0; at >= 0 && at < file.length;) {
    const header = headerAt(file, at);
    const bytes = file.subarray(header?.start ?? 0, header?.end ?? 0);
    room -= bytes.length;
    const whole = header !== undefined && room >= 0 && crc32(bytes) === header.sum;
    if (whole) entries.push({ name: header.name, bytes: bytes.slice() });
    if (room < 0 || entries.length === 0 || entries.length > MOST) return undefined;
    at = whole ? header.end : file.indexOf(0x50, at + 1);
  }
  return entries;
}

/// The document, and the files of which every octet is what its name says. Undefined: there is no document that can be trusted.
export function unpacked(file: Bytes): { document: Bytes; files: Bytes[] } | undefined {
  const [document, ...others] = entriesOf(file) ?? [];
  if (document === undefined || NAMED.test(document.name)) return undefined;
  const files = others.filter(({ name, bytes }) => NAMED.exec(name)?.[1] === digest(bytes)).map(({ bytes }) => bytes);
  return { document: document.bytes, files };
}
