// Everything that is in the database and in the second store, read for the recovery page: one document at a time, and held
// no longer than it is looked at. Nothing is written: not to apply what a closing page left behind, not to set aside what is
// damaged, not even to create a database where there is none.

import type { Letter } from "./left_behind";
import { missingOf } from "./missing";
import { partsInCopy } from "./second_store";
import type { CopyHead, SecondStore } from "./second_store";
import { leftOf } from "./storage_commit";
import { answer, DATABASE, transact } from "./storage_db";
import type { StoreName } from "./storage_db";
import { getPart, withRemains } from "./storage_parts";
import type { AtHand, Remains } from "./storage_parts";
import { digest, isCommit, isHead } from "./storage_records";
import type { Bytes, Commit, Head, Revision } from "./storage_records";
import { getRevision, inOrder, newestGood, orphans, readDraft } from "./storage_recovery";

interface Found {
  /// "unsent": typed last, as the page closed; it may be newer than the draft. "damaged": bytes that do not match
  /// their checksum any more.
  kind: "draft" | "unsent" | "damaged";
  /// "both": some of its parts had only the second store.
  source: "first" | "second" | "both";
  /// The draft it is of.
  id: string;
  /// What a person knows it by; may be empty.
  label: string;
  savedAt: number;  // 0: not known
  deleted: boolean;
  lacks: number;  // parts that are gone or damaged
  revision: number;
  sha256: string;
  /// The files beside it that it names.
  attached: string[];
  bytes: Bytes;
}

export interface Rescued extends Omit<Found, "bytes"> {
  size: number;
  /// Reads it again. Rejects when it is not there any more.
  read(): Promise<Bytes>;
  /// Those of the files beside it that are there as they were.
  files(): Promise<Bytes[]>;
}

export interface Rescue {
  all: Rescued[];
  /// What could not be looked at; the rest was.
  unread: number;
}

export interface Stores {
  db: IDBDatabase | undefined;
  copies: SecondStore | undefined;
  /// What closing pages left outside the database.
  letters?: readonly Letter[];
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

type Row = Partial<Revision & Remains> | undefined;
type Look = () => Promise<Found | undefined>;

function found(kind: Found["kind"], row: Row, deleted = false, source: Found["source"] = "first"): Found | undefined {
  if (!(row?.bytes instanceof Uint8Array)) return undefined;
  const { bytes, draft: id = "", summary, savedAt, revision = 0, sha256 = "", lacks = 0, attached = [] } = row;
  return { kind, source, id, label: labelOf(summary), savedAt: typeof savedAt === "number" ? savedAt : 0, deleted, lacks, revision, sha256, attached, bytes };
}

/// The newest good revision of a draft, branches last; without any, what is left of its newest one.
async function newestOf(tx: IDBTransaction, id: string, deleted: boolean, elsewhere?: AtHand): Promise<Found | undefined> {
  const source = elsewhere === undefined ? "first" : "both";
  const loaded = await readDraft(tx, id, undefined, { elsewhere });
  if (typeof loaded === "object") return found("draft", loaded.record, deleted, source);
  const numbers = await inOrder(tx, id);
  const good = await newestGood(tx, id, numbers, elsewhere);
  if (good !== undefined) return found("draft", good, deleted, source);
  const newest = await getRevision(tx, id, numbers[0] ?? 0) as Row;
  return found("damaged", await withRemains(tx, newest), deleted);
}

/// What is known of a draft before it is read: the revision that it should have at least.
interface Newest {
  deleted: boolean;
  revision: number;
}

function unsent(left: NonNullable<Row>): Found | undefined {
  const whole = left.lacks === undefined ? digest(left.bytes ?? new Uint8Array()) === left.sha256 : left.lacks === 0;
  return found(whole ? "unsent" : "damaged", left);
}

/// The database, one document in a transaction.
class First {
  private readonly stores: StoreName[];

  constructor(private readonly db: IDBDatabase, private readonly copies: SecondStore | undefined) {
    this.stores = (["drafts", "revisions", "parts", "pending", "quarantine"] satisfies StoreName[])
      .filter((name) => db.objectStoreNames.contains(name));
  }

  /// Whether each draft lies in the trash. Revisions whose draft is not listed, or not readable, are drafts of their own.
  drafts(): Promise<Map<string, Newest>> {
    if (!this.stores.includes("drafts") || !this.stores.includes("revisions")) return Promise.resolve(new Map<string, Newest>());
    return this.run(async (tx) => {
      const heads = (await answer(tx.objectStore("drafts").getAll() as IDBRequest<unknown[]>)).filter(isHead);
      const known = new Map(heads.map(({ id, deletedAt, revision }: Head) => [id, { deleted: deletedAt !== null, revision }]));
      for (const id of await orphans(tx, new Set(known.keys()))) known.set(id, { deleted: false, revision: Number.MAX_SAFE_INTEGER });
      return known;
    });
  }

  async draft(id: string, { deleted, revision }: Newest): Promise<Found | undefined> {
    const plain = await this.run((tx) => newestOf(tx, id, deleted));
    if (plain?.kind === "draft" && plain.revision >= revision) return plain;
    const copy = await this.copies?.read(id).catch(() => undefined);
    const mended = copy === undefined ? undefined : await this.run((tx) => newestOf(tx, id, deleted, partsInCopy(copy)));
    const more = mended?.kind === "draft" && (plain?.kind !== "draft" || mended.revision > plain.revision);
    return more ? mended : plain;
  }

