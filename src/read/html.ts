import { type Article, articleOf } from './html/article/article.ts';
import { hintsOf } from './html/article/hints.ts';
import { shippedArticleModel } from './html/article/judge.ts';
import type { Hints } from './html/article/questions.ts';
import { type PageBlock, segment } from './html/article/segment.ts';
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
  const { blocks, hints } = readBlocks(source, address);
  const { text, links, blocks: roles, beside }: Article = articleOf(blocks, hints, shippedArticleModel);
  const { title, canonical, language, outlet, authors, published } = headOf(source, address);
  const facts = { title, url: address ?? canonical, language, outlet, authors, published };
  return makeReading(text, links, { ...facts, blocks: roles, beside });
}

/** The blocks of a page, not yet labelled, and what its head says of its article. */
export function readBlocks(
  source: string,
  address: string | null,
): { readonly blocks: readonly PageBlock[]; readonly hints: Hints } {
  const page = parsePage(source);
  return { blocks: segment(page, headOf(source, address).base), hints: hintsOf(page) };
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

function headOf(source: string, address: string | null) {
  const writer = new PageWriter(new TextWriter(), address);
  readTags(source, writer);
  const { canonical, language, outlet, authors, published, base } = writer.metadata;
  return { title: writer.title, canonical, language, outlet, authors, published, base };
}
