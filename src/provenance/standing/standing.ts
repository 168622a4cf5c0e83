import { type TokenRange, rangesOf } from '../../attribution/proposal.ts';
import type { Reading } from '../../attribution/reading.ts';
import {
  ADMITTING_VERBS,
  DISTANCING_NOUNS,
  DISTANCING_VERBS,
  DOUBTING_VERBS,
  FACTIVE_VERBS,
  GROUNDS,
} from '../../language/de/data/stance.ts';
import { CLAIM_MODALS } from '../../language/de/data/hedges.ts';
import { Kind } from '../../language/de/tokens.ts';
import { isKonjunktiv1, isKonjunktiv2 } from '../../language/de/verbs.ts';
import type { Standing } from '../evidence.ts';
import type { FoundHedge } from '../hedges/words.ts';
import { type Place, holds, sentenceAt } from '../place.ts';
import { denialIn } from './denial.ts';
import { type Telling, negationIn, tellingsOf } from './predicates.ts';

export interface FoundStanding {
  readonly standing: Standing;
  /** Each a passage of its own. */
  readonly evidence: readonly (readonly TokenRange[])[];
}

/**
 * How a statement stands, with the words that decide: denied before doubted, doubted before asserted; what nothing speaks
 * for or against is reported.
 */
export function standingOf(reading: Reading, place: Place, hedges: readonly FoundHedge[]): FoundStanding {
  const tellings = tellingsOf(reading, place);
  const denial = denialIn(reading, place, tellings);
  if (denial) return { standing: 'denied', evidence: [denial] };
  const doubts = doubtsIn(reading, place, tellings, hedges);
  if (doubts.length > 0) return { standing: 'doubted', evidence: doubts };
  const fact = factIn(reading, place, tellings);
  if (fact) return { standing: 'asserted', evidence: [fact] };
  return { standing: 'reported', evidence: reportIn(reading, place, hedges) };
}

function doubtsIn(
  reading: Reading,
  place: Place,
  tellings: readonly Telling[],
  hedges: readonly FoundHedge[],
): (readonly TokenRange[])[] {
  const { forms } = reading.analysis;
  const words = hedges.filter(
    ({ kind, range }) => kind === 'doubt' || kind === 'correction' || CLAIM_MODALS.has(forms[range.start]),
  );
  const verbs = tellings.flatMap((telling) => doubtingVerb(reading, place, telling));
  return [...verbs, ...doubtingNouns(reading, place), ...words.map(({ range }) => [range])];
}

/** "⟨behauptet⟩, [dass …]", "⟨bezweifelt⟩, [dass …]", "sieht ⟨keine Hinweise⟩, [dass …]" */
function doubtingVerb(reading: Reading, place: Place, { clause, predicate }: Telling): TokenRange[][] {
  const { lemma } = predicate.reporting;
  const indirect = place.statement.type !== 'reported';
  if (DOUBTING_VERBS.has(lemma) || (DISTANCING_VERBS.has(lemma) && indirect))
    return negationIn(reading, clause, indirect ? place.quote : []) < 0 ? [rangesOf(predicate.cue)] : [];
  return indirect ? missingGrounds(reading, place, clause.parts) : [];
}

function missingGrounds({ analysis: { forms } }: Reading, place: Place, parts: readonly TokenRange[]): TokenRange[][] {
  for (const { start, end } of parts)
    for (let i = start + 1; i < end; i++)
      if (GROUNDS.test(forms[i]) && /^keine?n?r?$/.test(forms[i - 1]) && !holds(place.quote, i)) return [[{ start: i - 1, end: i + 1 }]];
  return [];
}

/** "die ⟨Verschwörungserzählung⟩, [dass …]": where the noun is the cue. */
function doubtingNouns({ analysis: a }: Reading, { cue }: Place): TokenRange[][] {
  return cue.flatMap(({ start, end }) => {
    const found: TokenRange[][] = [];
    for (let i = start; i < end; i++)
      if (a.capital[i] === 1 && DISTANCING_NOUNS.test(a.forms[i])) found.push([{ start: i, end: i + 1 }]);
    return found;
  });
}

/** "⟨gestand⟩, [dass …]", "⟨wies nach⟩, [dass …]" */
function factIn(reading: Reading, place: Place, tellings: readonly Telling[]): TokenRange[] | null {
  const { type } = place.statement;
  if (type === 'direct') return null;
  for (const { clause, predicate } of tellings) {
    const { lemma } = predicate.reporting;
    const admits = ADMITTING_VERBS.has(lemma);
    const knows = FACTIVE_VERBS.has(lemma) && type === 'indirect' && isPlainThat(reading, place);
    if (!admits && !knows) continue;
    // "will nicht zugeben", "konnte nicht nachweisen", "müsste gestehen"
    if (negationIn(reading, clause, type === 'reported' ? [] : place.quote) < 0 && isReal(reading, clause.finite))
      return rangesOf(predicate.cue);
  }
  return null;
}

const UNREAL = /^(?:soll|sollen|will|wollen|würden?|müssten?|könnten?|kann|möchten?|sollten?)$/;

function isReal({ analysis: a }: Reading, finite: number): boolean {
  return !UNREAL.test(a.forms[finite]);
}

/** "dass der Brief echt ⟨ist⟩", in the indicative. */
function isPlainThat(reading: Reading, place: Place): boolean {
  return reading.analysis.forms[place.quote[0].start] === 'dass' && subjunctiveIn(reading, place) < 0;
}

/** The cue, and the verb in the Konjunktiv by which the writer keeps to another's words; without them the hearsay word. */
function reportIn(reading: Reading, place: Place, hedges: readonly FoundHedge[]): (readonly TokenRange[])[] {
  const evidence: (readonly TokenRange[])[] = place.cue.length > 0 ? [place.cue] : [];
  const verb = subjunctiveIn(reading, place);
  if (verb >= 0) evidence.push([{ start: verb, end: verb + 1 }]);
  const hearsay = hedges.find(({ kind }) => kind === 'hearsay');
  return evidence.length > 0 || !hearsay ? evidence : [[hearsay.range]];
}

/** Sentences of a quote in which a verb in the Konjunktiv is looked for. */
const MOST_SENTENCES = 3;

/** The first finite verb of the quote in the Konjunktiv, outside quotation marks; -1 where there is none. */
function subjunctiveIn(reading: Reading, place: Place): number {
  if (place.statement.type === 'direct') return -1;
  const a = reading.analysis;
  const first = sentenceAt(reading, place.quote[0].start);
  for (const { clauses } of reading.sentences.slice(first, first + MOST_SENTENCES))
    for (const { finite } of clauses) {
      if (finite < 0 || !holds(place.quote, finite) || a.tokens.kind[finite] !== Kind.word) continue;
      if (isKonjunktiv1(a, finite) || isKonjunktiv2(a, finite)) return finite;
    }
  return -1;
}
