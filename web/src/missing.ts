// What the second store has and the first has no longer.

import type { CopyHead } from "./second_store";
import type { Head } from "./storage_records";

export interface Missing {
  copy: CopyHead;
  /// How many of the last saves the first store lacks.
  saves: number;
  /// The first store has the draft, as it was before these saves.
  older: boolean;
}

type Newest = Pick<Head, "id" | "revision" | "sha256">;

/// What was missed once is so until it is answered, however much was saved since. A draft that was thrown away longer ago than `expired` is not missed.
export function missingOf(heads: readonly Newest[], copies: readonly CopyHead[], expired: number): Missing[] {
  const present = new Map(heads.map((head) => [head.id, head]));
  return copies.flatMap((copy): Missing[] => {
    const head = present.get(copy.id);
    if (head === undefined) {
      const gone = copy.deletedAt !== null && copy.deletedAt < expired;
      return gone ? [] : [{ copy, saves: copy.revision, older: false }];
    }
    const { held = 0 } = copy;
    if (head.sha256 === copy.sha256 || (head.revision > copy.revision && held === 0)) return [];
    return [{ copy, saves: Math.max(1, held, copy.revision - head.revision), older: true }];
  });
}
