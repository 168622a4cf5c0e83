import type { Clause } from '../../language/de/clauses.ts';
import { nounPhraseAt } from '../../language/de/phrases.ts';
import { Kind } from '../../language/de/tokens.ts';
import { contentStart, contentStop, indexAfter } from '../content.ts';
import { contentEnd, frameAfter, frameBefore, framingOf } from '../framing.ts';
import { anyPredicate } from '../predicate.ts';
import { type Framing, type Proposal, range } from '../proposal.ts';
import type { ReadSentence, Reading } from '../reading.ts';
import { candidate } from './candidate.ts';

/** Clauses between a verb and what it may report, at most. */
const MOST_BETWEEN = 3;

/** Whatever stands after a verb and may be what it reports, with three places where it may end. */
export function complements(reading: Reading, s: ReadSentence): Proposal[] {
  const found: Proposal[] = [];
  s.clauses.forEach((clause, c) => {
    if (clause.finite < 0 || clause.parts.length === 0) return;
    for (let i = indexAfter(s, c), n = 0; i < s.clauses.length && n < MOST_BETWEEN; i++, n++) {
      const content = s.clauses[s.clauses[i].host];
      if (content.kind === 'quotation' || content.kind === 'bracket') break;
      const start = content.parts.at(0)?.start ?? content.start;
      if (start < clause.parts[clause.parts.length - 1].end) continue;
      if (canBeContent(content, s.clauses[i].before)) found.push(...withEnds(reading, s, c, i));
      if (content.kind === 'main' || s.clauses[i].before === -1) break;
    }
  });
  return found;
}

function canBeContent(clause: Clause, before: number): boolean {
  if (before === Kind.colon) return true;
  if (clause.kind === 'subordinate') return clause.introKind !== 'relative' && clause.introKind !== 'other';
  if (clause.kind === 'infinitive') return clause.introKind !== 'other';
  return clause.kind === 'main' && (before === Kind.comma || before === Kind.dash);
}

/** The content up to where the writer's words go on, the whole rest of the sentence, the clause alone. */
function withEnds(reading: Reading, s: ReadSentence, c: number, i: number): Proposal[] {
  const { analysis: a } = reading;
  const clause = s.clauses[c];
  const content = s.clauses[s.clauses[i].host];
  const start = content.parts.at(0)?.start ?? content.start;
  const predicate = s.predicates[c] ?? anyPredicate(a, clause);
  const framing = framingOf(a, s, clause, predicate, frameBefore(clause, start));
  const limit = contentEnd(reading, s);
  const stop = contentStop(a, s, s.clauses[i].host, limit, predicate.cue);
  const own = content.parts.at(-1)?.end ?? content.end;
  const found: Proposal[] = [];
  if (stop > start) found.push(candidate(s, 'indirect', range(start, stop), framing, 'complement'));
  if (limit > stop) found.push(candidate(s, 'indirect', range(start, limit), framing, 'complement-whole'));
  if (own > start && own !== stop && own !== limit) {
    found.push(candidate(s, 'indirect', range(start, own), framing, 'complement-clause'));
  }
  return found;
}

/** …, ⟨meint X⟩: any verb with its subject after something. */
export function parentheses(reading: Reading, s: ReadSentence): Proposal[] {
  const { analysis: a } = reading;
  const found: Proposal[] = [];
  s.clauses.forEach((clause, c) => {
    if (c === 0 || clause.kind !== 'main' || !clause.verbFirst || clause.parts[0] !== clause) return;
    const frame = frameAfter(a, s, clause);
    const framing = framingOf(a, s, clause, s.predicates[c] ?? anyPredicate(a, clause), frame);
    const before = s.clauses[c - 1];
    const start = contentStart(s, c);
    if (before.kind === 'quotation') {
      found.push(candidate(s, 'direct', range(before.start, before.end), framing, 'verb-after'));
    } else if (frame[0].start > start) {
      found.push(candidate(s, 'indirect', range(start, frame[0].start), framing, 'verb-after'));
    }
  });
  return found;
}

/** ⟨Kern⟩: „…“ · ⟨Der Vorwurf⟩: … — words without a verb before a colon. */
export function labels(reading: Reading, s: ReadSentence): Proposal[] {
  const found: Proposal[] = [];
  const limit = contentEnd(reading, s);
  s.clauses.forEach((clause, c) => {
    const next = s.clauses.at(c + 1);
    if (next?.before !== Kind.colon || clause.finite >= 0 || clause.kind !== 'fragment') return;
    const phrase = nounPhraseAt(reading.analysis, clause.first, clause.end);
    const framing: Framing = {
      speaker: phrase && range(phrase.start, phrase.end),
      cue: null,
      frame: range(clause.start, next.start),
      addressee: null,
      medium: 'speech',
    };
    const quotation = next.kind === 'quotation';
    const end = quotation ? next.end : limit;
    if (end <= next.start) return;
    const type = quotation ? 'direct' : 'indirect';
    found.push(candidate(s, type, range(next.start, end), framing, 'name-colon-quotation'));
  });
  return found;
}
