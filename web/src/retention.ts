// Which revisions a draft can do without; Riwayat tells people the rule. Counted, never aged: a clock that
// jumps must not cost anything. Clocks only say which revisions were made in the same hour or on the same day.

import type { RevisionInfo } from "./storage_records";

const NEWEST = 50;
const HOURS = 48;
const DAYS = 90;
const HOUR = 3_600_000;
const ordinary = ["auto", "manual"];  // saved in passing; each kind is thinned out by itself
const turns = new Set(["import", "restore"]);  // what was there before one of these stays

/// The heads that an import or a restore took the place of.
function replaced(newestFirst: readonly RevisionInfo[]): Set<number> {
  const line = newestFirst.filter((entry) => entry.reason !== "branch");
  return new Set(line.filter((_, at) => turns.has(line[at - 1]?.reason ?? "")).map((entry) => entry.revision));
}

function thinned(newestFirst: readonly RevisionInfo[]): number[] {
  const hours = new Set<number>();
  const days = new Set<number>();
  const drop: number[] = [];
  for (const { revision, savedAt } of newestFirst.slice(NEWEST)) {
    const hour = Math.floor(savedAt / HOUR);
    const day = Math.floor(hour / 24);
    if (hours.has(hour)) drop.push(revision);
    else if (hours.size < HOURS) hours.add(hour);
    else if (days.size < DAYS && !days.has(day)) days.add(day);
    else drop.push(revision);
  }
  return drop;
}

/// What the draft was kept as before it was kept in parts.
function unconverted(newestFirst: readonly RevisionInfo[], partsFrom: number): number[] {
  return newestFirst.filter(({ revision, reason }) => revision < partsFrom && reason !== "branch").slice(0, 1).map(({ revision }) => revision);
}

/// `partsFrom`: the first revision that is kept in parts.
export function superfluous(history: readonly RevisionInfo[], head: number, partsFrom = 0): number[] {
  const newestFirst = [...history].sort((a, b) => b.revision - a.revision);
  const kept = new Set([...replaced(newestFirst), ...unconverted(newestFirst, partsFrom), head]);
  return ordinary.flatMap((reason) =>
    thinned(newestFirst.filter((entry) => entry.reason === reason && !kept.has(entry.revision))));
}
