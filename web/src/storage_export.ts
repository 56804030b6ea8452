// Everything that is in the database, read for the recovery page. Nothing is written: not to apply what a closing page
// left behind, not to set aside what is damaged, not even to create a database where there is none.

import { answer, DATABASE, transact } from "./storage_db";
import type { StoreName } from "./storage_db";
import { remains, withRemains } from "./storage_parts";
import { digest, isHead, revisionsOf } from "./storage_records";
import type { Bytes, Commit, Head, Revision } from "./storage_records";
import { newestGood, orphans, readDraft } from "./storage_recovery";

export interface Rescued {
  /// "unsent": typed last, as the page closed; it may be newer than the draft. "damaged": bytes that do not match
  /// their checksum any more.
  kind: "draft" | "unsent" | "damaged";
  /// What a person knows it by; may be empty.
  label: string;
  savedAt: number;  // 0: not known
  deleted: boolean;
  bytes: Bytes;
}

/// Undefined: there is none. Takes whatever version is there.
export function openExisting(factory: IDBFactory): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    let absent = false;
    const request = factory.open(DATABASE);
    request.onupgradeneeded = () => {
      absent = true;
      request.transaction?.abort();
    };
    request.onerror = () => {
      if (absent) resolve(undefined);
      else reject(request.error ?? new Error("database did not open"));
    };
    request.onsuccess = () => resolve(request.result);
  });
}

/// The first words of a summary, whatever they are.
export function labelOf(summary: unknown): string {
  if (!(summary instanceof Uint8Array)) return "";
  try {
    const values = Object.values(JSON.parse(new TextDecoder().decode(summary)) as object) as unknown[];
    const words = values.filter((value): value is string => typeof value === "string" && /\p{L}/u.test(value));
    return words.slice(0, 2).map((text) => text.slice(0, 60).trim()).join(", ");
  } catch {
    return "";
  }
}

type Row = Partial<Revision> | undefined;

function rescued(kind: Rescued["kind"], row: Row, deleted = false): Rescued[] {
  if (!(row?.bytes instanceof Uint8Array)) return [];
  const savedAt = typeof row.savedAt === "number" ? row.savedAt : 0;
  return [{ kind, label: labelOf(row.summary), savedAt, deleted, bytes: row.bytes }];
}

/// The newest good revision of a draft; without any, what is left of its newest one.
async function newestOf(tx: IDBTransaction, id: string, deleted: boolean): Promise<Rescued[]> {
  const loaded = await readDraft(tx, id, undefined);
  if (typeof loaded === "object") return rescued("draft", loaded.record, deleted);
  const records = await answer(tx.objectStore("revisions").getAll(revisionsOf(id)) as IDBRequest<Revision[]>);
  const good = await newestGood(tx, records);
  if (good !== undefined) return rescued("draft", good, deleted);
  const newest = records.sort((a, b) => b.revision - a.revision)[0];
  return rescued("damaged", await withRemains(tx, newest), deleted);
}

async function drafts(tx: IDBTransaction): Promise<Rescued[]> {
  const heads = await answer(tx.objectStore("drafts").getAll() as IDBRequest<unknown[]>);
  const known = new Map(heads.filter(isHead).map((head: Head) => [head.id, head.deletedAt !== null]));
  // Revisions whose draft is not listed, or not readable, are drafts of their own.
  const ids = [...known.keys(), ...await orphans(tx, new Set(known.keys()))];
  const found: Rescued[] = [];
  for (const id of ids) found.push(...await newestOf(tx, id, known.get(id) ?? false));
  return found;
}

/// What a closing page left behind, unless it arrived all the same.
async function unsent(tx: IDBTransaction, present: ReadonlySet<string>): Promise<Rescued[]> {
  const commits = await answer(tx.objectStore("pending").getAll() as IDBRequest<Commit[]>);
  const found: Rescued[] = [];
  for (const commit of commits) {
    const { draft, parts, sha256 } = commit;
    const bytes = parts === undefined ? commit.bytes : await remains(tx, draft, parts.root, parts.lists, parts.fresh);
    const good = bytes instanceof Uint8Array && (parts === undefined ? digest(bytes) : digest(parts.root)) === sha256;
    if (good && !present.has(digest(bytes))) found.push(...rescued("unsent", { ...commit, bytes }));
  }
  return found;
}

async function setAside(tx: IDBTransaction): Promise<Rescued[]> {
  const rows = await answer(tx.objectStore("quarantine").getAll() as IDBRequest<{ record?: Row }[]>);
  const found: Rescued[] = [];
  for (const { record } of rows) found.push(...rescued("damaged", await withRemains(tx, record)));
  return found;
}

/// Drafts first, the newest first.
export async function readEverything(db: IDBDatabase): Promise<Rescued[]> {
  const stores = (["drafts", "revisions", "parts", "pending", "quarantine"] satisfies StoreName[])
    .filter((name) => db.objectStoreNames.contains(name));
  if (!stores.includes("drafts") || !stores.includes("revisions")) return [];
  return transact(db, stores, "readonly", async (tx) => {
    const found = await drafts(tx);
    const present = new Set(found.map(({ bytes }) => digest(bytes)));
    if (stores.includes("pending")) found.push(...await unsent(tx, present));
    if (stores.includes("quarantine")) found.push(...await setAside(tx));
    const order = ["draft", "unsent", "damaged"];
    return found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.savedAt - a.savedAt);
  });
}
