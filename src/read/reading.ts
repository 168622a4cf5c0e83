import { type Document, type Link, NOTHING_KNOWN } from '../text/document.ts';

/** What a reader finds in one source: its text with the links, and what it says about itself. */
export interface Reading extends Omit<Document, 'id' | 'language' | 'parent' | 'order'> {
  /** BCP 47 tag as the source declares it. */
  readonly language: string | null;
  /** Texts that stand in this one and are documents of their own, such as the entries of a live ticker; in page order. */
  readonly entries: readonly Entry[];
}

/** A text that stands in another, with what tells it from others there: the end of its address, or its number. */
export interface Entry {
  readonly key: string;
  readonly reading: Omit<Reading, 'entries'>;
}

/** A reading with nothing known but text and links. */
export function makeReading(text: string, links: readonly Link[], more: Partial<Reading> = {}): Reading {
  return { ...NOTHING_KNOWN, language: null, entries: [], ...more, text, links };
}
