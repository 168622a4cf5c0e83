import { Closed } from '../../language/de/classes.ts';
import { Flag } from '../../language/de/lexicon.ts';
import { Kind, isCapital } from '../../language/de/tokens.ts';
import type { Proposal } from '../proposal.ts';
import type { ReadSentence } from '../reading.ts';
import { isTitle } from '../title.ts';
import type { FeatureContext } from './context.ts';
import { code, hashSuffix, step } from './hash.ts';
import type { Sink } from './sink.ts';

/** What stands in quotation marks: an utterance, a phrase built into its sentence, a title, a word kept at a distance. */
export function quotation(x: FeatureContext, sink: Sink, p: Proposal, s: ReadSentence): void {
  const { start: open, end } = p.quote[0];
  const close = end - 1;
  const length = Math.max(0, end - open - 2);
  const rule = code(p.rule);
  sink.add('title', isTitle(x.a, { open, close, depth: 0, repaired: null }) ? 1 : 0, step(length));
  sink.add('quoted-length', Math.min(length, 8));
  sink.add('quoted-rule', Math.min(length, 8), rule);
  const words = inner(x, sink, open, close);
  host(x, sink, s, open, rule);
  around(x, sink, open, close);
  const outer = x.base.bySentence[s.index].find((b) => b.type !== 'direct' && holds(b, open, close));
  sink.add('around', outer ? code(outer.type) : 0, Math.min(words, 4));
  sink.add('around-rule', outer ? code(outer.rule) : 0);
}

const holds = (outer: Proposal, open: number, close: number): boolean =>
  outer.quote.some((r) => r.start <= open && r.end >= close);

/** @returns how many words stand between the marks */
function inner(x: FeatureContext, sink: Sink, open: number, close: number): number {
  const { a } = x;
  let words = 0;
  let capitals = 0;
  let stop = 0;
  let finite = 0;
  for (let i = open + 1; i < close; i++) {
    if (a.tokens.kind[i] === Kind.stop) stop = 1;
    if (a.tokens.kind[i] !== Kind.word) continue;
    words++;
    if (isCapital(a.tokens, i)) capitals++;
    if ((a.bits[i] & Flag.FINITE) !== 0 && (a.closed[i] & ~Closed.particle) === 0) finite = 1;
  }
  const first = open + 1;
  sink.add('quoted-form', isCapital(a.tokens, first) ? 1 : 0, stop, finite);
  sink.add('capitals', words === 0 ? 9 : Math.round((4 * capitals) / words), Math.min(words, 5));
  sink.add('quoted-first', x.word(first));
  sink.add('quoted-last', x.word(close - 1));
  const classes = a.bits[first] & (Flag.ADJ | Flag.NOUN | Flag.FINITE | Flag.PTCP2 | Flag.INF);
  sink.add('quoted-class', classes, words === 1 ? 1 : 0);
  sink.add('quoted-word', words === 1 ? x.word(first) : 0);
  return words;
}

/** The clause that the marks stand in, and its verb. */
function host(x: FeatureContext, sink: Sink, s: ReadSentence, open: number, rule: number): void {
  const piece = s.clauses.find((c) => open >= c.start && open < c.end);
  sink.add('host-clause', piece ? code(piece.kind) : 0, rule);
  const clause = piece && s.clauses[piece.host];
  if (!clause || clause.finite < 0) return;
  const { reporting } = x.predicate(s, piece.host);
  sink.add('host-lemma', code(reporting.lemma));
  sink.add('host-kind', code(reporting.kind), reporting.strength);
  sink.add('host-mood', x.mood(clause.finite));
}

function around(x: FeatureContext, sink: Sink, open: number, close: number): void {
  const { a } = x;
  const upper = isCapital(a.tokens, open + 1) ? 1 : 0;
  const before = open - 1;
  if (before >= 0) {
    sink.add('noun-before', a.capital[before], a.bits[before] & Flag.NOUN, upper);
    sink.add('class-before', a.closed[before], upper);
    sink.add('suffix-before', hashSuffix(a.forms[before], 4), upper);
  }
  sink.add('name-after', close + 1 < a.tokens.length ? a.capital[close + 1] : 0);
  sink.add('quoted-around', x.word(before), x.word(close + 1));
}
