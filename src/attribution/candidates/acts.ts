import { framingOf } from '../framing.ts';
import { anyPredicate } from '../predicate.ts';
import { type Framing, type Proposal, range } from '../proposal.ts';
import type { ReadSentence, Reading } from '../reading.ts';
import { NO_FRAMING, UNSEEN, candidate } from './candidate.ts';

/** Sentences and clauses that may name a speech act. */
export function acts(reading: Reading, s: ReadSentence): Proposal[] {
  const { analysis: a } = reading;
  const found: Proposal[] = [];
  const main = s.clauses.findIndex((c) => c.kind === 'main' && c.finite >= 0);
  s.clauses.forEach((clause, c) => {
    const predicate = s.predicates[c];
    if (clause.finite < 0 || clause.parts.length === 0 || (!predicate && c !== main)) return;
    const framing = framingOf(a, s, clause, predicate ?? anyPredicate(a, clause), []);
    if (!predicate && !framing.speaker) return;
    const bare: Framing = { ...framing, cue: null, frame: null };
    const add = (start: number, end: number, rule: 'act' | 'act-clause' | 'speech-act'): void => {
      found.push({ ...candidate(s, 'reported', range(start, end), bare, rule), evidence: framing.cue });
    };
    if (c === main) add(s.start, s.end, predicate ? 'speech-act' : 'act');
    const { start } = clause.parts[0];
    const { end } = clause.parts[clause.parts.length - 1];
    if (predicate && (start !== s.start || end < s.end - 1)) add(start, end, 'act-clause');
  });
  return found;
}

const HEARSAY = /^(?:soll|sollen|sollten|sollte|angeblich|würde|würden|wolle|wollen|werde|werden)$/;

/** Whole sentences that may go on with what someone said. */
export function sentences(reading: Reading, s: ReadSentence): Proposal[] {
  if (!s.clauses.some((c) => c.finite >= 0)) return [];
  const { forms } = reading.analysis;
  const base = { quote: range(s.start, s.end), ...NO_FRAMING, evidence: null, score: UNSEEN, sentence: s.index };
  const found: Proposal[] = [{ type: 'indirect-free-indirect', ...base, rule: 'sentence-distanced' }];
  for (let i = s.start; i < s.end; i++) {
    if (!HEARSAY.test(forms[i])) continue;
    found.push({ type: 'free-indirect', ...base, rule: 'sentence-hearsay' });
    break;
  }
  return found;
}

/** Der Plan ist gut. ⟨Das sagte X⟩ — the sentence before, and the pronoun that stands for it. */
export function anaphors(reading: Reading, s: ReadSentence): Proposal[] {
  const { analysis: a } = reading;
  const c = s.clauses.findIndex((k) => k.kind === 'main');
  const before = reading.sentences.at(s.index - 1);
  const predicate = c < 0 ? null : s.predicates[c];
  if (!predicate || !before || s.index === 0 || before.paragraph !== s.paragraph) return [];
  const clause = s.clauses[c];
  if (!/^(?:das|dies)$/.test(a.forms[clause.first]) || clause.finite !== clause.first + 1) return [];
  const frame = range(clause.finite, clause.parts[clause.parts.length - 1].end);
  const framing = framingOf(a, s, clause, predicate, frame);
  return [candidate(before, 'indirect', range(before.start, clause.first + 1), framing, 'anaphor')];
}
