// Files that came along in a container, until a draft keeps them or something else arrives.

import { digest } from "./storage_records";
import type { Bytes } from "./storage_records";

export class Arrived {
  private readonly files = new Map<string, Bytes>();
  private size = 0;

  /// What arrives now takes the place of what arrived before.
  begin(): void {
    this.files.clear();
    this.size = 0;
  }

  /// False: together they would be more than this.
  add(files: readonly Bytes[], most: number): boolean {
    const size = files.reduce((sum, bytes) => sum + bytes.length, this.size);
    if (size > most) return false;
    this.size = size;
    for (const bytes of files) this.files.set(digest(bytes), bytes);
    return true;
  }

  of(names: readonly string[]): Bytes[] {
    return names.map((name) => this.files.get(name)).filter((bytes) => bytes !== undefined);
  }
}

export const arrived = new Arrived();
