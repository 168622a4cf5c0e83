import type { ElementNode } from '../node.ts';
import { shortWords } from './words.ts';

/** An item of microdata, in the shape that JSON-LD has: `{"@type": "NewsArticle", headline: "…", author: [{…}]}`. */
export interface Item {
  '@type': string;
  [property: string]: unknown;
}

/** The properties that are read, by their name in lower case. */
const PROPERTIES: ReadonlyMap<string, string> = new Map(
  [
    ...['headline', 'name', 'author', 'creator', 'datePublished', 'dateModified', 'dateCreated', 'publisher'],
    ...['articleSection', 'isAccessibleForFree', 'inLanguage', 'sourceOrganization', 'uploadDate', 'mainEntity'],
  ].map((name) => [name.toLowerCase(), name]),
);
/** Values of one property that are kept. */
const MOST_VALUES = 30;

/** `https://schema.org/NewsArticle` → an item of type `NewsArticle`. */
export function makeItem(element: ElementNode): Item {
  return {
    '@type': element
      .get('itemtype')
      .trim()
      .replace(/^.*[/#]/s, ''),
  };
}

/** Gives an item the property that an element has for it: the item that begins there, or what the element says. */
export function addProperty(item: Item, element: ElementNode, child: Item | null): void {
  for (const name of element.get('itemprop').toLowerCase().split(/\s+/, 4)) {
    const property = PROPERTIES.get(name);
    if (property === undefined) continue;
    const value = child ?? valueOf(element);
    const values = item[property] as unknown[] | undefined;
    if (values === undefined) item[property] = [value];
    else if (values.length < MOST_VALUES) values.push(value);
  }
}

function valueOf(element: ElementNode): string {
  const { attributes } = element;
  const told = attributes.get('content') ?? attributes.get('datetime');
  if (told !== undefined && told !== '') return told;
  return shortWords(element);
}
