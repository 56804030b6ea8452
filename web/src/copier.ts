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
}

export const pauses: Pauses = { rest: 2_000, cap: 8_000, patience: 5_000 };

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
    clearTimeout(this.timer);
    this.waiting.clear();
  }

  /// Resolves when what waits is copied, or could not be.
  copyNow(): Promise<void> {
    clearTimeout(this.timer);
    this.running = this.running.then(() => this.alone(() => this.copyWaiting()));
    return this.running;
  }

  /// After what is being written, but no tab that stands still is waited for: work that a person waits for.
  async atOnce<T>(work: () => Promise<T>): Promise<T> {
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

  /// After what is being written: work that no other tab's copies may disturb.
  private alone<T>(work: () => Promise<T>): Promise<T> {
    return this.locks === undefined ? work() : this.locks.request(LOCK, work);
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
    for (const id of [...this.waiting]) {
      this.waiting.delete(id);
      if (this.held.has(id)) continue;
      try {
        if (await this.second.heldFor(id) !== undefined) continue;
        const copy = await this.source.newest(id);
        if (copy === undefined) continue;
        await this.keep(copy);
      } catch (error) {
        console.warn("not copied", error);  // the first store has it; the next save tries again
      }
    }
  }
}
