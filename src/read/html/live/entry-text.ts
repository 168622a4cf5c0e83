import type { Link } from '../../../text/document.ts';
import { TextWriter } from '../../text-writer.ts';
import { VOID } from '../elements.ts';
import { ElementNode, type PageNode } from '../node.ts';
import { PageWriter } from '../page-writer.ts';
import type { TagHandler } from '../tags.ts';

/**
 * The text of nodes, as blocks separated by blank lines, with its links.
 *
 * @param leftOut nodes in them that are no part of it
 * @param base what relative links refer to
 */
export function entryText(
  nodes: readonly PageNode[],
  leftOut: ReadonlySet<PageNode>,
  base: string | null,
): { readonly text: string; readonly links: readonly Link[] } {
  const written = writeNodes(nodes, leftOut, base, false);
  return written.text === '' ? writeNodes(nodes, leftOut, base, true) : written;
}

function writeNodes(
  nodes: readonly PageNode[],
  leftOut: ReadonlySet<PageNode>,
  base: string | null,
  withBeside: boolean,
): ReturnType<TextWriter['result']> {
  const out = new TextWriter();
  const writer = new PageWriter(out, base, withBeside);
  for (const node of nodes) replay(node, writer, leftOut);
  writer.end();
  return out.result();
}

/** Tells a handler of the tags and words that a tree was made of, without those of some nodes. */
export function replay(root: PageNode, handler: TagHandler, leftOut: ReadonlySet<PageNode>): void {
  const waiting: (PageNode | string)[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') handler.closeTag(next);
    else if (leftOut.has(next)) continue;
    else if (!(next instanceof ElementNode)) handler.text(next.text);
    else {
      const isPage = next.name === '#page';
      if (!isPage) handler.openTag(next.name, next.attributes);
      if (!isPage && !VOID.has(next.name)) waiting.push(next.name);
      for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i]);
    }
  }
}
