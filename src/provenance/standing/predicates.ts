import { type Predicate, anyPredicate } from '../../attribution/predicate.ts';
import type { TokenRange } from '../../attribution/proposal.ts';
import type { ReadSentence, Reading } from '../../attribution/reading.ts';
import type { Clause } from '../../language/de/clauses.ts';
import { DENYING_WORDS } from '../../language/de/data/stance.ts';
import { Kind } from '../../language/de/tokens.ts';
import { type Place, holds } from '../place.ts';

/** A clause that tells of the statement, with the verb that does so. */
export interface Telling {
  readonly clause: Clause;
  readonly predicate: Predicate;
}

/** The clauses that hold the cue, or, where there is none, the main clauses of the frame or of the reported act. */
export function tellingsOf(reading: Reading, place: Place): Telling[] {
  const { cue, frame, statement } = place;
  if (cue.length === 0 && frame.length === 0 && statement.type !== 'reported') return [];
  return place.sentences.flatMap((sentence) =>
    place.clauses
      .filter((clause) => sentence.clauses.includes(clause) && clause.finite >= 0 && tells(clause, place))
      .map((clause) => ({ clause, predicate: predicateOf(reading, sentence, clause) })),
  );
}

function tells(clause: Clause, { cue }: Place): boolean {
  if (cue.length === 0) return clause.kind === 'main';
  return holds(cue, clause.finite) || clause.parts.some((part) => cue.some((c) => part.start < c.end && c.start < part.end));
}

/** The reporting predicate of a clause, or the one that any verb makes. */
export function predicateOf(reading: Reading, sentence: ReadSentence, clause: Clause): Predicate {
  return sentence.predicates[sentence.clauses.indexOf(clause)] ?? anyPredicate(reading.analysis, clause);
}

/** The token that denies the clause, of those outside the ranges; -1 where none does. */
export function negationIn({ analysis: a }: Reading, clause: Clause, except: readonly TokenRange[]): number {
  for (const part of clause.parts)
    for (let i = part.start; i < part.end; i++)
      if (DENYING_WORDS.has(a.forms[i]) && !holds(except, i) && !isPartial(a.forms, i) && a.tokens.kind[i] === Kind.word)
        return i;
  return -1;
}

/** "⟨nicht⟩ nur", "⟨nicht⟩ zuletzt", "⟨nicht⟩ ohne": they deny a word, not the clause. */
function isPartial(forms: readonly string[], i: number): boolean {
  return /^(?:nur|zuletzt|ohne|allein|etwa|selten|weniger|minder|einmal|müde|umhin)$/.test(forms[i + 1] ?? '');
}
