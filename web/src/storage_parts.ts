// Documents in parts, in the database. Each function is work within one transaction.

import { joined, sameBytes } from "./bytes";
import { namesIn } from "./parts";
import type { Parts } from "./parts";
import { answer } from "./storage_db";
import { digest, revisionsOf } from "./storage_records";
import type { Bytes, Revision } from "./storage_records";

/// A stretch of a document, or a list of names of such.
interface Part {
  draft: string;
  name: string;  // the SHA-256 of its bytes
  bytes: Bytes;
}

export function partsIn(draft: string): IDBKeyRange {
  return IDBKeyRange.bound([draft], [draft, []]);
}

/// Bytes of parts that somebody still has at hand.
export type AtHand = (name: string) => Bytes | undefined;

export function putPart(tx: IDBTransaction, draft: string, name: string, bytes: Bytes): void {
  const part: Part = { draft, name, bytes };
  tx.objectStore("parts").put(part);
}

/// As they lie there, damaged or not. Undefined: there is none.
export async function getPart(tx: IDBTransaction, draft: string, name: string): Promise<Bytes | undefined> {
  const part = await answer(tx.objectStore("parts").get([draft, name]) as IDBRequest<Partial<Part> | undefined>);
  return part?.bytes instanceof Uint8Array ? part.bytes : undefined;
}

const namesInAll = (lists: readonly (Bytes | undefined)[]): string[] => lists.flatMap((list) => (list === undefined ? [] : namesIn(list)));

export class MissingPartError extends Error {
  override name = "MissingPartError";
}

/// The lists that a draft named when all that they name was there, and how many parts it had in all.
export interface Proven {
  lists: ReadonlyMap<string, Bytes>;
  count: number;
}

/// What a tab has of the draft that it writes.
export interface Hand {
  readonly draft: string;
  get(name: string): Bytes | undefined;
  proven?: Proven;
}

const SINGLY = 60;  // names that are looked up one by one; for more all keys are read

/// Of these names those that the draft has no part of.
async function absent(store: IDBObjectStore, draft: string, names: readonly string[]): Promise<string[]> {
  if (names.length > SINGLY) {
    const keys = await answer(store.getAllKeys(partsIn(draft))) as [string, string][];
    const there = new Set(keys.map(([, name]) => name));
    return names.filter((name) => !there.has(name));
  }
  const found = await Promise.all(names.map((name) => answer(store.getKey([draft, name]))));
  return names.filter((_, at) => found[at] === undefined);
}

/// Nothing that an abort takes back is proven.
function prove(tx: IDBTransaction, hand: Hand, proven: Proven): void {
  const { draft } = hand;
  tx.addEventListener("complete", () => {
    if (hand.draft === draft) hand.proven = proven;
  });
}

/// Afterwards all that `root` names is there, whatever was lost meanwhile: as long as nothing came or went since it was
/// proven, only what changed is looked at.
export async function addParts(tx: IDBTransaction, draft: string, { root, lists, fresh }: Parts, hand?: Hand): Promise<void> {
  const store = tx.objectStore("parts");
  const count = await answer(store.count(partsIn(draft)));
  const proven = hand?.proven?.count === count ? hand.proven.lists : new Map<string, Bytes>();
  const now = new Map(namesIn(root).map((name, at) => [name, lists[at] ?? new Uint8Array()]));
  const there = new Set(namesInAll([...proven].filter(([name]) => !now.has(name)).map(([, list]) => list)));
  const given = new Map(fresh.map((bytes) => [digest(bytes), bytes]));
  const ask = new Set<string>();
  for (const [name, list] of now) {
    if (proven.has(name)) continue;
    putPart(tx, draft, name, list);
    for (const part of namesIn(list)) if (!there.has(part)) ask.add(part);
  }
  for (const [name, bytes] of given) {
    ask.delete(name);
    putPart(tx, draft, name, bytes);
  }
  for (const name of await absent(store, draft, [...ask])) {
    const bytes = hand?.get(name);
    if (bytes === undefined) throw new MissingPartError(name);  // the program sends all of it then
    putPart(tx, draft, name, bytes);
  }
  if (hand !== undefined) prove(tx, hand, { lists: now, count: await answer(store.count(partsIn(draft))) });
}

/// Whether a revision of the draft is: what lies there may be files beside it. Looked for from the newest on, one at a time.
export async function isInParts(tx: IDBTransaction, draft: string): Promise<boolean> {
  if (await answer(tx.objectStore("parts").count(partsIn(draft))) === 0) return false;
  const request = tx.objectStore("revisions").openCursor(revisionsOf(draft), "prev");
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error ?? new Error("request failed"));
    request.onsuccess = () => {
      const cursor = request.result;
      const row = cursor?.value as Partial<Revision> | undefined;
      if (cursor === null || row?.root !== undefined) resolve(cursor !== null);
      else cursor.continue();
    };
  });
}

