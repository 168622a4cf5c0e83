import { partitionPoint } from '../text/search.ts';
import type { Document, Link } from '../text/document.ts';
import { type Span, shared } from '../text/span.ts';
import type { Statement } from '../text/statement.ts';

/**
 * The links of a document that lead to where a statement comes from: on words of its frame, cue or speaker, or on most of
 * its quote. A link on a word in the quote leads to something else.
 *
 * @param links in text order
 */
export function linksOf(links: Document['links'], { quote, frame, cue, speaker }: Statement): Link[] {
  if (links.length === 0) return [];
  const framing = [...(frame?.spans ?? []), ...(cue?.spans ?? []), ...(speaker?.spans ?? [])];
  const near = [...framing, ...quote.spans].flatMap((span) => linksIn(links, span));
  const said = quote.spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return [...new Set(near)]
    .filter((link) => framing.some((span) => shared(span, link) > 0) || covered(quote.spans, link) >= said * MOST)
    .sort((x, y) => x.start - y.start);
}

/** The share of a quote that a link must be set on to be its source and not that of a word in it. */
const MOST = 0.5;

function covered(spans: readonly Span[], link: Span): number {
  return spans.reduce((sum, span) => sum + shared(span, link), 0);
}

/** Links of a list in text order that touch the span; they do not overlap each other. */
function linksIn(links: readonly Link[], { start, end }: Span): Link[] {
  const from = partitionPoint(links.length, (i) => links[i].end <= start);
  const to = partitionPoint(links.length, (i) => links[i].start < end);
  return links.slice(from, to);
}
