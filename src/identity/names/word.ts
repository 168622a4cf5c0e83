import { Bounded } from './bounded.ts';
import { keysOfLattice } from './coarse.ts';
import { type Lattice, latticeOf } from './lattice.ts';
import { lettersOf, plain } from './plain.ts';

/** A word of a name, read once. */
export interface Word {
  /** Small letters; what is no letter is left out where there are letters. */
  readonly letters: string;
  readonly lattice: Lattice;
  /** What words that may sound alike have in common, coarsely: at least one of a few short keys. */
  readonly keys: readonly string[];
}

/** A word as it was read the first time: the same object for the same spelling while it is remembered. */
export function wordOf(spelling: string): Word {
  return WORDS.get(spelling, read);
}

const WORDS = new Bounded<Word>(20_000);

function read(spelling: string): Word {
  const letters = lettersOf(spelling) || spelling;
  const lattice = latticeOf(plain(letters));
  return { letters, lattice, keys: keysOfLattice(lattice) };
}
