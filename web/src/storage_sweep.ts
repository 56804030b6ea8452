// Parts that nobody names any more: noted when a draft is opened, removed when a later look finds them so still.

import { namesIn } from "./parts";
import { answer } from "./storage_db";
import type { StoreName } from "./storage_db";
import { partsIn } from "./storage_parts";
import { digest, revisionsOf } from "./storage_records";
import type { Bytes, Commit, Revision } from "./storage_records";

const GRACE = 86_400_000;  // ms

export const sweepStores: StoreName[] = ["meta", "revisions", "parts", "pending", "quarantine"];

/// Of what was noted about a draft, in the store "meta".
export function sweepKey(id: string): IDBValidKey {
  return ["unnamed", id];
}

const isGood = (bytes: Bytes | undefined, name: string): boolean => bytes instanceof Uint8Array && digest(bytes) === name;

type Named = Partial<Pick<Revision, "root">> | undefined;

/// The roots that revisions of the draft have, those that were set aside too.
async function roots(tx: IDBTransaction, id: string): Promise<Bytes[]> {
  const revisions = await answer(tx.objectStore("revisions").getAll(revisionsOf(id)) as IDBRequest<Named[]>);
  const aside = await answer(tx.objectStore("quarantine").index("draft").getAll(id) as IDBRequest<{ record?: Named }[]>);
  return [...revisions, ...aside.map(({ record }) => record)].map((record) => record?.root).filter((root) => root instanceof Uint8Array);
}

/// The names of all parts that somebody needs, of lists and what these name. Undefined: a list is not what was written, so
/// nobody knows what it named.
async function named(tx: IDBTransaction, id: string): Promise<Set<string> | undefined> {
  const left = await answer(tx.objectStore("pending").getAll(revisionsOf(id)) as IDBRequest<Commit[]>);
  const names = new Set((await roots(tx, id)).flatMap(namesIn));
  const lists = await Promise.all([...names].map((name) =>
    answer(tx.objectStore("parts").get([id, name]) as IDBRequest<{ bytes?: Bytes } | undefined>)));
  if ([...names].some((name, at) => !isGood(lists[at]?.bytes, name))) return undefined;
  const all = [...lists.map((list) => list?.bytes), ...left.flatMap(({ parts }) => (parts === undefined ? [] : [parts.root, ...parts.lists]))];
  for (const list of all) if (list instanceof Uint8Array) for (const name of namesIn(list)) names.add(name);
  return names;
}

/// How many were removed. Clocks that jump cost nothing: nobody needs what goes.
export async function sweepParts(tx: IDBTransaction, id: string, now: number): Promise<number> {
  const [meta, store] = [tx.objectStore("meta"), tx.objectStore("parts")];
  const needed = await named(tx, id);
  if (needed === undefined) return 0;
  const stored = await answer(meta.get(sweepKey(id)) as IDBRequest<unknown>);
  const before = stored instanceof Map ? (stored as Map<unknown, unknown>) : new Map<unknown, unknown>();
  const unnamed = new Map<string, number>();
  let removed = 0;
  for (const key of await answer(store.getAllKeys(partsIn(id)))) {
    const [, name = ""] = key as string[];
    if (needed.has(name)) continue;
    const first = before.get(name);
    const since = typeof first === "number" && first <= now ? first : now;
    if (now - since < GRACE) {
      unnamed.set(name, since);
    } else {
      store.delete([id, name]);
      removed++;
    }
  }
  if (unnamed.size > 0) meta.put(unnamed, sweepKey(id));
  else if (before.size > 0) meta.delete(sweepKey(id));
  return removed;
}
