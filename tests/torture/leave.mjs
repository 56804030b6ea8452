// The page goes right after the last letter: reloaded, left for another, closed.
import { note, processesOf } from './engines.mjs';
import { words } from './kill.mjs';
import { Person, until } from './person.mjs';

/* In the page: the last words come at once, and the page goes `delay` ms later. */
function lastWords(field, words, way, delay) {
  field.value += words;
  field.dispatchEvent(new window.InputEvent('input', { bubbles: true }));
  const go = () => (way === 'reload' ? window.location.reload() : window.location.assign('about:blank'));
  window.stillHere = true;
  if (way !== 'close') setTimeout(go, delay);
}

/* In the page: nobody hears that it goes. */
function deaf() {
  const { addEventListener } = window.EventTarget.prototype;
  window.EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (!/^(pagehide|visibilitychange|beforeunload|freeze)$/.test(type)) addEventListener.call(this, type, ...rest);
  };
}

async function round({ engine, profiles, chance }, browser, number, way, script) {
  const person = await Person.inTab(engine, browser, profiles.url, script);
  await person.openToWrite();
  const typed = words(chance, number, 4);
  person.page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  const end = typed.lastIndexOf(' ');
  await person.retype(typed.slice(0, end));
  const delay = script === undefined ? chance.below(260) : 0;
  await (await person.nameField()).evaluate(lastWords, typed.slice(end), way, delay);
  const gone = () => person.page.evaluate(() => window.stillHere === undefined).catch(() => false);
  if (way !== 'close') await until(`${way} to happen`, gone);
  await person.page.close().catch(() => undefined);
  const later = await Person.inTab(engine, browser, profiles.url);
  await later.open();
  await later.openDraft();
  const found = await later.name();
  await later.page.close();
  return found === typed ? undefined : `${way}: typed "${typed}", found "${found}"`;
}

export async function leave(world, count) {
  const { engine, profiles } = world;
  const dir = await profiles.fresh(engine);
  const { browser } = await profiles.arrive(engine, dir);
  for (let i = 1; i <= count; i++) world.tally.ran(true, await round(world, browser, i, world.chance.one(engine.ways)));
  note(processesOf(browser));
  await browser.close();
  profiles.remove(dir);
}

/** The same with a page that does not hear that it goes: must lose letters. */
export async function leaveControl(world) {
  const dir = await world.profiles.fresh(world.engine);
  const { browser } = await world.profiles.arrive(world.engine, dir);
  const loss = await round(world, browser, 0, 'navigate', deaf);
  await browser.close();
  world.profiles.remove(dir);
  return loss;
}
