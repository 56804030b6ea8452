export class Chance {
  constructor(seed: number);
  part(): number;
  below(limit: number): number;
  between(low: number, high: number): number;
  one<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
}
