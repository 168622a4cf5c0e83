import { reason } from '../reasons.ts';
import { CASES, type ClaimWord } from '../words.ts';
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

/** "⟨der⟩ Minister bat den Konzern" and "der Konzern bat ⟨den⟩ Minister": who does it and whom it is done to. */
export const cases: Check = (pair) => {
  const verbs = new Set(
    pair.alignment.matches
      .filter((match) => pair.a.words[match.a].kind === 'verb' && match.strength > SAME_VERB)
      .map((match) => `${pair.a.words[match.a].clause} ${pair.b.words[match.b].clause}`),
  );
  for (const [x, y] of nounsOf(pair)) {
    const sameVerb =
      verbs.has(`${x.clause} ${y.clause}`) && pair.a.clauses[x.clause].passive === pair.b.clauses[y.clause].passive;
    if (sameVerb && isObject(x) !== isObject(y) && isSubject(x) !== isSubject(y))
      return reason('roles', x.text, y.text);
  }
  return null;
};

const SAME_VERB = 0.95;
const OBJECT = CASES.dative | CASES.accusative;
const isSubject = ({ cases: found, preposition }: ClaimWord): boolean =>
  preposition === '' && found === CASES.nominative;
const isObject = ({ cases: found, preposition }: ClaimWord): boolean =>
  preposition === '' && found !== 0 && (found & ~OBJECT) === 0;

/** Nouns and names that are paired as whole words. */
function nounsOf({ a, b, alignment }: Pair): [ClaimWord, ClaimWord][] {
  return alignment.matches
    .map((match): [ClaimWord, ClaimWord] => [a.words[match.a], b.words[match.b]])
    .filter(([x, y]) => [x, y].every(({ kind }) => kind === 'noun' || kind === 'name'));
}
