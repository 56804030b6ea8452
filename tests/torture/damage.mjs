// One file of the profile's storage is cut, flipped, removed or put back from yesterday. Afterwards nothing is lost, or the
// person is told what is.
import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { filesBelow } from './engines.mjs';
import { pause, until } from './person.mjs';

/** Where browsers keep what belongs to a page. */
const storage = /(^|\/)(IndexedDB|File System|Local Storage|Service Worker|WebStorage|storage\/default\/[^/]+)\//;
const ranks = [/(IndexedDB|\/idb)\//, /(File System|Local Storage|\/fs|\/ls)\//];

const bytesChanged = (file, change) => writeFileSync(file, change(readFileSync(file)));

/** What may happen to a file; `old` is the profile of yesterday. False: it can not happen to this one. */
const damages = {
  cut: (dir, name) => statSync(join(dir, name)).size > 1 && bytesChanged(join(dir, name), (bytes) => bytes.subarray(0, bytes.length >> 1)),
  flipped: (dir, name, old, chance) =>
    statSync(join(dir, name)).size > 0 &&
    bytesChanged(join(dir, name), (bytes) => {
      bytes[chance.below(bytes.length)] ^= 1 << chance.below(8);
      return bytes;
    }),
  overwritten: (dir, name) =>
    statSync(join(dir, name)).size > 64 && bytesChanged(join(dir, name), (bytes) => bytes.fill(0xa5, bytes.length >> 2, Math.min(bytes.length, (bytes.length >> 2) + 4096))),
  removed: (dir, name) => rmSync(join(dir, name)),
  yesterday: (dir, name, old) => existsSync(join(old, name)) && cpSync(join(old, name), join(dir, name)),
  'folder of yesterday': (dir, name, old) => {
    const folder = dirname(name);
    if (!existsSync(join(old, folder))) return false;
    rmSync(join(dir, folder), { recursive: true });
    return cpSync(join(old, folder), join(dir, folder), { recursive: true });
  },
};

/** A day later: three saves more, and the second store has the last. */
async function aDayLater(profiles, engine, yesterday, script) {
  const today = profiles.copy(yesterday);
  const person = await profiles.arrive(engine, today, script);
  await person.open();
  await person.openDraft();
  let text;
  for (const day of ['Kemarin', 'Tadi pagi', 'Sekarang']) await person.write((text = `Pegawai ${day}`));
  if (script === undefined) await until('the second copy', () => person.page.evaluate(isCopied, text));
  await pause(500);  // what is noted beside the database lies in memory for a moment
  await person.leave();
  return { today, text };
}

/* In the page. */
export async function isCopied(text) {
  const folder = await (await window.navigator.storage.getDirectory()).getDirectoryHandle('luring-salinan').catch(() => undefined);
  if (folder === undefined) return false;
  const textOf = async (name) => (await (await folder.getFileHandle(name)).getFile()).text();
  for await (const name of folder.keys()) {
    // While one looks, the copier replaces files: one that is just gone holds nothing.
    if ((await textOf(name).catch(() => '')).includes(text)) return true;
  }
  return false;
}

/* In the page: there is no place for second copies. */
function noSecondStore() {
  Object.defineProperty(window.StorageManager.prototype, 'getDirectory', { value: undefined });
  const { open } = window.IDBFactory.prototype;
  window.IDBFactory.prototype.open = function (name, ...rest) {
    if (name === 'luring-salinan') throw new Error('no second store');
    return open.call(this, name, ...rest);
  };
}

/** What the start page says when something is missing; the last: there is nothing to bring it back from. */
const screens = {
  offered: ['Ada yang hilang dari penyimpanan peramban ini', 'Peramban membuang penyimpanan draf yang rusak'],
  locked: ['Draf di perangkat ini tidak dapat dibuka sekarang'],
  told: ['Draf yang pernah tersimpan tidak ditemukan', 'simpanan terakhir tidak ada lagi', 'Draf tidak dapat disimpan di peramban ini'],
};
const damagedVersion = 'yang dibuka adalah versi utuh sebelumnya';
const isSaid = async (person, name) => (await Promise.all(screens[name].map((words) => person.has(words)))).includes(true);

async function nameIn(person) {
  if (!(await person.beginning('button', 'Buka ', 1500).catch(() => undefined))) return undefined;
  await person.openDraft();
  return person.name().catch(() => undefined);
}

/** "kept", "brought back", "copy to take along", "told": well. Else what is wrong. */
async function fateOf(person, text) {
  await person.open();
  const settled = async () => (await isSaid(person, 'offered')) || (await isSaid(person, 'locked')) || (await isSaid(person, 'told'));
  await until('what is missing', settled, 1200).catch(() => undefined);
  if (await isSaid(person, 'locked')) {
    await person.beginning('button', 'Simpan berkas ');
    return 'copy to take along';
  }
  // What is missing is noticed first, and only then looked for in the second store.
  if (await isSaid(person, 'told')) await until('what there is of it', () => isSaid(person, 'offered'), 3_000).catch(() => undefined);
  if (await isSaid(person, 'offered')) {
    await person.pressButton('Pulihkan semuanya');
    await until('it is back', async () => !(await isSaid(person, 'offered')));
    const name = await nameIn(person);
    return name === text ? 'brought back' : `LOST: after "Pulihkan semuanya" the draft holds "${name}"`;
  }
  const told = await isSaid(person, 'told');
  const name = await nameIn(person);
  if (name === text) return 'kept';
  if (told || (await person.has(damagedVersion))) return 'told';
  return `LOST without a word: the draft holds "${name ?? 'nothing, it is not there'}"`;
}

/** What a browser that is started anew on this profile makes of it. */
export async function fate({ profiles, engine }, dir, text) {
  const person = await profiles.arrive(engine, dir);
  try {
    return await fateOf(person, text);
  } catch (error) {
    return `LOST: ${error.message}`;
  } finally {
    await person.leave().catch(() => undefined);
  }
}

/** Each file with each damage: those of the database first, then those of the second store and of what is noted beside. */
function casesIn(dir, chance) {
  const all = filesBelow(dir)
    .filter((name) => storage.test(name) && !/\/LOCK$|\/LOG(\.old)?$/.test(name))
    .flatMap((name) => Object.keys(damages).map((kind) => ({ name, kind })));
  const rank = ({ name }) => ranks.findIndex((one) => one.test(name)) >>> 0;
  return chance.shuffled(all).sort((a, b) => rank(a) - rank(b));
}

export async function damage(world, count) {
  const { profiles, engine, chance, tally } = world;
  const yesterday = await profiles.fresh(engine);
  const { today, text } = await aDayLater(profiles, engine, yesterday);
  const fates = new Map();
  let done = 0;
  for (const { name, kind } of casesIn(today, chance)) {
    if (done === count) break;
    const dir = profiles.copy(today);
    if (damages[kind](dir, name, yesterday, chance) !== false) {
      done++;
      const what = await fate(world, dir, text);
      const well = !what.startsWith('LOST');
      fates.set(well ? what : 'LOST', (fates.get(well ? what : 'LOST') ?? 0) + 1);
      tally.ran(what !== 'kept', well ? undefined : `${name} ${kind}: ${what}`);
    }
    profiles.remove(dir);
  }
  tally.note([...fates].map(([what, times]) => `${what} ${times}`).join(', '));
}

/** The database removed where no second store was: what was written must not come back. */
export async function damageControl(world) {
  const { profiles, engine } = world;
  const yesterday = await profiles.fresh(engine);
  const { today, text } = await aDayLater(profiles, engine, yesterday, noSecondStore);
  for (const name of filesBelow(today).filter((one) => /(IndexedDB|\/idb)\//.test(one))) rmSync(join(today, name));
  const what = await fate(world, today, text);
  return what === 'kept' || what === 'brought back' ? undefined : `mirror off, database removed: ${what}`;
}

