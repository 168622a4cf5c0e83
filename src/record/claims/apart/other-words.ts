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
const WHOLE = 0.95;

/** Weight up to which a word says next to nothing. */
const LIGHT = 0.3;

/**
 * Nouns in place of each other in clauses that else say the same: "die ⟨Grundsteuer⟩ nicht anheben" and "die
 * ⟨Gewerbesteuer⟩ nicht anheben". Nouns by which a body speaks of itself stand for "wir" and do not count.
 */
export const nouns: Check = (pair) => {
  const found = substituted(pair, countsAsNoun, samePlace);
  return found && reason('other-word', found[0].text, found[1].text);
};

/** The same preposition, and a case in common as far as articles tell. */
function samePlace(x: ClaimWord, y: ClaimWord): boolean {
  return x.preposition === y.preposition && (x.cases === 0 || y.cases === 0 || (x.cases & y.cases) !== 0);
}

function countsAsNoun({ kind, forms, preposition }: ClaimWord): boolean {
  if (kind !== 'noun' && kind !== 'name') return false;
  return !forms.some((form) => EMPTY.has(form) || (preposition === '' && SELVES.has(form)));
}

/** Words for bodies that stand for "we". */
const SELVES = new Set(
  'stadt land staat regierung unternehmen firma haus partei verband verein team mannschaft behoerde ministerium bank konzern kommune gemeinde fraktion buero kanzlei klinik gewerkschaft organisation'.split(
    ' ',
  ),
);

/** Words that say nothing by themselves. */
const EMPTY = new Set(
  'seite sache ding mal weise fall art jahr zeit mensch leute person teil bereich form tag moment wirkung'.split(' '),
);

/** Verbs in place of each other, and nouns that do what verbs do: "ausweiten" and "abschaffen", "die Ausweitung". */
export const verbs: Check = (pair) => {
  const found = substituted(
    pair,
    (word) => word.kind === 'verb' || isAction(word),
    (x, y) => (x.kind === 'verb' || y.kind === 'verb') && (x.weight > LIGHT || y.weight > LIGHT),
  );
  return found && reason('other-word', found[0].text, found[1].text);
};

const isAction = ({ kind, forms }: ClaimWord): boolean => kind === 'noun' && forms.some((form) => form.endsWith('ung'));

/** A word of each side that the other lacks, of clauses that stand in each other's place. */
function substituted(
  { a, b, alignment: { looseA, looseB }, places }: Pair,
  counts: (word: ClaimWord) => boolean,
  replaces: (x: ClaimWord, y: ClaimWord) => boolean,
): [ClaimWord, ClaimWord] | null {
  const partner = new Map(places);
  const others = looseB.map((j) => b.words[j]).filter(counts);
  for (const word of looseA.map((i) => a.words[i]).filter(counts)) {
    const other = others.find((one) => one.clause === partner.get(word.clause) && replaces(word, one));
    if (other) return [word, other];
  }
  return null;
}

/** What one side says and the other only takes for granted: "Der Wolf, ⟨der Schafe riss⟩, darf …" and "Der Wolf riss Schafe". */
export const backgrounded: Check = ({ a, b, clauses, alignment: { looseA, looseB } }) => {
  const found = clauses.some(
    ([i, j]) =>
      (a.clauses[i].top && takesForGranted(b, j, looseB)) || (b.clauses[j].top && takesForGranted(a, i, looseA)),
  );
  return found ? reason('backgrounded') : null;
};

/** Whether a clause only tells more of a noun, and what is said of that is on this side alone. */
function takesForGranted({ clauses, words }: Signature, clause: number, loose: readonly number[]): boolean {
  if (!clauses[clause].relative) return false;
  const { sentence } = clauses[clause];
  return loose.some((i) => {
    const { kind, weight, clause: own } = words[i];
    return kind === 'verb' && weight > LIGHT && clauses[own].top && clauses[own].sentence === sentence;
  });
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
