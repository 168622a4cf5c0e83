import { attribute } from '../attribution/attribute.ts';
import type { Model } from '../attribution/model.ts';
import { read } from '../attribution/reading.ts';
import { identify } from '../identity/identify.ts';
import { datesIn } from '../provenance/dates/dates.ts';
import { hedgesOfDocument, provenanceOf } from '../provenance/provenance.ts';
import type { Document } from '../text/document.ts';
import { type Findings, NOTHING } from '../record/result.ts';

/**
 * All that is found in a document: who said what, who that is, when, on whose word and how sure the writer was. Nothing
 * in a document of another language than German.
 *
 * @param model what chooses among the candidates; with null the grammar by itself
 */
export function analyse(document: Document, model: Model | null): Findings {
  if (document.language !== 'de') return NOTHING;
  const reading = read(document.text);
  const statements = attribute(document, model, reading);
  const dates = datesIn(document, reading.analysis);
  const identities = identify(reading, statements);
  const provenance = provenanceOf(document, reading, statements, dates);
  const hedges = hedgesOfDocument(document, reading, provenance);
  return { statements, provenance, identities, hedges, dates };
}
