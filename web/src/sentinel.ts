// A few numbers outside the database, so that its loss is noticed: browsers throw a damaged database
// away without a word. No names, no contents.

const KEY = "luring.sentinel";

export interface Sentinel {
  instance: string;
  drafts: number;
  counter: number;
}

export function readSentinel(storage: Storage | undefined): Sentinel | undefined {
  try {
    const value = JSON.parse(storage?.getItem(KEY) ?? "null") as Partial<Sentinel> | null;
    const { instance, drafts, counter } = value ?? {};
    if (typeof instance !== "string" || typeof drafts !== "number" || typeof counter !== "number") return undefined;
    return { instance, drafts, counter };
  } catch {
    return undefined;
  }
}

export function writeSentinel(storage: Storage | undefined, sentinel: Sentinel): void {
  try {
    storage?.setItem(KEY, JSON.stringify(sentinel));
  } catch {
    // Full or forbidden: the drafts are what counts.
  }
}

/// What the sentinel remembers and the database does not have; nothing = all is well.
export interface Vanished {
  drafts: number;
  /// How many of the last saves, of all drafts together.
  saves: number;
}

export function vanished(sentinel: Sentinel | undefined, present: Sentinel): Vanished {
  if (sentinel === undefined) return { drafts: 0, saves: 0 };
  const drafts = Math.max(0, sentinel.drafts - present.drafts);
  // Another database: a new one counts anew, and may have been filled by a restore.
  if (sentinel.instance !== present.instance) return { drafts: present.drafts === 0 ? sentinel.drafts : 0, saves: 0 };
  const saves = Math.max(0, sentinel.counter - present.counter);
  return { drafts: saves > 0 ? drafts : 0, saves };
}

/// Whether `present` may be written over what the sentinel remembers: nothing of it would be forgotten.
export function succeeds(sentinel: Sentinel | undefined, present: Sentinel): boolean {
  return sentinel === undefined || (sentinel.instance === present.instance && present.counter >= sentinel.counter);
}
