/** What was found for a name among the spellings that there were. */
interface Looked {
  /** Spellings that were compared, from the first. */
  until: number;
  readonly same: string[];
}

/**
 * The spellings of full names under one key, each with who bears it. Which of them are the same as a name is found out
 * once; what comes later is compared when the name is asked for again.
 */
export class Spellings {
  readonly #bearers: Map<string, Set<number>>;
  /** In the order in which they came; also those that nobody bears any more. */
  readonly #all: string[];
  readonly #looked = new Map<string, Looked>();

  constructor(bearers = new Map<string, Set<number>>()) {
    this.#bearers = bearers;
    this.#all = [...bearers.keys()];
  }

  /** Notes that an entity bears a name now, or no longer. */
  bear(name: string, root: number, isBorne: boolean): void {
    let roots = this.#bearers.get(name);
    if (!roots) {
      if (!isBorne) return;
      this.#bearers.set(name, (roots = new Set()));
      this.#all.push(name);
    }
    if (isBorne) roots.add(root);
    else roots.delete(root);
  }

  /** Who bears any of them. */
  *everybody(): Iterable<ReadonlySet<number>> {
    yield* this.#bearers.values();
  }

  /** Who bears a spelling that is the same as a name, spelling by spelling. */
  *same(name: string, isSame: (a: string, b: string) => boolean): Iterable<ReadonlySet<number>> {
    let looked = this.#looked.get(name);
    if (!looked) this.#looked.set(name, (looked = { until: 0, same: [] }));
    for (; looked.until < this.#all.length; looked.until++) {
      const spelling = this.#all[looked.until];
      if (isSame(name, spelling)) looked.same.push(spelling);
    }
    for (const spelling of looked.same) yield this.#bearers.get(spelling)!;
  }
}
