import type { MetadataOrigin } from '../../../text/document.ts';
import type { Candidates } from './candidates.ts';
import { type JsonObject, isObject } from './json-ld.ts';
import { keyOf } from '../key.ts';

/** Types of schema.org that are the article itself; those of the page it stands on, and of what stands in for it. */
const ARTICLE = /(?:article|posting|^report|claimreview|^recipe|^review|^creativework)$/i;
const PAGE = /(?:page|videoobject|audioobject|episode|creativework|dataset|event|book|webcontent)$/i;

/** Objects and items of one list that are looked at, and values of one property. */
const MOST_OBJECTS = 500;
const MOST_VALUES = 30;

/** Adds what objects of schema.org vocabulary say, be they from JSON-LD or microdata. @param addresses of the page, as far as known */
export function addSchema(
  objects: readonly JsonObject[],
  origin: MetadataOrigin,
  addresses: readonly string[],
  candidates: Candidates,
): void {
  const all = objects.slice(0, MOST_OBJECTS).flatMap(withMainEntity);
  const reader = new SchemaReader(all, origin, candidates);
  const articles = all.filter((object) => isOf(object, ARTICLE));
  for (const article of aboutPage(articles, addresses)) reader.addArticle(article);
  for (const page of all) if (!articles.includes(page) && isOf(page, PAGE)) reader.addPage(page);
  for (const object of all) {
    if (isOf(object, /^breadcrumblist$/i)) reader.addCrumbs(object);
    if (isOf(object, /^website$|organization$/i)) candidates.add('outlet', object.name, origin);
  }
}

function withMainEntity(object: JsonObject): JsonObject[] {
  const main = first(object.mainEntity);
  return isObject(main) && isOf(main, ARTICLE) ? [main, object] : [object];
}

function isOf(object: JsonObject, types: RegExp): boolean {
  return list(object['@type']).some((type) => typeof type === 'string' && types.test(type.slice(0, 100)));
}

/** A page can list other articles: its own has its address, else it is the first, and what has the same headline. */
function aboutPage(articles: readonly JsonObject[], addresses: readonly string[]): readonly JsonObject[] {
  const paths = new Set(addresses.map(pathOf));
  const own = articles.filter((article) => addressesOf(article).some((address) => paths.has(pathOf(address))));
  const [main] = own.length > 0 ? own : articles;
  if (main === undefined) return [];
  const key = keyOf(headlineOf(main).slice(0, 300));
  const same = articles.filter((article) => article !== main && keyOf(headlineOf(article).slice(0, 300)) === key);
  return [main, ...same];
}

function addressesOf(article: JsonObject): string[] {
  const main = first(article.mainEntityOfPage);
  const all = [article.url, article['@id'], isObject(main) ? main['@id'] : main];
  return all.filter((address) => typeof address === 'string');
}

/** Host and path: what is after `?` and `#` often differs. */
function pathOf(address: string): string {
  const url = URL.parse(address.slice(0, 2_000));
  return url ? `${url.hostname.replace(/^(?:www|m|amp)\./, '')}${url.pathname.replace(/\/$/, '')}` : address;
}

function headlineOf(article: JsonObject): string {
  const headline = first(article.headline) ?? first(article.name);
  return typeof headline === 'string' ? headline : '';
}

class SchemaReader {
  readonly #origin: MetadataOrigin;
  readonly #candidates: Candidates;
  /** Objects by the `@id` that others refer to them by. */
  readonly #byId = new Map<string, JsonObject>();

  constructor(objects: readonly JsonObject[], origin: MetadataOrigin, candidates: Candidates) {
    this.#origin = origin;
    this.#candidates = candidates;
    for (const object of objects) {
      const id = object['@id'];
      if (typeof id === 'string' && object.name !== undefined) this.#byId.set(id, object);
    }
  }

  addArticle(article: JsonObject): void {
    for (const title of [...list(article.headline), ...list(article.name)]) this.#add('title', title);
    this.#addShared(article);
  }

  addPage(page: JsonObject): void {
    for (const title of [...list(page.headline), ...list(page.name)]) this.#add('title', title);
    this.#addShared(page);
  }

  #addShared(object: JsonObject): void {
    for (const author of [...list(object.author), ...list(object.creator)]) this.#addAuthor(author);
    for (const source of list(object.sourceOrganization)) this.#add('agencies', this.#nameOf(source));
    for (const name of ['datePublished', 'uploadDate', 'dateCreated']) this.#add('published', first(object[name]));
    this.#add('modified', first(object.dateModified));
    for (const publisher of list(object.publisher)) this.#add('outlet', this.#nameOf(publisher));
    for (const section of list(object.articleSection)) this.#add('section', section);
    this.#add('language', this.#nameOf(first(object.inLanguage)));
    this.#addPaywall(object);
  }

  addCrumbs(crumbs: JsonObject): void {
    const names = list(crumbs.itemListElement)
      .slice(0, 10)
      .map((crumb) => this.#crumbName(crumb));
    for (const name of names) this.#add('section', name);
  }

  #crumbName(crumb: unknown): unknown {
    if (!isObject(crumb)) return null;
    return crumb.name ?? this.#nameOf(crumb.item);
  }

  #addAuthor(author: unknown): void {
    const names = isObject(author) && Array.isArray(author.name) ? list(author.name) : [this.#nameOf(author)];
    for (const name of names) this.#add('authors', name);
  }

  #nameOf(thing: unknown): unknown {
    if (typeof thing === 'string') return this.#byId.get(thing)?.name ?? thing;
    if (!isObject(thing)) return thing;
    const id = thing['@id'];
    const known = thing.name === undefined && typeof id === 'string' ? (this.#byId.get(id) ?? thing) : thing;
    const { givenName, familyName } = known;
    if (known.name !== undefined) return first(known.name);
    return typeof givenName === 'string' && typeof familyName === 'string' ? `${givenName} ${familyName}` : null;
  }

  /** `false`, `"False"`, `"https://schema.org/False"`: of the article, else of a part of it. */
  #addPaywall(object: JsonObject): void {
    const parts = list(object.hasPart).filter(isObject);
    const own = freedom(first(object.isAccessibleForFree));
    const free = own ?? (parts.some((part) => freedom(first(part.isAccessibleForFree)) === false) ? false : null);
    if (free !== null) this.#add('paywall', String(!free));
  }

  #add(field: Parameters<Candidates['add']>[0], value: unknown): void {
    this.#candidates.add(field, value, this.#origin);
  }
}

function freedom(value: unknown): boolean | null {
  const word = String(typeof value === 'string' || typeof value === 'boolean' ? value : '')
    .trim()
    .toLowerCase();
  if (/(?:^|\/)(?:true|yes|1)$/.test(word)) return true;
  return /(?:^|\/)(?:false|no|0)$/.test(word) ? false : null;
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, MOST_VALUES) : [value];
}

function first(value: unknown): unknown {
  return list(value)[0];
}
