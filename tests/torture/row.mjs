// What came of one guarantee on one engine.

import { processorTime } from './engines.mjs';

export class Row {
  done = 0;
  #telling = 0;  // runs that could have shown a loss
  #losses = [];
  #control = 'none';
  #skipped;
  #notes = [];
  #began = Date.now();
  #spent = processorTime();

  constructor({ id, what }, engine, count) {
    Object.assign(this, { id, what, engine, count });
  }

  /** Makes the same choices differ between guarantees and engines. */
  get salt() {
    return [...`${this.id} ${this.engine}`].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) >>> 0, 7);
  }

  ran(telling, loss) {
    this.done++;
    if (telling) this.#telling++;
    if (loss !== undefined) {
      this.#losses.push(loss);
      console.log(`LOST    ${this.id} ${this.engine}, run ${this.done}: ${loss}`);
    }
  }

  note(words) {
    if (words !== '') this.#notes.push(words);
  }

  skip(why) {
    this.#skipped = why;
    return this;
  }

  noticed(loss) {
    this.#control = loss === undefined ? 'NOT NOTICED' : 'noticed';
    console.log(`control ${this.id} ${this.engine}: ${loss ?? 'NOT NOTICED'}`);
  }

  broke(error) {
    this.#losses.push(`the run broke off: ${error.message}`);
    console.log(`BROKE   ${this.id} ${this.engine}: ${error.stack}`);
  }

  get well() {
    return this.#skipped !== undefined || (this.#losses.length === 0 && this.#control !== 'NOT NOTICED');
  }

  line() {
    const name = `${this.id} ${this.what}, ${this.engine}`;
    if (this.#skipped !== undefined) return `skipped: ${name}: ${this.#skipped}`;
    const notes = this.#notes.map((note) => `; ${note}`).join('');
    const cost = `${Math.round((Date.now() - this.#began) / 1000)} s, browsers ${(processorTime() - this.#spent).toFixed(1)} s of processor time`;
    return `${this.well ? 'passed' : 'FAILED'}: ${name}: ${this.done} runs, ${this.#telling} that could tell, ${this.#losses.length} losses, control ${this.#control}; ${cost}${notes}`;
  }

  /** For the table: verdict, id, what, store, runs, losses, control, notes or why not. */
  get cells() {
    const { id, what, engine } = this;
    if (this.#skipped !== undefined) return ['skipped', id, what, engine, '', '', '', this.#skipped];
    const notes = [...this.#notes, ...this.#losses.slice(0, 1)].join('; ');
    return [this.well ? 'passed' : 'failed', id, what, engine, String(this.done), String(this.#losses.length), this.#control, notes];
  }
}
