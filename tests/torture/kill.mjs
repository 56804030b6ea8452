// Everything of the browser dies at a random moment of typing.
import { end, processesOf } from './engines.mjs';
import { pause } from './person.mjs';
import { before, missing } from './profiles.mjs';

const syllables = ['ra', 'tu', 'ke', 'mi', 'lo', 'sa', 'pe', 'ni', 'ha', 'du'];

/** Words that no other round types. */
export function words(chance, round, count = 12) {
  const word = () => Array.from({ length: chance.between(1, 4) }, () => chance.one(syllables)).join('');
  return [`Putaran ${round}`, ...Array.from({ length: count }, word)].join(' ');
}

/** Types as people do, with pauses; ends when the page does. */
export async function ramble(person, text, chance) {
  try {
    for (const [i, part] of text.split(/(?<= )/).entries()) {
      if (i === 0) await person.retype(part, chance.below(30));
      else await person.page.keyboard.type(part, { delay: chance.below(30) });
      await pause(chance.below(3) === 0 ? chance.below(600) : chance.below(60));
    }
  } catch {
    // It was killed.
  }
}

/* In the page: a store that keeps nothing and says that it did. */
function keepNothing() {
  for (const name of ['add', 'put']) {
    const original = window.IDBObjectStore.prototype[name];
    window.IDBObjectStore.prototype[name] = function (...given) {
      return this.name === 'meta' ? original.apply(this, given) : this.get('nothing');
    };
  }
}

/** Somebody comes back, looks for what was called saved, goes on typing, and is killed; `count` times. */
async function play({ profiles, engine, chance, tally }, count, script) {
  const dir = await profiles.fresh(engine);
  let last = { start: before, typed: '', saved: undefined };
  for (let round = 0; round <= count; round++) {
    const person = await profiles.arrive(engine, dir, script);
    await person.open();
    await person.openDraft();
    const found = await person.name();
    if (round > 0) tally.ran(last.saved !== undefined, missing(last, found));
    if (round === count) {
      await person.leave();
      break;
    }
    const typed = words(chance, round);
    const typing = ramble(person, typed, chance);
    await pause(chance.between(...(script === undefined ? [900, 3000] : [2500, 3000])));
    await end(processesOf(person.browser));
    await typing;
    last = { start: found, typed, saved: person.saved };
  }
  profiles.remove(dir);
}

export const kill = (world, count) => play(world, count);

/** The same with a store that keeps nothing: must lose. */
export async function killControl(world) {
  let lost;
  await play({ ...world, tally: { ran: (_, loss) => (lost = loss) } }, 1, keepNothing);
  return lost;
}
