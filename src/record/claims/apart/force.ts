import type { ClaimClause, Modality } from '../clauses.ts';
import { reason } from '../reasons.ts';
import type { Signature } from '../signature.ts';
import { type Check, type Pair, inClauses } from './pair.ts';

/** What a clause says of its content, with what the cue does by it: "fordert, die Steuer zu senken" is "muss gesenkt werden". */
function modalityOf({ top, modality, bare }: ClaimClause, { act }: Signature): Modality {
  if (top && act === 'demands' && DEMANDED.has(modality)) return 'must';
  if (!top || modality !== 'is' || !bare) return modality;
  if (act === 'demands') return 'must';
  return act === 'promises' || bare === 'infinitive' ? 'will' : bare === 'piece' ? 'open' : modality;
}

/** What one who demands says of what has to be. */
const DEMANDED: ReadonlySet<Modality> = new Set<Modality>(['borne', 'plan', 'may']);

/** Modalities that news put for one another: the present stands for what will be, *soll* for a plan and for a demand. */
const ALIKE: ReadonlySet<string> = new Set(
  [
    'is will',
    'must wish',
    'will wish',
    'is plan',
    'plan will',
    'must plan',
    'plan wish',
    'told is',
    'told will',
    'told would',
    'told plan',
    ...['borne is', 'borne will', 'borne plan'],
  ].flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
);

export const modalities: Check = (pair) =>
  inClauses(pair, (i, j) => {
    const [x, y] = [pair.a.clauses[i], pair.b.clauses[j]];
    const [m, n] = [modalityOf(x, pair.a), modalityOf(y, pair.b)];
    if (m === n || m === 'open' || n === 'open' || ALIKE.has(`${m} ${n}`)) return null;
    return samePredicate(pair, i, j) ? reason('modality', m, n) : null;
  });

/** Whether paired clauses have their verb in common, or one of them has none. */
function samePredicate({ a, b, alignment }: Pair, i: number, j: number): boolean {
  const verbs = (side: Signature, clause: number): boolean =>
    side.words.some((word) => word.kind === 'verb' && word.clause === clause);
  if (!verbs(a, i) || !verbs(b, j)) return true;
  return alignment.matches.some((match) => {
    const [x, y] = [a.words[match.a], b.words[match.b]];
    return x.clause === i && y.clause === j && (x.kind === 'verb' || y.kind === 'verb');
  });
}

export const tenses: Check = (pair) =>
  inClauses(pair, (i, j) => {
    const [x, y] = [pair.a.clauses[i], pair.b.clauses[j]];
    return (differ(x, y) || differ(y, x)) && samePredicate(pair, i, j) ? reason('tense', x.tense, y.tense) : null;
  });

/** What was and what is, unless one of them is passive: its forms mix both; what has been done and what comes about. */
function differ({ tense, passive }: ClaimClause, other: ClaimClause): boolean {
  if (tense === 'past') return other.tense === 'ahead' || (other.tense === 'now' && passive === other.passive);
  return tense === 'done' && (other.tense === 'ahead' || (other.tense === 'now' && other.passive));
}

/** A condition on one side of which the other knows nothing. */
export const conditions: Check = (pair) =>
  inClauses(pair, (i, j) => {
    const [x, y] = [pair.a.clauses[i].condition, pair.b.clauses[j].condition];
    if ((x === null) === (y === null)) return null;
    const known = x === null ? isKnown(pair, y!, 'b') : isKnown(pair, x, 'a');
    return known ? null : reason('condition');
  });

/** Share of the words of a condition on the other side from which the other side has it in another form. */
const KNOWN = 0.5;

function isKnown({ a, b, alignment }: Pair, clause: number, side: 'a' | 'b'): boolean {
  const { words } = side === 'a' ? a : b;
  const paired = new Set(alignment.matches.map((match) => match[side]));
  const own = words.flatMap((word, i) => (word.clause === clause ? [i] : []));
  return own.length > 0 && own.filter((i) => paired.has(i)).length / own.length >= KNOWN;
}

export const questions: Check = (pair) =>
  inClauses(pair, (i, j) => (pair.a.clauses[i].asks === pair.b.clauses[j].asks ? null : reason('question')));

/** *vielleicht, wohl, könnte* on one side; what is forecast is likely in any words. */
export const certainty: Check = ({ a, b, ...pair }) =>
  inClauses({ a, b, ...pair }, (i, j) => {
    const [x, y] = [a.clauses[i].unsure, b.clauses[j].unsure];
    if (x === y || (x !== 'possible' && y !== 'possible' && (a.forecast || b.forecast))) return null;
    return reason('certainty', x, y);
  });

/** *nur, kaum, fast, wenig* on one side alone. */
export const restrictions: Check = (pair) =>
  inClauses(pair, (i, j) => {
    const [x, y] = [onlyIn(pair.a, i, pair.b), onlyIn(pair.b, j, pair.a)];
    return (x ?? y) ? reason('restriction', x ?? null, y ?? null) : null;
  });

function onlyIn(side: Signature, clause: number, other: Signature): string | undefined {
  return side.clauses[clause].narrowed.find((word) => !other.clauses.some(({ narrowed }) => narrowed.includes(word)));
}

/** *Wir zahlen* and *sie zahlen*, both word for word. */
export const persons: Check = (pair) =>
  pair.a.direct && pair.b.direct
    ? inClauses(pair, (i, j) => {
        const [x, y] = [pair.a.clauses[i].person, pair.b.clauses[j].person];
        return x === 0 || y === 0 || x === y ? null : reason('person');
      })
    : null;

/** A demand and a promise. */
export const acts: Check = ({ a, b }) => {
  const both = new Set([a.act, b.act]);
  return both.has('demands') && both.has('promises') ? reason('act', a.act, b.act) : null;
};
