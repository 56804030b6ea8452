// Which automatic revisions a draft can do without. Counted, never aged: a clock that jumps must not
// cost anything. Clocks only say which revisions were made in the same hour or on the same day.

import type { RevisionInfo } from "./storage_records";

const NEWEST = 50;
const HOURS = 48;
const DAYS = 90;
const HOUR = 3_600_000;

export function superfluous(history: readonly RevisionInfo[], head: number): number[] {
  const automatic = history
    .filter((entry) => entry.reason === "auto" && entry.revision !== head)
    .sort((a, b) => b.revision - a.revision)
    .slice(NEWEST);
  const hours = new Set<number>();
  const days = new Set<number>();
  const drop: number[] = [];
  for (const { revision, savedAt } of automatic) {
    const hour = Math.floor(savedAt / HOUR);
    const day = Math.floor(hour / 24);
    if (hours.has(hour)) drop.push(revision);
    else if (hours.size < HOURS) hours.add(hour);
    else if (days.size < DAYS && !days.has(day)) days.add(day);
    else drop.push(revision);
  }
  return drop;
}
