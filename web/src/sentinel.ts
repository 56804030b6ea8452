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

/// How many drafts the sentinel remembers that the database does not have; 0 = all is well.
export function vanished(sentinel: Sentinel | undefined, present: Sentinel): number {
  if (sentinel === undefined || present.drafts >= sentinel.drafts) return 0;
  if (sentinel.instance !== present.instance) return present.drafts === 0 ? sentinel.drafts : 0;
  return present.counter < sentinel.counter ? sentinel.drafts : 0;  // the database went back in time
}
