// Keeps the database open: reopens it when the browser drops it, and steps aside for a newer version.

import { openDatabase } from "./storage_db";

const delays = [200, 1_000, 5_000, 15_000];  // the last one again and again

export interface ConnectionListener {
  broken(reason: string): void;
  back(): void;
  /// A newer version wants to change the database: what is typed must be sent now.
  upgrade(): void;
  opened(db: IDBDatabase, lost: boolean): Promise<void>;
}

const dead = new Set(["UnknownError", "InvalidStateError", "WatchdogError", "AbortError", "NotFoundError"]);

export class Connection {
  private db: IDBDatabase | undefined;
  private opening: Promise<IDBDatabase> | undefined;
  private attempts = 0;
  private told = false;  // broken() was called
  private replaced = false;

  constructor(
    private readonly factory: IDBFactory | undefined,
    private readonly listener: ConnectionListener,
  ) {}

  /// The open database, if it is open now.
  get current(): IDBDatabase | undefined {
    return this.db;
  }

  open(): Promise<IDBDatabase> {
    this.opening ??= this.connect().catch((error: unknown) => {
      this.opening = undefined;
      this.fail(error);
      throw error;
    });
    return this.opening;
  }

  /// Looks at why a transaction failed; a dead connection is replaced.
  examine(error: unknown): void {
    if (error instanceof Error && dead.has(error.name)) this.drop(error);
  }

  close(): void {
    this.db?.close();
    this.db = undefined;
  }

  private async connect(): Promise<IDBDatabase> {
    if (this.replaced) throw new DOMException("a newer version is in use", "VersionError");
    if (this.factory === undefined) throw new DOMException("no IndexedDB", "NotSupportedError");
    const { db, lost } = await openDatabase(this.factory, { blocked: () => this.listener.upgrade() });
    db.onversionchange = () => {
      this.replaced = true;
      this.listener.upgrade();
      this.close();
    };
    db.onclose = () => this.drop(new Error("the browser closed the database"));
    await this.listener.opened(db, lost);
    this.db = db;
    this.attempts = 0;
    if (this.told) this.listener.back();
    this.told = false;
    return db;
  }

  private drop(error: Error): void {
    if (this.db === undefined) return;
    this.close();
    this.opening = undefined;
    this.fail(error);
  }

  private fail(error: unknown): void {
    const name = error instanceof Error ? error.name : "";
    const reason = error instanceof Error ? `${name}: ${error.message}` : String(error);
    if (!this.told) this.listener.broken(reason);
    this.told = true;
    if (name === "VersionError" || name === "NotSupportedError") return;
    const delay = delays[Math.min(this.attempts++, delays.length - 1)];
    setTimeout(() => void this.open().catch(() => undefined), delay);
  }
}
