// Drafts in IndexedDB: the operations of wasm/abi/request.h. A reply "ok" means: on disk.

import { Notice, Op, Status } from "./abi";
import type { Reply } from "./abi";
import { numberOf, textOf, utf8 } from "./bytes";
import type { Channel } from "./channel";
import { contentOf, Documents } from "./documents";
import {
  answered, asked, commitAsk, commitNotice, commitReply, damagedReply, draftReply, importAsk, listed, loadAsk, loadReply, lockReply,
  noteAsk, restoreAsk, revisionReply,
} from "./ops";
import type { Pauses } from "./copier";
import { pauses } from "./copier";
import { dropLetters, LeftBehind } from "./left_behind";
import { failed, ok, reply } from "./replies";
import type { Handler, Strings } from "./requests";
import { Second } from "./second";
import type { Medium } from "./second_medium";
import { Attached, attachedNames } from "./storage_attached";
import { commitStores, getHead, readCounters, TakenError, writeCommit, writeImport } from "./storage_commit";
import { Connection } from "./storage_connection";
import { listDamaged, readRaw } from "./storage_damage";
import { answer, NewerError, transact, WATCHDOG } from "./storage_db";
import type { Run, StoreName } from "./storage_db";
import { readHeads, understoodHeads } from "./storage_list";
import { DraftLocks } from "./storage_lock";
import { noteStores, readNote, writeNote } from "./storage_notes";
import { digest, isHead } from "./storage_records";
import type { Bytes, Commit, Counters, Head } from "./storage_records";
import { adoptOrphans, recoveryStores } from "./storage_recovery";
import { restoreStores, writeRestored } from "./storage_restore";
import type { Place, Restoring } from "./storage_restore";
import { missingStrings, Watch } from "./storage_watch";
import { allStores, purgeDraft, Trash, wipeAll, writeDeleted } from "./storage_trash";

export interface StorageWorld {
  indexedDB: IDBFactory | undefined;
  localStorage: Storage | undefined;
  locks: LockManager | undefined;
  /// Where second copies lie.
  medium: Promise<Medium | undefined>;
  pauses?: Pauses;
  channel: Channel;
  /// Identifies this tab.
  writer: string;
  version: string;
  watchdog?: number;
  now(): number;
  notify(notice: Notice, ...strings: Uint8Array[]): void;
  /// Makes the program send what is typed.
  flush(): void;
  /// The page may be gone before a transaction that must read first could write.
  leaving(): boolean;
  /// Reads the newest bytes of a draft, for the crash page.
  keep(read: () => Bytes | undefined): void;
}

function headStrings(head: Head): Uint8Array[] {
  return listed(draftReply, { ...head, deletedAt: head.deletedAt ?? "" });
}

export class DraftStorage {
  readonly handlers: Partial<Record<Op, Handler>>;
  private readonly connection: Connection;
  private readonly locks: DraftLocks;
  private readonly second: Second;
  private readonly watch: Watch;
  private readonly documents: Documents;
  /// The files beside the drafts.
  readonly attached: Attached;
  /// Resolves when the draft that was read last has no more parts than it needs.
  swept: Promise<void> = Promise.resolve();
  /// Comparisons with the second copies that go on.
  private comparing = 0;
  /// Commits that were not answered yet, by their writing and what comes after it, in their order.
  private readonly underWay = new Map<Promise<unknown>, Commit>();
  private commits = 0;
  private readonly trash: Trash;
  private readonly left: LeftBehind;

