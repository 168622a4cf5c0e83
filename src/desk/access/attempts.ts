/** Tokens that one address may get wrong in a minute. */
const MOST = 10;
const WINDOW = 60_000;
/** Addresses that are remembered: none is let in by filling the list, it only grows slower for the oldest. */
const ADDRESSES = 10_000;

/** Counts wrong tokens by address, so that nobody can try many. */
export class Attempts {
  readonly #failed = new Map<string, { count: number; until: number }>();
  readonly #now: () => number;

  /** @param now gives milliseconds */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Seconds to wait until an address may try again; 0 when it may. */
  wait(address: string): number {
    const known = this.#failed.get(address);
    if (!known || known.until <= this.#now() || known.count < MOST) return 0;
    return Math.ceil((known.until - this.#now()) / 1_000);
  }

  failed(address: string): void {
    const known = this.#failed.get(address);
    const isOver = !known || known.until <= this.#now();
    this.#failed.delete(address);
    this.#failed.set(
      address,
      isOver ? { count: 1, until: this.#now() + WINDOW } : { ...known, count: known.count + 1 },
    );
    const [oldest] = this.#failed.keys();
    if (this.#failed.size > ADDRESSES) this.#failed.delete(oldest);
  }
}
