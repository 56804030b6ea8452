// Parts that nobody names any more: noted when a draft is opened, removed when a later look finds them so still. Looking
// writes nothing, so that no save waits for it, and reads no document that is kept whole.

import { namesIn } from "./parts";
import { answer } from "./storage_db";
import type { Run, StoreName } from "./storage_db";
import { partsIn } from "./storage_parts";
import { digest, isCommit, isHead, revisionsOf } from "./storage_records";
import type { Bytes, Commit, Head, Revision } from "./storage_records";

const GRACE = 86_400_000;  // ms

const looked: StoreName[] = ["drafts", "revisions", "parts", "quarantine"];
const removed: StoreName[] = ["meta", "drafts", "parts", "pending"];

/// Of what was noted about a draft, in the store "meta".
export function sweepKey(id: string): IDBValidKey {
  return ["unnamed", id];
}

const isGood = (bytes: Bytes | undefined, name: string | undefined): boolean => bytes instanceof Uint8Array && digest(bytes) === name;

type Named = Partial<Pick<Revision, "revision" | "root" | "sha256" | "attached">> | undefined;

interface NamedIn {
  lists: string[];
  attached: string[];
}

/// What revisions of the draft name, those that were set aside too. Undefined: one is not what was written.
async function namedIn(tx: IDBTransaction, { id, history, partsFrom = 0 }: Head): Promise<NamedIn | undefined> {
  const inParts = IDBKeyRange.bound([id, partsFrom], [id, []]);
  const rows = await answer(tx.objectStore("revisions").getAll(inParts) as IDBRequest<Named[]>);
  const aside = await answer(tx.objectStore("quarantine").index("draft").getAll(id) as IDBRequest<{ record?: Named }[]>);
  const all = [...rows, ...aside.map(({ record }) => record)];
  const there = new Set(all.map((row) => row?.revision));
  if (history.some(({ revision }) => revision >= partsFrom && !there.has(revision))) return undefined;
  const named = all.filter((row) => row?.root !== undefined);
  if (!named.every((row) => isGood(row?.root, row?.sha256))) return undefined;
  return { lists: named.flatMap((row) => namesIn(row?.root ?? new Uint8Array())), attached: all.flatMap((row) => row?.attached ?? []) };
}

/// The names of all parts that revisions need, of lists and what these name, and of the files beside the draft. Undefined: something of them is not what was
/// written, so nobody knows what it named.
async function named(tx: IDBTransaction, head: Head): Promise<Set<string> | undefined> {
  const found = await namedIn(tx, head);
  if (found === undefined) return undefined;
  const names = new Set(found.lists);
  const lists = await Promise.all([...names].map((name) =>
    answer(tx.objectStore("parts").get([head.id, name]) as IDBRequest<{ bytes?: Bytes } | undefined>)));
  if ([...names].some((name, at) => !isGood(lists[at]?.bytes, name))) return undefined;
  for (const list of lists) if (list?.bytes instanceof Uint8Array) for (const name of namesIn(list.bytes)) names.add(name);
  for (const name of found.attached) names.add(name);
  return names;
}

interface Look {
  /// The draft is as it was seen as long as its next revision has this number.
  nextRevision: number;
  unnamed: string[];
}

async function look(tx: IDBTransaction, id: string, within: ReadonlySet<string>): Promise<Look | undefined> {
  const head = await answer(tx.objectStore("drafts").get(id) as IDBRequest<unknown>);
  const keys = await answer(tx.objectStore("parts").getAllKeys(partsIn(id))) as [string, string][];
  if (!isHead(head) || keys.length === 0) return undefined;
  const needed = await named(tx, head);
  if (needed === undefined) return undefined;
  return { nextRevision: head.nextRevision, unnamed: keys.map(([, name]) => name).filter((name) => !needed.has(name) && !within.has(name)) };
}

/// What a closing page left behind names.
async function namedByPending(tx: IDBTransaction, id: string): Promise<Set<string>> {
  const left = await answer(tx.objectStore("pending").getAll(revisionsOf(id)) as IDBRequest<Partial<Commit>[]>);
  return new Set(left.filter(isCommit).flatMap(({ parts, attached = [] }) =>
    [...parts === undefined ? [] : [parts.root, ...parts.lists].flatMap(namesIn), ...attached]));
}

async function noted(tx: IDBTransaction, id: string): Promise<Map<unknown, unknown>> {
  const stored = await answer(tx.objectStore("meta").get(sweepKey(id)) as IDBRequest<unknown>);
  return stored instanceof Map ? (stored as Map<unknown, unknown>) : new Map<unknown, unknown>();
}

/// What is about to be named has its grace once more.
export async function forgetNoted(tx: IDBTransaction, id: string, names: readonly string[]): Promise<void> {
  const before = await noted(tx, id);
  const known = names.filter((name) => before.delete(name));
  if (known.length > 0) tx.objectStore("meta").put(before, sweepKey(id));
}

async function remove(tx: IDBTransaction, id: string, { nextRevision, unnamed }: Look, now: number): Promise<number> {
  const [meta, store] = [tx.objectStore("meta"), tx.objectStore("parts")];
  const head = await answer(tx.objectStore("drafts").get(id) as IDBRequest<unknown>);
  if (!isHead(head) || head.nextRevision !== nextRevision) return 0;  // somebody saved: another time
  const left = await namedByPending(tx, id);
  const before = await noted(tx, id);
  const notedNow = new Map<string, number>();
  const gone: string[] = [];
  for (const name of unnamed.filter((one) => !left.has(one))) {
    const first = before.get(name);
    const since = typeof first === "number" && first <= now ? first : now;
    if (now - since < GRACE) notedNow.set(name, since);
    else gone.push(name);
  }
  for (const name of gone) store.delete([id, name]);
  if (notedNow.size > 0) meta.put(notedNow, sweepKey(id));
  else if (before.size > 0) meta.delete(sweepKey(id));
  return gone.length;
}

/// How many were removed; what is `within` the reach of an undo stays. Clocks that jump cost nothing: nobody needs what goes.
export async function sweepParts(run: Run, id: string, now: number, within: ReadonlySet<string> = new Set()): Promise<number> {
  const seen = await run(looked, "readonly", (tx) => look(tx, id, within));
  return seen === undefined ? 0 : run(removed, "readwrite", (tx) => remove(tx, id, seen, now));
}
