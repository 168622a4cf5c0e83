import type { Definition, Html, Nodes, Parents, Root } from 'mdast';
import { isElement } from '../html/elements.ts';
import { resolveHref } from '../href.ts';
import { writeHtml } from '../html.ts';
import type { TextWriter } from '../text-writer.ts';
import { itemWords } from './lists.ts';

/** `[Müller]: Ja.` in an interview is what he said; `[1]: https://…` is a definition. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]{0,30}:.|www\.|[/#.<])/i;
const TAG_NAME = /^<\/?([a-z][a-z\d-]{0,40})/i;

/** A node to be written, or what is to be done after those inside another. */
type Step = { readonly node: Nodes; readonly parent: Parents } | (() => void);

/**
 * Writes the words of a Markdown tree. It keeps its own stack, so that nesting cannot exhaust that of the machine.
 *
 * @param source what the tree's offsets refer to; nodes at or after `end` are definitions of other pieces
 * @param address relative links are resolved against it
 * @returns the words of the first heading, or null
 */
export function renderMarkdown(out: TextWriter, root: Root, source: string, end: number, address: string | null): string | null {
  return new Renderer(out, source, address).render(root, end);
}

class Renderer {
  readonly #out: TextWriter;
  readonly #source: string;
  readonly #address: string | null;
  readonly #steps: Step[] = [];
  #definitions: ReadonlyMap<string, string> = new Map();
  #title: string | null = null;

  constructor(out: TextWriter, source: string, address: string | null) {
    this.#out = out;
    this.#source = source;
    this.#address = address;
  }

  render(root: Root, end: number): string | null {
    this.#definitions = definitionsOf(root);
    this.#push({ ...root, children: root.children.filter((child) => child.position!.start.offset! < end) });
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      if (typeof step === 'function') step();
      else this.#write(step.node, step.parent);
    }
    return this.#title;
  }

  #write(node: Nodes, parent: Parents): void {
    switch (node.type) {
      case 'text':
        return this.#out.write(this.#out.atBlockStart ? node.value.trimStart() : node.value);
      case 'inlineCode':
        return this.#out.write(node.value);
      case 'break':
        return this.#out.atBlockStart ? undefined : this.#out.write('\n');
      case 'link':
        return this.#link(node, node.url);
      case 'linkReference':
        return this.#link(node, this.#definitions.get(node.identifier) ?? '');
      case 'heading':
        return this.#heading(node);
      case 'paragraph':
        return this.#push(node, () => this.#out.endBlock());
      case 'list':
        return this.#list(node);
      case 'code':
        return this.#block([node.meta && `${node.lang} ${node.meta}`, node.value].filter(Boolean).join('\n'));
      case 'html':
        return this.#html(node, parent);
      case 'definition':
        return ADDRESS.test(node.url) ? undefined : this.#block(this.#sourceOf(node));
      case 'blockquote':
      case 'emphasis':
      case 'strong':
        return this.#push(node);
      default:
        // Images and rules have no words.
        return undefined;
    }
  }

  /** Has the children written next, and then `after` done. */
  #push(node: Parents, after?: () => void): void {
    if (after) this.#steps.push(after);
    for (let i = node.children.length - 1; i >= 0; i--) this.#steps.push({ node: node.children[i]!, parent: node });
  }

  #block(words: string): void {
    this.#out.write(words);
    this.#out.endBlock();
  }

  #link(node: Parents, href: string): void {
    this.#out.openLink(resolveHref(href, this.#address));
    this.#push(node, () => this.#out.closeLink());
  }

  #heading(node: Parents): void {
    const start = this.#out.length;
    this.#push(node, () => {
      this.#title ??= this.#out.since(start).trim() || null;
      this.#out.endBlock();
    });
  }

  #list(node: Parents & { type: 'list' }): void {
    const words = itemWords(node, this.#source);
    for (let i = node.children.length - 1; i >= 0; i--) {
      this.#steps.push(() => {
        this.#out.write(words[i]!);
        this.#out.space();
        this.#push(node.children[i]!, () => this.#out.endBlock());
      });
    }
  }

  #html(node: Html, parent: Parents): void {
    const name = TAG_NAME.exec(node.value)?.[1]?.toLowerCase();
    const inline = parent.type !== 'root' && parent.type !== 'blockquote' && parent.type !== 'listItem';
    if (name !== undefined && !isElement(name)) this.#out.write(node.value);
    else if (!inline) writeHtml(this.#out, node.value, this.#address);
    else if (name === 'br' && this.#source[node.position!.end.offset!] !== '\n') this.#out.write('\n');
  }

  #sourceOf(node: Definition): string {
    return this.#source.slice(node.position!.start.offset, node.position!.end.offset);
  }
}

/** Where the labels of the tree lead; the first definition of a label counts. */
function definitionsOf(root: Root): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const rest: Nodes[] = [root];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url);
    if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) rest.push(node.children[i]!);
  }
  return found;
}
