import type { Attributes } from './tags.ts';

/** A run of characters; entities are decoded, white space is as it was. */
export class TextNode {
  text: string;
  readonly parent: ElementNode;

  constructor(text: string, parent: ElementNode) {
    this.text = text;
    this.parent = parent;
  }
}

/** An element with what is in it. */
export class ElementNode {
  /** In lower case. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly parent: ElementNode | null;
  readonly children: PageNode[] = [];

  constructor(name: string, attributes: Attributes, parent: ElementNode | null) {
    this.name = name;
    this.attributes = attributes;
    this.parent = parent;
  }

  /** The value of an attribute; the empty string when it is not there. */
  get(name: string): string {
    return this.attributes.get(name) ?? '';
  }
}

export type PageNode = ElementNode | TextNode;

/** All elements in a node and under it, in page order, without recursion: pages can be nested as deep as they like. */
export function* elementsIn(root: ElementNode): Generator<ElementNode> {
  const waiting: ElementNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child instanceof ElementNode) waiting.push(child);
    }
  }
}

/** The words in a node, white space made one space, without scripts and styles. */
export function wordsIn(root: ElementNode): string {
  const parts: string[] = [];
  const waiting: PageNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node instanceof TextNode) parts.push(node.text);
    else if (node === root || (node.name !== 'script' && node.name !== 'style')) {
      for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i]);
    }
  }
  return parts.join('').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
