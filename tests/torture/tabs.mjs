// Two tabs have one draft open: one writes until the other takes over, at any moment; also from a tab that stands still, as
// a phone does with those in the background, and that goes on afterwards.
import { rendererOf, signal } from './engines.mjs';
import { ramble, words } from './kill.mjs';
import { pause, Person, until } from './person.mjs';
import { allVersions } from './versions.mjs';

const editable = (person) => person.nameField().then((field) => field.evaluate((e) => !e.readOnly && !e.disabled));

async function takeOver(to) {
  await to.page.bringToFront();
  const began = Date.now();
  await to.pressButton('Ambil alih');
  await until('the other tab to write', () => editable(to), 10_000);
  return Date.now() - began;
}

/** While `pid` stands still the other takes over and writes. */
async function withoutIt(pid, reader, text) {
  signal([pid], 'SIGSTOP');
  try {
    const took = await takeOver(reader);
    await reader.write(text);
    return took;
  } finally {
    signal([pid], 'SIGCONT');
  }
}

export const tabs = (world, count) => play(world, count, false);
export const frozen = (world, count) => play(world, count, true);

async function play({ profiles, engine, chance, tally }, count, stands) {
  const dir = await profiles.fresh(engine);
  let writer = await profiles.arrive(engine, dir);
  await writer.openToWrite();
  let reader = await Person.inTab(engine, writer.browser, profiles.url);
  await reader.open();
  await reader.openDraft();
  let slowest = 0;
  for (let i = 1; i <= count; i++) {
    await writer.page.bringToFront();
    await until('one writer', async () => (await editable(writer)) && !(await editable(reader)));
    const pid = stands ? await rendererOf(writer.page) : undefined;
    const typing = ramble(writer, words(chance, i), chance);
    await until('a first save', () => writer.everySaved.length > 0, 5_000).catch(() => undefined);
    await pause(chance.between(0, 2000));
    slowest = Math.max(slowest, stands ? await withoutIt(pid, reader, words(chance, count + i)) : await takeOver(reader));
    await typing;
    await until('the old tab only reads', async () => !(await editable(writer)));
    const versions = await reader.page.evaluate(allVersions);
    const saved = [...writer.everySaved, ...reader.everySaved];
    const gone = saved.filter((text) => !versions.some((version) => version.includes(JSON.stringify(text))));
    tally.ran(saved.length > 0, gone.length === 0 ? undefined : `saved and in no revision: ${gone.map((text) => `"${text}"`).join(', ')}`);
    writer.everySaved.length = reader.everySaved.length = 0;
    await writer.open();
    await writer.openDraft();
    [writer, reader] = [reader, writer];
  }
  tally.note(`slowest take-over ${slowest} ms`);
  await writer.leave();
  profiles.remove(dir);
}
