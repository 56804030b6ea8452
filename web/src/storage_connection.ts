// Keeps the database open: reopens it when the browser drops it, steps aside for a newer version, and says
// why nothing can be kept here while that is so.

import { openDatabase, WATCHDOG } from "./storage_db";
import type { Opened } from "./storage_db";

const delays = [200, 1_000, 5_000, 15_000];  // the last one again and again

export interface ConnectionListener {
  /// "blocked", "silent" or "newer" (wasm/abi/request.h), or words for the log.
  broken(reason: string): void;
  back(): void;
  /// A newer version wants to change the database: what is typed must be sent now.
  upgrade(): void;
  /// Not of a database that a newer program made.
  opened(db: IDBDatabase, lost: boolean): Promise<void>;
}

const dead = new Set(["UnknownError", "InvalidStateError", "WatchdogError", "AbortError", "NotFoundError"]);
const final = new Set(["VersionError", "NotSupportedError"]);

/// The request to open goes on, and what comes of it late is taken.
class PendingError extends Error {
  override name = "PendingError";

  constructor(readonly why: "blocked" | "silent") {
    super(`the database does not open: ${why}`);
  }
}

export class Connection {
  private db: IDBDatabase | undefined;
  private opening: Promise<IDBDatabase> | undefined;
  private pending: PendingError | undefined;
  private attempts = 0;
  private told = "";  // what broken() was called with
  private replaced = false;
  private closed = false;
  private fromFuture = false;

  constructor(
    private readonly factory: IDBFactory | undefined,
    private readonly listener: ConnectionListener,
    private readonly patience = WATCHDOG,
  ) {}

  /// The open database, if it is open now.
  get current(): IDBDatabase | undefined {
    return this.db;
  }

  /// A newer program made the database: it is only read, as far as it is understood.
  get newer(): boolean {
    return this.db !== undefined && this.fromFuture;
  }

  /// Rejects at once while an earlier request waits for its answer: nobody waits without a word.
  open(): Promise<IDBDatabase> {
    if (this.pending !== undefined) return Promise.reject(this.pending);
    return this.opening ?? this.hold(this.connect());
  }

  /// What all wait for from now on; its failure counts as long as they do.
  private hold(connecting: Promise<IDBDatabase>): Promise<IDBDatabase> {
    const opening = connecting.catch((error: unknown) => {
      if (this.opening === opening) {
        this.opening = undefined;
        this.fail(error);
      }
      throw error;
    });
    this.opening = opening;
    return opening;
  }

  /// Looks at why a transaction failed; a dead connection is replaced.
  examine(error: unknown): void {
    if (error instanceof Error && dead.has(error.name)) this.drop(error);
  }

  close(): void {
    this.closed = true;
    this.leave();
  }

  private leave(): void {
    this.db?.close();
    this.db = undefined;
  }

  private async connect(): Promise<IDBDatabase> {
    if (this.replaced) throw new DOMException("a newer version is in use", "VersionError");
    if (this.factory === undefined) throw new DOMException("no IndexedDB", "NotSupportedError");
    this.closed = false;
    return this.take(await this.inTime(this.factory));
  }

  private inTime(factory: IDBFactory): Promise<Opened> {
    return new Promise((resolve, reject) => {
      let late = false;
      const giveUp = (why: "blocked" | "silent"): void => {
        clearTimeout(watchdog);
        if (late) return;
        late = true;
        const error = new PendingError(why);
        if (this.db === undefined) this.pending = error;
        reject(error);
      };
      const watchdog = setTimeout(() => giveUp("silent"), this.patience);
      const done = (settle: () => void, settleLate: () => void): void => {
        clearTimeout(watchdog);
        if (late) settleLate();
        else settle();
      };
      openDatabase(factory, { blocked: () => giveUp("blocked") }).then(
        (opened) => done(() => resolve(opened), () => this.takeLate(opened)),
        (error: unknown) => done(() => reject(error instanceof Error ? error : new Error(String(error))), () => this.failLate(error)),
      );
    });
  }

  private takeLate(opened: Opened): void {
    this.pending = undefined;
    this.hold(this.take(opened)).catch(() => undefined);
  }

  private failLate(error: unknown): void {
    if (this.db !== undefined) return;
    this.pending = undefined;
    this.fail(error);
  }

  private async take({ db, lost, newer }: Opened): Promise<IDBDatabase> {
    // Two requests may both be answered in the end.
    if (this.db !== undefined || this.closed) {
      db.close();
      return this.db ?? db;
    }
    db.onversionchange = () => {
      this.replaced = true;
      this.listener.upgrade();
      this.leave();
      db.close();
    };
    db.onclose = () => this.drop(new Error("the browser closed the database"));
    if (!newer) await this.listener.opened(db, lost);
    this.fromFuture = newer;
    this.db = db;
    this.attempts = 0;
    this.pending = undefined;
    if (newer) this.tell("newer");
    else if (this.told !== "") this.listener.back();
    if (!newer) this.told = "";
    return db;
  }

  private drop(error: Error): void {
    if (this.db === undefined) return;
    this.leave();
    this.opening = undefined;
    this.fail(error);
  }

  private tell(reason: string): void {
    if (this.told === reason) return;
    this.told = reason;
    this.listener.broken(reason);
  }

  private fail(error: unknown): void {
    const name = error instanceof Error ? error.name : "";
    if (error instanceof PendingError) this.tell(error.why);
    else if (this.told === "") this.tell(error instanceof Error ? `${name}: ${error.message}` : String(error));
    // A blocked request is answered as soon as the other tab lets go: another one would only stand behind it.
    if (final.has(name) || (error instanceof PendingError && error.why === "blocked")) return;
    const delay = delays[Math.min(this.attempts++, delays.length - 1)];
    setTimeout(() => this.again(), delay);
  }

  private again(): void {
    if (this.db !== undefined || this.closed || this.pending?.why === "blocked") return;
    this.pending = undefined;
    void this.open().catch(() => undefined);
  }
}
