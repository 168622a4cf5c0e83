import { metadataOf } from './html/metadata/metadata.ts';
import { PageWriter } from './html/page-writer.ts';
import { parsePage } from './html/tree.ts';
import { readTags } from './html/tags.ts';
import { type Reading, makeReading } from './reading.ts';
import { TextWriter } from './text-writer.ts';

/**
 * HTML → its text, blocks separated by blank lines; of a page with exactly one `article` (else `main`) only that.
 * Navigation, forms, captions, asides and footers are left out, unless the page has no other words.
 *
 * @param address where the page came from; relative links are resolved against it
 */
export function readHtml(source: string, address: string | null): Reading {
  const metadata = metadataOf(parsePage(source), address);
  const { base, title, url, language, outlet, authors, published, modified, section, agencies, paywall, candidates } =
    metadata;
  const own = textOf(source, base, false);
  const { text, links } = own.text === '' ? textOf(source, base, true) : own;
  return makeReading(text, links, {
    title,
    url,
    language,
    outlet,
    authors,
    published,
    modified,
    section,
    agencies,
    paywall,
    candidates,
  });
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

function textOf(source: string, base: string | null, withBeside: boolean): ReturnType<TextWriter['result']> {
  const out = new TextWriter();
  const writer = new PageWriter(out, base, withBeside);
  readTags(source, writer);
  writer.end();
  return article(writer, out) ?? out.result();
}

function article(writer: PageWriter, out: TextWriter): ReturnType<TextWriter['result']> | null {
  for (const name of ['article', 'main']) {
    const [only, ...others] = writer.regions.filter((region) => region.name === name);
    if (only && others.length === 0) return out.result(only.start, only.end);
  }
  return null;
}
