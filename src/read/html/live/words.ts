import { ElementNode, type PageNode, TextNode } from '../node.ts';

/** Nodes that are looked at to see how something begins. */
const NODES = 60;

/**
 * How the words of a node begin, white space made one space, without scripts and styles: at least `limit` characters
 * where it has them near its beginning, at most one text node more.
 */
export function beginningOf(node: PageNode, limit: number): string {
  let words = '';
  for (const text of textsIn(node, NODES)) {
    words += text.text.length > 4 * limit ? text.text.slice(0, 4 * limit) : text.text;
    if (words.length > 2 * limit) break;
  }
  return words.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

/** All words of a short node; null when it is longer than `limit` characters or has too many parts. */
export function shortWordsOf(node: PageNode, limit: number): string | null {
  let words = '';
  let parts = 0;
  for (const text of textsIn(node, Infinity)) {
    if (text.text.trim() === '' && words === '') continue;
    words += text.text;
    if (++parts > NODES || words.length > 4 * limit) return null;
  }
  const flowing = words.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
  return flowing.length > limit ? null : flowing;
}

function* textsIn(root: PageNode, budget: number): Generator<TextNode> {
  const waiting: PageNode[] = [root];
  let left = budget;
  for (let node = waiting.pop(); node && left > 0; node = waiting.pop(), left--) {
    if (node instanceof TextNode) yield node;
    else if (node instanceof ElementNode && node.name !== 'script' && node.name !== 'style') {
      for (let i = Math.min(node.children.length, left) - 1; i >= 0; i--) waiting.push(node.children[i]);
    }
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
