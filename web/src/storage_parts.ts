// Documents in parts, in the database. Each function is work within one transaction.

import { joined } from "./bytes";
import { namesIn } from "./parts";
import type { Parts } from "./parts";
import { answer } from "./storage_db";
import { digest } from "./storage_records";
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

function putPart(tx: IDBTransaction, draft: string, name: string, bytes: Bytes): void {
  const part: Part = { draft, name, bytes };
  tx.objectStore("parts").put(part);
}

/// As they lie there, damaged or not. Undefined: there is none.
async function getPart(tx: IDBTransaction, draft: string, name: string): Promise<Bytes | undefined> {
  const part = await answer(tx.objectStore("parts").get([draft, name]) as IDBRequest<Partial<Part> | undefined>);
  return part?.bytes instanceof Uint8Array ? part.bytes : undefined;
}

const namesInAll = (lists: readonly (Bytes | undefined)[]): string[] => lists.flatMap((list) => (list === undefined ? [] : namesIn(list)));

export class MissingPartError extends Error {
  override name = "MissingPartError";
}

/// Puts what is not there yet. What a stored revision names is there: `before` is the root of one, the nearer the better.
export async function addParts(
  tx: IDBTransaction,
  draft: string,
  before: Bytes | undefined,
  { root, lists, fresh }: Parts,
  atHand: AtHand = () => undefined,
): Promise<void> {
  const old = new Set(before === undefined ? [] : namesIn(before));
  const now = namesIn(root);
  const replaced = [...old].filter((name) => !now.includes(name));
  const there = new Set(namesInAll(await Promise.all(replaced.map((name) => getPart(tx, draft, name)))));
  const given = new Map(fresh.map((bytes) => [digest(bytes), bytes]));
  const unsure = new Set<string>();
  for (const [at, list] of lists.entries()) {
    const name = now[at] ?? "";
    if (old.has(name)) continue;
    putPart(tx, draft, name, list);
    for (const part of namesIn(list)) if (!there.has(part)) unsure.add(part);
  }
  const ask: string[] = [];
  for (const name of unsure) {
    const bytes = given.get(name);
    if (bytes === undefined) ask.push(name);
    else putPart(tx, draft, name, bytes);
  }
  const store = tx.objectStore("parts");
  const found = await Promise.all(ask.map((name) => answer(store.getKey([draft, name]))));
  for (const [at, name] of ask.entries()) {
    if (found[at] !== undefined) continue;
    const bytes = atHand(name);
    if (bytes === undefined) throw new MissingPartError(name);  // the program sends all of it then
    putPart(tx, draft, name, bytes);
  }
}

export interface Whole {
  bytes: Bytes;
  /// Its parts, their names, and the lists of these; none: it is kept whole.
  stretches: Bytes[];
  names: Bytes;
  lists: Bytes[];
}

/// Reads parts, each once.
export class PartReader {
  private readonly read = new Map<string, Promise<Bytes | undefined>>();

  constructor(private readonly tx: IDBTransaction) {}

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
      getPart(this.tx, draft, name).then((bytes) => (bytes !== undefined && digest(bytes) === name ? bytes : undefined));
    this.read.set(key, known);
    return known;
  }
}

/// What is left of a document in parts, as it lies there. `fresh`: parts that are not in the database yet.
export async function remains(tx: IDBTransaction, draft: string, root: Bytes, lists?: Bytes[], fresh: Bytes[] = []): Promise<Bytes> {
  const given = new Map(fresh.map((bytes) => [digest(bytes), bytes]));
  const found = lists ?? await Promise.all(namesIn(root).map((name) => getPart(tx, draft, name)));
  const parts = await Promise.all(namesInAll(found).map((name) => Promise.resolve(given.get(name) ?? getPart(tx, draft, name))));
  return joined(parts.filter((bytes) => bytes !== undefined));
}

/// A record of a revision, whatever happened to it; one in parts with what is left of them as its bytes.
export async function withRemains<Row>(tx: IDBTransaction, record: Row): Promise<Row> {
  const { root, draft, bytes } = (record ?? {}) as Partial<Revision>;
  if (!(root instanceof Uint8Array) || draft === undefined || bytes !== undefined) return record;
  return { ...record, bytes: await remains(tx, draft, root) };
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
