import { type Term, foldWord, queryStems, termsOf } from '../../language/de/search/terms.ts';
import { type Span, compareSpans } from '../../text/span.ts';
import type { Query } from '../query/ast.ts';

/** Finds the words that fit a query among the terms of a text. */
export type HitFinder = (terms: readonly Term[]) => Span[];

/**
 * Makes ready to find the words that fit a query in many texts. Words that must not be there are no hits, nor is what
 * fields ask for.
 *
 * @returns what gives the hits of a text as spans of it, in text order, apart from each other
 */
export function hitFinder(query: Query): HitFinder {
  const wanted: Wanted = { stems: new Set(), prefixes: [], phrases: [] };
  collect(query, wanted);
  return (terms) => {
    const hits: Span[] = [];
    terms.forEach((term, i) => {
      if (fits(term, wanted)) hits.push({ start: term.start, end: term.end });
      for (const phrase of wanted.phrases) {
        if (stands(phrase, terms, i)) hits.push({ start: term.start, end: terms[i + phrase.length - 1].end });
      }
    });
    return joined(hits);
  };
}

interface Wanted {
  readonly stems: Set<string>;
  readonly prefixes: string[];
  /** Forms of their words. */
  readonly phrases: (readonly string[])[];
}

function collect(query: Query, wanted: Wanted): void {
  switch (query.kind) {
    case 'all':
    case 'any':
      for (const part of query.parts) collect(part, wanted);
      break;
    case 'word':
      for (const stem of queryStems(query.word)) wanted.stems.add(stem);
      break;
    case 'prefix':
      wanted.prefixes.push(foldWord(query.prefix));
      break;
    case 'phrase':
      wanted.phrases.push(termsOf(query.text).map((term) => term.form));
      break;
    case 'not':
    case 'field':
  }
}

function fits({ form, stems }: Term, wanted: Wanted): boolean {
  if (stems.some((stem) => wanted.stems.has(stem))) return true;
  return wanted.prefixes.some((prefix) => form.startsWith(prefix) || stems.some((stem) => stem.startsWith(prefix)));
}

function stands(phrase: readonly string[], terms: readonly Term[], at: number): boolean {
  return at + phrase.length <= terms.length && phrase.every((form, i) => terms[at + i].form === form);
}

/** Spans in text order; those that overlap as one. */
export function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of spans.toSorted(compareSpans)) {
    const last = apart.at(-1);
    if (last === undefined || span.start >= last.end) apart.push(span);
    else if (span.end > last.end) apart[apart.length - 1] = { start: last.start, end: span.end };
  }
  return apart;
}
