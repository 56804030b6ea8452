// Whether all is there: the database beside what the sentinel remembers and what the second store has.

import { Notice } from "./abi";
import { listed, missingNotice, vanishedNotice } from "./ops";
import { utf8 } from "./bytes";
import type { Missing } from "./missing";
import type { Cause, Second } from "./second";
import { readSentinel, succeeds, vanished, writeSentinel } from "./sentinel";
import type { Sentinel } from "./sentinel";
import type { Counters, Head } from "./storage_records";

/// The strings of a copiesFound notice.
export function missingStrings(cause: Cause, all: readonly Missing[]): Uint8Array[] {
  const told = all.flatMap(({ copy, saves, older }) => listed(missingNotice, {
    id: copy.id, saves, savedAt: copy.savedAt, older: older ? "1" : "0", deleted: copy.deletedAt === null ? "0" : "1",
    summary: copy.summary,
  }));
  return [utf8(cause), ...told];
}

export class Watch {
  private instance = "";
  private lost = false;
  /// It is known that nothing is missing, or the person goes on without it.
  private sure = false;
  /// With the second copies, since the database was opened.
  private compared = false;

  constructor(
    private readonly memory: Storage | undefined,
    private readonly second: Second,
    private readonly notify: (notice: Notice, ...strings: Uint8Array[]) => void,
  ) {}

  /// `lost`: the browser says that it threw away what was there.
  opened(instance: string, lost: boolean): void {
    this.instance = instance;
    this.lost ||= lost;
    this.compared = false;
  }

  /// What the database counts now; not before the person knows what it lacks.
  remember({ live, commits }: Counters): void {
    const sentinel: Sentinel = { instance: this.instance, drafts: live, counter: commits };
    if (this.sure || (!this.second.asks && succeeds(readSentinel(this.memory), sentinel))) writeSentinel(this.memory, sentinel);
  }

  /// From now on what is there is all that there should be.
  trust(counters?: Counters): void {
    this.sure = true;
    if (counters !== undefined) this.remember(counters);
  }

  /// What there should be at least; taken before the database is read, so that it is never ahead of another tab.
  get expected(): Sentinel | undefined {
    return readSentinel(this.memory);
  }

  /// Tells what is missing.
  async compare(heads: readonly Head[], counters: Counters, expected: Sentinel | undefined): Promise<void> {
    const { lost } = this;
    this.lost = false;
    const present = { instance: this.instance, drafts: counters.live, counter: counters.commits };
    const gone = vanished(expected, present);
    const whole = gone.drafts === 0 && gone.saves === 0 && !lost;
    if (!whole) this.notify(Notice.draftsVanished, ...listed(vanishedNotice, { ...gone }));
    if (this.compared && whole && !this.second.asks) return this.remember(counters);
    try {
      this.compared = true;
      const missing = await this.second.compare(heads, lost ? "lost" : "");
      this.sure ||= whole && !missing;
    } catch (error) {
      console.warn("the second store can not be read", error);
      this.sure ||= whole;
    }
    this.remember(counters);
  }
}