  constructor(private readonly world: StorageWorld) {
    this.trash = new Trash(() => world.now());
    this.left = new LeftBehind(world.localStorage, (stores, mode, work) => this.run(stores, mode, work), () => world.now());
    this.locks = new DraftLocks(world.locks, (id) => {
      this.documents.edited(id);
      world.notify(Notice.lockLost, utf8(id));
    });
    this.second = new Second({
      medium: world.medium,
      locks: world.locks,
      pauses: world.pauses ?? pauses,
      now: () => world.now(),
      newest: (id) => this.documents.newest(id),
      attached: (id, name) => this.attached.stored(id, name),
      heads: () => understoodHeads(this.run),
      missing: (cause, all) => world.notify(Notice.copiesFound, ...missingStrings(cause, all)),
    });
    this.watch = new Watch(world.localStorage, this.second, (notice, ...strings) => world.notify(notice, ...strings));
    this.documents = new Documents({
      run: (stores, mode, work) => this.run(stores, mode, work),
      copy: (id) => this.second.read(id),
      onlyCopy: (id) => this.second.keep(id),
      fellBack: (copy, to) => this.second.fellBack(copy, to).catch((error: unknown) => console.warn("a newer copy is not offered", error)),
      now: () => world.now(),
      keep: (read) => world.keep(read),
    });
    this.attached = new Attached({
      run: (stores, mode, work) => this.run(stores, mode, work),
      copy: (id, name) => this.second.readAttached(id, name),
      refused: (error) => this.refused(error),
      saved: (id) => this.second.saved(id),
    });
    const told = {
      broken: (reason: string) => {
        world.notify(Notice.storageBroken, utf8(reason));
        // Otherwise the drafts are there, and come when the other tab is closed or the page is loaded anew.
        if (reason !== "blocked" && reason !== "newer")
          this.besides(this.second.compare([], "unreadable").catch((error: unknown) => console.warn("no second store", error)));
      },
      back: () => world.notify(Notice.storageBack),
      upgrade: () => {
        world.flush();
        world.notify(Notice.storageUpgrade);
      },
      opened: (db: IDBDatabase, lost: boolean) => this.prepare(db, lost),
    };
    this.connection = new Connection(world.indexedDB, told, world.watchdog);
    world.channel.listen((message) => {
      if (message.kind === "list") world.notify(Notice.remoteList);
      if (message.kind === "commit") world.notify(Notice.remoteCommit, ...listed(commitNotice, message));
    });
    const id = ([first]: Strings): string => textOf(first);
    this.handlers = {
      [Op.listDrafts]: () => this.list(),
      [Op.load]: (s) => this.load(s),
      [Op.commit]: (s) => this.commit(s),
      [Op.history]: (s) => this.history(id(s)),
      [Op.trash]: (s) => this.setDeleted(id(s), world.now()),
      [Op.untrash]: (s) => this.setDeleted(id(s), null),
      [Op.purge]: (s) => this.purge(id(s)),
      [Op.importDrafts]: (s) => this.importDrafts(s),
      [Op.lock]: (s) => this.lock(id(s)),
      [Op.takeOver]: (s) => this.takeOver(id(s)),
      [Op.unlock]: (s) => {
        this.locks.release(id(s));
        this.documents.edited(id(s));
        this.attached.closed(id(s));
        return ok();
      },
      [Op.readNote]: (s) => this.readNote(id(s)),
      [Op.writeNote]: (s) => this.writeNote(s),
      [Op.wipe]: () => this.wipe(),
      [Op.restore]: (s) => this.restore(s),
      [Op.readCopy]: (s) => this.readCopy(id(s)),
      [Op.listDamaged]: () => this.listDamaged(),
      [Op.readDamaged]: (s) => this.readDamaged(id(s)),
    };
  }

  open(): Promise<unknown> {
    return this.connection.open().catch(() => undefined);
  }

  /// It is known what the second copies have that the drafts have not.
  get compared(): boolean {
    return this.comparing === 0;
  }

  private besides(comparison: Promise<unknown>): void {
    this.comparing++;
    void comparison.finally(() => this.comparing--);
  }

  close(): void {
    this.second.stop();
    this.connection.close();
  }

  /// What was saved, or is being saved, is copied to the second store without waiting for a rest.
  async copyNow(): Promise<void> {
    await Promise.allSettled(this.underWay.keys());
    await this.second.copyNow();
  }

  /// Where second copies lie, and when this tab last made one.
  get copies(): { kind: string; keptAt: number } {
    return { kind: this.second.kind, keptAt: this.second.keptAt };
  }

