// Brings a copy of the second store back into the first: the work of one transaction.

import { getHead, newHead, readCounters, writeCounters } from "./storage_commit";
import type { StoreName } from "./storage_db";
import type { Copy } from "./second_store";
import { partsOf } from "./parts";
import { addParts, putPart } from "./storage_parts";
import { digest, isHead } from "./storage_records";
import type { Bytes, Counters, Head, Revision } from "./storage_records";
import { numbersOf, pointTo } from "./storage_recovery";

export const restoreStores: StoreName[] = ["meta", "drafts", "revisions", "parts"];

/// "head": it is what the draft holds from now on. "aside": in the bin, or beside what the draft holds.
export type Place = "head" | "aside";

export interface Restoring {
  copy: Copy;
  /// The files beside it that are there.
  files: readonly Bytes[];
  place: Place;
  now: number;
  version: string;
}

/// Rows of lost revisions may lie there still: their numbers are taken.
async function emptyHead(tx: IDBTransaction, { copy, place, now }: Restoring): Promise<Head> {
  const { id: draft, revision, savedAt, summary } = copy;
  const [last = 0] = await numbersOf(tx, draft);
  // Above any epoch that some tab may still hold.
  const head = newHead({ draft, savedAt, summary, epoch: now, writer: "" });
  return { ...head, nextRevision: Math.max(revision, last + 1), deletedAt: place === "head" ? copy.deletedAt : copy.deletedAt ?? now };
}

type Info = Pick<Revision, "revision" | "savedAt" | "reason" | "size" | "parent" | "version">;

/// The document of the copy, as this revision of its draft.
async function putRevision(tx: IDBTransaction, { id, bytes, stretches, attached, sha256, summary }: Copy, info: Info): Promise<Revision> {
  const parts = stretches.length === 0 ? undefined : partsOf(stretches);
  if (parts !== undefined) await addParts(tx, id, parts);
  const content = parts === undefined ? { bytes } : { root: parts.root };
  const record: Revision = { ...info, draft: id, ...content, sha256, attached, summary };
  tx.objectStore("revisions").put(record);
  return record;
}

async function addCopy(tx: IDBTransaction, head: Head, { copy, place, version }: Restoring, reason: string): Promise<void> {
  const revision = Math.max(head.nextRevision, copy.revision);
  const info = { revision, savedAt: copy.savedAt, reason, size: copy.bytes.length };
  const record = await putRevision(tx, copy, { ...info, parent: head.revision, version });
  head.history.push(info);
  head.nextRevision = revision + 1;
  if (reason === "branch") return;
  pointTo(head, record);
  head.writer = "";
  if (place === "head") head.epoch++;  // what another tab still holds becomes a branch
}

/// The revision that the head names, where its row is not what was written. False: the copy is another one.
export async function putBack(tx: IDBTransaction, copy: Copy): Promise<boolean> {
  const head = await getHead(tx, copy.id);
  if (!isHead(head) || head.revision !== copy.revision || head.sha256 !== copy.sha256) return false;
  const { revision, parent, history } = head;
  const reason = history.find((entry) => entry.revision === revision)?.reason ?? "restored";
  await putRevision(tx, copy, { revision, parent, reason, savedAt: copy.savedAt, size: copy.bytes.length, version: "" });
  return true;
}

export async function writeRestored(tx: IDBTransaction, all: Restoring[]): Promise<Counters> {
  const counters = await readCounters(tx);
  for (const restoring of all) {
    const found = await getHead(tx, restoring.copy.id);
    const present = isHead(found);
    for (const bytes of restoring.files) putPart(tx, restoring.copy.id, digest(bytes), bytes);
    const head = present ? found : await emptyHead(tx, restoring);
    await addCopy(tx, head, restoring, present && restoring.place === "aside" ? "branch" : "restored");
    tx.objectStore("drafts").put(head);
    counters.commits++;
    if (!present && head.deletedAt === null) counters.live++;
  }
  return writeCounters(tx, counters);
}
