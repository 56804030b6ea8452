// Deleting drafts: first to the trash, later for good. Each function is the work of one transaction.

import { getHead, readCounters, writeCounters } from "./storage_commit";
import { answer } from "./storage_db";
import type { StoreName } from "./storage_db";
import { isHead, revisionsOf } from "./storage_records";
import type { Counters } from "./storage_records";

const DAY = 86_400_000;
export const KEEP = 30 * DAY;  // ms in the bin
const GAP = 7 * DAY;  // a longer pause can not be told from a clock that jumped

export const allStores: StoreName[] = ["meta", "drafts", "revisions", "quarantine", "pending", "notes"];

/// `deletedAt` null takes the draft out of the trash. Undefined: there is no such draft.
export async function writeDeleted(
  tx: IDBTransaction,
  id: string,
  deletedAt: number | null,
): Promise<Counters | undefined> {
  const [head, counters] = await Promise.all([getHead(tx, id), readCounters(tx)]);
  if (head === undefined) return undefined;
  const step = (deletedAt === null ? 1 : 0) - (head.deletedAt === null ? 1 : 0);
  tx.objectStore("drafts").put({ ...head, deletedAt });
  return writeCounters(tx, { ...counters, live: counters.live + step });
}

async function removeQuarantine(tx: IDBTransaction, id: string): Promise<void> {
  const store = tx.objectStore("quarantine");
  for (const key of await answer(store.index("draft").getAllKeys(id))) store.delete(key);
}

/// Nothing of the draft is left.
export async function purgeDraft(tx: IDBTransaction, id: string): Promise<Counters> {
  const [head, counters] = await Promise.all([getHead(tx, id), readCounters(tx)]);
  tx.objectStore("drafts").delete(id);
  tx.objectStore("revisions").delete(revisionsOf(id));
  tx.objectStore("pending").delete(revisionsOf(id));
  await removeQuarantine(tx, id);
  const live = counters.live - (head !== undefined && head.deletedAt === null ? 1 : 0);
  return writeCounters(tx, { ...counters, live });
}

/// Empties the trash of what is older than thirty days, unless the clock can not be trusted: a draft
/// goes only when an earlier start, not long ago, already saw it.
export async function purgeExpired(tx: IDBTransaction, now: number): Promise<number> {
  const meta = tx.objectStore("meta");
  const seen = await answer(meta.get("lastSeen") as IDBRequest<number | undefined>);
  meta.put(now, "lastSeen");
  if (seen === undefined || now < seen || now - seen > GAP) return 0;
  const heads = await answer(tx.objectStore("drafts").getAll() as IDBRequest<unknown[]>);
  const expired = heads.filter(isHead).filter(({ deletedAt }) => deletedAt !== null && now - deletedAt > KEEP);
  for (const { id } of expired) await purgeDraft(tx, id);
  return expired.length;
}

/// Nothing of any draft is left on this device, and no note.
export async function wipeAll(tx: IDBTransaction): Promise<Counters> {
  for (const name of ["drafts", "revisions", "quarantine", "pending", "notes"]) tx.objectStore(name).clear();
  return Promise.resolve(writeCounters(tx, { commits: 0, live: 0 }));
}
