// Frames on demand: at most one is planned at any time, none while nothing wants one.

export class FrameLoop {
  private animation = 0;
  private timer = 0;
  private due = Infinity;  // when the timer fires
  private running = false;
  private stopped = false;

  /// `frame` draws one frame and returns when the next is wanted: 0 = next animation frame,
  /// n = in n milliseconds, below 0 = not before an event.
  constructor(private readonly frame: (now: number) => number) {}

  /// A frame soon. A hidden page gets no animation frames, yet replies must still be taken in.
  wake(): void {
    if (this.stopped || this.animation !== 0) return;
    if (document.visibilityState === "hidden") {
      this.startTimer(100);
    } else {
      this.animation = requestAnimationFrame(() => this.fire());
    }
  }

  /// A frame within 50 ms, also where a window that counts as visible gets no animation frames: one that
  /// another window covers.
  hurry(): void {
    this.wake();
    if (document.visibilityState !== "hidden") this.startTimer(50);
  }

  /// A frame before this returns, and `more` further ones while they are wanted at once.
  runNow(more = 0): void {
    if (this.running || this.stopped) return;
    this.cancel();
    for (let i = 0; i <= more; i++) if (this.step() !== 0) return;
  }

  /// Nothing planned within the next moments.
  get quiet(): boolean {
    return this.animation === 0 && !this.running && this.due - performance.now() > 50;
  }

  stop(): void {
    this.stopped = true;
    this.cancel();
  }

  private fire(): void {
    this.cancel();
    this.step();
  }

  private step(): number {
    this.running = true;
    const next = this.guarded();
    if (next === 0) {
      if (document.visibilityState !== "hidden") this.wake();
    } else if (next > 0) {
      this.startTimer(next);
    }
    return next;
  }

  private guarded(): number {
    try {
      return this.frame(performance.now());
    } finally {
      this.running = false;
    }
  }

  private startTimer(delay: number): void {
    const due = performance.now() + delay;
    if (this.stopped || this.due <= due) return;
    clearTimeout(this.timer);
    this.due = due;
    this.timer = window.setTimeout(() => this.fire(), delay);
  }

  private cancel(): void {
    cancelAnimationFrame(this.animation);
    clearTimeout(this.timer);
    this.animation = 0;
    this.timer = 0;
    this.due = Infinity;
  }
}
