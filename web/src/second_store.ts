// The second store: the newest revision of each draft once more, apart from the database.
//
// A draft has two files, "ID.a" and "ID.b", written in turn, so that the copy before is whole while the next is being
// written. A file: the SHA-256 of the two things that follow, a newline; the head as JSON, a newline; the summary; the
// document; how long each of its parts is (32 bits, little endian), when it is kept in parts. The SHA-256 of the document
// or of the root of its parts stands in the head.
//
// "ID.held": nothing is written over these until the person said what becomes of them, whoever opens a page meanwhile. It
// holds how many saves the first store lacked.
//
// The files beside a draft lie each in one of its own, "ID.SHA256", as long as the newest copy names them.

import { joined, numberOf, sameBytes, textOf, utf8 } from "./bytes";
import { partsOf } from "./parts";
import type { Medium } from "./second_medium";
import { digest } from "./storage_records";
import type { Bytes } from "./storage_records";

export interface CopyHead {
  id: string;
  revision: number;
  savedAt: number;
  deletedAt: number | null;
  sha256: string;
  summary: Bytes;
  /// The files beside the draft that it names.
  attached: string[];
  /// Of the copies of this draft: which one is newer.
  order: number;
  /// The person was asked about it: how many saves the first store lacked then.
  held?: number;
  /// A file that it names is not beside it.
  incomplete?: boolean;
}

export interface Copy extends CopyHead {
  bytes: Bytes;
  /// The parts of the document, none: it was kept whole.
  stretches: Bytes[];
}

const HASH = 64;  // hexadecimal digits
const START = 16_384;  // bytes that hold head and summary of any draft that a person has
const slots = [".a", ".b"] as const;
const HELD = ".held";

function fileName(id: string, slot: string): string {
  return encodeURIComponent(id) + slot;
}

function attachedName(id: string, name: string): string {
  return fileName(id, `.${name}`);
}

export function packCopy(copy: Copy): Bytes {
  const { bytes, stretches, summary, ...head } = copy;
  const start = joined([utf8(`${JSON.stringify({ ...head, size: summary.length, parts: stretches.length })}\n`), summary]);
  const lengths = new DataView(new ArrayBuffer(stretches.length * 4));
  for (const [at, stretch] of stretches.entries()) lengths.setUint32(at * 4, stretch.length, true);
  return joined([utf8(`${digest(start)}\n`), start, bytes, new Uint8Array(lengths.buffer)]);
}

interface Start extends CopyHead {
  /// Where the document begins.
  end: number;
  /// How many parts it has.
  parts: number;
}

/// Undefined: not whole, or not what was written.
function readStart(file: Uint8Array): Start | undefined {
  const first = file.indexOf(10);
  const second = file.indexOf(10, first + 1);
  if (first < 0 || second < 0) return undefined;
  try {
    const head = JSON.parse(textOf(file.subarray(first + 1, second))) as Omit<CopyHead, "summary" | "attached"> & { size: number; parts?: number; attached?: string[] };
    const end = second + 1 + head.size;
    if (!Number.isSafeInteger(end) || end > file.length) return undefined;
    if (digest(file.subarray(first + 1, end)) !== textOf(file.subarray(0, first))) return undefined;
    const { id, revision, savedAt, deletedAt, sha256, order, attached = [] } = head;
    return { id, revision, savedAt, deletedAt, sha256, order, attached, summary: file.slice(second + 1, end), end, parts: head.parts ?? 0 };
  } catch {
    return undefined;
  }
}

export function unpackCopy(file: Bytes): Copy | undefined {
  const start = readStart(file);
  if (start === undefined) return undefined;
  const { end, parts, ...head } = start;
  if (parts === 0) {
    const bytes = file.slice(end);
    return digest(bytes) === head.sha256 ? { ...head, bytes, stretches: [] } : undefined;
  }
  const tail = file.length - parts * 4;
  if (!Number.isSafeInteger(parts) || tail < end) return undefined;
  const bytes = file.slice(end, tail);
  const lengths = new DataView(file.buffer, file.byteOffset + tail, parts * 4);
  const stretches: Bytes[] = [];
  let at = 0;
  for (let i = 0; i < parts; i++) stretches.push(bytes.slice(at, at += lengths.getUint32(i * 4, true)));
  const whole = at === bytes.length && digest(partsOf(stretches).root) === head.sha256;
  return whole ? { ...head, bytes, stretches } : undefined;
}

/// The parts that a copy holds, and their lists, by name.
export function partsInCopy(copy: Copy | undefined): (name: string) => Bytes | undefined {
  const { lists, fresh } = partsOf(copy?.stretches ?? []);
  const parts = new Map([...lists, ...fresh].map((bytes) => [digest(bytes), bytes]));
  return (name) => parts.get(name);
}

interface Kept {
  slot: string;
  head: CopyHead;
}

