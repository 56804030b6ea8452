// The process of the page dies, the browser lives on: what was saved is there in the next tab.
import { end, renderersOf } from './engines.mjs';
import { ramble, words } from './kill.mjs';
import { pause, Person } from './person.mjs';
import { before, missing } from './profiles.mjs';

export async function crash({ profiles, engine, chance, tally }, count) {
  const dir = await profiles.fresh(engine);
  const first = await profiles.arrive(engine, dir);
  const { browser } = first;
  let person = first;
  await person.open();
  await person.openDraft();
  for (let i = 1, start = before; i <= count; i++) {
    const typed = words(chance, i);
    const typing = ramble(person, typed, chance);
    await pause(chance.between(900, 2500));
    await end(renderersOf(browser));
    const { saved } = person;
    await Promise.race([typing, pause(1000)]);
    await person.page.close().catch(() => undefined);
    person = await Person.inTab(engine, browser, profiles.url);
    await person.openToWrite();
    const found = await person.name();
    tally.ran(saved !== undefined, missing({ start, typed, saved }, found));
    start = found;
  }
  await person.leave();
  profiles.remove(dir);
}
