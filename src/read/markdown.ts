import { piecesOf } from './markdown/pieces.ts';
import { renderMarkdown } from './markdown/render.ts';
import { parseMarkdown } from './markdown/syntax.ts';
import { type Reading, makeReading } from './reading.ts';
import { TextWriter } from './text-writer.ts';

/**
 * Markdown → its text, blocks separated by blank lines: without the syntax, list markers, images and tags; no word
 * is lost. The title is the first heading. Blocks too intricate for the parser are taken as they are (decision 0003).
 *
 * @param address where the text came from; relative links are resolved against it
 */
export function readMarkdown(source: string, address: string | null): Reading {
  const out = new TextWriter();
  let title: string | null = null;
  for (const piece of piecesOf(source)) {
    if (piece.plain) {
      out.write(piece.text.trim());
      out.endBlock();
    } else {
      const heading = renderMarkdown(out, parseMarkdown(piece.source), piece.source, piece.text.length, address);
      title ??= heading;
    }
  }
  const { text, links } = out.result();
  return makeReading(text, links, { title });
}
