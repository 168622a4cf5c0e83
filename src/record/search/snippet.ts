import type { Span } from '../../text/span.ts';

/** A piece of a text: exactly its characters from `start` to `end`. */
export interface Snippet extends Span {
  /** Whether words of the same text stand before and after. */
  readonly before: boolean;
  readonly after: boolean;
  /** Inside the piece; offsets into the text, in text order, not overlapping. */
  readonly hits: readonly Span[];
}
