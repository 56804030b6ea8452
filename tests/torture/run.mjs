// Plays what is promised against real browsers, and says what it cost nobody.
//   node tests/torture/run.mjs [test|pr|night] [G1 ...] [leveldb|sqlite|firefox ...]
//   KINERJA_SEED, KINERJA_FACTOR, LURING_DIST; KINERJA_ROWS: where a line for each row is put
import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { serve } from '../../tools/serve.mjs';
import { Chance } from './chance.mjs';
import { engines, processorTime } from './engines.mjs';
import { elsewhere, played } from './guarantees.mjs';
import { Profiles } from './profiles.mjs';
import { Row } from './row.mjs';

const words = process.argv.slice(2);
const level = words.find((word) => /^(test|pr|night)$/.test(word)) ?? 'night';
const wanted = (name, kind) => {
  const asked = words.filter((word) => kind.test(word));
  return asked.length === 0 || asked.includes(name);
};
const factor = Number(process.env.KINERJA_FACTOR || 1);
const seed = Number(process.env.KINERJA_SEED || Date.now() % 1_000_000);
const dist = resolve(fileURLToPath(new URL('../..', import.meta.url)), process.env.LURING_DIST ?? 'build/dist');

/** Of the engine at this place among those of the guarantee. */
function countOf({ counts }, at, of = level) {
  const each = [counts[of]].flat();
  return Math.ceil((each[at] ?? each[0]) * (of === level ? factor : 1));
}

async function playOn(guarantee, at, profiles) {
  const engine = engines[guarantee.engines[at]];
  const count = countOf(guarantee, at);
  const row = new Row(guarantee, engine.name, count);
  const why = guarantee.why ?? 'takes too long here';
  if (count === 0) return row.skip(`${why}; make torture plays it ${countOf(guarantee, at, 'night')} times`);
  if (engine.program === undefined) return row.skip('this browser is not installed');
  const impossible = guarantee.impossible?.(profiles);
  if (impossible !== undefined) return row.skip(impossible);
  const world = { profiles, engine, chance: new Chance(seed + row.salt), tally: row };
  const asked = countOf(guarantee, at, 'pr');
  if (count < asked) row.note(`${asked} are asked for, which takes too long here: make torture COUNTS=pr`);
  try {
    // Where time is short, one engine shows that the check bites.
    if (guarantee.control !== undefined && (level !== 'test' || at === 0)) row.noticed(await guarantee.control(world));
    await guarantee.play(world, count);
  } catch (error) {
    row.broke(error);
  }
  return row;
}

function note(row) {
  console.log(row.line());
  if (process.env.KINERJA_ROWS) appendFileSync(process.env.KINERJA_ROWS, `${row.cells.map((cell) => cell.replaceAll(/\s+/g, ' ')).join('\t')}\n`);
}

async function main() {
  console.log(`seed ${seed}, counts of ${level}${factor === 1 ? '' : ` times ${factor}`}`);
  const site = await serve({ dir: dist });
  const profiles = new Profiles(site.url);
  const rows = [];
  try {
    for (const guarantee of played.filter(({ id }) => wanted(id, /^G\d/))) {
      for (const [at, id] of guarantee.engines.entries()) {
        if (!wanted(id, /^(leveldb|sqlite|firefox)$/)) continue;
        const row = await playOn(guarantee, at, profiles);
        note(row);
        rows.push(row);
      }
    }
  } finally {
    await profiles.close();
    await site.close();
  }
  // Where everything is played, what is not played at all is said too; the table of tools/torture says it itself.
  if (level === 'test' && words.length <= 1) {
    for (const { id, what, why } of elsewhere.filter((one) => one.why !== undefined)) note(new Row({ id, what }, 'anywhere', 0).skip(why));
  }
  console.log(`browsers: ${processorTime().toFixed(1)} s of processor time`);
  process.exit(rows.length > 0 && rows.every((row) => row.well) ? 0 : 1);
}

void main();
