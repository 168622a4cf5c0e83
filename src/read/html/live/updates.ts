import { ElementNode, TextNode, elementsIn, wordsIn } from '../node.ts';
import { parsePage } from '../tree.ts';
import type { FoundEntry } from './entry.ts';
import { endOf, namesIn } from './facts.ts';
import { type JsonObject, isObject } from '../metadata/json-ld.ts';
import { isA, textOf, valuesOf } from './json-ld.ts';
import { momentOf } from './time-of.ts';
import { comparable } from './words.ts';
import { resolveHref } from '../../href.ts';

/** An entry as the data of a page have it, beside its markup. */
export interface Update {
  readonly id: string | null;
  readonly url: string | null;
  readonly headline: string | null;
  /** Its text with tags or without; null when the data do not hold it. */
  readonly body: string | null;
  readonly time: string | null;
  readonly authors: readonly string[];
}

/** The updates of the page's LiveBlogPosting, of several the one with the most. */
export function updatesOf(data: readonly JsonObject[], base: string | null): Update[] {
  const lists = data
    .filter((object) => isA(object, 'LiveBlogPosting'))
    .map((object) => valuesOf(object, 'liveBlogUpdate'));
  const longest = lists.reduce((best, list) => (list.length > best.length ? list : best), []);
  if (longest.length === 0) return [];
  const byId = new Map(data.map((object) => [object['@id'], object]));
  return longest
    .map((one) => (isObject(one) ? one : { '@id': one }))
    .map((one) => (Object.keys(one).length === 1 ? (byId.get(one['@id']) ?? one) : one))
    .map((one) => updateOf(one, base))
    .filter(({ headline, body }) => headline !== null || body !== null);
}

/** Whether the page is an article of its own, and its data tell of a live blog on another page. */
export function tellOfOtherPage(data: readonly JsonObject[], base: string | null): boolean {
  if (base === null || !data.some((object) => ARTICLES.some((type) => isA(object, type)))) return false;
  const addresses = data
    .filter((object) => isA(object, 'LiveBlogPosting'))
    .map((object) => textOf(object, 'url') ?? textOf(object, 'mainEntityOfPage') ?? base);
  return addresses.length > 0 && addresses.every((address) => pathOf(address, base) !== pathOf(base, base));
}

const ARTICLES = ['NewsArticle', 'Article', 'ReportageNewsArticle', 'AnalysisNewsArticle'];

function pathOf(address: string, base: string): string | null {
  return URL.parse(address, base)?.pathname.replace(/\/+$/, '') ?? null;
}

function updateOf(object: JsonObject, base: string | null): Update {
  const address = ['url', '@id', 'mainEntityOfPage'].map((name) => textOf(object, name)).find((one) => one !== null);
  const url = address ? resolveHref(address, base) : null;
  const body = textOf(object, 'articleBody') ?? textOf(object, 'text') ?? textOf(object, 'description');
  const headline = textOf(object, 'headline') ?? textOf(object, 'name');
  return {
    id: url === null ? (address ?? textOf(object, 'identifier')) : endOf(url),
    url: url !== null && URL.canParse(url) ? url : null,
    headline: headline === null ? null : plain(headline),
    body: body === null || plain(body) === '' ? null : body,
    time: textOf(object, 'datePublished') ?? textOf(object, 'dateCreated') ?? textOf(object, 'dateModified'),
    authors: authorsOf(object),
  };
}

function authorsOf(object: JsonObject): string[] {
  const authors = valuesOf(object, 'author').flatMap((author) => {
    if (typeof author === 'string') return namesIn(author);
    if (!isObject(author) || isA(author, 'Organization') || isA(author, 'NewsMediaOrganization')) return [];
    return namesIn(textOf({ name: author['name'] }, 'name') ?? '');
  });
  return [...new Set(authors)];
}

/** The words of a text that may have tags in it. */
export function plain(source: string): string {
  return wordsIn(/[<&]/.test(source) ? parsePage(source) : leaf('p', source));
}

/** An entry that stands only in the data, its text a tree of its own. */
export function entryBesidePage(update: Update): FoundEntry {
  const { body, headline } = update;
  const nodes = body === null ? [] : bodyNodes(body);
  const isRepeated = headline !== null && body !== null && comparable(plain(body)).startsWith(comparable(headline));
  return {
    ...factsOfUpdate(update),
    nodes: headline === null || isRepeated ? nodes : [leaf('h2', headline), ...nodes],
    furniture: [],
    isOnPage: false,
    isPinned: false,
  };
}

export function factsOfUpdate(update: Update): Pick<FoundEntry, 'id' | 'permalink' | 'moment' | 'title' | 'authors'> {
  const moment = update.time === null ? null : momentOf(update.time);
  return { id: update.id, permalink: update.url, moment, title: update.headline, authors: update.authors };
}

function bodyNodes(body: string): ElementNode[] {
  if (/<\/?[a-z]/i.test(body)) return [parsePage(body)];
  const lines = /[<&]/.test(body) ? linesOf(parsePage(body)) : body;
  return lines
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .map((line) => leaf('p', line));
}

/** Decoded, with its line breaks. */
function linesOf(root: ElementNode): string {
  let lines = '';
  for (const element of elementsIn(root)) {
    for (const child of element.children) if (child instanceof TextNode) lines += child.text;
  }
  return lines;
}

function leaf(name: string, words: string): ElementNode {
  const element = new ElementNode(name, new Map(), null);
  element.children.push(new TextNode(words, element));
  return element;
}
