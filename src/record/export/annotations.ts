import type { Span } from '../../text/span.ts';
import { CodePoints, contextOf } from './context.ts';
import { type Exported, type Source, accessed } from './exported.ts';
import { citationOf, locationOf } from './identifiers.ts';

/** Terms of ours beside those of the recommendation. */
const TERMS = { wortlaut: 'tag:wortlaut,2026:record#' };
const CONTEXTS = ['http://www.w3.org/ns/anno.jsonld', TERMS];

/**
 * A piece of a quotation, as it is found again. The positions of `TextPositionSelector` are code points, as the
 * recommendation asks; `wortlaut:start` and `wortlaut:end` are UTF-16 code units. Both count in the text of the record,
 * which `wortlaut:digest` tells (SHA-256 of it in UTF-8), not in the page that it was read from.
 */
export interface Target {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly [QuoteSelector, PositionSelector];
  readonly state: { readonly type: 'TimeState'; readonly sourceDate: string };
  readonly 'wortlaut:digest': string;
}

interface QuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface PositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
  readonly 'wortlaut:start': number;
  readonly 'wortlaut:end': number;
}

/** A statement as an annotation; the targets are the pieces of its quotation in text order. */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing';
  readonly body: readonly object[];
  readonly target: readonly Target[];
}

/**
 * One AnnotationCollection with all annotations on its only page, written one by one.
 * https://www.w3.org/TR/annotation-model/
 */
export async function* annotations(statements: AsyncIterable<Exported>): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXTS)},\n"type":"AnnotationCollection",\n"first":{"type":"AnnotationPage","startIndex":0,"items":[`;
  let total = 0;
  for await (const exported of statements) {
    yield `${total === 0 ? '' : ','}\n${JSON.stringify(annotationOf(exported))}`;
    total++;
  }
  yield `\n]},\n"total":${total}}\n`;
}

/** A statement as an annotation, without the context of the file it is in. */
export function annotationOf(exported: Exported): Annotation {
  const { stored, source } = exported;
  const { statement, speaker } = stored;
  const points = new CodePoints(source.text);
  const who = speaker?.name ?? statement.speaker?.text;
  return {
    ...{ id: citationOf(exported), type: 'Annotation', motivation: 'describing' },
    body: [
      ...[statement.type, statement.standing].map((value) => ({ type: 'TextualBody', purpose: 'classifying', value })),
      ...(who === undefined ? [] : [{ type: 'TextualBody', purpose: 'identifying', value: who }]),
    ],
    target: statement.quote.spans.map((span) => targetOf(span, source, locationOf(stored.document), points)),
  };
}

function targetOf(span: Span, source: Source, location: string, points: CodePoints): Target {
  const { start, end } = span;
  const exact = source.text.slice(start, end);
  const quote: QuoteSelector = { type: 'TextQuoteSelector', exact, ...contextOf(source.text, span) };
  const units = { 'wortlaut:start': start, 'wortlaut:end': end };
  return {
    type: 'SpecificResource',
    source: location,
    selector: [quote, { type: 'TextPositionSelector', start: points.at(start), end: points.at(end), ...units }],
    state: { type: 'TimeState', sourceDate: accessed(source) },
    'wortlaut:digest': source.digest,
  };
}
