import { type NameMatch, type Names, fold, lastWord } from './names.ts';

/** The names that the register compares by: the one place that says so. Equality without case and diacritics. */
export const NAMES: Names = {
  same: (a: string, b: string): NameMatch => {
    const same = fold(a) === fold(b);
    return { same, score: same ? 1 : 0, reason: same ? 'the same letters' : 'other letters' };
  },
  keys: (name) => [lastWord(name)],
};
