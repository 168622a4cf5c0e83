import type { Proposal } from '../proposal.ts';
import type { ReadSentence } from '../reading.ts';
import type { FeatureContext } from './context.ts';
import { code } from './hash.ts';
import type { Sink } from './sink.ts';

/** The moods of the verbs in a quote, its persons, and what follows it in its sentence. */
export function content(x: FeatureContext, sink: Sink, p: Proposal, s: ReadSentence): void {
  const rule = code(p.rule);
  const end = p.quote[p.quote.length - 1].end;
  const verbs = s.clauses.filter((c) => c.finite >= 0 && p.quote.some((r) => c.finite >= r.start && c.finite < r.end));
  const moods = [0, 0, 0, 0, 0, 0];
  for (const clause of verbs) moods[x.mood(clause.finite)]++;
  const first = verbs.at(0)?.finite ?? -1;
  const mood = x.mood(first);
  sink.add('mood', mood);
  sink.add('mood-rule', mood, rule);
  sink.add('moods', Math.min(moods[1], 2), Math.min(moods[2], 2), Math.min(moods[4] + moods[5], 3));
  sink.add('ambiguous', Math.min(moods[3], 2), Math.min(moods[1] + moods[2], 1));
  sink.add('clauses', Math.min(verbs.length, 5));
  sink.add('clauses-rule', Math.min(verbs.length, 5), rule);
  if (first >= 0) {
    sink.add('content-verb', x.word(first));
    sink.add('content-lemma', mood, rule, x.lemma(first));
  }
  const next = s.clauses.find((c) => c.start >= end);
  sink.add('goes-on', next ? code(next.kind) : 0, next ? x.mood(next.finite) : 0);
  persons(x, sink, p.quote[0].start, end, rule);
}

const FIRST_PERSON = new Set(['ich', 'wir', 'uns', 'mein', 'unser', 'mich', 'mir']);

function persons(x: FeatureContext, sink: Sink, start: number, end: number, rule: number): void {
  const { forms, capital } = x.a;
  let first = 0;
  let polite = 0;
  let soll = 0;
  for (let i = start; i < end; i++) {
    const form = forms[i];
    if (FIRST_PERSON.has(form)) first++;
    else if (form === 'sie' && capital[i] === 1) polite++;
    else if (form === 'soll' || form === 'sollen') soll = 1;
  }
  sink.add('person', Math.min(first, 2), Math.min(polite, 2));
  sink.add('soll', soll, rule);
}
