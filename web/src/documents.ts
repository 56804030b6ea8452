// Documents as a whole, whatever they are kept as: read, mended where a part is damaged, and the open one held outside the
// program's memory.

import { numberOf } from "./bytes";
import { OpenParts } from "./open_parts";
import { readParts } from "./parts";
import type { Parts } from "./parts";
import { partsInCopy } from "./second_store";
import type { Copy } from "./second_store";
import { getHead } from "./storage_commit";
import type { Run } from "./storage_db";
import { mendParts } from "./storage_parts";
import type { AtHand, Hand, Sources } from "./storage_parts";
import { digest } from "./storage_records";
import type { Bytes, Commit, Revision } from "./storage_records";
import { getRevision, readDraft, readStores, recoverDraft, recoveryStores } from "./storage_recovery";
import type { Loaded } from "./storage_recovery";
import { putBack, restoreStores } from "./storage_restore";
import { sweepParts } from "./storage_sweep";

export interface DocumentWorld {
  run: Run;
  /// The second store's copy of a draft.
  copy(id: string): Promise<Copy | undefined>;
  /// What the copy holds may be nowhere else: it must stay until the person has answered.
  onlyCopy(id: string): Promise<void>;
  /// This revision was opened in its place; 0: none is left.
  fellBack(copy: Copy, to: number): Promise<void>;
  now(): number;
  keep(read: () => Bytes | undefined): void;
}

type Read = Loaded | "missing" | "damaged";
type Content = Pick<Commit, "bytes" | "parts" | "size" | "sha256">;

/// What the program sends to be kept (CommitAsk in wasm/abi/strings.h). Undefined: it does not add up.
export function contentOf(bytes: Bytes, rows?: Bytes, size?: Bytes): Content | undefined {
  if (rows === undefined || rows.length === 0) return { bytes, size: bytes.length, sha256: digest(bytes) };
  const parts = readParts(rows, bytes);
  const whole = numberOf(size);
  return parts === undefined || !Number.isSafeInteger(whole) ? undefined : { parts, size: whole, sha256: digest(parts.root) };
}

export class Documents {
  private readonly open = new OpenParts();
  /// Its writer was let in and has not read it yet.
  private toEdit = "";
  /// The drafts that this tab may write: the open one, then those that it writes in passing.
  private readonly editing = new Set<string>();

  constructor(private readonly world: DocumentWorld) {}

  /// A revision, undefined: the newest; in place of a damaged one that can not be mended the newest good one before it.
  async read(id: string, revision: number | undefined): Promise<Read> {
    let reading: Promise<Copy | undefined> | undefined;
    const copy = (): Promise<Copy | undefined> => (reading ??= this.world.copy(id).catch(() => undefined));
    let found = await this.find(id, revision, async () => partsInCopy(await copy()));
    if (found === "damaged" && revision === undefined && (await this.putBack(await copy())))
      found = await this.world.run(readStores, "readonly", (tx) => readDraft(tx, id, revision));
    if (found !== "damaged") return found;
    const only = revision === undefined ? await copy() : undefined;
    if (only !== undefined) await this.world.onlyCopy(id);
    const instead = await this.world.run(recoveryStores, "readwrite", (tx) => recoverDraft(tx, id, revision, this.world.now()));
    if (only !== undefined) await this.world.fellBack(only, typeof instead === "string" ? 0 : instead.record.revision);
    return instead;
  }

  /// The newest revision, for the second store. Undefined: there is none, or it is damaged.
  async newest(id: string): Promise<Omit<Copy, "order"> | undefined> {
    const known: AtHand = (name) => this.hand(id)?.get(name);
    const found = await this.find(id, undefined, () => Promise.resolve(known), { known });
    if (typeof found === "string") return undefined;
    const { head: { deletedAt }, record: { revision, savedAt, sha256, summary, bytes, stretches, attached = [] } } = found;
    return { id, revision, savedAt, deletedAt, sha256, summary, attached, bytes, stretches };
  }

  /// It is about to be written.
  hold(id: string, { bytes, parts }: { bytes?: Bytes; parts?: Parts }): void {
    if (this.inPassing(id)) return;
    if (parts !== undefined) this.open.written(id, parts);
    this.keep(parts === undefined ? bytes : undefined);
  }

  /// The next time that this draft is read it is to be edited.
  edits(id: string): void {
    this.toEdit = id;
    this.editing.add(id);
  }

  /// It is closed, or another tab took it over.
  edited(id: string): void {
    this.editing.delete(id);
  }

  /// Another one is open, and that is what the crash page must have.
  private inPassing(id: string): boolean {
    const [open = id] = this.editing;
    return open !== id;
  }

  /// Of what is merely read nothing is held.
  holdRead({ head, record }: Loaded): void {
    if (head.id !== this.toEdit) return;
    this.toEdit = "";
    if (this.inPassing(head.id)) return;
    if (record.root !== undefined) this.open.read(head.id, record.root, record);
    this.keep(record.root === undefined ? record.bytes : undefined);
  }

  /// What the open document has.
  hand(id: string): Hand | undefined {
    return this.open.draft === id ? this.open : undefined;
  }

  /// Removes what the draft has no use for; what is `within` the reach of an undo stays.
  async sweep(id: string, within: ReadonlySet<string>): Promise<void> {
    try {
      await sweepParts(this.world.run, id, this.world.now(), within);
    } catch (error) {
      console.warn("parts are left", error);  // until another time
    }
  }

  /// `whole`: what is not kept in parts.
  private keep(whole: Bytes | undefined): void {
    this.world.keep(whole === undefined ? () => this.open.bytes() : () => whole);
  }

  /// Mends what is damaged, if it can.
  private async find(id: string, revision: number | undefined, source: () => Promise<AtHand>, sources?: Sources): Promise<Read> {
    const read = (): Promise<Read> => this.world.run(readStores, "readonly", (tx) => readDraft(tx, id, revision, sources));
    const found = await read();
    return found === "damaged" && (await this.mend(id, revision, await source())) ? read() : found;
  }

  private mend(id: string, revision: number | undefined, atHand: AtHand): Promise<boolean> {
    return this.world.run(readStores, "readwrite", async (tx) => {
      const head = await getHead(tx, id);
      const record = await getRevision(tx, id, revision ?? head?.revision ?? 0) as Partial<Revision> | undefined;
      return record?.root instanceof Uint8Array && mendParts(tx, id, record.root, atHand);
    });
  }

  private async putBack(copy: Copy | undefined): Promise<boolean> {
    return copy !== undefined && this.world.run(restoreStores, "readwrite", (tx) => putBack(tx, copy));
  }
}
