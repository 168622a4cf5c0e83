import type { Alignment } from './align.ts';
import { type Amount, sameUnit } from './amounts.ts';
import type { ClaimClause, Modality } from './clauses.ts';
import { type Reason, reason } from './reasons.ts';
import type { Signature } from './signature.ts';
import type { ClaimWord } from './words.ts';

/** Two quotes with their words paired, as the checks below see them. */
export interface Pair {
  readonly a: Signature;
  readonly b: Signature;
  readonly alignment: Alignment;
  /** Clauses that say the same of the same, by their indices: those whose words are paired with each other most. */
  readonly clauses: readonly (readonly [number, number])[];
}

/** What parts two utterances although their words are alike, one reason for each kind. */
export function vetoesOf(pair: Pair): Reason[] {
  return CHECKS.map((check) => check(pair)).filter((found) => found !== null);
}

/** Clauses of both quotes that share most of their weight. */
export function pairedClauses(a: Signature, b: Signature, { matches }: Alignment): [number, number][] {
  const shared = new Map<number, Map<number, number>>();
  for (const match of matches) {
    const [x, y] = [a.words[match.a], b.words[match.b]];
    const row = shared.get(x.clause) ?? new Map<number, number>();
    shared.set(x.clause, row.set(y.clause, (row.get(y.clause) ?? 0) + match.strength * Math.min(x.weight, y.weight)));
  }
  const all = [...shared].flatMap(([i, row]) => [...row].map(([j, weight]) => ({ i, j, weight })));
  all.sort((x, y) => y.weight - x.weight || x.i - y.i || x.j - y.j);
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const pairs: [number, number][] = [];
  for (const { i, j, weight } of all) {
    if (weight < LEAST_SHARED || takenA.has(i) || takenB.has(j)) continue;
    takenA.add(i);
    takenB.add(j);
    pairs.push([i, j]);
  }
  return pairs.sort((x, y) => x[0] - y[0]);
}

/** Weight that two clauses must share to be about the same. */
const LEAST_SHARED = 0.6;

type Check = (pair: Pair) => Reason | null;

function inClauses(pair: Pair, differ: (x: ClaimClause, y: ClaimClause) => Reason | null): Reason | null {
  for (const [i, j] of pair.clauses) {
    const found = differ(pair.a.clauses[i], pair.b.clauses[j]);
    if (found) return found;
  }
  return null;
}

/** Numbers on both sides that the other side lacks, numbers of another unit, another bound. */
const numbers: Check = ({ a, b }) => {
  const rest = [...b.amounts];
  const loose: Amount[] = [];
  for (const amount of a.amounts) {
    const at = rest.findIndex((other) => sameAmount(amount, other));
    if (at < 0) loose.push(amount);
    else rest.splice(at, 1);
  }
  return loose.length > 0 && rest.length > 0 ? reason('number', shown(loose[0]), shown(rest[0])) : null;
};

const sameAmount = (x: Amount, y: Amount): boolean =>
  x.value === y.value && sameUnit(x.unit, y.unit) && x.bound === y.bound;
const shown = ({ value, unit }: Amount): string => `${value} ${unit}`.trim();

/** Times of one unit on both sides that the other side lacks. */
const times: Check = ({ a, b }) => {
  for (const unit of ['year', 'month', 'week', 'weekday', 'part'] as const) {
    const [x, y] = [a, b].map((side) => [
      ...new Set(side.times.filter((time) => time.unit === unit).map(({ value }) => value)),
    ]);
    const [looseX, looseY] = [x.filter((value) => !y.includes(value)), y.filter((value) => !x.includes(value))];
    if (looseX.length > 0 && looseY.length > 0) return reason('time', `${looseX[0]}`, `${looseY[0]}`);
  }
  return null;
};

/** A name on each side that the other side lacks. */
const names: Check = ({ a, b, alignment: { looseA, looseB } }) => {
  const [x, y] = [looseNames(a.words, looseA), looseNames(b.words, looseB)];
  return x.length > 0 && y.length > 0 ? reason('name', x[0].text, y[0].text) : null;
};

