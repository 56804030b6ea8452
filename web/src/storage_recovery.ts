// Reading drafts, and what happens when a record is not what was written. Damaged records move to the
// quarantine as they are; the newest good ancestor takes their place.

import { getHead } from "./storage_commit";
import { answer } from "./storage_db";
import type { StoreName } from "./storage_db";
import { PartReader, withRemains } from "./storage_parts";
import type { AtHand, Sources, Whole } from "./storage_parts";
import { isHead, revisionsOf } from "./storage_records";
import type { Head, Revision, RevisionInfo } from "./storage_records";

export const recoveryStores: StoreName[] = ["drafts", "revisions", "parts", "quarantine"];

export const readStores: StoreName[] = ["drafts", "revisions", "parts"];

export interface Loaded {
  head: Head;
  record: Revision & Whole;
  recoveredFrom: number | undefined;
}

export function getRevision(tx: IDBTransaction, id: string, revision: number): Promise<unknown> {
  return answer(tx.objectStore("revisions").get([id, revision]) as IDBRequest<unknown>);
}

/// "damaged": the record, or a part of its document, is missing or its checksum does not match.
export async function readDraft(
  tx: IDBTransaction,
  id: string,
  revision: number | undefined,
  sources?: Sources,
): Promise<Loaded | "missing" | "damaged"> {
  const head = await getHead(tx, id);
  if (head === undefined) return "missing";
  if (!isHead(head)) return "damaged";
  const wanted = revision ?? head.revision;
  if (revision !== undefined && !head.history.some((entry) => entry.revision === revision)) return "missing";
  const record = await new PartReader(tx, sources).whole(await getRevision(tx, id, wanted));
  return record === undefined ? "damaged" : { head, record, recoveredFrom: undefined };
}

function setAside(tx: IDBTransaction, draft: string, record: unknown, reason: string, seen: number): void {
  tx.objectStore("quarantine").add({ draft, record, reason, seen });
}

function setRevisionAside(tx: IDBTransaction, id: string, revision: number, record: unknown, now: number): void {
  if (record !== undefined) setAside(tx, id, record, "checksum", now);
  tx.objectStore("revisions").delete([id, revision]);
}

/// Ancestors before branches, newer before older.
function ancestors(history: RevisionInfo[], revision: number): RevisionInfo[] {
  const branch = (entry: RevisionInfo): number => (entry.reason === "branch" ? 1 : 0);
  return history
    .filter((entry) => entry.revision < revision)
    .sort((a, b) => branch(a) - branch(b) || b.revision - a.revision);
}

export function pointTo(head: Head, record: Revision): void {
  head.revision = record.revision;
  head.parent = record.parent;
  head.sha256 = record.sha256;
  head.summary = record.summary;
  head.updatedAt = record.savedAt;
}

/// Replaces the damaged revision (undefined: that of the head) by the newest good one before it.
export async function recoverDraft(
  tx: IDBTransaction,
  id: string,
  revision: number | undefined,
  now: number,
): Promise<Loaded | "missing" | "damaged"> {
  const stored = await getHead(tx, id);
  const head = isHead(stored) ? stored : await rebuildHead(tx, id, stored, now);
  if (head === undefined) return "missing";
  const damaged = revision ?? head.revision;
  const gone = new Set<number>();
  const reader = new PartReader(tx);
  let found: (Revision & Whole) | undefined;
  for (const candidate of [{ revision: damaged }, ...ancestors(head.history, damaged)]) {
    const record = await getRevision(tx, id, candidate.revision);
    found = await reader.whole(record);
    if (found !== undefined) break;
    // Once is enough: the others share the parts that are left, and those stay while quarantine names them.
    const aside = gone.size === 0 ? await withRemains(tx, record) : record;
    setRevisionAside(tx, id, candidate.revision, aside, now);
    gone.add(candidate.revision);
  }
  head.history = head.history.filter((entry) => !gone.has(entry.revision));
  if (found !== undefined && gone.has(head.revision)) pointTo(head, found);
  tx.objectStore("drafts").put(head);
  if (found === undefined) return "damaged";
  return { head, record: found, recoveredFrom: found.revision === damaged ? undefined : damaged };
}

