import type { MetadataField } from '../../../text/document.ts';
import type { Candidates } from './candidates.ts';

/** One `meta` of the page: its name or property in lower case. */
export interface MetaTag {
  readonly key: string;
  readonly content: string;
}

const OPENGRAPH = /^(?:og|article|twitter|fb|book):/;

/** What names of `meta` tell, those that are surest first. Vocabularies: OpenGraph, Dublin Core, Parse.ly, Sailthru, cXense, HTML. */
const KEYS: readonly (readonly [key: string, field: MetadataField])[] = [
  ['og:title', 'title'],
  ['twitter:title', 'title'],
  ['parsely-title', 'title'],
  ['sailthru.title', 'title'],
  ['cxenseparse:title', 'title'],
  ['dc.title', 'title'],
  ['dcterms.title', 'title'],
  ['citation_title', 'title'],
  ['headline', 'title'],
  ['title', 'title'],
  ['og:site_name', 'outlet'],
  ['application-name', 'outlet'],
  ['apple-mobile-web-app-title', 'outlet'],
  ['dc.publisher', 'outlet'],
  ['dcterms.publisher', 'outlet'],
  ['publisher', 'outlet'],
  ['article:author', 'authors'],
  ['og:article:author', 'authors'],
  ['parsely-author', 'authors'],
  ['sailthru.author', 'authors'],
  ['cxenseparse:author', 'authors'],
  ['author', 'authors'],
  ['dc.creator', 'authors'],
  ['dcterms.creator', 'authors'],
  ['dc.author', 'authors'],
  ['citation_author', 'authors'],
  ['creator', 'authors'],
  ['byl', 'authors'],
  ['byline', 'authors'],
  ['article:published_time', 'published'],
  ['article:published', 'published'],
  ['og:article:published_time', 'published'],
  ['og:published_time', 'published'],
  ['parsely-pub-date', 'published'],
  ['sailthru.date', 'published'],
  ['cxenseparse:publishtime', 'published'],
  ['cxenseparse:recs:publishtime', 'published'],
  ['datepublished', 'published'],
  ['dc.date.issued', 'published'],
  ['dcterms.issued', 'published'],
  ['dcterms.created', 'published'],
  ['dc.date.created', 'published'],
  ['publish-date', 'published'],
  ['publish_date', 'published'],
  ['published', 'published'],
  ['publication_date', 'published'],
  ['publicationdate', 'published'],
  ['pubdate', 'published'],
  ['date.publication', 'published'],
  ['citation_publication_date', 'published'],
  ['citation_date', 'published'],
  ['date', 'published'],
  ['dc.date', 'published'],
  ['dcterms.date', 'published'],
  ['article:modified_time', 'modified'],
  ['article:modified', 'modified'],
  ['og:updated_time', 'modified'],
  ['datemodified', 'modified'],
  ['dcterms.modified', 'modified'],
  ['dc.date.modified', 'modified'],
  ['last-modified', 'modified'],
  ['lastmod', 'modified'],
  ['revised', 'modified'],
  ['article:section', 'section'],
  ['og:article:section', 'section'],
  ['parsely-section', 'section'],
  ['sailthru.section', 'section'],
  ['cxenseparse:section', 'section'],
  ['articlesection', 'section'],
  ['dc.subject.section', 'section'],
  ['section', 'section'],
  ['og:url', 'url'],
  ['og:locale', 'language'],
  ['dc.language', 'language'],
  ['dcterms.language', 'language'],
  ['content-language', 'language'],
  ['language', 'language'],
  ['dc.source', 'agencies'],
  ['dcterms.source', 'agencies'],
  ['source', 'agencies'],
  ['original-source', 'agencies'],
  ['syndication-source', 'agencies'],
  ['copyright', 'agencies'],
];

/** Values of `…content_tier` and its like: whether one must pay. */
const TIERS: ReadonlyMap<string, string> = new Map([
  ...['locked', 'paid', 'premium', 'metered', 'subscription', 'plus', 'registration'].map(
    (tier) => [tier, 'true'] as const,
  ),
  ...['free', 'open', 'none', 'public'].map((tier) => [tier, 'false'] as const),
]);

const NAMES = KEYS.map(([key, field]) => [nameOf(key), field, OPENGRAPH.test(key) ? 'opengraph' : 'meta'] as const);

/** Adds what the page's `meta` tags say. */
export function addMetaTags(tags: readonly MetaTag[], candidates: Candidates): void {
  const byKey = new Map<string, string[]>();
  for (const { key, content } of tags) {
    const name = nameOf(key);
    const values = byKey.get(name);
    if (values) values.push(content);
    else byKey.set(name, [content]);
    addPaywall(key, content, candidates);
  }
  for (const [name, field, origin] of NAMES) {
    for (const value of byKey.get(name) ?? []) if (!isAccount(field, value)) candidates.add(field, value, origin);
  }
}

/** `article:published_time`, `article:published:time` and `article.publishedTime` are one. */
function nameOf(key: string): string {
  return key.slice(0, 60).replace(/[^a-z\d]/g, '');
}

/** `article:author` is often the address of a page about the author. */
function isAccount(field: MetadataField, value: string): boolean {
  return (field === 'authors' || field === 'outlet') && /^\s*(?:https?:\/\/|@|www\.|\d+\s*$)/.test(value);
}

function addPaywall(key: string, content: string, candidates: Candidates): void {
  if (!/content[_-]?tier|isaccessibleforfree|paywall|premium/.test(key)) return;
  const value = content.trim().toLowerCase();
  const isTruth = value === 'true' || value === 'false';
  const told = key.includes('isaccessibleforfree')
    ? ({ true: 'false', false: 'true' } as Record<string, string>)[value]
    : isTruth
      ? value
      : TIERS.get(value);
  candidates.add('paywall', told, key.startsWith('article:') ? 'opengraph' : 'meta');
}
