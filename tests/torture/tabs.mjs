// Two tabs have one draft open: one writes until the other takes over, at any moment.
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

export async function tabs({ profiles, engine, chance, tally }, count) {
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
    const typing = ramble(writer, words(chance, i), chance);
    await pause(chance.between(500, 2500));
    slowest = Math.max(slowest, await takeOver(reader));
    await typing;
    await until('the old tab only reads', async () => !(await editable(writer)));
    const versions = await reader.page.evaluate(allVersions);
    const gone = writer.everySaved.filter((text) => !versions.some((version) => version.includes(JSON.stringify(text))));
    tally.ran(writer.everySaved.length > 0, gone.length === 0 ? undefined : `saved and in no revision: ${gone.map((text) => `"${text}"`).join(', ')}`);
    writer.everySaved.length = 0;
    await writer.open();
    await writer.openDraft();
    [writer, reader] = [reader, writer];
  }
  tally.note(`slowest take-over ${slowest} ms`);
  await writer.leave();
  profiles.remove(dir);
}
