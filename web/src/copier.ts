// Copies what was saved to the second store: at rest, never in the way of a keystroke, and when the page is hidden.

import type { Copy, SecondStore } from "./second_store";
import type { Bytes } from "./storage_records";

export interface Pauses {
  /// ms without a save until it is copied.
  rest: number;
  /// ms that somebody who never pauses is not copied.
  cap: number;
  /// ms that another tab may take to write a copy.
  patience: number;
  /// ms that the browser may take to read or write one file; 30 s when it is not said.
  limit?: number;
}

export const pauses: Pauses = { rest: 2_000, cap: 8_000, patience: 5_000 };

const LONGEST = 600_000;  // ms between two attempts

const LOCK = "second-store";

export interface CopySource {
  /// The newest revision of a draft. Undefined: there is none, or it is damaged.
  newest(id: string): Promise<Omit<Copy, "order"> | undefined>;
  /// A file beside it. Undefined: it is not there as it was.
  attached(id: string, name: string): Promise<Bytes | undefined>;
}

export class Copier {
  private readonly waiting = new Set<string>();
  private readonly held = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private since = 0;
  /// Copies that failed one after the other.
  private failures = 0;
  private stopped = false;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly second: SecondStore,
    private readonly source: CopySource,
    private readonly locks: LockManager | undefined,
    private readonly pauses: Pauses,
  ) {}

  /// The draft was saved.
  note(id: string): void {
    if (this.waiting.size === 0) this.since = performance.now();
    this.waiting.add(id);
    this.stopped = false;
    clearTimeout(this.timer);
    const left = this.since + this.pauses.cap - performance.now();
    this.timer = setTimeout(() => void this.copyNow(), Math.max(0, Math.min(this.pauses.rest, left)));
  }

  /// The copies of these drafts are the only ones of something: this page writes nothing over them.
  /// Those that were not held before.
  hold(ids: Iterable<string>): string[] {
    const fresh = [...ids].filter((id) => !this.held.has(id));
    for (const id of fresh) this.held.add(id);
    return fresh;
  }

  /// They were held for nothing, or the second store holds them now.
  free(ids: Iterable<string>): void {
    for (const id of ids) this.held.delete(id);
  }

  release(ids: Iterable<string>): void {
    for (const id of ids) {
      this.held.delete(id);
      this.note(id);
    }
  }

  /// Nothing more is copied.
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    this.waiting.clear();
  }

  /// Resolves when what waits is copied, or could not be.
  copyNow(): Promise<void> {
    clearTimeout(this.timer);
    this.running = this.running.then(() => this.alone(() => this.copyWaiting()));
    return this.running;
  }

  /// After what is being written, that no other tab's copies disturb it; but no tab that stands still is waited for.
  async alone<T>(work: () => Promise<T>): Promise<T> {
    if (this.locks === undefined) return work();
    let begun = false;
    const alone = (): Promise<T> => {
      begun = true;
      return work();
    };
    return this.locks.request(LOCK, { signal: AbortSignal.timeout(this.pauses.patience) }, alone).catch((error: unknown) => {
      if (begun) throw error;
      return work();
    });
  }

  /// The first store has it meanwhile. Each attempt waits longer than the one before.
  private tryAgain(ids: readonly string[]): void {
    if (this.stopped || ids.length === 0) return;
    if (this.waiting.size === 0) this.since = performance.now();
    for (const id of ids) this.waiting.add(id);
    clearTimeout(this.timer);
    const pause = Math.min(LONGEST, this.pauses.cap * 2 ** this.failures++);
    this.timer = setTimeout(() => void this.copyNow(), pause);
  }

  /// First the files, then the copy that names them; a file that can not be written keeps no document back.
  private async keep(copy: Omit<Copy, "order">): Promise<void> {
    const { id, attached } = copy;
    const files = this.second.addAttached(id, attached, (name) => this.source.attached(id, name));
    await files.catch(() => undefined);
    await this.second.keep(copy);
    await files;
    await this.second.dropAttached(id, attached);
  }

  private async copyWaiting(): Promise<void> {
    const failed: string[] = [];
    for (const id of [...this.waiting]) {
      this.waiting.delete(id);
      if (this.held.has(id)) continue;
      try {
        if (await this.second.heldFor(id) !== undefined) continue;
        const copy = await this.source.newest(id);
        if (copy === undefined) continue;
        await this.keep(copy);
      } catch (error) {
        console.warn("not copied", error);
        failed.push(id);
      }
    }
    if (failed.length === 0) this.failures = 0;
    this.tryAgain(failed);
  }
}