  /// Before anything else may use the database.
  private async prepare(db: IDBDatabase, lost: boolean): Promise<void> {
    const { watchdog } = this.world;
    this.watch.opened(await transact(db, ["meta"], "readonly", (tx) =>
      answer(tx.objectStore("meta").get("instance") as IDBRequest<string>), watchdog), lost);
    try {
      await transact(db, recoveryStores, "readwrite", (tx) => adoptOrphans(tx, this.world.now()), watchdog);
      await this.left.apply((stores, mode, work) => transact(db, stores, mode, work, watchdog));
      await this.trash.empty((stores, mode, work) => transact(db, stores, mode, work, watchdog));
    } catch (error) {
      console.warn("housekeeping waits for the next start", error);  // a full disk must not hide the drafts
    }
  }

  /// Starts at once when the database is open: a closing page has no later.
  private readonly run: Run = async (stores, mode, work) => {
    const db = this.connection.current ?? (await this.connection.open());
    if (mode === "readwrite" && this.connection.newer) throw new NewerError("only a newer program may write");
    try {
      return await transact(db, stores, mode, work, this.world.watchdog ?? WATCHDOG);
    } catch (error) {
      if (!(error instanceof TakenError)) this.connection.examine(error);
      throw error;
    }
  };

  private refused(error: unknown): Reply {
    if (error instanceof TakenError) return reply(Status.conflict, error.message);
    if (error instanceof NewerError) return reply(Status.newer);
    if (error instanceof Error && error.name === "QuotaExceededError") return reply(Status.quota);
    return failed(error);
  }

  /// A change of the list of drafts, told to the other tabs.
  private async change(
    stores: StoreName[],
    work: (tx: IDBTransaction) => Promise<Counters | undefined>,
  ): Promise<Reply> {
    try {
      const counters = await this.run(stores, "readwrite", work);
      if (counters === undefined) return reply(Status.notFound);
      this.watch.remember(counters);
      this.world.channel.send({ kind: "list" });
      return ok();
    } catch (error) {
      return this.refused(error);
    }
  }

  private async isNewer(): Promise<boolean> {
    await this.open();
    return this.connection.newer;
  }

  private async list(): Promise<Reply> {
    try {
      if (await this.isNewer()) return ok(...(await understoodHeads(this.run)).flatMap(headStrings));
      await this.trash.emptyDaily(this.run);
      const { expected } = this.watch;
      const { heads, counters } = await readHeads(this.run, this.world.now());
      this.besides(this.watch.compare(heads, counters, expected));
      return ok(...heads.flatMap(headStrings));
    } catch (error) {
      return this.refused(error);
    }
  }

  /// Copies come back into the first store, all or none. Without any: the person goes on with what is there.
  private async restore(strings: Strings): Promise<Reply> {
    const { version } = this.world;
    const now = this.world.now();
    const size = restoreAsk.length;
    const restoring: Restoring[] = [];
    for (let i = 0; i + size <= strings.length; i += size) {
      const { id, place } = asked(restoreAsk, strings.slice(i, i + size));
      const copy = await this.second.readTold(textOf(id));
      if (copy === undefined) return reply(Status.damaged, textOf(id));
      const files = await this.second.filesOf(copy);
      restoring.push({ copy, files, place: textOf(place) as Place, now, version });
    }
    const done = await this.change(restoreStores, (tx) => writeRestored(tx, restoring));
    if (done.status !== Status.ok) return done;
    await this.second.answered(restoring.map(({ copy }) => copy.id));
    if (!this.second.asks) this.watch.trust(await this.run(["meta"], "readonly", readCounters));
    return done;
  }

  private async readCopy(id: string): Promise<Reply> {
    const copy = await this.second.read(id);
    return copy === undefined ? reply(Status.damaged) : ok(copy.bytes);
  }

  private async listDamaged(): Promise<Reply> {
    try {
      return ok(...(await listDamaged(this.run, (id, name) => this.attached.isWhole(id, name))).flatMap((one) => listed(damagedReply, { ...one })));
    } catch (error) {
      return this.refused(error);
    }
  }

  private async readDamaged(key: string): Promise<Reply> {
    try {
      const bytes = await readRaw(this.run, key);
      return bytes === undefined ? reply(Status.notFound) : ok(bytes);
    } catch (error) {
      return this.refused(error);
    }
  }

