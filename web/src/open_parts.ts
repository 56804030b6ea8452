// The document that is open, outside the program's memory: in parts, as it was last read or written.

import { joined } from "./bytes";
import { namesIn } from "./parts";
import type { Parts } from "./parts";
import type { Hand, Proven, Whole } from "./storage_parts";
import { digest } from "./storage_records";
import type { Bytes } from "./storage_records";

const SPARE = 64;  // parts of before that may lie about

export class OpenParts implements Hand {
  draft = "";
  proven?: Proven;
  private lists = new Map<string, Bytes>();
  private readonly parts = new Map<string, Bytes>();

  written(draft: string, { root, lists, fresh }: Parts): void {
    this.take(draft, root, lists);
    for (const bytes of fresh) this.parts.set(digest(bytes), bytes);
    this.forget();
  }

  read(draft: string, root: Bytes, { lists, stretches }: Whole): void {
    this.take(draft, root, lists);
    for (const [at, name] of this.names().entries()) this.parts.set(name, stretches[at] ?? new Uint8Array());
    this.forget();
  }

  /// A part, or a list of them.
  get(name: string): Bytes | undefined {
    return this.lists.get(name) ?? this.parts.get(name);
  }

  /// All of it. Undefined: some never passed through here.
  bytes(): Bytes | undefined {
    const parts = this.names().map((name) => this.parts.get(name));
    return parts.every((part) => part !== undefined) ? joined(parts) : undefined;
  }

  private take(draft: string, root: Bytes, lists: readonly Bytes[]): void {
    if (draft !== this.draft) {
      this.parts.clear();
      delete this.proven;
    }
    this.draft = draft;
    this.lists = new Map(namesIn(root).map((name, at) => [name, lists[at] ?? new Uint8Array()]));
  }

  private names(): string[] {
    return [...this.lists.values()].flatMap(namesIn);
  }

  /// What the document does not consist of any more; now and then.
  private forget(): void {
    const octets = [...this.lists.values()].reduce((sum, list) => sum + list.length, 0);
    if (this.parts.size < octets / 16 + SPARE) return;
    const names = new Set(this.names());
    for (const name of [...this.parts.keys()]) if (!names.has(name)) this.parts.delete(name);
  }
}
