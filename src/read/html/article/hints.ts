import type { PageMetadata } from '../metadata/metadata.ts';
import { type ElementNode, elementsIn } from '../node.ts';
import type { Hints } from './questions.ts';

/** Code units of a title or description, and of a body, that are looked at. */
const LONGEST_LINE = 1000;
const LONGEST_BODY = 500_000;

/** What a page says of its article outside of its blocks. */
export function hintsOf(page: ElementNode, { title, data }: Pick<PageMetadata, 'title' | 'data'>): Hints {
  const body = data.map(({ articleBody }) => articleBody).find((text) => typeof text === 'string');
  return {
    title: title?.slice(0, LONGEST_LINE) ?? '',
    description: descriptionOf(page).slice(0, LONGEST_LINE),
    body: body?.slice(0, LONGEST_BODY).replace(/<[^>]*>|&#?\w+;/g, ' ') ?? '',
    isNews: data.some((object) => /Article|BlogPosting|Report/.test(String(object['@type']))),
  };
}

function descriptionOf(page: ElementNode): string {
  let description = '';
  for (const element of elementsIn(page)) {
    if (element.name === 'body') break;
    if (element.name !== 'meta') continue;
    const name = (element.get('property') || element.get('name')).toLowerCase();
    if (name === 'og:description' && element.get('content') !== '') return element.get('content');
    if (name === 'description') description ||= element.get('content');
  }
  return description;
}
