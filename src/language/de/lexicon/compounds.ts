import { LONGEST_FORM, find } from './automaton.ts';
import { Flag } from './flags.ts';
import { bits } from './readings.ts';

const SHORTEST_HEAD = 4;
const SHORTEST_MODIFIER = 3;
const HYPHEN = 0x2d;

/**
 * The head of an unknown compound noun, which gives it its gender: the longest known noun that it ends in, of at least
 * four letters, or what follows its last hyphen. No more steps than the longest form squared, however long the word.
 *
 * @returns number of the head's form in the lexicon, 0 if there is none: `Bundes⟨finanzminister⟩`, `EU-⟨Amt⟩`
 */
export function compoundHead(form: string): number {
  const hyphen = form.lastIndexOf('-', form.length - 2);
  const first = Math.max(hyphen + 1, form.length - LONGEST_FORM, hyphen < 0 ? SHORTEST_MODIFIER : 0);
  for (let start = first; start <= form.length - SHORTEST_HEAD; start++) {
    const head = nounAt(form, start);
    if (head > 0) return head;
  }
  return hyphen > 0 ? nounAt(form, hyphen + 1) : 0;
}

function nounAt(form: string, start: number): number {
  if (form.charCodeAt(start) === HYPHEN) return 0;
  const id = find(form, start, capital(form.charCodeAt(start)));
  return bits[id] & Flag.NOUN ? id : 0;
}

/** The capital of the letters that German nouns start with; other code units as they are. */
function capital(code: number): number {
  const isLower = (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0xfe);
  return isLower && code !== 0xf7 ? code - 0x20 : code;
}
