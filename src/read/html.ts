import { entryText, replay } from './html/live/entry-text.ts';
import type { LiveEntry } from './html/live/entry.ts';
import { jsonLdOf } from './html/live/json-ld.ts';
import { liveEntries } from './html/live/live.ts';
import type { ElementNode, PageNode } from './html/node.ts';
import { PageWriter } from './html/page-writer.ts';
import { readTags } from './html/tags.ts';
import { parsePage } from './html/tree.ts';
import { type Entry, type Reading, makeReading } from './reading.ts';
import { TextWriter } from './text-writer.ts';

/**
 * HTML → its text, blocks separated by blank lines; of a page with exactly one `article` (else `main`) only that.
 * Navigation, forms, captions, asides and footers are left out, unless the page has no other words. The entries of a live
 * ticker are texts of their own.
 *
 * @param address where the page came from; relative links are resolved against it
 * @param published when it was published, as far as that is known from elsewhere: entries of a ticker go by it
 */
export function readHtml(source: string, address: string | null, published: string | null = null): Reading {
  const page = parsePage(source);
  const whole = readPage(page, address, NOTHING, false);
  const { url } = whole;
  const live = liveEntries(page, { address: url, published: published ?? whole.published, data: jsonLdOf(page) });
  const entries = (live?.entries ?? [])
    .map((entry) => readEntry(entry, url))
    .filter(({ reading }) => reading.text !== '');
  if (live && entries.length > 0) return { ...readPage(page, address, live.leftOut, false), entries };
  return whole.text === '' ? readPage(page, address, NOTHING, true) : whole;
}

const NOTHING: ReadonlySet<PageNode> = new Set();

function readEntry(entry: LiveEntry, base: string | null): Entry {
  const { key, permalink, title, authors, time, nodes, furniture } = entry;
  const { text, links } = entryText(nodes, new Set(furniture), base);
  return { key, reading: makeReading(text, links, { url: permalink, title, authors, published: time }) };
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

function readPage(
  page: ElementNode,
  address: string | null,
  leftOut: ReadonlySet<PageNode>,
  withBeside: boolean,
): Reading {
  const out = new TextWriter();
  const writer = new PageWriter(out, address, withBeside);
  replay(page, writer, leftOut);
  writer.end();
  const { text, links } = article(writer, out) ?? out.result();
  const { canonical, language, outlet, authors, published } = writer.metadata;
  return makeReading(text, links, {
    title: writer.title,
    url: address ?? canonical,
    language,
    outlet,
    authors,
    published,
  });
}

function article(writer: PageWriter, out: TextWriter): ReturnType<TextWriter['result']> | null {
  for (const name of ['article', 'main']) {
    const [only, ...others] = writer.regions.filter((region) => region.name === name);
    if (only && others.length === 0) return out.result(only.start, only.end);
  }
  return null;
}