  /// What a closing page left behind.
  unsent(key: IDBValidKey): Promise<Found | undefined> {
    return this.run(async (tx) => {
      const commit = await answer(tx.objectStore("pending").get(key) as IDBRequest<Partial<Commit> | undefined>);
      return commit === undefined || !isCommit(commit) ? found("damaged", commit) : unsent(await leftOf(tx, commit));
    });
  }

  letter({ left }: Letter): Promise<Found | undefined> {
    return this.run(async (tx) => (isCommit(left) ? unsent(await leftOf(tx, left)) : found("damaged", left)));
  }

  aside(key: IDBValidKey): Promise<Found | undefined> {
    return this.run(async (tx) => {
      const row = await answer(tx.objectStore("quarantine").get(key) as IDBRequest<{ record?: Row } | undefined>);
      return found("damaged", await withRemains(tx, row?.record));
    });
  }

  /// As it lies there.
  attached(id: string, name: string): Promise<Bytes | undefined> {
    return this.stores.includes("parts") ? this.run((tx) => getPart(tx, id, name)) : Promise.resolve(undefined);
  }

  keys(store: StoreName): Promise<IDBValidKey[]> {
    return this.stores.includes(store) ? this.run((tx) => answer(tx.objectStore(store).getAllKeys())) : Promise.resolve([]);
  }

  private run<T>(work: (tx: IDBTransaction) => Promise<T>): Promise<T> {
    return transact(this.db, this.stores, "readonly", work);
  }
}

async function copyOf(copies: SecondStore, id: string): Promise<Found | undefined> {
  const copy = await copies.read(id);
  return copy === undefined ? undefined : found("draft", { ...copy, draft: id }, copy.deletedAt !== null, "second");
}

class Listing {
  readonly all: Rescued[] = [];
  unread = 0;

  constructor(
    private readonly looked: (count: number) => void,
    private readonly filesOf: (id: string, names: readonly string[]) => Promise<Bytes[]>,
  ) {}

  async tried<T>(work: Promise<T> | undefined, otherwise: T): Promise<T> {
    try {
      return await work ?? otherwise;
    } catch (error) {
      console.warn("not read", error);
      this.unread++;
      return otherwise;
    }
  }

  async take(look: Look): Promise<void> {
    const one = await this.tried(look(), undefined);
    if (one === undefined || (one.kind !== "draft" && this.has(one))) return;
    const { bytes, ...about } = one;
    const read = async (): Promise<Bytes> => {
      const again = await look();
      if (again === undefined) throw new Error("it is not there any more");
      return again.bytes;
    };
    const files = (): Promise<Bytes[]> => this.filesOf(about.id, about.attached);
    this.looked(this.all.push({ ...about, size: bytes.length, read, files }));
  }

  /// The whole document, among the drafts or left behind.
  private has({ id, sha256 }: Found): boolean {
    return this.all.some((other) => other.kind !== "damaged" && other.id === id && other.sha256 === sha256);
  }
}

async function filesIn(first: First | undefined, copies: SecondStore | undefined, id: string, names: readonly string[]): Promise<Bytes[]> {
  const files: Bytes[] = [];
  for (const name of names) {
    const sources = [() => first?.attached(id, name), () => copies?.readAttached(id, name)];
    for (const read of sources) {
      const bytes = await Promise.resolve(read()).catch(() => undefined);
      if (bytes === undefined || digest(bytes) !== name) continue;
      files.push(bytes);
      break;
    }
  }
  return files;
}

/// Drafts first, the newest first. `looked` hears how many were found so far.
export async function readEverything({ db, copies, letters = [] }: Stores, looked: (count: number) => void = () => undefined): Promise<Rescue> {
  const first = db === undefined ? undefined : new First(db, copies);
  const listing = new Listing(looked, (id, names) => filesIn(first, copies, id, names));
  const heads = await listing.tried<CopyHead[]>(copies?.list(), []);
  const drafts = await listing.tried<Map<string, Newest>>(first?.drafts(), new Map());
  for (const [id, newest] of drafts) await listing.take(() => first?.draft(id, newest) ?? Promise.resolve(undefined));
  if (copies !== undefined) {
    const whole = listing.all.filter(({ kind }) => kind === "draft");
    for (const { copy: { id } } of missingOf(whole, heads, 0)) await listing.take(() => copyOf(copies, id));
  }
  if (first !== undefined) {
    for (const key of await listing.tried(first.keys("pending"), [])) await listing.take(() => first.unsent(key));
  }
  for (const letter of letters) await listing.take(() => first?.letter(letter) ?? Promise.resolve(unsent(letter.left as NonNullable<Row>)));
  if (first !== undefined) {
    for (const key of await listing.tried(first.keys("quarantine"), [])) await listing.take(() => first.aside(key));
  }
  const order = ["draft", "unsent", "damaged"];
  const all = listing.all.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.savedAt - a.savedAt);
  return { all, unread: listing.unread };
}
