import { attribute } from '../../src/attribution/attribute.ts';
import { read } from '../../src/attribution/reading.ts';
import type { DateExpression } from '../../src/provenance/dates/date.ts';
import type { Provenance } from '../../src/provenance/evidence.ts';
import { provenanceOf } from '../../src/provenance/provenance.ts';
import { type Document, plainDocument } from '../../src/text/document.ts';
import type { Statement } from '../../src/text/statement.ts';

export type Found = Statement & Provenance;

/** The statements that the grammar finds in a text, each with its provenance. */
export function found(text: string, more: Partial<Document> = {}, dates: readonly DateExpression[] = []): Found[] {
  const document = plainDocument('text', text, more);
  const reading = read(text);
  const statements = attribute(document, null, reading);
  const provenance = provenanceOf(document, reading, statements, dates);
  return statements.map((statement, i) => ({ ...statement, ...provenance[i] }));
}

/** The statement whose quote holds some words; the one found first where there are several. */
export function saying(words: string, text: string): Found {
  const statement = found(text).find(({ quote }) => quote.text.includes(words));
  if (!statement) throw new Error(`no statement with “${words}” was found in: ${text}`);
  return statement;
}

/** Hedges as "word:kind". */
export function hedgesIn({ hedges }: Pick<Provenance, 'hedges'>): string[] {
  return hedges.map(({ text, kind }) => `${text}:${kind}`);
}
