// The value of one native editor. The person and the program both change it; neither may undo what the
// other just did. Typed text goes to the program and comes back a frame or two later, so for that long
// the program's older value is not written.

const PATIENCE = 4;  // frames

function sameEnds(a: string, b: string): { start: number; end: number } {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return { start, end };
}

export class FieldEditor {
  composing = false;
  private value = "";  // what the program holds
  private sent: string | undefined;  // typed, and not yet seen in the program's value
  private patience = 0;

  constructor(readonly element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement) {}

  /// Something was typed that the program has not shown yet.
  get ahead(): boolean {
    return this.sent !== undefined;
  }

  /// The text to send to the program.
  typed(): string {
    this.sent = this.element.value;
    this.patience = PATIENCE;
    return this.sent;
  }

  /// The program's value of this frame.
  offer(value: string): void {
    this.value = value.includes("\r") ? value.replace(/\r\n?/g, "\n") : value;
    if (this.sent === undefined) this.rewrite();
  }

  /// After each frame; true while an answer is still expected. A program that keeps another value than
  /// the typed one is right in the end.
  framed(): boolean {
    if (this.sent === undefined) return false;
    this.patience--;
    if (this.value === this.sent || this.patience <= 0) {
      this.sent = undefined;
      this.rewrite();
    }
    return this.sent !== undefined;
  }

  /// Shows the program's value, unless an input method is at work.
  rewrite(): void {
    const { element, value } = this;
    if (this.composing || element.value === value) return;
    if (element instanceof HTMLSelectElement || element !== document.activeElement) {
      element.value = value;
      return;
    }
    // Replacing only what differs keeps the caret where the person left it.
    const { start, end } = sameEnds(element.value, value);
    element.setRangeText(value.slice(start, value.length - end), start, element.value.length - end, "preserve");
  }
}
