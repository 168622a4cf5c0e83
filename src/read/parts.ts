import type { Block, TextRole } from '../text/block.ts';
import type { Link } from '../text/document.ts';
import type { Span } from '../text/span.ts';

/** A piece of a document that stands by itself in its source, such as a title, a summary or a body. */
export interface Part {
  /** Of each of its blocks. */
  readonly role: TextRole;
  /** Blocks separated by blank lines. */
  readonly text: string;
  readonly links: readonly Link[];
}

/** Joins blocks to a text with blank lines between them, and keeps count of where their links are. */
export class Joiner {
  text = '';
  readonly links: Link[] = [];

  /** @returns where the block stands in the text; offsets of `links` are into `text` */
  add(text: string, links: readonly Link[]): Span {
    if (this.text !== '') this.text += '\n\n';
    const start = this.text.length;
    this.text += text;
    for (const link of links)
      this.links.push(Object.freeze({ ...link, start: link.start + start, end: link.end + start }));
    return { start, end: this.text.length };
  }
}

/** Puts the parts of a document together, one after the other; those without words are left out. */
export function joinParts(parts: readonly Part[]): {
  readonly text: string;
  readonly links: readonly Link[];
  readonly blocks: readonly Block[];
} {
  const joiner = new Joiner();
  const blocks: Block[] = [];
  for (const part of parts.filter((one) => one.text.trim() !== ''))
    blocks.push(...blocksIn(part, joiner.add(part.text, part.links).start));
  return { text: joiner.text, links: joiner.links, blocks };
}

/** @param start where the part begins in the text */
function blocksIn({ role, text }: Part, start: number): Block[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\n))*/g)].map(({ 0: words, index }) =>
    Object.freeze({ start: start + index, end: start + index + words.trimEnd().length, role }),
  );
}
