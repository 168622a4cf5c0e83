import { stringify } from 'csv-stringify/sync';
import type { Outcome } from '../../pipeline/outcome.ts';
import { type DocumentResult, type StatementResult, isFailure } from '../../record/result.ts';
import type { Span } from '../../text/span.ts';
import { extent, sentenceSpans, widen } from '../../record/export/sentences.ts';
import { intervalOf } from './describe.ts';
import { elide } from './elide.ts';

const COLUMNS = [
  ...['document', 'title', 'url', 'outlet', 'published', 'type', 'medium', 'speaker', 'entity'],
  ...['quote', 'cue', 'addressee', 'hedges', 'standing', 'chain', 'saidOn', 'start', 'end', 'sentence'],
];

/** `;` between the hedges of one statement. */
const LIST_SEPARATOR = '; ';

/** `→` between the stations of its chain. */
const WAY_SEPARATOR = ' → ';

/** Code units of a cell with the sentence; spreadsheets take 32,767. */
const LONGEST_SENTENCE = 2_000;

/**
 * One row a statement. Cells that a spreadsheet would take for a formula (they start with `=`, `+`, `-`, `@`, tab or
 * carriage return) are given a `'` in front. Failures are left out.
 */
export async function* csv(outcomes: AsyncIterable<Outcome>): AsyncGenerator<string> {
  yield rows([COLUMNS]);
  for await (const { result } of outcomes) {
    if (isFailure(result) || result.statements.length === 0) continue;
    const sentences = sentenceSpans(result.text);
    yield rows(result.statements.map((statement) => row(result, statement, sentences)));
  }
}

function row(document: DocumentResult, statement: StatementResult, sentences: readonly Span[]): unknown[] {
  const { id, title, url, outlet, published, text } = document;
  const { type, medium, speaker, quote, cue, addressee, hedges, standing, chain, saidOn } = statement;
  const sentence = widen(extent(statement), sentences);
  return [
    ...[id, title, url, outlet, published, type, medium, speaker?.text, speaker?.entity],
    ...[quote.text, cue?.text, addressee?.text, hedges.map((hedge) => hedge.text).join(LIST_SEPARATOR)],
    ...[standing, chain.join(WAY_SEPARATOR), saidOn && intervalOf(saidOn)],
    ...[quote.spans[0].start, quote.spans.at(-1)!.end],
    elide(text.slice(sentence.start, sentence.end), LONGEST_SENTENCE),
  ];
}

function rows(records: readonly (readonly unknown[])[]): string {
  return stringify(records as unknown[][], { escape_formulas: true });
}
