import type { Reading } from '../attribution/reading.ts';
import { DENYING, DENYING_WORDS, DISTANCING, DOUBTING, FACTIVE, NEGATING } from '../language/de/data/stance.ts';
import { isKonjunktiv1 } from '../language/de/lexicon.ts';
import { type Passage, passageAt } from '../text/passage.ts';
import type { Statement } from '../text/statement.ts';
import type { Hedge } from './hedges.ts';
import { type Scope, spanOf } from './scope.ts';

/**
 * How far a statement stands, in one word: the writer takes it for true (*räumte ein*), hands it on (*sagte*), keeps a
 * distance (*behauptete, angeblich*), or someone denies it: its speaker (*wies zurück*) or the writer (*fälschlich*).
 */
export const STANDINGS = ['asserted', 'reported', 'doubted', 'denied'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Stance {
  readonly standing: Standing;
  /** The words that decided it; none for a quotation without a frame. */
  readonly standingEvidence: readonly Passage[];
}

/** The standing of a statement, by the words of its frame and its hedges. */
export function stanceOf(reading: Reading, statement: Statement, scope: Scope, hedges: readonly Hedge[]): Stance {
  const of = (standing: Standing, ...evidence: readonly (Passage | null)[]): Stance => ({
    standing,
    standingEvidence: evidence.filter((passage) => passage !== null),
  });
  const correction = hedges.find(({ kind }) => kind === 'correction');
  if (correction) return of('denied', plain(correction));
  const { cue } = statement;
  const lemma = lemmaOf(scope);
  const negation = negationIn(reading, scope);
  const denies = isDenial(reading, scope, lemma);
  if (denies) return negation ? of('reported', negation, cue) : of('denied', cue);
  if (negation) return of(isThought(statement) ? 'denied' : 'doubted', negation, cue);
  if (DOUBTING.has(lemma)) return of('doubted', cue);
  const doubt = hedges.find(({ kind }) => kind === 'doubt');
  if (doubt || DISTANCING.has(lemma)) return of('doubted', doubt ? plain(doubt) : cue);
  if (FACTIVE.has(lemma) && statement.type !== 'direct') return of('asserted', cue);
  return of('reported', cue ?? konjunktivIn(reading, scope));
}

const plain = ({ text, spans }: Passage): Passage => ({ text, spans });

const isThought = ({ medium }: Statement): boolean => medium === 'thought' || medium === 'speech-thought';

/** The infinitive of the reporting verb; empty where a statement has no clause of its own. */
function lemmaOf({ sentence, clause }: Scope): string {
  return (clause && sentence?.predicates[clause.index]?.reporting.lemma) ?? '';
}

/** "bestreitet", "stellt in Abrede", "als falsch zurückweisen". */
function isDenial({ analysis }: Reading, { sentence, clause }: Scope, lemma: string): boolean {
  if (DENYING.has(lemma)) return true;
  const predicate = clause && sentence?.predicates[clause.index];
  return predicate?.reporting.kind === 'deny' && predicate.cue.some((i) => DENYING_WORDS.has(analysis.forms[i]));
}

/** "sagte ⟨nicht⟩": a negation in the clause of the cue, outside the quote. */
function negationIn(reading: Reading, { clause, frame }: Scope): Passage | null {
  if (!clause) return null;
  const { forms, tokens } = reading.analysis;
  for (const part of clause.clause.parts) {
    for (let i = part.start; i < part.end; i++) {
      const own = frame.some(({ start, end }) => start <= i && i < end);
      // "nicht nur", "nicht zuletzt": no negation of the clause
      if (!own || !NEGATING.has(forms[i]) || /^(?:nur|zuletzt|allein|einmal|ohne|mehr)$/.test(forms[i + 1] ?? ''))
        continue;
      return passageAt(tokens.text, [spanOf(reading, { start: i, end: i + 1 })]);
    }
  }
  return null;
}

/** The first verb of the quote that is in the Konjunktiv I alone, by which the writer marks others' words. */
function konjunktivIn(reading: Reading, { quote }: Scope): Passage | null {
  const { bits, capital, tokens } = reading.analysis;
  for (const { start, end } of quote) {
    for (let i = start; i < end; i++) {
      if (capital[i] === 1 || !(isKonjunktiv1(bits[i], 'sg') || isKonjunktiv1(bits[i], 'pl'))) continue;
      return passageAt(tokens.text, [spanOf(reading, { start: i, end: i + 1 })]);
    }
  }
  return null;
}
