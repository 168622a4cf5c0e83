import type { Document, Link } from '../text/document.ts';

/** What a reader finds in one source: its text with the links, and what it says about itself. */
export interface Reading extends Omit<Document, 'id' | 'language'> {
  /** BCP 47 tag as the source declares it. */
  readonly language: string | null;
}

/** A reading with nothing known but text and links. */
export function makeReading(text: string, links: readonly Link[], more: Partial<Reading> = {}): Reading {
  return { url: null, title: null, outlet: null, authors: [], published: null, language: null, ...more, text, links };
}
