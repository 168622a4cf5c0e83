import { foldWord } from '../../language/de/search/terms.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Longer words have no neighbours: nobody mistypes them so, and each letter costs a look. */
const LONGEST = 30;
const SHORTEST = 4;

/**
 * Folded words that differ from one by a letter too much, too few, another, or two that changed places (Damerau). To be
 * looked up one by one: some fifty for each letter of the word.
 */
export function nearWords(word: string): ReadonlySet<string> {
  const folded = foldWord(word);
  const near = new Set<string>();
  if (folded.length < SHORTEST || folded.length > LONGEST) return near;
  for (let i = 0; i <= folded.length; i++) {
    const [before, after] = [folded.slice(0, i), folded.slice(i)];
    near.add(before + after.slice(1));
    if (after.length > 1) near.add(before + after[1] + after[0] + after.slice(2));
    for (const letter of LETTERS) {
      near.add(before + letter + after);
      near.add(before + letter + after.slice(1));
    }
  }
  near.delete(folded);
  return near;
}
