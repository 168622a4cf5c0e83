import { type Citation, authorName, citationsOf } from './citations.ts';
import type { Exported } from './exported.ts';

/**
 * One array of items in CSL-JSON, an item a document, with its quotations as `annote`.
 * https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 */
export async function* csl(statements: AsyncIterable<Exported>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const citation of citationsOf(statements)) {
    yield before + JSON.stringify(itemOf(citation));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

function itemOf({ key, document, source, accessed, quotations }: Citation): object {
  const { title, outlet, url, published } = document;
  const issued = published === null ? null : datePartsOf(published);
  return {
    ...{ id: key, type: 'article-newspaper', title: title ?? document.name },
    ...(source.authors.length === 0 ? {} : { author: source.authors.map(nameOf) }),
    ...(outlet === null ? {} : { 'container-title': outlet }),
    ...(issued ? { issued } : {}),
    ...(url === null ? {} : { URL: url }),
    accessed: datePartsOf(accessed),
    ...{ language: source.language, annote: quotations.join('\n') },
  };
}

function nameOf(name: string): object {
  const { given, particle, family } = authorName(name);
  if (given === '') return { literal: family };
  return { family, given, ...(particle === '' ? {} : { 'non-dropping-particle': particle }) };
}

/** The day that an ISO 8601 time names, as far as it names one; null when it begins with no year. */
function datePartsOf(time: string): { readonly 'date-parts': readonly (readonly number[])[] } | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(time);
  if (!parts) return null;
  return { 'date-parts': [parts.slice(1).flatMap((part) => ((part as string | undefined) ? [Number(part)] : []))] };
}
