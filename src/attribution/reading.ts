import { type Analysis, analyse } from '../language/de/analysis.ts';
import { type ParsedSentence, parseSentence } from '../language/de/clauses.ts';
import { LONGEST_SENTENCE } from '../language/de/sentences.ts';
import type { MarkPair } from '../language/de/marks.ts';
import { Kind } from '../language/de/tokens.ts';
import { type Predicate, predicatesOf } from './predicate.ts';
import type { TokenRange } from './proposal.ts';

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

/** The sentences inside a quotation, for what is reported in it. Their index is their place in the quotation. */
export function readInside(reading: Reading, part: TokenRange, paragraph: number): Reading {
  const { analysis } = reading;
  const { kind } = analysis.tokens;
  const start = kind[part.start] === Kind.quote ? part.start + 1 : part.start;
  const end = kind[part.end - 1] === Kind.quote ? part.end - 1 : part.end;
  const sentences: ReadSentence[] = [];
  let from = start;
  let next = firstPairFrom(analysis.pairs, start);
  for (let i = start; i < end; i++) {
    const pairs: MarkPair[] = [];
    for (; i < end && !endsInside(kind, i, from, end); i++) {
      for (; analysis.pairs[next]?.open === i; next++) {
        if (analysis.pairs[next].close >= end || pairs.some((p) => p.close > i)) continue;
        pairs.push(analysis.pairs[next]);
      }
      const last = pairs.at(-1);
      if (last?.open === i) {
        i = last.close;
        while (analysis.pairs[next] && analysis.pairs[next].open <= i) next++;
      }
    }
    const parsed = parseSentence(analysis, { start: from, end: Math.min(i + 1, end), paragraph }, pairs);
    sentences.push({ ...parsed, index: sentences.length, pairs, predicates: predicatesOf(analysis, parsed) });
    from = i + 1;
  }
  return { analysis, sentences };
}

function endsInside(kind: Uint8Array, i: number, from: number, end: number): boolean {
  if (i === end - 1 || (kind[i] === Kind.stop && kind[i + 1] === Kind.word)) return true;
  return i - from > LONGEST_SENTENCE && kind[i] !== Kind.word;
}

/** Index of the first pair that opens at `token` or later: pairs stand in the order of their opening marks. */
function firstPairFrom(pairs: readonly MarkPair[], token: number): number {
  let low = 0;
  for (let high = pairs.length; low < high;) {
    const middle = (low + high) >> 1;
    if (pairs[middle].open < token) low = middle + 1;
    else high = middle;
  }
  return low;
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
