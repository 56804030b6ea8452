// What the stores hold. Documents and summaries are bytes that the shell never looks into.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

import type { Parts } from "./parts";

export type Bytes = Uint8Array<ArrayBuffer>;

export interface RevisionInfo {
  revision: number;
  savedAt: number;
  reason: string;
  size: number;
}

export interface Head {
  id: string;
  revision: number;
  parent: number;
  nextRevision: number;  // counts up and is never reused: order comes from here, not from clocks
  epoch: number;  // grows when another tab takes over
  writer: string;  // tab that wrote `revision`
  turn?: number;  // of its commits the one that did
  sha256: string;
  updatedAt: number;
  deletedAt: number | null;
  summary: Bytes;
  history: RevisionInfo[];
  /// The first revision in parts: all before it are whole. Not known of every draft.
  partsFrom?: number;
}

export interface Revision extends RevisionInfo {
  draft: string;
  parent: number;
  /// The whole document, or the names of the lists of its parts (parts.ts).
  bytes?: Bytes;
  root?: Bytes;
  sha256: string;  // of these
  /// The files beside the draft that it names.
  attached?: string[];
  summary: Bytes;
  version: string;
}

/// A commit as it was asked for. Also what the store "pending" holds: see storage_commit.ts.
export interface Commit {
  draft: string;
  base: number;  // 0 = new
  epoch: number;
  writer: string;
  turn?: number;  // counts the commits of this writer; an earlier version counted none
  /// The whole document, or its parts.
  bytes?: Bytes;
  parts?: Parts;
  attached?: string[];
  size: number;
  summary: Bytes;
  reason: string;
  sha256: string;
  savedAt: number;
  version: string;
}

export interface Counters {
  commits: number;  // of this database, ever
  live: number;  // drafts that are not deleted
}

export function digest(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

export function revisionsOf(draft: string): IDBKeyRange {
  return IDBKeyRange.bound([draft], [draft, []]);
}

export function isHead(value: unknown): value is Head {
  const head = value as Partial<Head> | undefined;
  return typeof head?.id === "string" && Number.isSafeInteger(head.revision) &&
    Number.isSafeInteger(head.nextRevision) && Number.isSafeInteger(head.epoch) &&
    head.summary instanceof Uint8Array && Array.isArray(head.history);
}

/// What a closing page left behind, as far as it can be told from what is none.
export function isCommit<Left extends Partial<Omit<Commit, "size">>>(left: Left): left is Left & Omit<Commit, "size"> {
  const { draft, writer, base, epoch, summary, bytes, parts } = left;
  const content: unknown[] = parts === undefined ? [bytes] : [parts.root, ...parts.lists ?? [undefined], ...parts.fresh ?? [undefined]];
  return typeof draft === "string" && typeof writer === "string" && Number.isSafeInteger(base) && Number.isSafeInteger(epoch) &&
    [summary, ...content].every((value) => value instanceof Uint8Array);
}
