// What is damaged and still lies in the database: set aside earlier, left without a draft, or not read since. Looked for
// at the start; nothing is written but a damaged file that is whole elsewhere.

import { bytesAsBase64, utf8 } from "./bytes";
import { answer } from "./storage_db";
import type { Run, StoreName } from "./storage_db";
import { withRemains } from "./storage_parts";
import { digest, isHead, revisionsOf } from "./storage_records";
import type { Bytes, Head, Revision } from "./storage_records";
import { orphans, readDraft, readStores } from "./storage_recovery";

/// "newest": the last save of a draft that is listed. "orphan": of a draft that is not. "attached": a file beside a draft.
/// Else why it was set aside.
type Why = "checksum" | "head" | "newest" | "orphan" | "attached";

export interface Damaged {
  key: string;  // of readRaw
  draft: string;
  why: Why;
  savedAt: number;  // 0: not known
  size: number;
  summary: Bytes;
}

interface SetAside {
  draft: string;
  record: unknown;
  reason: Why;
}

const LOOKED_AT = 16_000_000;  // bytes of newest saves that are compared with their checksums at a start, and of files beside them
const stores: StoreName[] = ["drafts", "revisions", "parts", "quarantine"];

/// Bytes as they lie; a record without any as JSON, with the bytes in it as base64.
export function rawOf(record: unknown): Bytes {
  const { bytes } = (record ?? {}) as Partial<Revision>;
  if (bytes instanceof Uint8Array) return bytes;
  const written = JSON.stringify(record, bytesAsBase64);
  return utf8(written ?? "");
}

function told(store: StoreName, key: IDBValidKey, draft: string, why: Why, record: unknown): Damaged {
  const { savedAt, updatedAt, summary, bytes, root, size: whole } = (record ?? {}) as Partial<Revision & Head>;
  const at = [savedAt, updatedAt].find((value) => typeof value === "number") ?? 0;
  const size = bytes === undefined && root !== undefined ? whole ?? 0 : rawOf(record).length;
  return { key: JSON.stringify([store, key]), draft, why, savedAt: at, size, summary: summary instanceof Uint8Array ? summary : new Uint8Array() };
}

async function setAside(tx: IDBTransaction): Promise<Damaged[]> {
  const store = tx.objectStore("quarantine");
  const [keys, rows] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll() as IDBRequest<SetAside[]>)]);
  return rows.flatMap(({ draft, record, reason }, at) => {
    const key = keys[at];
    return key === undefined ? [] : [told("quarantine", key, draft, reason, record)];
  });
}

/// A draft that has a good revision was given its row again; of these nothing is good.
async function leftOver(tx: IDBTransaction, heads: readonly unknown[]): Promise<Damaged[]> {
  const found: Damaged[] = [];
  for (const id of await orphans(tx, new Set(heads.map((head) => (head as Head).id)))) {
    const store = tx.objectStore("revisions");
    const range = revisionsOf(id);
    const [keys, rows] = await Promise.all([answer(store.getAllKeys(range)), answer(store.getAll(range) as IDBRequest<unknown[]>)]);
    found.push(...keys.map((key, at) => told("revisions", key, id, "orphan", rows[at])));
  }
  return found;
}

interface Newest {
  damaged: Damaged[];
  attached: readonly string[];
}

async function newestOf(tx: IDBTransaction, { id, revision }: Head): Promise<Newest> {
  const found = await readDraft(tx, id, undefined);
  if (found !== "damaged") return { damaged: [], attached: found === "missing" ? [] : found.record.attached ?? [] };
  const key: IDBValidKey = [id, revision];
  const record = await answer(tx.objectStore("revisions").get(key) as IDBRequest<unknown>);
  return { damaged: record === undefined ? [] : [told("revisions", key, id, "newest", record)], attached: [] };
}

interface Beside {
  head: Head;
  name: string;
}

type IsWhole = (id: string, name: string) => Promise<boolean>;

/// One that is not there at all never came, or was told of when it went.
async function damagedBeside(run: Run, all: readonly Beside[], isWhole: IsWhole): Promise<Damaged[]> {
  const found: Damaged[] = [];
  let room = LOOKED_AT;
  for (const { head: { id, updatedAt, summary }, name } of all) {
    const key: IDBValidKey = [id, name];
    const row = await run(["parts"], "readonly", (tx) => answer(tx.objectStore("parts").get(key) as IDBRequest<{ bytes?: unknown } | undefined>));
    const bytes = row?.bytes instanceof Uint8Array ? row.bytes : new Uint8Array();
    room -= bytes.length;
    if (room < 0) break;
    if (row === undefined || digest(bytes) === name || await isWhole(id, name)) continue;
    found.push(told("parts", key, id, "attached", { ...row, updatedAt, summary }));
  }
  return found;
}

/// The newest of the drafts, as many as are read soon: the others are compared when they are opened.
function soonRead(heads: readonly unknown[]): Head[] {
  let room = LOOKED_AT;
  return heads.filter(isHead).sort((a, b) => b.updatedAt - a.updatedAt).filter(({ revision, history }) => {
    room -= history.find((entry) => entry.revision === revision)?.size ?? 0;
    return room >= 0;
  });
}

/// The newest first. One draft in a transaction, so that no save waits for all of them.
export async function listDamaged(run: Run, isWhole: IsWhole): Promise<Damaged[]> {
  const { heads, found } = await run(stores, "readonly", async (tx) => {
    const rows = await answer(tx.objectStore("drafts").getAll() as IDBRequest<unknown[]>);
    return { heads: rows, found: [...await setAside(tx), ...await leftOver(tx, rows)] };
  });
  const beside: Beside[] = [];
  for (const head of soonRead(heads)) {
    const { damaged, attached } = await run(readStores, "readonly", (tx) => newestOf(tx, head));
    found.push(...damaged);
    for (const name of attached) beside.push({ head, name });
  }
  found.push(...await damagedBeside(run, beside, isWhole));
  return found.sort((a, b) => b.savedAt - a.savedAt);
}

/// Undefined: it is not there any more.
export async function readRaw(run: Run, key: string): Promise<Bytes | undefined> {
  const [store, at] = JSON.parse(key) as [StoreName, IDBValidKey];
  return run([store, "parts"], "readonly", async (tx) => {
    const row = await answer(tx.objectStore(store).get(at) as IDBRequest<unknown>);
    if (row === undefined) return undefined;
    return rawOf(await withRemains(tx, store === "quarantine" ? (row as SetAside).record : row));
  });
}
