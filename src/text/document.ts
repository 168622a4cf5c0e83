import type { BesideBlock, Block } from './block.ts';
import type { Span } from './span.ts';

/** A link of the text: the characters it is set on and where it leads. */
export interface Link extends Span {
  readonly href: string;
}

/** What can be known about a document beside its text; candidates are kept for each of these. */
export type MetadataField =
  'url' | 'title' | 'outlet' | 'authors' | 'published' | 'modified' | 'section' | 'agencies' | 'paywall' | 'language';

/** Where a page, a feed or a file says something about itself. */
export type MetadataOrigin =
  'json-ld' | 'microdata' | 'opengraph' | 'meta' | 'link' | 'html' | 'byline' | 'time' | 'address' | 'feed' | 'header';

/** One answer to what a field holds, whether it was taken or not. */
export interface MetadataCandidate {
  readonly field: MetadataField;
  /** As it was found, white space made one space. */
  readonly value: string;
  readonly origin: MetadataOrigin;
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
  /** People, not desks. */
  readonly authors: readonly string[];
  /** ISO 8601, as given by the source. */
  readonly published: string | null;
  /** ISO 8601, as given by the source. */
  readonly modified: string | null;
  readonly section: string | null;
  /** News agencies that are credited: `dpa`, `AFP`. */
  readonly agencies: readonly string[];
  /** Whether the source says that one must pay to read on; null when it says nothing. */
  readonly paywall: boolean | null;
  /** BCP 47 primary language, `de` or `en`; others are kept as they were found. */
  readonly language: string;
  /** Of an entry of a live ticker: the id of the document it is an entry of. */
  readonly parent: string | null;
  /** Of an entry of a live ticker: its place on the page, from 0. */
  readonly order: number | null;
  readonly text: string;
  readonly links: readonly Link[];
  /** The blocks of the text with their roles, in text order; empty when the source does not tell. */
  readonly blocks: readonly Block[];
  /** What stood beside the article on its page, in page order. */
  readonly beside: readonly BesideBlock[];
  /** All that the source says about itself, in the order in which it was looked at. */
  readonly candidates: readonly MetadataCandidate[];
}

/** What a document says about itself that says nothing. */
export const NOTHING_KNOWN = Object.freeze({
  url: null,
  title: null,
  outlet: null,
  authors: [],
  published: null,
  modified: null,
  section: null,
  agencies: [],
  paywall: null,
  blocks: [],
  beside: [],
  candidates: [],
} satisfies Partial<Document>);

/** A document with nothing known but its id and text. */
export function plainDocument(id: string, text: string, more: Partial<Document> = {}): Document {
  return Object.freeze({
    ...NOTHING_KNOWN,
    language: 'de',
    parent: null,
    order: null,
    links: [],
    ...more,
    id,
    text,
  });
}
