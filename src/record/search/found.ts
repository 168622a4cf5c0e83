import { termsOf } from '../../language/de/search/terms.ts';
import type { Span } from '../../text/span.ts';
import type { FoundText } from '../search.ts';
import type { HitFinder } from './hits.ts';
import { snippetOf } from './snippet.ts';

/** The words of a quote that fit, as spans of the text; each piece of the quote is read by itself, as the index does. */
function hitsInQuote(text: string, quote: readonly Span[], find: HitFinder): Span[] {
  return quote.flatMap((piece) =>
    find(termsOf(text.slice(piece.start, piece.end))).map(({ start, end }) => ({
      start: piece.start + start,
      end: piece.start + end,
    })),
  );
}

/** A quote in its text, with what fits. @param width in UTF-16 code units */
export function foundText(text: string, quote: readonly Span[], find: HitFinder, width: number): FoundText {
  const around = { start: quote[0].start, end: quote.at(-1)!.end };
  const snippet = snippetOf(text, hitsInQuote(text, quote, find), around, width);
  return { ...snippet, text: text.slice(snippet.start, snippet.end) };
}
