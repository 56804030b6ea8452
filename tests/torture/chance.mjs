// Random choices that can be made again: the same seed, the same choices.

export class Chance {
  #state;

  constructor(seed) {
    this.#state = (Number(seed) ^ 0x9e3779b9) >>> 0;
  }

  /** 0 to 1, without 1. */
  part() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 to `limit`, without `limit`. */
  below(limit) {
    return Math.floor(this.part() * limit);
  }

  between(low, high) {
    return low + this.below(high - low + 1);
  }

  one(list) {
    return list[this.below(list.length)];
  }

  shuffled(list) {
    const rest = [...list];
    for (let i = rest.length - 1; i > 0; i--) {
      const k = this.below(i + 1);
      [rest[i], rest[k]] = [rest[k], rest[i]];
    }
    return rest;
  }
}
