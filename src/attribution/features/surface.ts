import { Kind } from '../../language/de/tokens.ts';
import { type Proposal, touch } from '../proposal.ts';
import type { ReadSentence } from '../reading.ts';
import { type FeatureContext, supportKey } from './context.ts';
import { code, hashText, step } from './hash.ts';
import type { Sink } from './sink.ts';

/** The rule, the length, what the grammar chose here, the statements around, and the words at the edges. */
export function surface(x: FeatureContext, sink: Sink, p: Proposal, s: ReadSentence): void {
  const rule = code(p.rule);
  const length = step(p.quote.reduce((n, r) => n + r.end - r.start, 0));
  sink.add('bias');
  sink.add('rule', rule);
  sink.add('length', length);
  sink.add('rule-length', rule, length);
  sink.add('parts', p.quote.length);
  sink.add('rule-score', rule, Math.round(p.score * 20));
  grammar(x, sink, p, s, rule);
  neighbours(x, sink, s, rule);
  edges(x, sink, p, s, rule);
  sentence(x, sink, s);
}

function grammar(x: FeatureContext, sink: Sink, p: Proposal, s: ReadSentence, rule: number): void {
  const mine = x.base.bySentence[s.index];
  const key = supportKey(p);
  const same = mine.some((b) => b.type === p.type && supportKey(b) === key) ? 1 : 0;
  const rival = mine.find((b) => touch(b.quote, p.quote));
  const clash = mine.some((b) => touch(b.quote, p.quote) && (b.type === 'direct') === (p.type === 'direct'));
  sink.add('grammar', same);
  sink.add('grammar-rule', same, rule);
  sink.add('rival', rival ? code(rival.type) : 0, same, rival ? code(rival.rule) : 0);
  sink.add('clash', clash ? 1 : 0);
  sink.add('support', Math.min(x.base.support.get(key) ?? 0, 6), rule);
}

function neighbours(x: FeatureContext, sink: Sink, s: ReadSentence, rule: number): void {
  const before = statementAt(x, s.index - 1, s);
  const after = statementAt(x, s.index + 1, s);
  sink.add('previous', before);
  sink.add('next', after);
  sink.add('previous-next', before, after);
  sink.add('previous-two', before, statementAt(x, s.index - 2, s));
  const { sentences } = x.reading;
  sink.add('starts-paragraph', s.index === 0 || sentences[s.index - 1].paragraph !== s.paragraph ? 1 : 0);
  sink.add('document-place', s.index < 2 ? s.index : s.index > sentences.length - 3 ? 4 : 3);
  const density = Math.min(9, Math.floor((12 * x.base.chosen.length) / sentences.length));
  sink.add('density', density);
  sink.add('density-rule', density, rule);
}

/** The type of what the grammar chose in another sentence, and whether that is in the same paragraph. */
function statementAt(x: FeatureContext, index: number, s: ReadSentence): number {
  const other = x.reading.sentences[index] as ReadSentence | undefined;
  if (!other) return 1;
  const statements = x.base.bySentence[index];
  const framed = statements.find((b) => b.type !== 'direct') ?? statements.at(0);
  const type = framed ? code(framed.type) : 2;
  return other.paragraph === s.paragraph ? type : ~type;
}

function edges(x: FeatureContext, sink: Sink, p: Proposal, s: ReadSentence, rule: number): void {
  const first = p.quote[0].start;
  const end = p.quote[p.quote.length - 1].end;
  sink.add('first-word', x.word(first));
  sink.add('second-word', x.word(first + 1));
  sink.add('last-word', x.word(end - 1));
  sink.add('word-before', x.word(first - 1));
  sink.add('two-before', x.word(first - 2));
  sink.add('word-after', x.word(end));
  sink.add('two-after', x.word(end + 1));
  sink.add('first-words', x.word(first), x.word(first + 1));
  const { kind } = x.a.tokens;
  const before = first > 0 ? kind[first - 1] : 99;
  const after = end < kind.length ? kind[end] : 99;
  sink.add('marks', before, after);
  sink.add('marks-rule', rule, before, after);
  const place = (first === s.start ? 1 : 0) + (end >= s.end - 1 ? 2 : 0);
  sink.add('place', place);
  sink.add('place-rule', place, rule);
}

function sentence(x: FeatureContext, sink: Sink, s: ReadSentence): void {
  const { tokens } = x.a;
  const last = s.end - 1;
  sink.add('stop', tokens.kind[last] === Kind.stop ? hashText(tokens.text, tokens.start[last], tokens.end[last]) : 0);
  sink.add('sentence-length', step(s.end - s.start));
  sink.add('sentence-first', x.word(s.start));
  sink.add('sentence-words', x.word(s.start), x.word(s.start + 1));
  sink.add('sentence-marks', Math.min(3, s.pairs.length));
  sink.add('sentence-clauses', Math.min(6, s.clauses.length));
}