function newer(a: Kept | undefined, b: Kept | undefined): Kept | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.head.order > a.head.order ? b : a;
}

export class SecondStore {
  /// When a copy was last written and read again; 0 = not since the page was opened.
  keptAt = 0;

  constructor(private readonly medium: Medium) {}

  get kind(): string {
    return this.medium.kind;
  }

  /// The newest copy of each draft, by its head alone.
  async list(): Promise<CopyHead[]> {
    const found = new Map<string, Kept>();
    const names = await this.medium.names();
    for (const name of names) {
      const kept = await this.readHead(name);
      if (kept === undefined) continue;
      const newest = newer(found.get(kept.head.id), kept);
      if (newest !== undefined) found.set(kept.head.id, newest);
    }
    const there = new Set(names);
    return Promise.all([...found.values()].map(async ({ head }) => ({
      ...head,
      ...there.has(fileName(head.id, HELD)) ? { held: await this.heldFor(head.id) ?? 1 } : {},
      incomplete: head.attached.some((name) => !there.has(attachedName(head.id, name))),
    })));
  }

  /// Both copies of the draft stay as they are.
  hold(id: string, saves: number): Promise<void> {
    return this.medium.write(fileName(id, HELD), utf8(String(saves)));
  }

  release(id: string): Promise<void> {
    return this.medium.remove(fileName(id, HELD));
  }

  /// For how many saves. Undefined: they may be written over.
  async heldFor(id: string): Promise<number | undefined> {
    const saves = await this.medium.read(fileName(id, HELD));
    return saves === undefined ? undefined : numberOf(saves) || 1;
  }

  /// The newest copy whose every byte is what was written.
  async read(id: string): Promise<Copy | undefined> {
    const copies: Copy[] = [];
    for (const slot of slots) {
      const file = await this.medium.read(fileName(id, slot));
      const copy = file === undefined ? undefined : unpackCopy(file);
      if (copy?.id === id) copies.push(copy);
    }
    return copies.sort((a, b) => b.order - a.order)[0];
  }

  /// Writes a copy in place of the older one of two, and reads it again.
  async keep(copy: Omit<Copy, "order">): Promise<void> {
    const [a, b] = await Promise.all(slots.map((slot) => this.readHead(fileName(copy.id, slot))));
    const newest = newer(a, b);
    const head = newest?.head;
    const same = head?.revision === copy.revision && head.deletedAt === copy.deletedAt && head.sha256 === copy.sha256;
    if (same && head.attached.length === copy.attached.length) return;
    const order = (head?.order ?? 0) + 1;
    const name = fileName(copy.id, newest?.slot === slots[0] ? slots[1] : slots[0]);
    const packed = packCopy({ ...copy, order });
    await this.medium.write(name, packed);
    const again = await this.medium.read(name);
    if (again === undefined || !sameBytes(again, packed)) throw new Error("a copy is not what was written");
    this.keptAt = Date.now();
  }

  async drop(id: string): Promise<void> {
    for (const end of [...slots, HELD]) await this.medium.remove(fileName(id, end));
    await this.dropAttached(id);
  }

  /// `read` gives a file that is not here yet.
  async addAttached(id: string, names: readonly string[], read: (name: string) => Promise<Bytes | undefined>): Promise<void> {
    const there = new Set(names.length === 0 ? [] : await this.medium.names());
    for (const name of names) {
      const file = attachedName(id, name);
      const bytes = there.has(file) ? undefined : await read(name);
      if (bytes === undefined) continue;
      await this.medium.write(file, bytes);
      const again = await this.medium.read(file);
      if (again === undefined || !sameBytes(again, bytes)) throw new Error("a file is not what was written");
    }
  }

  /// The files beside the draft that are none of these.
  async dropAttached(id: string, names: readonly string[] = []): Promise<void> {
    const wanted = new Set(names.map((name) => attachedName(id, name)));
    const start = fileName(id, ".");
    const there = (await this.medium.names()).filter((file) => file.startsWith(start) && file.length === start.length + HASH);
    for (const file of there) if (!wanted.has(file)) await this.medium.remove(file);
  }

  /// As it lies there.
  readAttached(id: string, name: string): Promise<Bytes | undefined> {
    return this.medium.read(attachedName(id, name));
  }

  async clear(): Promise<void> {
    for (const name of await this.medium.names()) await this.medium.remove(name);
  }

  private async readHead(name: string): Promise<Kept | undefined> {
    const slot = slots.find((end) => name.endsWith(end));
    const beginning = slot === undefined ? undefined : await this.medium.read(name, START);
    if (slot === undefined || beginning === undefined) return undefined;
    const long = beginning.length >= START;
    const start = readStart(beginning) ?? (long ? readStart((await this.medium.read(name)) ?? beginning) : undefined);
    if (start === undefined || fileName(start.id, slot) !== name) return undefined;
    return { slot, head: start };
  }
}
