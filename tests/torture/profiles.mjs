// Profiles that outlive their browsers: made once with a draft in them, copied for each run.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { end, expectStore, processesOf } from './engines.mjs';
import { Person } from './person.mjs';

export const before = 'Pegawai Awal';  // the name in the draft of every profile that was just made

export class Profiles {
  #root = mkdtempSync(join(tmpdir(), 'luring-torture-'));
  #made = new Map();
  #count = 0;
  #browsers = new Set();

  constructor(url) {
    this.url = url;
  }

  /** A name that nothing has yet. */
  path() {
    return join(this.#root, `p${this.#count++}`);
  }

  copy(from) {
    const dir = this.path();
    cpSync(from, dir, { recursive: true, filter: (path) => !/\/(Singleton\w+|lock|\.parentlock)$/.test(path) });
    return dir;
  }

  remove(dir) {
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  }

  /** A copy of the profile with one saved draft, whose pegawai is called `before`. */
  async fresh(engine) {
    if (!this.#made.has(engine)) {
      const dir = this.path();
      mkdirSync(dir);
      const person = await this.arrive(engine, dir);
      await person.open();
      await person.newDraft();
      await person.write(before);
      await person.leave();
      expectStore(engine, dir);
      this.#made.set(engine, dir);
    }
    return this.copy(this.#made.get(engine));
  }

  async arrive(engine, dir, script) {
    const person = await Person.arrive(engine, dir, this.url, script);
    this.#browsers.add(person.browser);
    return person;
  }

  /** What the draft in this profile holds, seen by a browser that is started anew. */
  async found(engine, dir) {
    const person = await this.arrive(engine, dir);
    try {
      await person.open();
      await person.openDraft();
      return await person.name();
    } catch (error) {
      const screen = await person.page.evaluate(() => document.body.textContent.replaceAll(/\s+/g, ' ').slice(0, 400)).catch(() => 'no page');
      throw new Error(`${error.message}; on screen: ${screen}`, { cause: error });
    } finally {
      await person.leave();
    }
  }

  async close() {
    for (const browser of this.#browsers) if (browser.connected || browser.process()?.exitCode === null) await end(processesOf(browser));
    if (existsSync(this.#root)) this.remove(this.#root);
  }
}

/**
 * What is missing of what was called saved, in words; undefined: nothing. The field held `start` and was written over with
 * `typed`, letter by letter; whoever goes on typing may find more than was called saved.
 */
export function missing({ start, typed, saved }, found) {
  const place = (text) => (text === start ? 0 : text !== '' && typed.startsWith(text) ? text.length : -1);
  return place(found) >= place(saved ?? start) ? undefined : `saved "${saved ?? start}", found "${found}"`;
}
