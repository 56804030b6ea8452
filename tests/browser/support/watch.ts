// What must never happen while a test runs: a request to another origin, an error on the console.
import type { BrowserContext } from '@playwright/test';

export class Watch {
  readonly requests: string[] = [];
  private readonly complaints: string[] = [];
  private readonly expected: RegExp[] = [];

  constructor(private readonly origin: () => string) {}

  /// From now on everything that this context asks for, its service worker included.
  follow(context: BrowserContext): void {
    context.on('request', (request) => {
      const url = request.url();
      this.requests.push(url);
      if (!/^(blob|data):/.test(url) && new URL(url).origin !== new URL(this.origin()).origin) {
        this.complaints.push(`request to another origin: ${url}`);
      }
    });
    context.on('console', (message) => {
      const text = message.text();
      const violation = /Content Security Policy|Trusted ?Type/i.test(text);
      if (message.type() === 'error' || violation) this.complaints.push(`console: ${text}`);
    });
    context.on('weberror', (error) => this.complaints.push(`exception: ${String(error.error())}`));
  }

  /// A test that breaks something on purpose says which complaint it expects.
  expect(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  get unexpected(): string[] {
    return this.complaints.filter((text) => !this.expected.some((pattern) => pattern.test(text)));
  }
}
