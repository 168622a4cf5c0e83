import type { TokenRange } from '../../attribution/proposal.ts';
import type { Analysis } from '../../language/de/analysis.ts';
import { Closed } from '../../language/de/classes.ts';
import { Flag, bits, compoundHead } from '../../language/de/lexicon.ts';
import { word } from '../../language/de/tokens.ts';
import { Word, isJoined } from '../mentions/words.ts';

/**
 * Words that the text uses as names: no noun of the lexicon, or at least none that ever has an article, more than once:
 * "Rheinmetall", "Tiktok".
 */
export function brandsOf(a: Analysis, words: Uint8Array, taken: readonly TokenRange[]): ReadonlySet<string> {
  const uses = new Map<string, { all: number; bare: number }>();
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    while (next < taken.length && taken[next].end <= i) next++;
    if (next < taken.length && taken[next].start <= i) continue;
    if (words[i] !== Word.unknown && !(words[i] === Word.noun && a.entry[i] === 0)) continue;
    const use = uses.get(word(a.tokens, i)) ?? { all: 0, bare: 0 };
    uses.set(word(a.tokens, i), use);
    use.all++;
    if (isBare(a, i)) use.bare++;
  }
  const isName = ([form, { all, bare }]: [string, { all: number; bare: number }]): boolean => {
    // "Rheinmetall" looks like a compound noun and is used as one would not be
    const compound = compoundHead(form) !== 0;
    return all >= (compound ? 3 : 2) && bare / all >= (compound ? ALWAYS : MOSTLY);
  };
  return new Set([...uses].filter(isName).map(([form]) => form));
}

/** "Kollaborationen": a noun, or a compound of one, that is the plural alone. */
export function isPluralNoun(a: Analysis, i: number): boolean {
  const flags = bits[a.entry[i] || compoundHead(word(a.tokens, i))];
  return (flags & (Flag.SINGULAR | Flag.PLURAL)) === Flag.PLURAL;
}

/** "Human Rights Watch": words of a name in a row. */
export function runEnd(a: Analysis, words: Uint8Array, i: number, brands: ReadonlySet<string>): number {
  let end = i + 1;
  while (end < words.length && isJoined(a, end) && (words[end] === Word.unknown || brands.has(word(a.tokens, end))))
    end++;
  return end;
}

const MOSTLY = 0.75;
const ALWAYS = 0.95;

/** Without an article or an adjective before it. */
function isBare(a: Analysis, i: number): boolean {
  if (i === 0 || !isJoined(a, i)) return true;
  const adjective =
    (a.bits[i - 1] & (Flag.ADJ | Flag.FINITE)) === Flag.ADJ &&
    /e[nmrs]?$/.test(a.forms[i - 1]) &&
    a.closed[i - 1] === 0;
  return (a.closed[i - 1] & (Closed.determiner | Closed.contraction)) === 0 && !adjective && !isPluralNoun(a, i);
}
