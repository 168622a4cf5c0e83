import { frameBefore, framingOf } from '../framing.ts';
import { anyPredicate } from '../predicate.ts';
import { type Framing, type Proposal, range, without } from '../proposal.ts';
import type { ReadSentence, Reading } from '../reading.ts';
import { subjectOf, withApposition } from '../speaker.ts';
import { NO_FRAMING, candidate } from './candidate.ts';

/** Clauses before a quotation that may frame it, at most. */
const FARTHEST = 3;

/** Everything between quotation marks: alone, with the clause before, with the clause around. */
export function pairs(reading: Reading, s: ReadSentence): Proposal[] {
  const found: Proposal[] = [];
  let c = 0;
  for (const pair of s.pairs) {
    while (c < s.clauses.length - 1 && s.clauses[c + 1].start <= pair.open) c++;
    const piece = s.clauses.at(c);
    if (!piece) continue;
    const quote = range(pair.open, Math.min(pair.close + 1, s.end));
    found.push(candidate(s, 'direct', quote, alone(reading, s), 'pair-alone'));
    const framing =
      piece.kind === 'quotation' ? clauseBefore(reading, s, c) : clauseAround(reading, s, piece.host, quote);
    if (framing) {
      found.push(candidate(s, 'direct', quote, framing, piece.kind === 'quotation' ? 'pair-before' : 'pair-within'));
    }
  }
  return found;
}

function alone(reading: Reading, s: ReadSentence): Framing {
  const { analysis: a } = reading;
  const main = s.clauses.find((k) => k.kind === 'main' && k.finite >= 0);
  const subject = main && subjectOf(a, main);
  return { ...NO_FRAMING, medium: 'speech', speaker: main && subject ? withApposition(a, subject, main) : null };
}

function clauseBefore(reading: Reading, s: ReadSentence, q: number): Framing | null {
  const { analysis: a } = reading;
  for (let k = q - 1; k >= 0 && k >= q - FARTHEST; k--) {
    const clause = s.clauses[k];
    if (clause.finite < 0 || clause.parts.length === 0) continue;
    const frame = frameBefore(clause, s.clauses[q].start);
    return framingOf(a, s, clause, s.predicates[k] ?? anyPredicate(a, clause), frame);
  }
  return null;
}

function clauseAround(
  reading: Reading,
  s: ReadSentence,
  index: number,
  quote: ReturnType<typeof range>,
): Framing | null {
  const { analysis: a } = reading;
  const clause = s.clauses[index];
  if (clause.finite < 0 || clause.parts.length === 0) return null;
  const end = clause.parts[clause.parts.length - 1].end;
  const frame = without({ start: clause.parts[0].start, end }, quote);
  return framingOf(a, s, clause, s.predicates[index] ?? anyPredicate(a, clause), frame);
}
