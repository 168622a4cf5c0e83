import { queryStems, termsOf } from '../../language/de/search/terms.ts';
import type { Span } from '../../text/span.ts';

/** Whether a text has all words, each in any form of it or in a compound. */
export type AsksFor = (text: string) => boolean;

/** @param words each must be there */
export function asksFor(words: readonly string[]): AsksFor {
  const asked = words.flatMap((word) => termsOf(word).map(({ start, end }) => queryStems(word.slice(start, end))));
  return (text) => {
    const stems = new Set(termsOf(text).flatMap((term) => term.stems));
    return asked.every((wanted) => wanted.some((stem) => stems.has(stem)));
  };
}

/** Whether somebody is mentioned within a quote. Offsets are UTF-16 code units into one text. */
export function mentionsWithin(quote: readonly Span[], mentions: readonly Span[]): boolean {
  return mentions.some((mention) => quote.some((span) => span.start <= mention.start && mention.end <= span.end));
}
