// One tab edits a draft. The lock is for comfort; correctness comes from compare and set.

export class DraftLocks {
  private readonly held = new Map<string, () => void>();  // how to release
  private readonly leaving = new Map<string, Promise<unknown>>();  // settles when the lock is free again

  /// `locks` is absent in old browsers: every tab may edit, and conflicts become branches.
  constructor(
    private readonly locks: LockManager | undefined,
    private readonly lost: (id: string) => void,
  ) {}

  async acquire(id: string, steal: boolean): Promise<boolean> {
    const { locks } = this;
    if (locks === undefined || this.held.has(id)) return true;
    await this.leaving.get(id);  // our own release takes effect a moment later
    return new Promise((resolve) => {
      const running = locks.request(`draft-${id}`, steal ? { steal } : { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        if (lock === null) return undefined;
        return new Promise<void>((release) => this.held.set(id, release));
      });
      const settled = running.then(
        () => this.leaving.delete(id),
        () => {
          resolve(false);
          if (this.held.delete(id)) this.lost(id);  // stolen
        },
      );
      this.leaving.set(id, settled);
    });
  }

  /// Another tab edits the draft, or may.
  async isElsewhere(id: string): Promise<boolean> {
    if (this.locks === undefined || this.held.has(id)) return false;
    const all = await this.locks.query().catch(() => undefined);
    return all?.held?.some(({ name }) => name === `draft-${id}`) ?? true;
  }

  release(id: string): void {
    const release = this.held.get(id);
    this.held.delete(id);
    release?.();
  }
}
