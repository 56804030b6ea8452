// Writing drafts. Each function is the work of one transaction: all of it happens or nothing.

import { superfluous } from "./retention";
import { answer } from "./storage_db";
import type { StoreName } from "./storage_db";
import { addParts, isInParts, MissingPartError, remains } from "./storage_parts";
import type { Hand, Remains } from "./storage_parts";
import { isCommit, revisionsOf } from "./storage_records";
import type { Commit, Counters, Head, Revision } from "./storage_records";

/// Not "pending": what a closing page leaves there must not wait for a commit that is under way (leaveBehind).
export const commitStores: StoreName[] = ["meta", "drafts", "revisions", "parts"];

export interface Committed {
  kind: "moved" | "branched" | "missing";
  revision: number;
  created: boolean;
  counters: Counters;
}

export async function readCounters(tx: IDBTransaction): Promise<Counters> {
  const counters = await answer(tx.objectStore("meta").get("counters") as IDBRequest<Counters | undefined>);
  return counters ?? { commits: 0, live: 0 };
}

export function writeCounters(tx: IDBTransaction, counters: Counters): Counters {
  tx.objectStore("meta").put(counters, "counters");
  return counters;
}

export function getHead(tx: IDBTransaction, id: string): Promise<Head | undefined> {
  return answer(tx.objectStore("drafts").get(id) as IDBRequest<Head | undefined>);
}

/// Of a draft that has no revision yet.
export function newHead(commit: Pick<Commit, "draft" | "epoch" | "writer" | "savedAt" | "summary">): Head {
  return {
    id: commit.draft, revision: 0, parent: 0, nextRevision: 1, epoch: commit.epoch, writer: commit.writer,
    sha256: "", updatedAt: commit.savedAt, deletedAt: null, summary: commit.summary, history: [],
  };
}

function addRevision(tx: IDBTransaction, head: Head, commit: Commit, reason: string): number {
  const revision = head.nextRevision++;
  const { bytes, parts, attached, summary, savedAt, sha256, version } = commit;
  const info = { revision, savedAt, reason, size: commit.size };
  const content = { ...parts === undefined ? { bytes } : { root: parts.root }, ...attached === undefined ? {} : { attached } };
  const record: Revision = { ...info, draft: head.id, parent: commit.base, ...content, sha256, summary, version };
  tx.objectStore("revisions").add(record);
  head.history.push(info);
  return revision;
}

function moveHead(tx: IDBTransaction, head: Head, commit: Commit): void {
  const parent = head.revision;
  head.revision = addRevision(tx, head, commit, commit.reason);
  head.parent = parent;
  head.writer = commit.writer;
  if (commit.turn === undefined) delete head.turn;
  else head.turn = commit.turn;
  head.sha256 = commit.sha256;
  head.summary = commit.summary;
  head.updatedAt = commit.savedAt;
  const drop = new Set(superfluous(head.history, head.revision, head.partsFrom));
  for (const revision of drop) tx.objectStore("revisions").delete([head.id, revision]);
  head.history = head.history.filter((entry) => !drop.has(entry.revision));
}

/// Compare and set. What does not follow the head is kept beside it as a branch, never dropped. Commits
/// of one tab follow each other even when the second left before the first was answered.
export async function writeCommit(tx: IDBTransaction, commit: Commit, hand?: Hand): Promise<Committed> {
  const [found, counters] = await Promise.all([getHead(tx, commit.draft), readCounters(tx)]);
  if (found === undefined && commit.base !== 0) return { kind: "missing", revision: 0, created: false, counters };
  const head = found ?? newHead(commit);
  const own = head.writer === commit.writer && head.epoch === commit.epoch;
  // The same commit again: its first answer was lost.
  if (own && head.sha256 === commit.sha256 && head.parent === commit.base && found !== undefined) {
    return { kind: "moved", revision: head.revision, created: false, counters };
  }
  const follows = head.epoch === commit.epoch &&
    (head.revision === commit.base || (own && head.revision > commit.base));
  const first = commit.parts !== undefined && head.partsFrom === undefined && !await isInParts(tx, head.id);
  if (first) head.partsFrom = head.nextRevision;
  if (commit.parts !== undefined) await addParts(tx, head.id, commit.parts, hand);
  counters.commits++;
  if (follows) moveHead(tx, head, commit);
  const revision = follows ? head.revision : addRevision(tx, head, commit, "branch");
  tx.objectStore("drafts").put(head);
  const created = found === undefined;
  if (created) counters.live++;
  return { kind: follows ? "moved" : "branched", revision, created, counters: writeCounters(tx, counters) };
}

