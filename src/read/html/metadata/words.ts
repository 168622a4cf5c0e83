import { BLOCKS } from '../elements.ts';
import { type ElementNode, TextNode, type PageNode } from '../node.ts';
import { readTags } from '../tags.ts';

/** Code units of a value; longer ones are texts, not facts about one. */
const LONGEST_VALUE = 1_000;

/** Between the blocks of an element's words: `Von Anna Alt | 3. Mai 2024`. */
const BLOCK_MARK = ' | ';

/** White space made one space, soft hyphens, tags and entities that are left taken out; null when there is nothing. */
export function filled(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 10 * LONGEST_VALUE) return null;
  const plain = value.includes('&') || value.includes('<') ? withoutMarkup(value) : value;
  const words = plain
    .replace(/[\u00ad\u200b-\u200f\ufeff\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' || words.length > LONGEST_VALUE ? null : words;
}

/** A value with its entities as characters: `&quot;` → `"`. */
export function decoded(source: string): string {
  return withoutMarkup(source.replaceAll('<', '&lt;'));
}

function withoutMarkup(source: string): string {
  const parts: string[] = [];
  const skip = (): void => undefined;
  readTags(source, { openTag: skip, closeTag: skip, text: (words) => void parts.push(words) });
  return parts.join('');
}

/** Nodes that are looked at for the words of one element. */
const MOST_NODES = 200;
const UNSAID: ReadonlySet<string> = new Set('script style svg template noscript button form'.split(' '));

/**
 * The first words of an element, blocks separated by ` | `, words of neighbouring elements by a space. Whatever stands
 * in the element, this takes no longer.
 */
export function shortWords(root: ElementNode, isLeftOut?: (element: ElementNode) => boolean): string {
  const parts: string[] = [];
  const waiting: (PageNode | null)[] = [root];
  let length = 0;
  for (let n = 0; n < MOST_NODES && length < LONGEST_VALUE; n++) {
    const node = waiting.pop();
    if (node === undefined) break;
    if (node === null) parts.push(BLOCK_MARK);
    else if (node instanceof TextNode) {
      parts.push(node.text.slice(0, LONGEST_VALUE));
      length += node.text.length;
    } else open(node, root, waiting, isLeftOut);
  }
  return tidied(parts);
}

function open(
  node: ElementNode,
  root: ElementNode,
  waiting: (PageNode | null)[],
  isLeftOut?: (element: ElementNode) => boolean,
): void {
  if (UNSAID.has(node.name) || (node !== root && isLeftOut?.(node))) return;
  const isBlock = BLOCKS.has(node.name) || node.name === 'br';
  if (isBlock) waiting.push(null);
  for (let i = Math.min(node.children.length, MOST_NODES) - 1; i >= 0; i--) waiting.push(node.children[i]);
  if (isBlock) waiting.push(null);
}

/** Words that stand side by side without a space in different elements get one. */
function tidied(parts: readonly string[]): string {
  let words = '';
  for (const part of parts) {
    const touches = /[\p{L}\p{N}.,:;)]$/u.test(words) && /^[\p{L}\p{N}(]/u.test(part);
    words += touches ? ` ${part}` : part;
  }
  const spaced = words.replaceAll('\u00ad', '').replace(/\s+/g, ' ');
  return spaced.replace(/(?: ?\| ?)+/g, BLOCK_MARK).replace(/^[\s|]+|[\s|]+$/g, '');
}
