import type { Cells } from './bus.ts';

/** A right that one holds at a time, for a while: whoever ends without a word loses it. Clocks must agree to a second or so. */
export class Lease {
  readonly #cells: Cells;
  readonly #key: string;
  readonly #holder: string;
  readonly #milliseconds: number;
  readonly #now: () => number;

  /** @param holder nobody else calls itself so */
  constructor(cells: Cells, key: string, holder: string, milliseconds: number, now: () => number = Date.now) {
    [this.#cells, this.#key, this.#holder, this.#milliseconds, this.#now] = [cells, key, holder, milliseconds, now];
  }

  /** Takes it when it is free, or holds it longer. @returns whether it is held now */
  async hold(): Promise<boolean> {
    for (;;) {
      const cell = await this.#cells.get(this.#key);
      const held = cell && heldOf(cell.value);
      const now = this.#now();
      if (held && held.holder !== this.#holder && held.until > now) return false;
      // who was faster may be this holder, who asks from two places
      if (await this.#cells.set(this.#key, this.#value(now + this.#milliseconds), cell?.revision ?? 0)) return true;
    }
  }

  /** Another may have it at once. */
  async release(): Promise<void> {
    const cell = await this.#cells.get(this.#key);
    if (cell && heldOf(cell.value).holder === this.#holder)
      await this.#cells.set(this.#key, this.#value(0), cell.revision);
  }

  #value(until: number): string {
    return JSON.stringify({ holder: this.#holder, until });
  }
}

const heldOf = (value: string): { holder: string; until: number } =>
  JSON.parse(value) as { holder: string; until: number };
