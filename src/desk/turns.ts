import { DeskError } from './problem.ts';

/** How many of one visitor, and of all, may be under way or wait: nobody waits longer than for a cup of coffee. */
const MOST = { ofOne: 3, ofAll: 9 };

interface Waiting {
  readonly by: string;
  readonly begin: () => void;
}

/** Gives everybody turns at something dear, one at a time: who has waited since their last turn goes first. */
export class Turns {
  readonly #seconds: number;
  #waiting: readonly Waiting[] = [];
  /** Whose turn it is; null while nobody's is. */
  #current: string | null = null;
  /** Those who had turns while others waited, the latest last. */
  #served: readonly string[] = [];

  /** @param seconds that one turn lasts at most */
  constructor(seconds: number) {
    this.#seconds = seconds;
  }

  /** @param by whose turn it is @throws DeskError when too many wait already, and what the work throws */
  async take<T>(by: string, work: () => Promise<T>): Promise<T> {
    this.#admit(by);
    if (this.#current === null) this.#current = by;
    else await new Promise<void>((begin) => (this.#waiting = [...this.#waiting, { by, begin }]));
    try {
      return await work();
    } finally {
      this.#pass(by);
    }
  }

  #admit(by: string): void {
    const all = [...(this.#current === null ? [] : [this.#current]), ...this.#waiting.map((one) => one.by)];
    const retryAfter = this.#seconds;
    if (all.filter((one) => one === by).length >= MOST.ofOne)
      throw new DeskError(
        'too-many',
        {
          en: 'wait until the texts that you sent are read',
          de: 'bitte warten, bis die gesendeten Texte gelesen sind',
        },
        { retryAfter },
      );
    if (all.length >= MOST.ofAll)
      throw new DeskError(
        'busy',
        {
          en: 'texts of others are being read; try again soon',
          de: 'Texte anderer werden gelesen; bitte gleich wieder',
        },
        { retryAfter },
      );
  }

  /** Gives the turn to who had the last one the longest ago. */
  #pass(by: string): void {
    this.#served = [...this.#served.filter((one) => one !== by), by];
    const since = ({ by: whose }: Waiting): number => this.#served.indexOf(whose);
    const next = this.#waiting.reduce<Waiting | null>(
      (first, one) => (first === null || since(one) < since(first) ? one : first),
      null,
    );
    this.#current = next?.by ?? null;
    if (next === null) this.#served = [];
    this.#waiting = this.#waiting.filter((one) => one !== next);
    next?.begin();
  }
}