/// The numbers of the revisions that lie there, the newest first.
export async function numbersOf(tx: IDBTransaction, id: string): Promise<number[]> {
  const keys = await answer(tx.objectStore("revisions").getAllKeys(revisionsOf(id))) as [string, number][];
  return keys.map(([, number]) => number).filter(Number.isSafeInteger).reverse();
}

/// All revisions that lie there, ancestors before branches, newer before older: what was kept beside the draft takes its
/// place only when nothing else is left. One is held at a time.
export async function inOrder(tx: IDBTransaction, id: string): Promise<number[]> {
  const line: number[] = [];
  const branches: number[] = [];
  const request = tx.objectStore("revisions").openCursor(revisionsOf(id), "prev");
  await new Promise<void>((resolve, reject) => {
    request.onerror = () => reject(request.error ?? new Error("request failed"));
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor === null) return resolve();
      const { revision, reason } = cursor.value as Partial<Revision>;
      if (revision !== undefined && Number.isSafeInteger(revision)) (reason === "branch" ? branches : line).push(revision);
      cursor.continue();
    };
  });
  return [...line, ...branches];
}

/// The first of these revisions that is what was written.
export async function newestGood(
  tx: IDBTransaction,
  id: string,
  numbers: readonly number[],
  elsewhere?: AtHand,
): Promise<(Revision & Whole) | undefined> {
  const reader = new PartReader(tx, { elsewhere });
  for (const number of numbers) {
    const whole = await reader.whole(await getRevision(tx, id, number));
    if (whole !== undefined) return whole;
  }
  return undefined;
}

/// The ids of drafts that have revisions and are not among these heads.
export async function orphans(tx: IDBTransaction, heads: ReadonlySet<string>): Promise<string[]> {
  const found: string[] = [];
  const request = tx.objectStore("revisions").openKeyCursor();
  await new Promise<void>((resolve, reject) => {
    request.onerror = () => reject(request.error ?? new Error("request failed"));
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor === null) return resolve();
      const [id] = cursor.key as [string, number];
      if (!heads.has(id)) found.push(id);
      cursor.continue([id, []]);  // past all revisions of this draft
    };
  });
  return found;
}

/// Drafts whose row is gone are listed again.
export async function adoptOrphans(tx: IDBTransaction, now: number): Promise<void> {
  const heads = await answer(tx.objectStore("drafts").getAllKeys() as IDBRequest<string[]>);
  for (const id of await orphans(tx, new Set(heads))) await rebuildHead(tx, id, undefined, now);
}

/// A head that can not be used is made anew from the revisions of its draft.
export async function rebuildHead(
  tx: IDBTransaction,
  id: string,
  broken: unknown,
  now: number,
): Promise<Head | undefined> {
  const records = await answer(tx.objectStore("revisions").getAll(revisionsOf(id)) as IDBRequest<Revision[]>);
  if (broken !== undefined) setAside(tx, id, broken, "head", now);
  const numbered = records.filter((record) => Number.isSafeInteger(record.revision));
  const newest = await newestGood(tx, id, await inOrder(tx, id));
  if (newest === undefined) {
    tx.objectStore("drafts").delete(id);
    return undefined;
  }
  const { revision, parent, sha256, summary, savedAt } = newest;
  const partsFrom = numbered.find(({ root }) => root !== undefined)?.revision;
  const head: Head = {
    ...(partsFrom === undefined ? {} : { partsFrom }),
    id, revision, parent, sha256, summary,
    nextRevision: Math.max(...numbered.map((record) => record.revision)) + 1,
    // Above any epoch that some tab may still hold.
    epoch: now,
    writer: "",
    updatedAt: savedAt,
    deletedAt: null,
    history: numbered.map(({ revision: number, savedAt: at, reason, size }) =>
      ({ revision: number, savedAt: at, reason, size })),
  };
  tx.objectStore("drafts").put(head);
  return head;
}