export class TakenError extends Error {
  override name = "TakenError";
}

/// New drafts from a file: all of them or none.
export async function writeImport(tx: IDBTransaction, commits: Commit[]): Promise<Counters> {
  const counters = await readCounters(tx);
  for (const commit of commits) {
    if ((await getHead(tx, commit.draft)) !== undefined) throw new TakenError(commit.draft);
    const head = newHead(commit);
    moveHead(tx, head, commit);
    await answer(tx.objectStore("drafts").add(head));
    counters.commits++;
    counters.live++;
  }
  return writeCounters(tx, counters);
}

export type Left = Omit<Commit, "size"> & { size?: number };  // an earlier version left none

/// Cannot be applied: a part of it is nowhere any more, its draft is gone, or it is none.
async function setAside(tx: IDBTransaction, left: Partial<Left>, seen: number): Promise<void> {
  tx.objectStore("quarantine").add({ draft: left.draft ?? "", record: isCommit(left) ? await leftOf(tx, left) : left, reason: "checksum", seen });
}

/// With all of its document that there is.
export async function leftOf<Row extends Left>(tx: IDBTransaction, commit: Row): Promise<Row & Partial<Remains>> {
  const { draft, parts } = commit;
  return parts === undefined ? commit : { ...commit, ...await remains(tx, draft, parts.root, parts.lists, parts.fresh) };
}

export const pendingStores: StoreName[] = [...commitStores, "pending", "quarantine"];

/// The commit, put where the next start looks. Needs no answer of the database, so it arrives even when the page is gone,
/// unless it waits for another transaction: none that lasts may hold this store.
export function leaveBehind(tx: IDBTransaction, commit: Commit): Promise<void> {
  tx.objectStore("pending").put(commit);
  tx.commit();
  return Promise.resolve();
}

/// What the writer of this commit left behind until then has arrived.
export async function takeBack(tx: IDBTransaction, { draft, writer, turn = 0 }: Commit): Promise<void> {
  const store = tx.objectStore("pending");
  const left = await answer(store.get([draft, writer]) as IDBRequest<Partial<Left> | undefined>);
  if (left !== undefined && (left.turn ?? 0) <= turn) store.delete([draft, writer]);
}

/// It came the usual way too, and the page was gone before it could take it back.
async function hasArrived(tx: IDBTransaction, { draft, writer, turn = 0, base, sha256, savedAt }: Left): Promise<boolean> {
  const head = await getHead(tx, draft);
  if (head?.writer === writer && turn > 0 && (head.turn ?? 0) >= turn) return true;
  for (const { revision } of head?.history.filter((one) => one.savedAt === savedAt) ?? []) {
    const row = await answer(tx.objectStore("revisions").get([draft, revision]) as IDBRequest<Partial<Revision> | undefined>);
    if (row?.sha256 === sha256 && row.parent === base) return true;
  }
  return false;
}

/// Commits that a closing page could only leave behind, of one draft or of all, and the same out of `letters`: applied as if
/// they came now. The drafts that they changed.
export async function applyPending(tx: IDBTransaction, now: number, letters: Partial<Left>[], id?: string): Promise<string[]> {
  const store = tx.objectStore("pending");
  const range = id === undefined ? undefined : revisionsOf(id);
  const [keys, all] = await Promise.all([answer(store.getAllKeys(range)), answer(store.getAll(range) as IDBRequest<Partial<Left>[]>)]);
  const changed: string[] = [];
  for (const key of keys) store.delete(key);
  for (const left of [...all, ...letters]) {
    if (isCommit(left) && await hasArrived(tx, left)) continue;
    if (await isApplied(tx, left)) changed.push(left.draft ?? "");
    else await setAside(tx, left, now);
  }
  return changed;
}

async function isApplied(tx: IDBTransaction, left: Partial<Left>): Promise<boolean> {
  if (!isCommit(left)) return false;
  try {
    const done = await writeCommit(tx, { ...left, size: left.size ?? left.bytes?.length ?? 0 });
    return done.kind !== "missing";
  } catch (error) {
    if (!(error instanceof MissingPartError)) throw error;
    return false;
  }
}
