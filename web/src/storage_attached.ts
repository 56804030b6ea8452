// Files beside a draft: among its parts, under their SHA-256, named by the revisions that know of them. They are read when
// somebody asks for one, never with the document.

import type { Reply } from "./abi";
import { Status } from "./abi";
import { reply } from "./replies";
import { getHead } from "./storage_commit";
import { answer } from "./storage_db";
import type { Run, StoreName } from "./storage_db";
import { getPart, putPart } from "./storage_parts";
import { digest } from "./storage_records";
import type { Bytes, Revision } from "./storage_records";
import { getRevision } from "./storage_recovery";
import { forgetNoted } from "./storage_sweep";

const attachedStores: StoreName[] = ["meta", "drafts", "revisions", "parts"];
const NAME = /[0-9a-f]{64}/g;

/// Names as the program writes them, one after the other.
export function attachedNames(text: string): string[] {
  return text.match(NAME) ?? [];
}

export interface AttachedWorld {
  run: Run;
  /// A copy elsewhere. Undefined: there is none.
  copy(id: string, name: string): Promise<Bytes | undefined>;
  refused(error: unknown): Reply;
  saved(id: string): void;
}

/// Files for a draft whose newest revision names these.
interface Coming {
  files: readonly Bytes[];
  named: readonly string[];
}

/// All of them or none. False: there is no such draft.
async function put(tx: IDBTransaction, id: string, { files, named }: Coming): Promise<boolean> {
  const head = await getHead(tx, id);
  if (head === undefined) return false;
  const all = files.map((bytes) => ({ name: digest(bytes), bytes }));
  await forgetNoted(tx, id, all.map(({ name }) => name));
  for (const { name, bytes } of all) putPart(tx, id, name, bytes);
  const record = await getRevision(tx, id, head.revision) as Revision | undefined;
  if (record !== undefined && named.length > 0)
    tx.objectStore("revisions").put({ ...record, attached: [...new Set([...record.attached ?? [], ...named])] });
  return true;
}

async function absent(tx: IDBTransaction, id: string, names: readonly string[]): Promise<string[]> {
  const keys = await Promise.all(names.map((name) => answer(tx.objectStore("parts").getKey([id, name]))));
  return names.filter((_, at) => keys[at] === undefined);
}

export class Attached {
  /// By draft: those that an undo of this tab may name again.
  private readonly within = new Map<string, Set<string>>();
  /// By draft: those that its newest revision names, as far as this tab knows.
  private readonly named = new Map<string, readonly string[]>();

  constructor(private readonly world: AttachedWorld) {}

  /// The newest revision of a draft that was opened names these.
  opened(id: string, names: readonly string[]): void {
    this.named.set(id, names);
    this.reach(id, names);
  }

  /// Its undo is gone.
  closed(id: string): void {
    this.named.delete(id);
    this.within.delete(id);
  }

  withinReach(id: string): ReadonlySet<string> {
    return this.within.get(id) ?? new Set();
  }

  private reach(id: string, names: readonly string[]): void {
    const all = this.within.get(id) ?? new Set();
    for (const name of names) all.add(name);
    this.within.set(id, all);
  }

  /// A revision that names these is on disk. Those of them that the one before did not name and that are nowhere; what lies
  /// beside another draft, from which this one was made, is put beside it.
  async committed(id: string, names: readonly string[]): Promise<string[]> {
    const before = new Set(this.named.get(id));
    this.opened(id, names);
    const fresh = names.filter((name) => !before.has(name));
    return fresh.length === 0 ? [] : this.missing(id, fresh);
  }

  /// Undefined: they are on disk. The next commit names them, or the newest revision does from now on.
  async add(id: string, files: readonly Bytes[], named: readonly string[] = []): Promise<Reply | undefined> {
    try {
      const added = await this.world.run(attachedStores, "readwrite", (tx) => put(tx, id, { files, named }));
      if (added) this.reach(id, files.map(digest));
      if (added && named.length > 0) this.world.saved(id);
      return added ? undefined : reply(Status.notFound);
    } catch (error) {
      return this.world.refused(error);
    }
  }

  /// As it was attached. Undefined: it is not there, or damaged.
  async stored(id: string, name: string): Promise<Bytes | undefined> {
    const found = await this.lying(id, name);
    return found !== undefined && digest(found) === name ? found : undefined;
  }

  /// What is damaged or lost here comes from the copy or from another draft (this one may be made from it), and is put back.
  async get(id: string, name: string): Promise<Bytes | "missing" | "damaged"> {
    const unreadable = (): undefined => undefined;
    const stored = await this.stored(id, name).catch(unreadable);
    if (stored !== undefined) return stored;
    const copy = await this.world.copy(id, name).catch(unreadable);
    const found = copy !== undefined && digest(copy) === name ? copy : await this.besideAnother(name).catch(unreadable);
    if (found === undefined) return (await this.lying(id, name).catch(unreadable)) === undefined ? "missing" : "damaged";
    const refused = await this.add(id, [found]);
    if (refused !== undefined) console.warn("not put back", refused.status);  // it can be looked at all the same
    return found;
  }

  /// Here or where it is put back from.
  async isWhole(id: string, name: string): Promise<boolean> {
    return typeof (await this.get(id, name)) !== "string";
  }

  /// Of these names those that are not here.
  async missing(id: string, names: readonly string[]): Promise<string[]> {
    const lost = await this.world.run(["parts"], "readonly", (tx) => absent(tx, id, names));
    const found = await Promise.all(lost.map((name) => this.get(id, name)));
    return lost.filter((_, at) => typeof found[at] === "string");
  }

  private async besideAnother(name: string): Promise<Bytes | undefined> {
    const ids = await this.world.run(["drafts"], "readonly", (tx) => answer(tx.objectStore("drafts").getAllKeys() as IDBRequest<string[]>));
    const lacking = await this.world.run(["parts"], "readonly", (tx) =>
      Promise.all(ids.map(async (id) => (await absent(tx, id, [name])).length > 0)));
    for (const id of ids.filter((_, at) => lacking[at] === false)) {
      const bytes = await this.stored(id, name);
      if (bytes !== undefined) return bytes;
    }
    return undefined;
  }

  /// Damaged or not.
  private lying(id: string, name: string): Promise<Bytes | undefined> {
    return this.world.run(["parts"], "readonly", (tx) => getPart(tx, id, name));
  }
}
