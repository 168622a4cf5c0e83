import type { DocumentRef } from '../stored.ts';
import { type Exported, type Source, accessed } from './exported.ts';
import { keyOf } from './identifiers.ts';

/** A document with what is quoted of it: an entry of a bibliography. */
export interface Citation {
  readonly key: string;
  readonly document: DocumentRef;
  readonly source: Source;
  /** `YYYY-MM-DD`. */
  readonly accessed: string;
  /** Quotations as the text has them, marks and all: `Ada Zwirn: „Die Brücke hält“ (W33)`. */
  readonly quotations: readonly string[];
}

/** Longest time that can be a day: an ISO 8601 date begins with it. */
const DAY = 'YYYY-MM-DD'.length;

/**
 * One entry a document. Statements come document by document; the newest revision among those that are cited tells when
 * it was accessed.
 */
export async function* citationsOf(statements: AsyncIterable<Exported>): AsyncGenerator<Citation> {
  let group: Exported[] = [];
  for await (const exported of statements) {
    if (group.length > 0 && group[0].stored.document.id !== exported.stored.document.id) {
      yield citation(group);
      group = [];
    }
    group.push(exported);
  }
  if (group.length > 0) yield citation(group);
}

function citation(group: readonly Exported[]): Citation {
  const newest = group.reduce((a, b) => (b.stored.revision > a.stored.revision ? b : a));
  const { document } = newest.stored;
  return {
    ...{ key: keyOf(document), document, source: newest.source, accessed: accessed(newest.source).slice(0, DAY) },
    quotations: group.map(quotation),
  };
}

function quotation({ stored: { id, speaker, statement } }: Exported): string {
  const who = speaker?.name ?? statement.speaker?.text;
  const { quote, standing } = statement;
  // what somebody denies or doubts must not read as if they had said it
  const how = standing === 'denied' || standing === 'doubted' ? `, ${standing}` : '';
  return `${who === undefined ? '' : `${who}: `}${quote.text} (W${id}${how})`;
}

/** A name in its parts: `Ada von der Heide` is Ada, von der, Heide. */
export interface AuthorName {
  readonly given: string;
  /** Lower-case words before the family name: *von*, *van der*. */
  readonly particle: string;
  readonly family: string;
}

/** The last word is the family name, with the lower-case words before it as its particle. One word is all family. */
export function authorName(name: string): AuthorName {
  const words = name.trim().split(/\s+/);
  let first = words.length - 1;
  while (first > 1 && /^\p{Ll}/u.test(words[first - 1])) first--;
  return {
    given: words.slice(0, first).join(' '),
    particle: words.slice(first, -1).join(' '),
    family: words.at(-1)!,
  };
}
