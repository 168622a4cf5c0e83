import { tokenize } from '../../language/de/tokens.ts';
import type { GoldDocument } from '../../training/corpus.ts';
import { type Token, quotationOf } from '../../training/quotation.ts';
import type { Corrections, ReviewedDocument } from '../corrections.ts';

/** Documents that are read at once. */
const CHUNK = 50;

/** Texts in which people have judged statements, by the numbers of their documents. */
export async function* reviewedDocuments(corrections: Corrections): AsyncGenerator<ReviewedDocument> {
  for (let after = 0; ;) {
    const documents = await corrections.reviewed(CHUNK, after);
    yield* documents;
    if (documents.length < CHUNK) return;
    after = documents[documents.length - 1].id;
  }
}

/** What people corrected as a corpus, one document a line, with who judged it beside it. */
export async function* corpusLines(corrections: Corrections): AsyncGenerator<string> {
  for await (const reviewed of reviewedDocuments(corrections))
    yield `${JSON.stringify({ ...goldOf(reviewed), corrections: reviewed.corrections })}\n`;
}

/** A text with its statements in the shape of the corpora. What nobody judged is there too, but nothing learns from it. */
export function goldOf({ name, language, text, statements, judged }: ReviewedDocument): GoldDocument {
  const { length, start, end } = tokenize(text);
  const tokens = Array.from({ length }, (_, i): Token => [start[i], end[i]]);
  const quotations = statements.map((one) => quotationOf(one, tokens));
  return {
    ...{ id: name, text, language, tokens },
    quotations: quotations.filter(({ quote }) => quote.length > 0),
    judged: judged.map((span) => [span.start, span.end] as const),
  };
}
