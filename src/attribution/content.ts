import type { Analysis } from '../language/de/analysis.ts';
import { type Clause, clauseEnd } from '../language/de/clauses.ts';
import { isKonjunktiv1, isKonjunktiv2 } from '../language/de/verbs.ts';
import { Kind } from '../language/de/tokens.ts';
import type { ReadSentence } from './reading.ts';

/** The index of the first clause after all parts of clause `c`. */
export function indexAfter(sentence: ReadSentence, c: number): number {
  const { parts } = sentence.clauses[c];
  const last = parts[parts.length - 1];
  let i = c;
  while (i < sentence.clauses.length && sentence.clauses[i].start <= last.start) i++;
  return i;
}

/** Whether a clause speaks at a distance: its verb is in the Konjunktiv. */
export function isDistanced(a: Analysis, clause: Clause): boolean {
  return clause.finite >= 0 && (isKonjunktiv1(a, clause.finite) || isKonjunktiv2(a, clause.finite));
}

/**
 * Where the reported content that begins with clause `from` ends: before the first main clause that goes back to the
 * writer's own words, at most with the sentence.
 *
 * @param limit end of the sentence without its stop
 * @param cue tokens of the framing predicate; where one of them follows, the frame goes on
 * @returns exclusive token end
 */
export function contentStop(
  a: Analysis,
  sentence: ReadSentence,
  from: number,
  limit: number,
  cue: readonly number[] = [],
): number {
  const { clauses, pairs } = sentence;
  let quoted = 0;
  for (let k = from + 1; k < clauses.length; k++) {
    const clause = clauses[k];
    // what stands inside quotation marks does not end what is around them
    while (quoted < pairs.length && pairs[quoted].close < clause.start) quoted++;
    const pair = pairs.at(quoted);
    if (pair && pair.open >= clauses[from].start && pair.open < clause.start) continue;
    // "wies den Vorwurf, er lüge, ⟨zurück⟩": the framing clause goes on
    const frames = cue.some((i) => i >= clause.start && i < clause.end);
    if (frames || isReportingWie(sentence, k)) return markBefore(a, clause.start);
    if (clause.kind !== 'main') continue;
    const start = clause.parts[0].start;
    if (start < clauses[from].start) return markBefore(a, clause.start);
    if (endsContent(a, sentence, clauses[from], k)) return markBefore(a, start);
  }
  return limit;
}

/** Whether main clause `k` is the writer's own again, after content that begins with the clause `first`. */
function endsContent(a: Analysis, sentence: ReadSentence, first: Clause, k: number): boolean {
  const clause = sentence.clauses[k];
  const afterComma = clause.before === Kind.comma;
  if (first.kind === 'subordinate' && endsWithVerb(clause)) return false;
  // ", ⟨sagte X⟩"
  if (clause.verbFirst && afterComma && clause.parts[0] === clause && sentence.predicates[k] !== null) return true;
  if (isDistanced(a, clause)) return false;
  if (clause.verbFirst) {
    // "der Vorwurf, er lüge, ⟨wiegt schwer⟩"
    return afterComma && clause.end - clause.start > 1 && first.kind === 'main' && isDistanced(a, first);
  }
  return (first.kind !== 'main' || isDistanced(a, first)) && clause.before !== Kind.colon;
}

/** …, ⟨wie X mitteilte⟩ */
export function isReportingWie(sentence: ReadSentence, k: number): boolean {
  const clause = sentence.clauses[k];
  return (
    clause.introKind === 'wie' &&
    clause.kind === 'subordinate' &&
    clause.before === Kind.comma &&
    sentence.predicates[k] !== null
  );
}

/** "dass der Plan, den er hat, ⟨gut ist⟩": the verb at the end closes a subordinate clause that began before. */
function endsWithVerb(clause: Clause): boolean {
  return clause.finite === clauseEnd(clause) - 1 && !clause.verbFirst;
}

/** The mark before a clause is not part of what comes before it. */
function markBefore(a: Analysis, start: number): number {
  const kind = a.tokens.kind[start - 1];
  return kind === Kind.comma || kind === Kind.semicolon || kind === Kind.dash ? start - 1 : start;
}

/** Where the content before a parenthesis such as ", sagte X" begins: after the last colon or semicolon before it. */
export function contentStart(sentence: ReadSentence, c: number): number {
  for (let k = c; k > 0; k--) {
    const { before, start } = sentence.clauses[k];
    if (k < c && (before === Kind.colon || before === Kind.semicolon)) return start;
  }
  return sentence.start;
}