  /// The copy goes first: what is gone for good must not come back as missing. And once more: another tab may have copied
  /// it meanwhile.
  private async purge(id: string): Promise<Reply> {
    const drop = (): Promise<void> => this.second.drop(id).catch((error: unknown) => console.warn("a copy is left", error));
    await drop();
    dropLetters(this.world.localStorage, id);
    const done = await this.change(allStores, (tx) => purgeDraft(tx, id));
    if (done.status === Status.ok) await drop();
    else this.second.saved(id);  // it is there still, and its copy is not
    return done;
  }

  private async wipe(): Promise<Reply> {
    try {
      await this.second.clear();
    } catch (error) {
      return failed(error);
    }
    dropLetters(this.world.localStorage);
    const done = await this.change(allStores, wipeAll);
    if (done.status === Status.ok) {
      this.watch.trust(await this.run(["meta"], "readonly", readCounters));
      await this.second.clear().catch((error: unknown) => console.warn("copies are left", error));
    } else {
      // All is there still, but for its copies.
      for (const { id } of await understoodHeads(this.run).catch(() => [])) this.second.saved(id);
    }
    return done;
  }

  private async load(strings: Strings): Promise<Reply> {
    const ask = asked(loadAsk, strings);
    const id = textOf(ask.id);
    const wanted = textOf(ask.revision);
    try {
      if (wanted === "") await this.applyLeft(id);
      const loaded = await this.documents.read(id, wanted === "" ? undefined : Number(wanted));
      if (loaded === "missing") return reply(Status.notFound);
      if (loaded === "damaged") return reply(Status.damaged);
      const { head, record: { revision, bytes, names, attached = [] }, recoveredFrom } = loaded;
      if (wanted === "") {
        this.documents.holdRead(loaded);
        this.attached.opened(id, attached);
        if (!this.connection.newer) this.swept = this.sweep(id);
      }
      return answered(loadReply, { id, revision, epoch: head.epoch, bytes, recoveredFrom: recoveredFrom ?? "", names });
    } catch (error) {
      return this.refused(error);
    }
  }

  /// Not while another tab edits the draft: nobody knows how far its undo reaches.
  private async sweep(id: string): Promise<void> {
    if (!(await this.locks.isElsewhere(id))) await this.documents.sweep(id, this.attached.withinReach(id));
  }

  /// What another tab left behind as it was closed, while this one had the database open already.
  private async applyLeft(id: string): Promise<void> {
    if (await this.isNewer()) return;
    try {
      for (const draft of await this.left.apply(undefined, id)) this.second.saved(draft);
    } catch (error) {
      console.warn("what was left behind waits", error);  // a full disk must not hide the draft
    }
  }

  private commit(strings: Strings): Promise<Reply> | Reply {
    const { id, base, epoch, bytes, summary, reason, parts, size, attached } = asked(commitAsk, strings);
    if (bytes === undefined || summary === undefined) return failed("commit without bytes");
    const content = contentOf(bytes, parts, size);
    if (content === undefined) return failed("parts do not add up");
    const { writer, version } = this.world;
    const commit: Commit = {
      draft: textOf(id), base: numberOf(base), epoch: numberOf(epoch), writer, turn: ++this.commits, summary,
      reason: textOf(reason), ...content, attached: attachedNames(textOf(attached)), savedAt: this.world.now(), version,
    };
    this.documents.hold(commit.draft, content);
    if (!Number.isSafeInteger(commit.base) || !Number.isSafeInteger(commit.epoch)) return failed("bad base or epoch");
    if (this.world.leaving()) this.leaveBehind(commit);
    const written = this.write(commit).finally(() => this.underWay.delete(written));
    this.underWay.set(written, commit);
    return written;
  }

  /// The page goes: Firefox breaks off what is under way. Whether it arrived or not, the next start makes one revision of it.
  leave(): void {
    for (const commit of this.underWay.values()) this.leaveBehind(commit);
  }

  private leaveBehind(commit: Commit): void {
    const db = this.connection.current;
    if (db !== undefined && !this.connection.newer) this.left.leave(db, commit);
  }