export interface Whole {
  bytes: Bytes;
  /// Its parts, their names, and the lists of these; none: it is kept whole.
  stretches: Bytes[];
  names: Bytes;
  lists: Bytes[];
}

export interface Sources {
  /// Where else there may be what is lost here.
  elsewhere?: AtHand | undefined;
  /// What parts are: comparing is quicker than hashing.
  known?: AtHand | undefined;
}

/// Reads parts, each once.
export class PartReader {
  private readonly read = new Map<string, Promise<Bytes | undefined>>();

  constructor(private readonly tx: IDBTransaction, private readonly sources: Sources = {}) {}

  /// Undefined: something of it is not what was written.
  async whole(record: unknown): Promise<(Revision & Whole) | undefined> {
    const revision = record as Revision | undefined;
    if (!(revision?.summary instanceof Uint8Array)) return undefined;
    const { bytes, root, sha256, draft } = revision;
    if (root === undefined) {
      if (!(bytes instanceof Uint8Array) || digest(bytes) !== sha256) return undefined;
      return { ...revision, bytes, stretches: [], names: new Uint8Array(), lists: [] };
    }
    if (!(root instanceof Uint8Array) || digest(root) !== sha256) return undefined;
    const lists = await this.good(draft, namesIn(root));
    const stretches = lists === undefined ? undefined : await this.good(draft, lists.flatMap(namesIn));
    if (lists === undefined || stretches === undefined) return undefined;
    return { ...revision, bytes: joined(stretches), stretches, names: joined(lists), lists };
  }

  private async good(draft: string, names: string[]): Promise<Bytes[] | undefined> {
    const all = await Promise.all(names.map((name) => this.part(draft, name)));
    return all.every((bytes) => bytes !== undefined) ? all : undefined;
  }

  private part(draft: string, name: string): Promise<Bytes | undefined> {
    const key = `${draft} ${name}`;
    const known = this.read.get(key) ??
      getPart(this.tx, draft, name).then((bytes) => (bytes !== undefined && this.isNamed(bytes, name) ? bytes : this.sources.elsewhere?.(name)));
    this.read.set(key, known);
    return known;
  }

  private isNamed(bytes: Bytes, name: string): boolean {
    const known = this.sources.known?.(name);
    return known === undefined ? digest(bytes) === name : sameBytes(bytes, known);
  }
}

export interface Remains {
  bytes: Bytes;
  /// Parts and lists that are gone, or not what was written.
  lacks: number;
}

/// What is left of a document in parts, as it lies there. `fresh`: parts that are not in the database yet.
export async function remains(tx: IDBTransaction, draft: string, root: Bytes, lists?: Bytes[], fresh: Bytes[] = []): Promise<Remains> {
  const given = new Map(fresh.map((bytes) => [digest(bytes), bytes]));
  const read = (names: string[]): Promise<(Bytes | undefined)[]> =>
    Promise.all(names.map((name) => Promise.resolve(given.get(name) ?? getPart(tx, draft, name))));
  const wrong = (names: string[], found: readonly (Bytes | undefined)[]): number =>
    names.filter((name, at) => digest(found[at] ?? new Uint8Array()) !== name).length;
  const found = lists ?? await read(namesIn(root));
  const names = namesInAll(found);
  const parts = await read(names);
  return { bytes: joined(parts.filter((bytes) => bytes !== undefined)), lacks: wrong(namesIn(root), found) + wrong(names, parts) };
}

/// A record of a revision, whatever happened to it; one in parts with what is left of them as its bytes.
export async function withRemains<Row>(tx: IDBTransaction, record: Row): Promise<Row> {
  const { root, draft, bytes } = (record ?? {}) as Partial<Revision>;
  if (!(root instanceof Uint8Array) || draft === undefined || bytes !== undefined) return record;
  return { ...record, ...await remains(tx, draft, root) };
}

/// Parts of this revision that are not what was written are put there again, from what is at hand. False: nothing was.
export async function mendParts(tx: IDBTransaction, draft: string, root: Bytes, atHand: AtHand): Promise<boolean> {
  let mended = false;
  const good = async (name: string): Promise<Bytes | undefined> => {
    const stored = await getPart(tx, draft, name);
    if (stored !== undefined && digest(stored) === name) return stored;
    const bytes = atHand(name);
    if (bytes === undefined || digest(bytes) !== name) return undefined;
    putPart(tx, draft, name, bytes);
    mended = true;
    return bytes;
  };
  const lists = await Promise.all(namesIn(root).map(good));
  await Promise.all(namesInAll(lists).map(good));
  return mended;
}
