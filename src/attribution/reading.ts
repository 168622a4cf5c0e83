import { type Analysis, analyse } from '../language/de/analysis.ts';
import { type ParsedSentence, parseSentence } from '../language/de/clauses.ts';
import type { MarkPair } from '../language/de/marks.ts';
import { type Predicate, predicatesOf } from './predicate.ts';

/** A sentence with its clauses, the quotation marks in it, and the reporting predicate of each clause. */
export interface ReadSentence extends ParsedSentence {
  readonly index: number;
  /** Outer pairs of quotation marks that begin in this sentence. */
  readonly pairs: readonly MarkPair[];
  /** One a clause; null where the clause reports nothing. */
  readonly predicates: readonly (Predicate | null)[];
}

/** A text as the rules see it: read once, never changed. */
export interface Reading {
  readonly analysis: Analysis;
  readonly sentences: readonly ReadSentence[];
}

/** Reads a German text: tokens, sentences, clauses and their reporting predicates. */
export function read(text: string): Reading {
  const analysis = analyse(text);
  const outer = analysis.pairs.filter((pair) => pair.depth === 0);
  let next = 0;
  const sentences = analysis.sentences.map((sentence, index) => {
    const from = next;
    while (next < outer.length && outer[next].open < sentence.end) next++;
    const pairs = outer.slice(from, next);
    const parsed = parseSentence(analysis, sentence, pairs);
    return { ...parsed, index, pairs, predicates: predicatesOf(analysis, parsed) };
  });
  return { analysis, sentences };
}
