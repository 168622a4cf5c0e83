import type { ClaimClause } from '../clauses.ts';
import { reason } from '../reasons.ts';
import type { ClaimWord } from '../words.ts';
import type { Check, Pair } from './pair.ts';

/** Prepositions that turn round what a noun is to its clause. */
const OPPOSED: readonly (readonly [string, string])[] = [
  ['fuer', 'gegen'],
  ['mit', 'ohne'],
  ['vor', 'nach'],
  ['ab', 'bis'],
  ['seit', 'bis'],
  ['von', 'an'],
  ['von', 'nach'],
  ['aus', 'nach'],
  ['trotz', 'wegen'],
  ['ueber', 'unter'],
];

/** "⟨für⟩ den Ausbau" and "⟨gegen⟩ den Ausbau" */
export const prepositions: Check = ({ a, b, alignment }) => {
  for (const match of alignment.matches) {
    const [x, y] = [a.words[match.a].preposition, b.words[match.b].preposition];
    if (OPPOSED.some(([one, other]) => (x === one && y === other) || (x === other && y === one)))
      return reason('roles', x, y);
  }
  return null;
};

/** "Serbien ist ⟨gegen⟩ Russland" and "Russland ist ⟨gegen⟩ Serbien": two that have changed their prepositions. */
export const exchanged: Check = (pair) => {
  const moved = nounsOf(pair).filter(([x, y]) => x.preposition !== y.preposition);
  for (const [i, [x, y]] of moved.entries())
    for (const [v, w] of moved.slice(i + 1))
      if (x.preposition === w.preposition && y.preposition === v.preposition) return reason('roles', x.text, v.text);
  return null;
};

/**
 * "⟨der⟩ Minister bat den Konzern" and "der Konzern bat ⟨den⟩ Minister", "er bat ⟨den⟩ Minister" and "⟨der⟩ Minister bat
 * ihn": who does it and whom it is done to, by the cases of articles and pronouns.
 */
export const cases: Check = (pair) => {
  const verbs = clausesWithOneVerb(pair);
  for (const [x, y] of nounsOf(pair)) {
    const [i, j] = [pair.a.clauses[x.clause], pair.b.clauses[y.clause]];
    if (!verbs.has(`${x.clause} ${y.clause}`) || i.passive !== j.passive) continue;
    const byArticle = isBare(x) && isBare(y) && x.cases !== 0 && y.cases !== 0 && (x.cases & y.cases) === 0;
    if (byArticle || (isBare(x) && isBare(y) && isTurned(i, j))) return reason('roles', x.text, y.text);
  }
  return null;
};

function clausesWithOneVerb({ a, b, alignment }: Pair): ReadonlySet<string> {
  const verbs = alignment.matches.filter((match) => a.words[match.a].kind === 'verb' && match.strength > SAME_VERB);
  return new Set(verbs.map((match) => `${a.words[match.a].clause} ${b.words[match.b].clause}`));
}

const isBare = ({ preposition }: ClaimWord): boolean => preposition === '';

/** A pronoun as the subject here, as the object there. */
function isTurned({ pronouns: x }: ClaimClause, { pronouns: y }: ClaimClause): boolean {
  return (x.subject && !x.object && y.object && !y.subject) || (y.subject && !y.object && x.object && !x.subject);
}

const SAME_VERB = 0.95;
/** "⟨deutsche⟩ Ausfuhren, iranische Wirtschaft" and "⟨iranische⟩ Ausfuhren, deutsche Wirtschaft" */
export const attributes: Check = ({ a, b, alignment: { matches } }) => {
  const partner = new Map(matches.map((match) => [match.a, match.b]));
  const taken = new Set(matches.map((match) => match.b));
  for (const match of matches) {
    const [x, y] = [headOf(a.words, match.a), headOf(b.words, match.b)];
    if (x === null || y === null || partner.get(x) === y) continue;
    if (partner.has(x) && taken.has(y)) return reason('roles', a.words[match.a].text, a.words[x].text);
  }
  return null;
};

/** The noun right after an attribute. */
function headOf(words: readonly ClaimWord[], i: number): number | null {
  const [word, next] = [words[i], words.at(i + 1)];
  return next?.kind === 'noun' && next.token === word.token + 1 && word.kind !== 'noun' ? i + 1 : null;
}

/** Nouns and names that are paired as whole words. */
function nounsOf({ a, b, alignment }: Pair): [ClaimWord, ClaimWord][] {
  return alignment.matches
    .map((match): [ClaimWord, ClaimWord] => [a.words[match.a], b.words[match.b]])
    .filter(([x, y]) => [x, y].every(({ kind }) => kind === 'noun' || kind === 'name'));
}
