// The second store in use: what was saved is copied to it, and what it alone still has is told.

import { Copier } from "./copier";
import type { CopySource, Pauses } from "./copier";
import { missingOf } from "./missing";
import type { Missing } from "./missing";
import { patient } from "./second_medium";
import type { Medium } from "./second_medium";
import { SecondStore } from "./second_store";
import type { Copy, CopyHead } from "./second_store";
import { digest } from "./storage_records";
import type { Bytes, Head } from "./storage_records";
import { KEEP } from "./storage_trash";

const LIMIT = 30_000;  // ms for one file

/// Why the first store lacks something, as far as it is known. "lost": the browser says that it threw it away.
/// "unreadable": it can not be opened now.
export type Cause = "" | "lost" | "unreadable";

export interface SecondWorld extends CopySource {
  medium: Promise<Medium | undefined>;
  locks: LockManager | undefined;
  pauses: Pauses;
  now(): number;
  /// The drafts as they are now.
  heads(): Promise<readonly Head[]>;
  missing(cause: Cause, all: readonly Missing[]): void;
}

interface Parts {
  store: SecondStore;
  copier: Copier;
}

export class Second {
  private readonly parts: Promise<Parts | undefined>;
  private unanswered: readonly Missing[] = [];
  private store: SecondStore | undefined;
  /// Held while the first store could not be read: what it lacks was not known.
  private readonly blindly: string[] = [];

  constructor(private readonly world: SecondWorld) {
    this.parts = world.medium.then((medium) => {
      if (medium === undefined) return undefined;
      const store = new SecondStore(patient(medium, world.pauses.limit ?? LIMIT));
      this.store = store;
      return { store, copier: new Copier(store, world, world.locks, world.pauses) };
    });
  }

  /// "opfs", "database", or "" where there is none.
  get kind(): string {
    return this.store?.kind ?? "";
  }

  get keptAt(): number {
    return this.store?.keptAt ?? 0;
  }

  /// The person has not said yet what becomes of what is missing.
  get asks(): boolean {
    return this.unanswered.length > 0;
  }

  /// An older revision is about to take the place of a damaged one: the copy may be all that is left of it.
  async keep(id: string): Promise<void> {
    (await this.parts)?.copier.hold([id]);
  }

  /// It took its place; 0: there is none. A copy that is newer is offered.
  async fellBack({ id, revision }: CopyHead, to: number): Promise<void> {
    const parts = await this.parts;
    if (revision > to) await parts?.store.hold(id, revision - to);
    parts?.copier.free([id]);
    if (revision > to) await this.compare(await this.world.heads(), "");
  }

  saved(id: string): void {
    void this.parts.then((parts) => parts?.copier.note(id));
  }

  /// What waits is copied at once.
  async copyNow(): Promise<void> {
    await (await this.parts)?.copier.copyNow();
  }

  /// Tells what is missing among `heads`, and copies what was never copied. True: something is missing.
  async compare(heads: readonly Head[], cause: Cause): Promise<boolean> {
    const parts = await this.parts;
    if (parts === undefined) return false;
    const copies = await parts.store.list();
    const asked = this.asks;
    if (cause !== "unreadable") parts.copier.free(this.blindly.splice(0));
    const found = this.lacks(heads, copies);
    // Another tab may have saved and copied between the two lists.
    this.unanswered = found.length > 0 && cause !== "unreadable" ? this.lacks(await this.world.heads(), copies) : found;
    const held = parts.copier.hold(this.unanswered.map(({ copy }) => copy.id));
    if (cause === "unreadable") this.blindly.push(...held);
    else await this.holdAll(parts, copies).catch((error: unknown) => console.warn("held by this page alone", error));
    if (asked || this.asks) this.world.missing(cause, this.unanswered);
    if (cause !== "unreadable") this.catchUp(parts, heads, copies);
    return this.asks;
  }

  private lacks(present: readonly Head[], copies: readonly CopyHead[]): Missing[] {
    return missingOf(present, copies, this.world.now() - KEEP);
  }

  /// Also for other tabs, and for the next start.
  private async holdAll({ copier, store }: Parts, copies: readonly CopyHead[]): Promise<void> {
    for (const { copy: { id, held }, saves } of this.unanswered) {
      if (held === undefined) await store.hold(id, saves);
      copier.free([id]);
    }
    const missing = new Set(this.unanswered.map(({ copy }) => copy.id));
    for (const { id, held } of copies) if (held !== undefined && !missing.has(id)) await store.release(id);
  }

  private catchUp({ copier }: Parts, heads: readonly Head[], copies: readonly CopyHead[]): void {
    const copied = new Map(copies.map((copy) => [copy.id, copy]));
    for (const head of heads) {
      const copy = copied.get(head.id);
      if (copy?.sha256 !== head.sha256 || copy.deletedAt !== head.deletedAt || copy.incomplete === true) copier.note(head.id);
    }
    const present = new Set(heads.map(({ id }) => id));
    const missing = new Set(this.unanswered.map(({ copy }) => copy.id));
    for (const { id } of copies) if (!present.has(id) && !missing.has(id)) void this.drop(id);
  }

  /// The page goes, or the drafts can not be read any more.
  stop(): void {
    void this.parts.then((parts) => parts?.copier.stop());
  }

  async read(id: string): Promise<Copy | undefined> {
    return (await this.parts)?.store.read(id);
  }

  /// The copy that the person was told of. Undefined: it is not that one any more, or damaged; what there is is told then.
  async readTold(id: string): Promise<Copy | undefined> {
    const parts = await this.parts;
    const copy = await parts?.store.read(id);
    const told = this.unanswered.find((one) => one.copy.id === id)?.copy;
    if (parts === undefined || copy === undefined || told === undefined) return copy;
    if (told.revision === copy.revision && told.sha256 === copy.sha256) return copy;
    const copies = await parts.store.list();
    const readable = copies.map((one) => (one.id === id ? { ...one, ...copy } : one));
    this.unanswered = this.lacks(await this.world.heads(), readable);
    this.world.missing("", this.unanswered);
    return undefined;
  }

  /// Those that are there as they were.
  async filesOf({ id, attached }: CopyHead): Promise<Bytes[]> {
    const files: Bytes[] = [];
    for (const name of attached) {
      const bytes = await this.readAttached(id, name).catch(() => undefined);
      if (bytes !== undefined && digest(bytes) === name) files.push(bytes);
    }
    return files;
  }

  async readAttached(id: string, name: string): Promise<Bytes | undefined> {
    return (await this.parts)?.store.readAttached(id, name);
  }

  /// The first store has again what the copies of these drafts hold.
  async answered(ids: readonly string[]): Promise<void> {
    const done = new Set(ids);
    this.unanswered = this.unanswered.filter(({ copy }) => !done.has(copy.id));
    const parts = await this.parts;
    for (const id of ids) await parts?.store.release(id).catch((error: unknown) => console.warn("asked again at the next start", error));
    parts?.copier.release(ids);
  }

  /// Nothing of the draft is left.
  async drop(id: string): Promise<void> {
    const parts = await this.parts;
    await parts?.copier.alone(() => parts.store.drop(id));
  }

  async clear(): Promise<void> {
    const parts = await this.parts;
    this.unanswered = [];
    await parts?.copier.alone(() => parts.store.clear());
  }
}
