import type { Block, TextRole } from '../text/block.ts';
import type { Link } from '../text/document.ts';

/** A piece of a document that stands by itself in its source, such as a title, a summary or a body. */
export interface Part {
  /** Of each of its blocks. */
  readonly role: TextRole;
  /** Blocks separated by blank lines. */
  readonly text: string;
  readonly links: readonly Link[];
}

/** Puts the parts of a document together, one after the other; those without words are left out. */
export function joinParts(parts: readonly Part[]): {
  readonly text: string;
  readonly links: readonly Link[];
  readonly blocks: readonly Block[];
} {
  let text = '';
  const links: Link[] = [];
  const blocks: Block[] = [];
  for (const part of parts.filter((one) => one.text.trim() !== '')) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += part.text;
    blocks.push(...blocksIn(part, start));
    for (const link of part.links)
      links.push(Object.freeze({ ...link, start: link.start + start, end: link.end + start }));
  }
  return { text, links, blocks };
}

/** @param start where the part begins in the text */
function blocksIn({ role, text }: Part, start: number): Block[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\n))*/g)].map(({ 0: words, index }) =>
    Object.freeze({ start: start + index, end: start + index + words.trimEnd().length, role }),
  );
}
