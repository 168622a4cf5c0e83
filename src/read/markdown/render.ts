import { isElement } from '../html/elements.ts';
import { resolveHref } from '../href.ts';
import { writeHtml } from '../html.ts';
import type { TextWriter } from '../text-writer.ts';
import { itemWords } from './lists.ts';
import type { Node, NodeOf, Parent } from './syntax.ts';

/** `[Müller]: Ja.` in an interview is what he said; `[1]: https://…` is a definition. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]{0,30}:.|www\.|[/#.<])/i;
const TAG_NAME = /^<\/?([a-z][a-z\d-]{0,40})/i;

/** A node to be written, or what is to be done after those inside another. */
type Step = { readonly node: Node; readonly parent: Parent } | (() => void);

/**
 * Writes the words of a Markdown tree. It keeps its own stack, so that nesting cannot exhaust that of the machine.
 *
 * @param source what the tree's offsets refer to; nodes at or after `end` are definitions of other pieces
 * @param address relative links are resolved against it
 * @returns the words of the first heading, or null
 */
export function renderMarkdown(
  out: TextWriter,
  root: NodeOf<'root'>,
  source: string,
  end: number,
  address: string | null,
): string | null {
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

  render(root: NodeOf<'root'>, end: number): string | null {
    this.#definitions = definitionsOf(root);
    this.#push({ ...root, children: root.children.filter((child) => child.position!.start.offset! < end) });
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      if (typeof step === 'function') step();
      else this.#write(step.node, step.parent);
    }
    return this.#title;
  }

  #write(node: Node, parent: Parent): void {
    switch (node.type) {
      case 'text':
        this.#out.write(this.#out.atBlockStart ? node.value.trimStart() : node.value);
        break;
      case 'inlineCode':
        this.#out.write(node.value);
        break;
      case 'break':
        if (!this.#out.atBlockStart) this.#out.write('\n');
        break;
      case 'link':
        this.#link(node, node.url);
        break;
      case 'linkReference':
        this.#link(node, this.#definitions.get(node.identifier) ?? '');
        break;
      case 'heading':
        this.#heading(node);
        break;
      case 'paragraph':
        this.#push(node, () => this.#out.endBlock());
        break;
      case 'list':
        this.#list(node);
        break;
      case 'code':
        this.#block([node.meta && `${node.lang} ${node.meta}`, node.value].filter(Boolean).join('\n'));
        break;
      case 'html':
        this.#html(node, parent);
        break;
      case 'definition':
        if (!ADDRESS.test(node.url)) this.#block(this.#sourceOf(node));
        break;
      case 'blockquote':
      case 'emphasis':
      case 'strong':
        this.#push(node);
        break;
      default:
      // Images and rules have no words.
    }
  }

  /** Has the children written next, and then `after` done. */
  #push(node: Parent, after?: () => void): void {
    if (after) this.#steps.push(after);
    for (let i = node.children.length - 1; i >= 0; i--) this.#steps.push({ node: node.children[i], parent: node });
  }

  #block(words: string): void {
    this.#out.write(words);
    this.#out.endBlock();
  }

  #link(node: Parent, href: string): void {
    this.#out.openLink(resolveHref(href, this.#address));
    this.#push(node, () => this.#out.closeLink());
  }

  #heading(node: Parent): void {
    const start = this.#out.length;
    this.#push(node, () => {
      this.#title ??= this.#out.since(start).trim() || null;
      this.#out.endBlock();
    });
  }

  #list(node: NodeOf<'list'>): void {
    const words = itemWords(node, this.#source);
    for (let i = node.children.length - 1; i >= 0; i--) {
      this.#steps.push(() => {
        this.#out.write(words[i]);
        this.#out.space();
        this.#push(node.children[i], () => this.#out.endBlock());
      });
    }
  }

  #html(node: NodeOf<'html'>, parent: Parent): void {
    const name = TAG_NAME.exec(node.value)?.[1]?.toLowerCase();
    const inline = parent.type !== 'root' && parent.type !== 'blockquote' && parent.type !== 'listItem';
    const words = name !== undefined && !isElement(name);
    if (words && inline) this.#out.write(node.value);
    else if (words) this.#block(node.value);
    else if (!inline) writeHtml(this.#out, node.value, this.#address);
    else if (name === 'br' && this.#source[node.position!.end.offset!] !== '\n') this.#out.write('\n');
  }

  #sourceOf(node: NodeOf<'definition'>): string {
    return this.#source.slice(node.position!.start.offset, node.position!.end.offset);
  }
}

/** Where the labels of the tree lead; the first definition of a label counts. */
function definitionsOf(root: NodeOf<'root'>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const rest: Node[] = [root];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url);
    if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) rest.push(node.children[i]);
  }
  return found;
}
