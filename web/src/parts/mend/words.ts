import type { Span } from '../../api/client.ts';

const SEGMENTER = new Intl.Segmenter('de', { granularity: 'word' });

/** The words and marks of a piece of a text: what the keyboard goes by. */
export function wordsOf(text: string, start: number): Span[] {
  const segments = [...SEGMENTER.segment(text)].filter(({ segment }) => segment.trim() !== '');
  return segments.map(({ segment, index }) => ({ start: start + index, end: start + index + segment.length }));
}

/** A span without the white space at its ends; null when there is nothing else. */
export function trimmed({ start, end }: Span, text: string, offset: number): Span | null {
  const words = text.slice(start - offset, end - offset);
  const [left, right] = [words.length - words.trimStart().length, words.length - words.trimEnd().length];
  return words.trim() === '' ? null : { start: start + left, end: end - right };
}

/** Spans with one more, in text order, those that touch as one. */
export function withSpan(spans: readonly Span[], more: Span): Span[] {
  const all = [...spans, more].sort((a, b) => a.start - b.start);
  return all.reduce<Span[]>((joined, span) => {
    const last = joined.at(-1);
    if (last && span.start <= last.end)
      return [...joined.slice(0, -1), { start: last.start, end: Math.max(last.end, span.end) }];
    return [...joined, span];
  }, []);
}
