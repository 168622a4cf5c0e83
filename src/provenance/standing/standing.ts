import { type TokenRange, rangesOf } from '../../attribution/proposal.ts';
import type { Reading } from '../../attribution/reading.ts';
import {
  ADMITTING_VERBS,
  DISTANCING_NOUNS,
  DISTANCING_VERBS,
  DOUBTING_VERBS,
  FACTIVE_VERBS,
  FAULTS,
  GROUNDS,
} from '../../language/de/data/stance.ts';
import { CLAIM_MODALS } from '../../language/de/data/hedges.ts';
import { Flag } from '../../language/de/lexicon.ts';
import { Kind } from '../../language/de/tokens.ts';
import type { Standing } from '../evidence.ts';
import type { FoundHedge } from '../hedges/words.ts';
import { type Place, holds } from '../place.ts';
import { denialIn, isComplement, isReason } from './denial.ts';
import { subjunctiveIn } from './mood.ts';
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
    ({ kind, range }) =>
      (kind === 'doubt' && isOnWhole(reading, place, range)) ||
      kind === 'correction' ||
      CLAIM_MODALS.has(forms[range.start]),
  );
  const verbs = tellings.flatMap((telling) => doubtingVerb(reading, place, telling));
  const nouns = [...doubtingNouns(reading, place), ...groundlessOpening(reading, place)];
  return [...verbs, ...nouns, ...words.map(({ range }) => [range])];
}

/** "⟨angeblich⟩ tot", not "das ⟨angebliche⟩ Opfer" or "die ⟨angeblich⟩ gute alte Zeit", which doubt a noun in what is said. */
function isOnWhole({ analysis: a }: Reading, { statement }: Place, { start, end }: TokenRange): boolean {
  if (statement.type === 'reported') return true;
  const isAdjective = (i: number): boolean =>
    (a.bits[i] & Flag.ADJ) !== 0 && /e[mnrs]?$/.test(a.forms[i]) && a.capital[i] === 0;
  if (/lich(?:e[mnrs]?)$/.test(a.forms[start])) return false;
  return !(isAdjective(end) && (a.capital[end + 1] === 1 || isAdjective(end + 1)));
}

/** "⟨behauptet⟩, [dass …]", "⟨bezweifelt⟩, [dass …]", "sieht ⟨keine Hinweise⟩, [dass …]" */
function doubtingVerb(reading: Reading, place: Place, { clause, predicate }: Telling): TokenRange[][] {
  const { lemma } = predicate.reporting;
  const { type } = place.statement;
  const indirect = type !== 'reported';
  // "„Das geht nicht“, ⟨bezweifelte⟩ er", "⟨gab⟩ den Ton ⟨vor⟩: „…“": words of their own
  const doubts = type !== 'direct' && DOUBTING_VERBS.has(lemma) && isComplement(reading, place);
  const distances = indirect && DISTANCING_VERBS.has(lemma) && (type !== 'direct' || lemma === 'behaupten');
  if (doubts || distances)
    return negationIn(reading, clause, indirect ? place.quote : []) < 0 ? [rangesOf(predicate.cue)] : [];
  return indirect ? missingGrounds(reading, clause.parts, place.quote) : [];
}

/** Tokens at the start of a quote in which it is said to stand on nothing. */
const LONGEST_OPENING = 12;

/** "[Es gebe ⟨keine Belege⟩ dafür, dass …]" */
function groundlessOpening({ analysis: a }: Reading, { quote, statement }: Place): TokenRange[][] {
  if (statement.type === 'direct' || statement.type === 'reported') return [];
  const { start, end } = quote[0];
  const comma = a.forms.slice(start, Math.min(end, start + LONGEST_OPENING)).indexOf(',');
  if (comma < 0 || !/^(?:dass|wonach)$/.test(a.forms[start + comma + 1])) return [];
  return missingGrounds({ analysis: a }, [{ start, end: start + comma }], []);
}

function missingGrounds(
  { analysis: { forms } }: Pick<Reading, 'analysis'>,
  parts: readonly TokenRange[],
  except: readonly TokenRange[],
): TokenRange[][] {
  for (const { start, end } of parts)
    for (let i = start + 1; i < end; i++)
      if (GROUNDS.test(forms[i]) && NONE.test(forms[i - 1]) && !holds(except, i))
        return [[{ start: i - 1, end: i + 1 }]];
  return [];
}

const NONE = /^kein(?:e[nr]?|erlei)?$/;

/** "verbreitet die ⟨Lüge⟩, [dass …]": a noun of the cue, or the one right before the quote. */
function doubtingNouns({ analysis: a }: Reading, { cue, frame, quote }: Place): TokenRange[][] {
  const last = quote[0].start - (a.tokens.kind[quote[0].start - 1] === Kind.comma ? 2 : 1);
  const isDoubting = (i: number): boolean => a.capital[i] === 1 && DISTANCING_NOUNS.test(a.forms[i]);
  const found: TokenRange[][] = [];
  for (const { start, end } of cue)
    for (let i = start; i < end; i++) if (isDoubting(i)) found.push([{ start: i, end: i + 1 }]);
  if (!holds(cue, last) && holds(frame, last) && isDoubting(last)) found.push([{ start: last, end: last + 1 }]);
  return found;
}

/** "⟨gestand⟩, [dass …]", "⟨wies nach⟩, [dass …]" */
function factIn(reading: Reading, place: Place, tellings: readonly Telling[]): TokenRange[] | null {
  const { type } = place.statement;
  if (type === 'direct' || isReason(reading, place)) return null;
  for (const { clause, predicate } of tellings) {
    const { lemma } = predicate.reporting;
    const admits = ADMITTING_VERBS.has(lemma) && (type !== 'reported' || admitsFault(reading, clause));
    const knows = FACTIVE_VERBS.has(lemma) && type === 'indirect' && isPlainThat(reading, place);
    if (!admits && !knows) continue;
    // "will nicht zugeben", "konnte nicht nachweisen", "müsste gestehen"
    if (negationIn(reading, clause, type === 'reported' ? [] : place.quote) < 0 && isReal(reading, clause.finite))
      return rangesOf(predicate.cue);
  }
  return null;
}

/** "räumte ⟨Fehler⟩ ein", but not "räumte der Sache Vorrang ein", "hat Rede und Antwort gestanden". */
function admitsFault({ analysis: a }: Reading, { parts }: Telling['clause']): boolean {
  return parts.some(({ start, end }) => a.forms.slice(start, end).some((form) => FAULTS.test(form)));
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
