// A document in parts: stretches of it, each under its SHA-256, its name. A long document has thousands of them, and the
// names alone would be written again at each keystroke; so the names are cut into lists, which are parts themselves, and
// a revision names the lists.

import { bytesToHex } from "@noble/hashes/utils.js";
import { sha256 } from "@noble/hashes/sha2.js";

import { joined } from "./bytes";

type Bytes = Uint8Array<ArrayBuffer>;

const NAME = 32;  // octets
const ROW = NAME + 4;
const LAST = 8;  // of 256: a name that begins below it ends its list, so that lists stay as they are where nothing changed

export interface Parts {
  /// The names of the lists. Its SHA-256 stands for the whole document.
  root: Bytes;
  lists: Bytes[];
  /// Parts whose bytes came along; the others are there.
  fresh: Bytes[];
}

/// As text, one after the other.
export function namesIn(list: Bytes): string[] {
  const names: string[] = [];
  for (let at = 0; at + NAME <= list.length; at += NAME) names.push(bytesToHex(list.subarray(at, at + NAME)));
  return names;
}

function listsOf(names: Bytes): Bytes[] {
  const lists: Bytes[] = [];
  let begin = 0;
  for (let at = 0; at < names.length; at += NAME) {
    const end = at + NAME;
    if ((names[at] ?? 0) >= LAST && end < names.length) continue;
    lists.push(names.slice(begin, end));
    begin = end;
  }
  return lists;
}

function named(names: Bytes, fresh: Bytes[]): Parts {
  const lists = listsOf(names);
  return { root: joined(lists.map((list) => sha256(list))), lists, fresh };
}

/// Of a document of which all is at hand.
export function partsOf(stretches: readonly Bytes[]): Parts {
  return named(joined(stretches.map((bytes) => sha256(bytes))), [...stretches]);
}

/// What the program says of the parts of a document (CommitAsk in wasm/abi/strings.h). Undefined: it does not add up.
export function readParts(rows: Bytes, bytes: Bytes): Parts | undefined {
  const view = new DataView(rows.buffer, rows.byteOffset, rows.byteLength);
  const names = new Uint8Array(Math.floor(rows.length / ROW) * NAME);
  const fresh: Bytes[] = [];
  let at = 0;
  for (let row = 0, to = 0; row + ROW <= rows.length; row += ROW, to += NAME) {
    names.set(rows.subarray(row, row + NAME), to);
    const size = view.getUint32(row + NAME, true);
    if (size > 0) fresh.push(bytes.slice(at, at + size));
    at += size;
  }
  return rows.length % ROW === 0 && at === bytes.length ? named(names, fresh) : undefined;
}
