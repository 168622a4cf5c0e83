import { type PageNode, TextNode } from '../node.ts';

/** Nodes that are looked at to see how something begins. */
const PARTS = 80;

/**
 * How the words of a node begin, white space made one space, without scripts and styles: at least `limit` characters
 * where it has them near its beginning, at most one text node more.
 */
export function beginningOf(node: PageNode, limit: number): string {
  let words = '';
  let left = PARTS;
  for (const part of partsOf(node)) {
    if (part instanceof TextNode) words += part.text.slice(0, 4 * limit);
    if (words.length > 2 * limit || --left < 0) break;
  }
  return words.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

/** All words of a short node; null when it is longer than `limit` characters or has too many parts. */
export function shortWordsOf(node: PageNode, limit: number): string | null {
  let words = '';
  let left = PARTS;
  for (const part of partsOf(node)) {
    if (--left < 0) return null;
    if (part instanceof TextNode) words += part.text;
    if (words.length > 4 * limit) return null;
  }
  const flowing = words.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
  return flowing.length > limit ? null : flowing;
}

/** A node and the nodes in it, in page order, without scripts and styles. */
function* partsOf(root: PageNode): Generator<PageNode> {
  const waiting: PageNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (node instanceof TextNode || node.name === 'script' || node.name === 'style') continue;
    // of more children than are looked at none is needed
    for (let i = Math.min(node.children.length, 2 * PARTS) - 1; i >= 0; i--) waiting.push(node.children[i]);
  }
}

/** What is left of words when they are compared: letters and digits in lower case, the first 60 of them. */
export function comparable(words: string): string {
  return words
    .slice(0, 300)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 60);
}
