import type { Document } from '../text/document.ts';
import type { Statement } from '../text/statement.ts';

/** Reads every statement of a document, in text order. */
export function attribute(document: Document): Statement[] {
  void document;
  return [];
}