const looseNames = (words: readonly ClaimWord[], loose: readonly number[]): ClaimWord[] =>
  loose.map((i) => words[i]).filter(({ kind, weight }) => kind === 'name' && weight > 0.5);

/** A word on one side whose opposite stands on the other. */
const opposites: Check = ({ a, b, alignment: { looseA, looseB, matches } }) => {
  const sides = new Map<number, ClaimWord>();
  const partsA = matches.filter(({ strength }) => strength < 0.7);
  for (const i of [...looseA, ...partsA.map((match) => match.a)])
    for (const side of a.words[i].opposites) sides.set(side, a.words[i]);
  for (const j of [...looseB, ...partsA.map((match) => match.b)])
    for (const side of b.words[j].opposites) {
      const other = sides.get(-side);
      if (other) return reason('opposite', other.text, b.words[j].text);
    }
  return null;
};

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

const prepositions: Check = ({ a, b, alignment }) => {
  for (const match of alignment.matches) {
    const [x, y] = [a.words[match.a].preposition, b.words[match.b].preposition];
    if (OPPOSED.some(([one, other]) => (x === one && y === other) || (x === other && y === one)))
      return reason('roles', x, y);
  }
  return null;
};

const negations: Check = (pair) => {
  const { a, b, alignment } = pair;
  const flips = (own: Signature, index: number, side: 'a' | 'b'): number =>
    own.clauses[index].negations +
    alignment.matches.filter((match) => own.words[match[side]].clause === index && own.words[match[side]].negative)
      .length +
    (own.denied && own.clauses[index].top ? 1 : 0);
  for (const [i, j] of pair.clauses) if (flips(a, i, 'a') % 2 !== flips(b, j, 'b') % 2) return reason('negation');
  return null;
};

/** What a clause says of its content, with what the cue does by it. */
function modalityOf({ top, modality }: ClaimClause, { act }: Signature): Modality {
  if (!top || modality !== 'is') return modality;
  return act === 'demands' ? 'must' : act === 'promises' ? 'will' : modality;
}

/** Modalities that news put for one another: the present stands for what will be. */
const ALIKE: ReadonlySet<string> = new Set(['is will', 'must wish', 'will wish']);

const modalities: Check = (pair) =>
  inClauses(pair, (x, y) => {
    const [m, n] = [modalityOf(x, pair.a), modalityOf(y, pair.b)];
    return m === n || ALIKE.has(`${m} ${n}`) || ALIKE.has(`${n} ${m}`) ? null : reason('modality', m, n);
  });

const tenses: Check = (pair) =>
  inClauses(pair, ({ tense: x, passive: p }, { tense: y, passive: q }) =>
    x !== null && y !== null && p === q && x !== y && (x === 'past' || y === 'past') ? reason('tense', x, y) : null,
  );

const conditions: Check = (pair) =>
  inClauses(pair, (x, y) => (x.conditioned === y.conditioned ? null : reason('condition')));
const questions: Check = (pair) => inClauses(pair, (x, y) => (x.asks === y.asks ? null : reason('question')));
const certainty: Check = (pair) => inClauses(pair, (x, y) => (x.unsure === y.unsure ? null : reason('certainty')));
const restrictions: Check = (pair) =>
  inClauses(pair, (x, y) =>
    x.narrowed.join(' ') === y.narrowed.join(' ')
      ? null
      : reason('restriction', x.narrowed.join(' '), y.narrowed.join(' ')),
  );

const persons: Check = (pair) =>
  pair.a.direct && pair.b.direct
    ? inClauses(pair, ({ person: x }, { person: y }) => (x === 0 || y === 0 || x === y ? null : reason('person')))
    : null;

const acts: Check = ({ a, b }) => {
  const demand = (act: string): boolean => act === 'demands';
  return (demand(a.act) && b.act === 'promises') || (demand(b.act) && a.act === 'promises')
    ? reason('act', a.act, b.act)
    : null;
};

const CHECKS: readonly Check[] = [
  numbers,
  times,
  names,
  opposites,
  prepositions,
  negations,
  modalities,
  tenses,
  conditions,
  questions,
  certainty,
  restrictions,
  persons,
  acts,
];
