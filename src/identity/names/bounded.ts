/** Remembers what was made of strings, a bounded number of them: when full, the older half of its time is forgotten. */
export class Bounded<T> {
  readonly #half: number;
  #young = new Map<string, T>();
  #old = new Map<string, T>();

  constructor(most: number) {
    this.#half = Math.ceil(most / 2);
  }

  get(key: string, make: (key: string) => T): T {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const value = this.#old.get(key) ?? make(key);
    if (this.#young.size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }
}
