import { pairMarks } from '../../language/de/marks.ts';
import { splitSentences } from '../../language/de/sentences.ts';
import { tokenize } from '../../language/de/tokens.ts';
import { partitionPoint } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { Statement } from '../../text/statement.ts';
import type { Exported } from './exported.ts';

/** The sentences of a text in text order, without the space between them. */
export function sentenceSpans(text: string): Span[] {
  const tokens = tokenize(text);
  return splitSentences(tokens, pairMarks(tokens)).map(({ start, end }) => ({
    start: tokens.start[start],
    end: tokens.end[end - 1],
  }));
}

/** The part of the text from the first to the last word of a statement's quote, cue and frame. */
export function extent({ quote, cue, frame }: Statement): Span {
  let { start, end } = { start: quote.spans[0].start, end: quote.spans.at(-1)!.end };
  for (const passage of [cue, frame]) {
    if (!passage) continue;
    // A frame sentences away belongs to the statement, but the text between does not.
    const other = { start: passage.spans[0].start, end: passage.spans.at(-1)!.end };
    if (other.end < start - NEAR || other.start > end + NEAR) continue;
    start = Math.min(start, other.start);
    end = Math.max(end, other.end);
  }
  return { start, end };
}

/** Code units that may lie between a quote and its frame when both are shown. */
const NEAR = 200;

/** Widens a span to the sentences it touches; they are in text order, as `sentenceSpans` gives them. */
export function widen(span: Span, sentences: readonly Span[]): Span {
  const first = sentences[lastWhere(sentences, (s) => s.start <= span.start)];
  const last = sentences[lastWhere(sentences, (s) => s.start < span.end)];
  return { start: first ? first.start : span.start, end: last ? Math.max(last.end, span.end) : span.end };
}

/** The sentence that a statement is in, as its text has it. */
export function sentenceOf({ stored: { statement }, source: { text } }: Exported): string {
  const { start, end } = widen(extent(statement), sentenceSpans(text));
  return text.slice(start, end);
}

/** Index of the last element that passes, where all before it pass too; -1 when none does. */
function lastWhere<T>(sorted: readonly T[], passes: (item: T) => boolean): number {
  return partitionPoint(sorted.length, (i) => passes(sorted[i])) - 1;
}
