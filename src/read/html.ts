import { compose, labelBeside, labelPage, plainArticle } from './html/article/article.ts';
import { hintsOf } from './html/article/hints.ts';
import { shippedArticleModel } from './html/article/judge.ts';
import type { Hints } from './html/article/questions.ts';
import { type PageBlock, segment, segmentNodes } from './html/article/segment.ts';
import type { LiveEntries, LiveEntry } from './html/live/entry.ts';
import { liveEntries } from './html/live/live.ts';
import { type PageMetadata, metadataOf, withBylines } from './html/metadata/metadata.ts';
import { PageWriter } from './html/page-writer.ts';
import { type Furniture, type SeenPage, seenPage, siteOf, withoutFurniture } from './html/repeats/furniture.ts';
import { readTags } from './html/tags.ts';
import { parsePage } from './html/tree.ts';
import { type Entry, type Reading, makeReading } from './reading.ts';
import { type TextWriter } from './text-writer.ts';

/** What is to be done about words that repeat across the pages of a site. */
export interface Repeats {
  /** They do not speak for an article. */
  readonly furniture?: Furniture;
  /** Told what is to be counted of each page that is an article; tickers are not: theirs is one text on many pages. */
  readonly onPage?: (page: SeenPage) => void;
}

/** What is known of a page from elsewhere. */
export interface PageOptions extends Repeats {
  /** When it was published: entries of a ticker go by it. */
  readonly published?: string | null;
  readonly outlet?: string | null;
}

/**
 * HTML → the article of a page, its blocks separated by blank lines and labelled with their roles; what stands beside it
 * is kept apart. The entries of a live ticker are texts of their own.
 *
 * @param address where the page came from; relative links are resolved against it
 */
export function readHtml(source: string, address: string | null, options: PageOptions = {}): Reading {
  const { published = null, outlet = null, furniture, onPage } = options;
  const page = parsePage(source);
  const metadata = metadataOf(page, address);
  const { url, base, data } = metadata;
  const live = liveEntries(page, { address: url, published: published ?? metadata.published, data });
  const entries = live ? readEntries(live, base) : [];
  const isTicker = live !== null && entries.length > 0;
  const blocks = segment(page, base);
  const hints = hintsOf(page, metadata);
  const labels = isTicker
    ? labelBeside(blocks, segment(page, base, live.leftOut), hints, shippedArticleModel)
    : labelPage(blocks, hints, shippedArticleModel);
  const site = siteOf(metadata, outlet);
  if (site !== null && !isTicker) onPage?.(seenPage(site, metadata, labels));
  const article = compose(withoutFurniture(labels, furniture?.get(site ?? '')));
  return makeReading(article.text, article.links, {
    ...factsOf(completed(metadata, article.bylines)),
    blocks: article.blocks,
    beside: article.beside,
    entries,
  });
}

/** The blocks of a page, not yet labelled, and what its head says of its article. */
export function readBlocks(
  source: string,
  address: string | null,
): { readonly blocks: readonly PageBlock[]; readonly hints: Hints } {
  const page = parsePage(source);
  const metadata = metadataOf(page, address);
  return { blocks: segment(page, metadata.base), hints: hintsOf(page, metadata) };
}

/** Writes the text of a fragment of HTML, as a block of its own. */
export function writeHtml(out: TextWriter, fragment: string, address: string | null): void {
  const writer = new PageWriter(out, address);
  out.endBlock();
  readTags(fragment, writer);
  writer.end();
  out.closeLink();
  out.endBlock();
}

function readEntries({ entries }: LiveEntries, base: string | null): Entry[] {
  return entries.map((entry) => readEntry(entry, base)).filter(({ reading }) => reading.text !== '');
}

function readEntry(entry: LiveEntry, base: string | null): Entry {
  const { key, permalink, title, authors, time, nodes, furniture } = entry;
  const { text, links, blocks, beside } = plainArticle(segmentNodes(nodes, base, new Set(furniture)));
  return {
    key,
    reading: makeReading(text, links, { url: permalink, title, authors, published: time, blocks, beside }),
  };
}

/** What the markup tells stands; the lines around the text say what it does not tell. */
function completed(metadata: PageMetadata, bylines: readonly string[]): PageMetadata {
  if (bylines.length === 0) return metadata;
  const told = withBylines(metadata, bylines);
  const { authors, published, modified, agencies } = metadata;
  return {
    ...metadata,
    authors: authors.length > 0 ? authors : told.authors,
    published: published ?? told.published,
    modified: modified ?? told.modified,
    agencies: agencies.length > 0 ? agencies : told.agencies,
    candidates: told.candidates,
  };
}

function factsOf(metadata: PageMetadata): Partial<Reading> {
  const { url, title, outlet, authors, published, modified, section, agencies, paywall, language } = metadata;
  const { candidates } = metadata;
  return { url, title, outlet, authors, published, modified, section, agencies, paywall, language, candidates };
}
