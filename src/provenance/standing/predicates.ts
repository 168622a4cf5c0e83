import { type Predicate, anyPredicate } from '../../attribution/predicate.ts';
import type { TokenRange } from '../../attribution/proposal.ts';
import type { ReadSentence, Reading } from '../../attribution/reading.ts';
import type { Analysis } from '../../language/de/analysis.ts';
import type { Clause } from '../../language/de/clauses.ts';
import { DENYING_WORDS } from '../../language/de/data/stance.ts';
import { Flag } from '../../language/de/lexicon.ts';
import { Kind } from '../../language/de/tokens.ts';
import { type Place, holds, hull } from '../place.ts';

/** A clause that tells of the statement, with the verb that does so. */
export interface Telling {
  readonly clause: Clause;
  readonly predicate: Predicate;
}

/** The clause that holds the cue, or, where there is none, a main clause of the frame or of the reported act; empty where there is none. */
export function tellingsOf(reading: Reading, place: Place): Telling[] {
  const { cue, frame, statement } = place;
  if (cue.length === 0 && frame.length === 0 && statement.type !== 'reported') return [];
  const found = place.sentences.flatMap((sentence) =>
    place.clauses
      .filter((clause) => sentence.clauses.includes(clause) && clause.finite >= 0 && tells(clause, place))
      .map((clause) => ({ clause, predicate: predicateOf(reading, sentence, clause) })),
  );
  // "⟨wies das zurück⟩ und betonte, [man habe …]": the one nearest to the quote
  const quote = hull(place.quote);
  const distance = ({ clause }: Telling): number => Math.max(quote.start - clause.end, clause.start - quote.end, 0);
  return found.sort((x, y) => distance(x) - distance(y)).slice(0, 1);
}

function tells(clause: Clause, { cue }: Place): boolean {
  if (cue.length === 0) return clause.kind === 'main';
  return (
    holds(cue, clause.finite) || clause.parts.some((part) => cue.some((c) => part.start < c.end && c.start < part.end))
  );
}

/** The reporting predicate of a clause, or the one that any verb makes. */
export function predicateOf(reading: Reading, sentence: ReadSentence, clause: Clause): Predicate {
  return sentence.predicates[sentence.clauses.indexOf(clause)] ?? anyPredicate(reading.analysis, clause);
}

/** The token that denies the clause, of those outside the ranges; -1 where none does. */
export function negationIn({ analysis: a }: Reading, clause: Clause, except: readonly TokenRange[]): number {
  const part = clause.parts.find(({ start, end }) => start <= clause.finite && clause.finite < end);
  if (!part) return -1;
  for (let i = part.start; i < part.end; i++) {
    if (!DENYING_WORDS.has(a.forms[i]) || holds(except, i) || a.tokens.kind[i] !== Kind.word) continue;
    // in a main clause "nicht" before the verb denies a phrase: "nach ⟨nicht⟩ genannten Quellen sagte"
    const early = clause.kind === 'main' && i < clause.finite && a.forms[i] === 'nicht';
    if (!early && !isPartial(a, i)) return i;
  }
  return -1;
}

/** "⟨nicht⟩ nur", "⟨nicht⟩ zuletzt", "⟨nicht⟩ genannte": they deny a word, not the clause. */
function isPartial({ forms, bits, capital }: Analysis, i: number): boolean {
  if (capital[i + 2] === 1 && (bits[i + 1] & Flag.ADJ) !== 0 && /e[mnrs]?$/.test(forms[i + 1])) return true;
  return /^(?:nur|zuletzt|ohne|allein|etwa|selten|weniger|minder|einmal|müde|umhin)$/.test(forms[i + 1] ?? '');
}
