import type { Span } from './span.ts';

/** A link of the text: the characters it is set on and where it leads. */
export interface Link extends Span {
  readonly href: string;
}

/**
 * One revision of a published text, as `read/` makes it and everything after it uses it. Its text never changes;
 * blocks (headline, paragraph, list item) are separated by blank lines. All offsets are UTF-16 code units into `text`.
 */
export interface Document {
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  /** ISO 8601, as given by the source. */
  readonly published: string | null;
  /** BCP 47 primary language, `de` or `en`; others are kept as they were found. */
  readonly language: string;
  readonly text: string;
  readonly links: readonly Link[];
}

/** A document with nothing known but its id and text. */
export function plainDocument(id: string, text: string, more: Partial<Document> = {}): Document {
  return Object.freeze({
    url: null,
    title: null,
    outlet: null,
    authors: [],
    published: null,
    language: 'de',
    links: [],
    ...more,
    id,
    text,
  });
}
