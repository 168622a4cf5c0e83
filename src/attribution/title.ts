import type { Analysis } from '../language/de/analysis.ts';
import { Closed, PREPOSITIONAL } from '../language/de/classes.ts';
import { Flag } from '../language/de/lexicon.ts';
import type { MarkPair } from '../language/de/marks.ts';
import { Kind, isCapital } from '../language/de/tokens.ts';

/**
 * Whether a pair of marks holds a name, a title or a word the writer keeps at arm's length, not what someone said:
 * the film „Titanic“, der „Spiegel“, die sogenannte „Mütterrente“.
 */
export function isTitle(a: Analysis, pair: MarkPair): boolean {
  const first = pair.open + 1;
  const last = a.tokens.kind[pair.close] === Kind.quote ? pair.close - 1 : pair.close;
  const length = last - first + 1;
  if (length <= 0) return true;
  if (isNaming(a, pair.open - 1, length)) return true;
  if (hasFinite(a, first, last)) return false;
  if (length > LONGEST_TITLE) return false;
  return isCapital(a.tokens, first) && (followsNoun(a, pair.open) || allNames(a, first, last));
}

/** "sogenannte ⟨„Mütterrente“⟩", "genannt ⟨„Der Ochse“⟩"; after "so" only a word or two: "so ⟨„grün“⟩ ist das nicht". */
function isNaming(a: Analysis, before: number, length: number): boolean {
  const form = a.forms[before] ?? '';
  return form === 'so' ? length < 3 : /^(?:so)?genannt(?:e[mnrs]?)?$/.test(form);
}

/** Longer quotations without a verb are words of someone more often than titles. */
const LONGEST_TITLE = 6;

function hasFinite(a: Analysis, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (
      (a.bits[i] & Flag.FINITE) !== 0 &&
      (a.bits[i] & (Flag.ADJ | Flag.NOUN)) === 0 &&
      (a.closed[i] & ~Closed.particle) === 0
    )
      return true;
  }
  return false;
}

/** die Zeitschrift ⟨„Nature“⟩, Projekt ⟨„Sonne“⟩ */
function followsNoun(a: Analysis, open: number): boolean {
  return open > 0 && a.capital[open - 1] === 1 && (a.bits[open - 1] & Flag.NOUN) !== 0;
}

/** Only nouns, names and figures, at most with an article: „Bild am Sonntag“ */
function allNames(a: Analysis, first: number, last: number): boolean {
  let names = 0;
  for (let i = first; i <= last; i++) {
    if (a.tokens.kind[i] === Kind.number) continue;
    if (a.tokens.kind[i] !== Kind.word) return false;
    if (isCapital(a.tokens, i)) names++;
    else if ((a.closed[i] & (Closed.determiner | PREPOSITIONAL | Closed.coordinator)) === 0) return false;
  }
  return names > 0;
}
