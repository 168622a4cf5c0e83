import { Closed } from '../../language/de/classes.ts';
import type { Clause } from '../../language/de/clauses.ts';
import type { Proposal, Ranges } from '../proposal.ts';
import type { ReadSentence } from '../reading.ts';
import type { FeatureContext } from './context.ts';
import { code, hashSuffix, step } from './hash.ts';
import type { Sink } from './sink.ts';

/** The cue with its verb, the frame, and who is said to speak. */
export function frame(x: FeatureContext, sink: Sink, p: Proposal, s: ReadSentence): void {
  const cue = p.cue ?? p.evidence;
  if (!cue || cue.length === 0) {
    sink.add('no-cue');
    return;
  }
  const rule = code(p.rule);
  const first = cue[0].start;
  const last = cue[cue.length - 1].end - 1;
  sink.add('cue', x.word(first));
  sink.add('cue-rule', x.word(first), rule);
  if (last > first) sink.add('cue-pair', x.word(first), x.word(last));
  const index = s.clauses.findIndex((c) => c.parts.some((part) => first >= part.start && first < part.end));
  const speaker = x.speakerClass(p.speaker);
  if (index >= 0 && s.clauses[index].finite >= 0) verb(x, sink, s, index, rule, speaker);
  else noun(x, sink, first, p);
  voice(x, sink, p.speaker, speaker, rule);
  extent(x, sink, p, rule);
}

function verb(x: FeatureContext, sink: Sink, s: ReadSentence, index: number, rule: number, speaker: number): void {
  const clause = s.clauses[index];
  const { reporting, passive } = x.predicate(s, index);
  const lemma = code(reporting.lemma);
  const kind = code(reporting.kind);
  const mood = x.mood(clause.finite);
  sink.add('lemma', lemma);
  sink.add('lemma-rule', lemma, rule);
  sink.add('kind', kind, reporting.strength);
  sink.add('kind-rule', kind, reporting.strength, rule);
  sink.add('phrase', lemma, reporting.words.length > 0 ? code(reporting.words[0]) : 0);
  sink.add('passive', passive ? 1 : 0, kind);
  sink.add('passive-rule', passive ? 1 : 0, rule);
  sink.add('lemma-suffix', hashSuffix(reporting.lemma, 5));
  sink.add('lemma-mood', lemma, mood);
  sink.add('frame-mood', mood, kind);
  sink.add('frame-clause', code(clause.kind), code(clause.introKind ?? ''), rule);
  sink.add('frame-verb', x.word(clause.finite));
  sink.add('negation', isNegated(x, clause) ? 1 : 0, kind);
  sink.add('frame-length', step(clause.end - clause.start));
  sink.add('speaker-kind', speaker, kind);
  sink.add('speaker-lemma', speaker, lemma);
}

function isNegated(x: FeatureContext, clause: Clause): boolean {
  for (const part of clause.parts) {
    for (let i = part.start; i < part.end; i++) if ((x.a.closed[i] & Closed.negation) !== 0) return true;
  }
  return false;
}

function noun(x: FeatureContext, sink: Sink, cue: number, p: Proposal): void {
  sink.add('cue-noun', x.word(cue), p.speaker ? 1 : 0);
  sink.add('cue-suffix', hashSuffix(x.a.forms[cue], 6));
}

function voice(x: FeatureContext, sink: Sink, speaker: Ranges | null, kind: number, rule: number): void {
  sink.add('speaker', kind);
  sink.add('speaker-rule', kind, rule);
  if (!speaker || speaker.length === 0) return;
  const [{ start, end }] = speaker;
  sink.add('speaker-first', x.word(start));
  sink.add('speaker-second', x.word(start + 1));
  sink.add('speaker-last', x.word(end - 1));
  sink.add('speaker-length', step(end - start), rule);
  sink.add('speaker-suffix', hashSuffix(x.a.forms[end - 1], 5));
}

function extent(x: FeatureContext, sink: Sink, p: Proposal, rule: number): void {
  if (p.frame && p.frame.length > 0) {
    const start = p.frame[0].start;
    const last = p.frame[p.frame.length - 1].end - 1;
    sink.add('frame-first', x.word(start));
    sink.add('frame-last', x.word(last), x.word(last - 1));
    sink.add('frame-size', step(last - start + 1), rule);
    sink.add('gap', Math.max(-3, Math.min(3, p.quote[0].start - last - 1)), rule);
  }
  sink.add('addressee', p.addressee ? 1 : 0, rule);
}
