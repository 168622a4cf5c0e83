import { articleOf } from './html/article/article.ts';
import { hintsOf } from './html/article/hints.ts';
import { shippedArticleModel } from './html/article/judge.ts';
import type { Hints } from './html/article/questions.ts';
import { type PageBlock, segment } from './html/article/segment.ts';
import { type PageMetadata, metadataOf, withBylines } from './html/metadata/metadata.ts';
import { PageWriter } from './html/page-writer.ts';
import { readTags } from './html/tags.ts';
import { parsePage } from './html/tree.ts';
import { type Reading, makeReading } from './reading.ts';
import { TextWriter } from './text-writer.ts';

/**
 * HTML → the article of a page, its blocks separated by blank lines and labelled with their roles; what stands beside it
 * is kept apart.
 *
 * @param address where the page came from; relative links are resolved against it
 */
export function readHtml(source: string, address: string | null): Reading {
  const page = parsePage(source);
  const metadata = metadataOf(page, address);
  const article = articleOf(segment(page, metadata.base), hintsOf(page, metadata), shippedArticleModel);
  return makeReading(article.text, article.links, {
    ...factsOf(completed(metadata, article.bylines)),
    blocks: article.blocks,
    beside: article.beside,
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
