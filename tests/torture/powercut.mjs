// The power fails: what the file system had not put on its disk is gone. The disk is an image file, copied while the browser
// stands still; the copy is what is found afterwards. Killing a browser does not show this: its page cache lives on.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';

import { end, processesOf, signal } from './engines.mjs';
import { ramble, words } from './kill.mjs';
import { pause } from './person.mjs';
import { before, missing } from './profiles.mjs';

const run = (program, ...args) => execFileSync(program, args, { stdio: 'pipe' });

/** Nothing is written back on its own for five minutes. */
function mount(image, folder) {
  mkdirSync(folder, { recursive: true });
  run('mount', '-o', 'loop,commit=300', image, folder);
}

/** Why it can not be done here; undefined: it can. */
export function noPowercut(profiles) {
  const [image, folder] = [profiles.path(), profiles.path()];
  try {
    format(image, 8);
    mount(image, folder);
    run('umount', folder);
    return undefined;
  } catch (error) {
    const words = String(error.stderr ?? '').trim().split('\n').at(-1);
    return `an image can not be mounted here (root and loop devices are needed): ${words || error.message}`;
  } finally {
    rmSync(image, { force: true });
  }
}

function format(image, megabytes) {
  run('truncate', '-s', `${megabytes}M`, image);
  run('mkfs.ext4', '-q', '-F', '-E', 'lazy_itable_init=0', image);
}

async function warmed({ profiles, engine }) {
  const [image, folder] = [profiles.path(), profiles.path()];
  const fresh = await profiles.fresh(engine);
  format(image, 400);
  mount(image, folder);
  cpSync(fresh, `${folder}/profile`, { recursive: true });
  run('umount', folder);
  profiles.remove(fresh);
  return image;
}

const copyImage = (from, to) => run('cp', '--sparse=always', from, to);

/* In the page: what every browser does unless it is asked for more. */
function relaxed() {
  const { transaction } = window.IDBDatabase.prototype;
  window.IDBDatabase.prototype.transaction = function (names, mode) {
    return transaction.call(this, names, mode, { durability: 'relaxed' });
  };
}

async function round({ profiles, engine, chance }, base, number, script) {
  const [disk, cut, folder] = [profiles.path(), profiles.path(), profiles.path()];
  copyImage(base, disk);
  mount(disk, folder);
  let typed, saved;
  try {
    const person = await profiles.arrive(engine, `${folder}/profile`, script);
    await person.open();
    await person.openDraft();
    typed = words(chance, number, 30);
    const typing = ramble(person, typed, chance);
    await pause(chance.between(2500, 4500));
    const pids = processesOf(person.browser);
    signal(pids, 'SIGSTOP');
    await pause(200);  // what was said before it stood still arrives
    ({ saved } = person);
    copyImage(disk, cut);
    await end(pids);
    await typing;
  } finally {
    run('umount', folder);
  }
  mount(cut, folder);
  try {
    const found = await profiles.found(engine, `${folder}/profile`);
    return { acked: saved !== undefined, loss: missing({ start: before, typed, saved }, found) };
  } finally {
    run('umount', folder);
    for (const image of [disk, cut]) rmSync(image, { force: true });
  }
}

export async function powercut(world, count) {
  const base = await warmed(world);
  for (let i = 1; i <= count; i++) {
    const { acked, loss } = await round(world, base, i);
    world.tally.ran(acked, loss);
  }
  rmSync(base, { force: true });
}

/** The same with the durability that browsers have by default: must lose. */
export async function powercutControl(world) {
  const base = await warmed(world);
  try {
    return (await round(world, base, 0, relaxed)).loss;
  } finally {
    rmSync(base, { force: true });
  }
}
