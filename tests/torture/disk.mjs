// The disk is full while somebody writes: that is said, the text stays, "Simpan berkas" gives the file all the same (to
// another disk), and when there is room again it is saved and found.
// Chromium throws away all that a site stores when a disk is full, unless it may stay: so it may here. And it throws away a
// LevelDB that was written on a full disk, at the next start: then the second store has it all.
import { execFileSync } from 'node:child_process';
import { closeSync, cpSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { fate, isCopied } from './damage.mjs';
import { end, processesOf } from './engines.mjs';
import { words } from './kill.mjs';
import { until } from './person.mjs';

const run = (program, ...args) => execFileSync(program, args, { stdio: 'pipe' });

function mount(folder, megabytes) {
  mkdirSync(folder, { recursive: true });
  run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
}

/** Why it can not be done here; undefined: it can. */
export function noSmallDisk(profiles) {
  const folder = profiles.path();
  try {
    mount(folder, 1);
    run('umount', folder);
    return undefined;
  } catch (error) {
    return `a small disk can not be mounted here (root is needed): ${String(error.stderr ?? '').trim() || error.message}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** False: somebody uses it still. */
function isUnmounted(folder) {
  try {
    run('umount', folder);
    return true;
  } catch {
    return false;
  }
}

/** Takes all room that there is. */
function fill(file) {
  const handle = openSync(file, 'w');
  for (let size = 1 << 20; size > 0; size >>= 1) {
    const bytes = new Uint8Array(size);
    try {
      while (writeSync(handle, bytes) === size);
    } catch {
      // As much does not fit any more.
    }
  }
  closeSync(handle);
}

const statusOf = (person) => person.page.evaluate(() => window.document.querySelector('[role="banner"] [role="status"]')?.textContent ?? '');

/** "Simpan berkas" into this folder: whether the file came, with the text in it. */
async function takesAlong(person, folder, text) {
  mkdirSync(folder, { recursive: true });
  const browser = await person.browser.target().createCDPSession();
  await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  // Nobody waits for the program to be idle: it may be trying to save.
  const button = await person.beginning('button', 'Simpan berkas');
  await button.focus();
  await button.click();
  const came = () => readdirSync(folder).some((name) => name.endsWith('.json') && readFileSync(join(folder, name), 'utf8').includes(text));
  return until('the file', came, 15_000).catch(() => false);
}

async function round({ profiles, engine, chance }, number) {
  const folder = profiles.path();
  const fresh = await profiles.fresh(engine);
  mount(folder, 200);
  let person;
  let doing = 'arriving';
  try {
    cpSync(fresh, join(folder, 'profile'), { recursive: true });
    person = await profiles.arrive(engine, join(folder, 'profile'));
    await person.browser.defaultBrowserContext().overridePermissions(new URL(profiles.url).origin, ['persistent-storage']);
    await person.open();
    await person.openDraft();
    await person.write('Sebelum penuh');  // whether drafts may stay is asked then
    fill(join(folder, 'full'));
    const typed = words(chance, number);
    doing = 'typing on a full disk';
    await person.retype(typed);
    await until('words about it', async () => /GAGAL|Tersimpan/.test(await statusOf(person)));
    const said = await statusOf(person);
    const kept = await person.name();
    doing = '"Simpan berkas" on a full disk';
    const file = await takesAlong(person, `${folder}-unduhan`, typed);
    await (await person.nameField()).focus();  // what is saved is told of the field that is written in
    doing = 'going on when there is room';
    rmSync(join(folder, 'full'));
    await until(`"${typed}" saved`, () => person.saved === typed, 40_000);
    await until('the second copy', () => person.page.evaluate(isCopied, typed));
    await person.leave();
    const then = await fate({ profiles, engine }, join(folder, 'profile'), typed);
    const well = kept === typed && file && ['kept', 'brought back', 'copy to take along'].includes(then);
    return { told: /GAGAL/.test(said), then, loss: well ? undefined : `typed "${typed}", kept "${kept}", ${file ? 'the file came' : 'NO FILE'}; then ${then}` };
  } catch (error) {
    throw new Error(`${doing}: ${error.message}`, { cause: error });
  } finally {
    // Whatever broke off, it is told by what it was, and not by a disk that is still in use.
    if (person !== undefined) await end(processesOf(person.browser));
    await until(`nobody uses ${folder}`, () => isUnmounted(folder));
    profiles.remove(fresh);
    profiles.remove(`${folder}-unduhan`);
  }
}

export async function fullDisk(world, count) {
  const fates = [];
  for (let i = 1; i <= count; i++) {
    const { told, then, loss } = await round(world, i);
    world.tally.ran(told, loss);
    fates.push(then);
  }
  world.tally.note(`afterwards ${fates.join(', ')}`);
}
