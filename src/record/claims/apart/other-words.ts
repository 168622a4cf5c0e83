import { reason } from '../reasons.ts';
import type { Signature } from '../signature.ts';
import type { ClaimWord } from '../words.ts';
import type { Check, Pair } from './pair.ts';

/** A name on each side that the other side lacks. */
export const names: Check = ({ a, b, alignment: { looseA, looseB } }) => {
  const [x, y] = [looseNames(a.words, looseA), looseNames(b.words, looseB)];
  return x.length > 0 && y.length > 0 ? reason('name', x[0].text, y[0].text) : null;
};

const looseNames = (words: readonly ClaimWord[], loose: readonly number[]): ClaimWord[] =>
  loose.map((i) => words[i]).filter(({ kind, weight }) => kind === 'name' && weight > 0.5);

/** A word on one side whose opposite stands on the other; of compounds their heads. */
export const opposites: Check = ({ a, b, alignment: { looseA, looseB, matches } }) => {
  const partly = matches.filter(({ strength }) => strength < WHOLE);
  const sides = new Map<number, ClaimWord>();
  for (const i of [...looseA, ...partly.map((match) => match.a)])
    for (const side of a.words[i].opposites) sides.set(side, a.words[i]);
  for (const j of [...looseB, ...partly.map((match) => match.b)])
    for (const side of b.words[j].opposites) {
      const other = sides.get(-side);
      if (other) return reason('opposite', other.text, b.words[j].text);
    }
  return null;
};

/** Strength of a match from which the whole words stand for each other. */
const WHOLE = 0.7;

/**
 * Nouns in place of each other in clauses that else say the same: "die ⟨Grundsteuer⟩ nicht anheben" and "die
 * ⟨Gewerbesteuer⟩ nicht anheben". Nouns by which a body speaks of itself stand for "wir" and do not count.
 */
export const nouns: Check = (pair) => {
  const found = substituted(
    pair,
    ({ kind, forms }) => (kind === 'noun' || kind === 'name') && !forms.some((form) => SELVES.has(form)),
    samePlace,
  );
  return found && reason('other-word', found[0].text, found[1].text);
};

/** Words for bodies that stand for "we", and words that say nothing by themselves. */
const SELVES = new Set(
  'stadt land staat regierung unternehmen firma haus partei verband verein team mannschaft behoerde ministerium bank konzern kommune gemeinde fraktion buero kanzlei klinik gewerkschaft organisation seite sache ding mal weise fall art jahr zeit mensch leute person teil bereich form tag moment'.split(
    ' ',
  ),
);

const samePlace = (x: ClaimWord, y: ClaimWord): boolean => x.preposition === y.preposition;

/** Verbs in place of each other: "ausweiten" and "abschaffen". */
export const verbs: Check = (pair) => {
  const found = substituted(
    pair,
    ({ kind, weight }) => kind === 'verb' && weight > 0.5,
    () => true,
  );
  return found && reason('other-word', found[0].text, found[1].text);
};

/** A word of each side that the other lacks, of paired clauses. */
function substituted(
  { a, b, alignment: { looseA, looseB }, clauses }: Pair,
  counts: (word: ClaimWord) => boolean,
  replaces: (x: ClaimWord, y: ClaimWord) => boolean,
): [ClaimWord, ClaimWord] | null {
  const partner = new Map(clauses);
  const others = looseB.map((j) => b.words[j]).filter(counts);
  for (const word of looseA.map((i) => a.words[i]).filter(counts)) {
    const other = others.find((one) => one.clause === partner.get(word.clause) && replaces(word, one));
    if (other) return [word, other];
  }
  return null;
}

/** "eine ⟨rote⟩ Jacke" and "eine ⟨blaue⟩ Jacke" */
export const adjectives: Check = ({ a, b, alignment }) => {
  const [looseA, looseB] = [new Set(alignment.looseA), new Set(alignment.looseB)];
  for (const match of alignment.matches) {
    const [x, y] = [attribute(a, match.a), attribute(b, match.b)];
    if (
      x !== null &&
      y !== null &&
      looseA.has(x) &&
      looseB.has(y) &&
      b.words[y].weight > LIGHT &&
      a.words[x].weight > LIGHT
    )
      return reason('other-word', a.words[x].text, b.words[y].text);
  }
  return null;
};

const LIGHT = 0.3;

/** The adjective right before a noun. */
function attribute({ words }: Signature, i: number): number | null {
  const [before, noun] = [words.at(i - 1), words[i]];
  if (i === 0 || noun.kind !== 'noun' || before?.kind !== 'adjective') return null;
  return before.token === noun.token - 1 ? i - 1 : null;
}

/** "alle Schulen" and "einige Schulen" */
export const quantities: Check = ({ a, b, alignment: { matches } }) => {
  for (const match of matches) {
    const [x, y] = [a.words[match.a], b.words[match.b]];
    if (x.quantity !== null && y.quantity !== null && x.quantity !== y.quantity)
      return reason('quantity', x.text, y.text);
  }
  return null;
};
