import { type Analysis, analyse } from '../language/de/analysis.ts';
import { type ParsedSentence, parseSentence } from '../language/de/clauses.ts';
import { type Sentence, isOverlong } from '../language/de/sentences.ts';
import type { MarkPair } from '../language/de/marks.ts';
import { Kind } from '../language/de/tokens.ts';
import { partitionPoint } from '../text/search.ts';
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
  for (let from = start; from < end;) {
    const { stop, pairs } = sentenceInside(analysis, from, end);
    sentences.push(readSentence(analysis, { start: from, end: stop, paragraph }, sentences.length, pairs));
    from = stop;
  }
  return { analysis, sentences };
}

/** Where the sentence that begins at `from` inside a quotation ends, and the outermost pairs of marks in it. */
function sentenceInside(analysis: Analysis, from: number, end: number): { stop: number; pairs: MarkPair[] } {
  const { kind } = analysis.tokens;
  const pairs: MarkPair[] = [];
  let next = firstPairFrom(analysis.pairs, from);
  for (let i = from; i < end; i++) {
    const stops = kind[i] === Kind.stop && kind[i + 1] === Kind.word;
    if (stops || isOverlong(i - from, kind[i])) return { stop: i + 1, pairs };
    while (next < analysis.pairs.length && analysis.pairs[next].open < i) next++;
    const pair = analysis.pairs.at(next);
    if (pair?.open !== i || pair.close >= end) continue;
    pairs.push(pair);
    i = pair.close;
  }
  return { stop: end, pairs };
}

/** A sentence with its clauses and predicates. */
function readSentence(a: Analysis, sentence: Sentence, index: number, pairs: readonly MarkPair[]): ReadSentence {
  const parsed = parseSentence(a, sentence, pairs);
  return { ...parsed, index, pairs, predicates: predicatesOf(a, parsed) };
}

/** Index of the first pair that opens at `token` or later: pairs stand in the order of their opening marks. */
function firstPairFrom(pairs: readonly MarkPair[], token: number): number {
  return partitionPoint(pairs.length, (p) => pairs[p].open < token);
}

/** Reads a German text: tokens, sentences, clauses and their reporting predicates. */
export function read(text: string): Reading {
  const analysis = analyse(text);
  const outer = analysis.pairs.filter((pair) => pair.depth === 0);
  let next = 0;
  const sentences = analysis.sentences.map((sentence, index) => {
    const from = next;
    while (next < outer.length && outer[next].open < sentence.end) next++;
    return readSentence(analysis, sentence, index, outer.slice(from, next));
  });
  return { analysis, sentences };
}