  private async write(commit: Commit): Promise<Reply> {
    try {
      const done = await this.run(commitStores, "readwrite", (tx) => writeCommit(tx, commit, this.documents.hand(commit.draft)));
      void this.left.takeBack(commit);
      if (done.kind === "missing") return reply(Status.notFound);
      this.watch.remember(done.counters);
      if (done.kind === "moved") this.second.saved(commit.draft);
      const lacking = await this.attached.committed(commit.draft, commit.attached ?? []).catch((error: unknown) => {
        console.warn("files not looked for", error);
        return [];
      });
      this.world.channel.send(done.created ? { kind: "list" } : { kind: "commit", id: commit.draft, revision: done.revision });
      const status = done.kind === "moved" ? Status.ok : Status.conflict;
      return answered(commitReply, { revision: done.revision, savedAt: commit.savedAt, lacking: lacking.join("") }, status);
    } catch (error) {
      return this.refused(error);
    }
  }

  private async history(id: string): Promise<Reply> {
    const head = await this.run(["drafts"], "readonly", (tx) => getHead(tx, id));
    if (!isHead(head)) return reply(Status.notFound);
    const newestFirst = [...head.history].sort((a, b) => b.revision - a.revision);
    return ok(...newestFirst.flatMap((entry) => listed(revisionReply, entry)));
  }

  private async setDeleted(id: string, at: number | null): Promise<Reply> {
    const done = await this.change(["meta", "drafts"], (tx) => writeDeleted(tx, id, at));
    this.second.saved(id);
    return done;
  }

  private async importDrafts(strings: Strings): Promise<Reply> {
    const commits: Commit[] = [];
    const { writer, version } = this.world;
    const savedAt = this.world.now();
    const size = importAsk.length;
    if (strings.length % size !== 0) return failed("import takes triples");
    for (let i = 0; i < strings.length; i += size) {
      const { id, bytes, summary } = asked(importAsk, strings.slice(i, i + size));
      if (bytes === undefined || summary === undefined) continue;
      const content = { bytes, size: bytes.length, sha256: digest(bytes) };
      commits.push({ draft: textOf(id), base: 0, epoch: 1, writer, ...content, summary, reason: "import", savedAt, version });
    }
    const done = await this.change(commitStores, (tx) => writeImport(tx, commits));
    for (const { draft } of commits) this.second.saved(draft);
    return done;
  }

  private async readNote(name: string): Promise<Reply> {
    try {
      const found = await this.run(noteStores, "readonly", (tx) => readNote(tx, name));
      if (found === undefined) return reply(Status.notFound);
      return reply(found.good ? Status.ok : Status.damaged, found.bytes);
    } catch (error) {
      return this.refused(error);
    }
  }

  private async writeNote(strings: Strings): Promise<Reply> {
    const { name, bytes } = asked(noteAsk, strings);
    if (name === undefined || bytes === undefined) return failed("a note is a name and bytes");
    try {
      await this.run(noteStores, "readwrite", (tx) => writeNote(tx, textOf(name), bytes));
      return ok();
    } catch (error) {
      return this.refused(error);
    }
  }

  private async lock(id: string): Promise<Reply> {
    if (await this.isNewer()) return reply(Status.newer);
    const granted = await this.locks.acquire(id, false);
    if (granted) this.documents.edits(id);
    const head = await this.run(["drafts"], "readonly", (tx) => getHead(tx, id));
    return answered(lockReply, { state: granted ? "granted" : "held", epoch: head?.epoch ?? 1 });
  }

  /// First the new epoch, on disk: from then on the other tab can not move the head any more.
  private async takeOver(id: string): Promise<Reply> {
    if (await this.isNewer()) return reply(Status.newer);
    const epoch = await this.run(["drafts"], "readwrite", async (tx) => {
      const head = await getHead(tx, id);
      if (head === undefined) return 1;
      tx.objectStore("drafts").put({ ...head, epoch: head.epoch + 1 });
      return head.epoch + 1;
    });
    await this.locks.acquire(id, true);
    this.documents.edits(id);
    return answered(lockReply, { state: "granted", epoch });
  }
}
