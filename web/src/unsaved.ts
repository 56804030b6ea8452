// The browser asks before closing only while something is not committed.

export class Unsaved {
  private value = false;
  private readonly ask = (event: BeforeUnloadEvent): void => event.preventDefault();

  get pending(): boolean {
    return this.value;
  }

  /// A listener that stays would keep the page out of the back/forward cache.
  set(pending: boolean): void {
    if (pending === this.value) return;
    this.value = pending;
    if (pending) {
      window.addEventListener("beforeunload", this.ask);
    } else {
      window.removeEventListener("beforeunload", this.ask);
    }
  }
}
