// How often random trials are made, and with which seed: KINERJA_COUNTS=pr or =night and KINERJA_FACTOR for many (tools/torture).
import { Chance } from '../torture/chance.mjs';

const factor = Number(process.env['KINERJA_FACTOR'] ?? 1);

export function times(usually: number, night: number, pr = usually): number {
  const all: Record<string, number> = { pr, night };
  return Math.ceil((all[process.env['KINERJA_COUNTS'] ?? ''] ?? usually) * factor);
}

export const seed = Number(process.env['KINERJA_SEED'] ?? 20270131);

/// Other choices for each `salt`; a failure says both.
export const chance = (salt: number): Chance => new Chance(seed + salt);
