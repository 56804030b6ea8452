// Two live regions that screen readers speak: politely after the present sentence, or at once.

export class LiveRegions {
  private last = "";
  private repeats = 0;

  constructor(
    private readonly polite: HTMLElement,
    private readonly assertive: HTMLElement,
  ) {}

  announce(urgency: string, message: string): void {
    const region = urgency === "assertive" ? this.assertive : this.polite;
    // A sentence that does not differ from the one before is not spoken by some screen readers.
    this.repeats = message === this.last ? this.repeats + 1 : 0;
    this.last = message;
    region.textContent = this.repeats % 2 === 1 ? `${message} .` : message;
  }
}
