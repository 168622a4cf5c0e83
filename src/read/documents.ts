import { type Document, plainDocument } from '../text/document.ts';
import { languageOf } from './language.ts';
import type { Entry, Reading } from './reading.ts';

/** What is known of a document from elsewhere; it comes before what the source itself says. */
export interface Known {
  readonly url?: string | null;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly language?: string | null;
}

/** The document of a reading, and after it those of its entries, which belong to it. */
export function documentsOf(
  id: string,
  reading: Reading,
  asked: 'auto' | 'de' | 'en',
  known: Known = {},
): readonly Document[] {
  const { language: declared, entries, ...rest } = reading;
  const language = languageOf(reading.text, asked, known.language ?? declared);
  const outlet = known.outlet ?? rest.outlet;
  const parent = plainDocument(id, reading.text, {
    ...rest,
    url: known.url ?? rest.url,
    title: known.title ?? rest.title,
    outlet,
    published: known.published ?? rest.published,
    language,
  });
  return [parent, ...entries.map((entry, order) => childOf(parent, entry, order, asked))];
}

function childOf(parent: Document, { key, reading }: Entry, order: number, asked: 'auto' | 'de' | 'en'): Document {
  const { id, outlet, language } = parent;
  const { text } = reading;
  return plainDocument(`${id}#${key}`, text, {
    ...reading,
    outlet: reading.outlet ?? outlet,
    language: languageOf(text, asked, reading.language ?? language),
    parent: id,
    order,
  });
}
