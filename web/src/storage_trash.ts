// Deleting drafts: first to the trash, later for good. Each function is the work of one transaction.

import { getHead, readCounters, writeCounters } from "./storage_commit";
import { answer } from "./storage_db";
import type { Run, StoreName } from "./storage_db";
import { partsIn } from "./storage_parts";
import { isHead, revisionsOf } from "./storage_records";
import type { Counters } from "./storage_records";
import { sweepKey } from "./storage_sweep";

const DAY = 86_400_000;
export const KEEP = 30 * DAY;  // ms in the bin
const SURE = DAY;  // between the start that first saw a draft expired and the one that removes it

export const allStores: StoreName[] = ["meta", "drafts", "revisions", "parts", "quarantine", "pending", "notes"];

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
  tx.objectStore("parts").delete(partsIn(id));
  tx.objectStore("meta").delete(sweepKey(id));
  tx.objectStore("pending").delete(revisionsOf(id));
  await removeQuarantine(tx, id);
  const live = counters.live - (head !== undefined && head.deletedAt === null ? 1 : 0);
  return writeCounters(tx, { ...counters, live });
}

/// Empties the trash of what is older than thirty days, however long nobody was here. A clock that jumped once costs
/// nothing: a draft goes only when a start a day or more before already saw it expired, and none between saw it otherwise.
export async function purgeExpired(tx: IDBTransaction, now: number): Promise<number> {
  const meta = tx.objectStore("meta");
  const stored = await answer(meta.get("expired") as IDBRequest<unknown>);
  const before = stored instanceof Map ? (stored as Map<unknown, unknown>) : new Map<unknown, unknown>();
  const heads = await answer(tx.objectStore("drafts").getAll() as IDBRequest<unknown[]>);
  const expired = heads.filter(isHead).filter(({ deletedAt }) => deletedAt !== null && now - deletedAt > KEEP);
  const seen = new Map<string, number>();
  let purged = 0;
  for (const { id } of expired) {
    const first = before.get(id);
    const known = typeof first === "number" && first <= now ? first : now;  // seen later than now: the clock went back
    if (now - known < SURE) {
      seen.set(id, known);
    } else {
      await purgeDraft(tx, id);
      purged++;
    }
  }
  meta.put(seen, "expired");
  return purged;
}

/// Emptied at the start, and once a day in a tab that stays open for months.
export class Trash {
  private emptied = 0;  // when

  constructor(private readonly now: () => number) {}

  async empty(run: Run): Promise<void> {
    this.emptied = this.now();
    await run(allStores, "readwrite", (tx) => purgeExpired(tx, this.emptied));
  }

  /// A full disk must not hide the drafts.
  async emptyDaily(run: Run): Promise<void> {
    if (this.now() - this.emptied >= DAY) await this.empty(run).catch((error: unknown) => console.warn("the trash waits for another day", error));
  }
}

/// Nothing of any draft is left on this device, not even what was noted about one, and no note.
export async function wipeAll(tx: IDBTransaction): Promise<Counters> {
  const meta = tx.objectStore("meta");
  const instance = await answer(meta.get("instance") as IDBRequest<unknown>);
  for (const name of allStores) tx.objectStore(name).clear();
  meta.put(instance, "instance");
  return writeCounters(tx, { commits: 0, live: 0 });
}
