import { Closed } from '../../language/de/classes.ts';
import { Kind } from '../../language/de/tokens.ts';
import type { ReadSentence } from '../reading.ts';
import type { FeatureContext } from './context.ts';
import { code, mix } from './hash.ts';
import type { Sink } from './sink.ts';

const PREPOSITIONS = Closed.preposition | Closed.contraction | Closed.pronominalAdverb;
/** Words of a sentence that are features of their own, at most. */
const MOST_WORDS = 60;

/** For statements that are whole sentences: their main verb with its prepositions, and their words. */
export function act(x: FeatureContext, sink: Sink, s: ReadSentence): void {
  const index = s.clauses.findIndex((c) => c.kind === 'main' && c.finite >= 0);
  if (index >= 0) mainVerb(x, sink, s, index);
  const end = Math.min(s.end, s.start + MOST_WORDS);
  const seen = new Set<number>();
  for (let i = s.start; i < end; i++) {
    if (x.a.tokens.kind[i] !== Kind.word || seen.has(x.word(i))) continue;
    seen.add(x.word(i));
    sink.add('word', x.word(i));
  }
}

function mainVerb(x: FeatureContext, sink: Sink, s: ReadSentence, index: number): void {
  const clause = s.clauses[index];
  const { reporting } = x.predicate(s, index);
  const mood = x.mood(clause.finite);
  const spoken = s.index > 0 && x.base.bySentence[s.index - 1].length > 0 ? 1 : 0;
  sink.add('main-lemma', code(reporting.lemma));
  sink.add('main-kind', code(reporting.kind), reporting.strength);
  sink.add('main-mood', mood, clause.verbFirst ? 1 : 0);
  sink.add('main-verb', x.word(clause.finite));
  sink.add('main-mood-previous', mood, spoken);
  const seen = new Set<number>();
  for (const part of clause.parts) {
    for (let i = part.start; i < part.end; i++) {
      const pair = mix(code(reporting.lemma), x.word(i));
      if ((x.a.closed[i] & PREPOSITIONS) === 0 || seen.has(pair)) continue;
      seen.add(pair);
      sink.add('lemma-preposition', pair);
    }
  }
}
