import type { Link } from '../../../text/document.ts';
import { resolveHref } from '../../href.ts';
import { BLOCKS, UNSEEN } from '../elements.ts';
import { ElementNode, type PageNode, TextNode } from '../node.ts';
import { keyOf } from '../key.ts';
import { type CueSet, bitOf, cuesOf } from './cues.ts';

/** What the elements around a place say of it. */
export interface Context {
  readonly element: ElementNode;
  readonly outer: Context | null;
  /** Of this element. */
  readonly own: CueSet;
  /** Of this element and all around it. */
  readonly all: CueSet;
  readonly depth: number;
  /** In the head of the page. */
  readonly isHead: boolean;
  /** In an element that stands beside an article by its name. */
  readonly isBeside: boolean;
  /** The outermost element of these names around. */
  readonly article: ElementNode | null;
  readonly main: ElementNode | null;
}

const BESIDE: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'form', 'figcaption', 'menu', 'dialog']);

/** A run of words that no other block stands in: a paragraph, a heading, a list item, a loose line. */
export interface PageBlock {
  /** Of the block element it stands in. */
  readonly context: Context;
  /** White space is one space, a single line break a line feed. */
  readonly text: string;
  /** Letters and digits of the text, as `keyOf` gives them. */
  readonly key: string;
  /** Offsets are UTF-16 code units into `text`. */
  readonly links: readonly Link[];
  /** Code units that stand in links of any kind. */
  readonly linked: number;
  /** Code units that are bold. */
  readonly bold: number;
  /** Of inline elements in it. */
  readonly inner: CueSet;
  /** Pictures and players between the block before and this one. */
  readonly media: number;
  /** Buttons and fields between the block before and this one. */
  readonly controls: number;
}

const MEDIA: ReadonlySet<string> = new Set(['img', 'picture', 'video', 'audio', 'iframe', 'svg', 'canvas', 'object']);
const CONTROLS: ReadonlySet<string> = new Set(['button', 'input', 'select', 'textarea']);
const HEADING = /^h[1-4]$/;
const KICKER = bitOf('kicker');
const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);

const NOTHING: ReadonlySet<PageNode> = new Set();

/**
 * Cuts a page into blocks, in page order. What is never words to read is left out: scripts, styles, templates, buttons,
 * what is hidden.
 *
 * @param base what relative links refer to
 * @param leftOut nodes that are left out, too
 */
export function segment(page: ElementNode, base: string | null, leftOut = NOTHING): PageBlock[] {
  const cutter = new Cutter(base, leftOut);
  walk(page, cutter);
  return cutter.blocks;
}

/** Cuts some nodes of a page as if they were a page by themselves. */
export function segmentNodes(nodes: readonly PageNode[], base: string | null, leftOut = NOTHING): PageBlock[] {
  const page = new ElementNode('#page', new Map(), null);
  page.children.push(...nodes);
  return segment(page, base, leftOut);
}

/** Depth first, without recursion: pages can be nested as deep as they like. */
function walk(root: ElementNode, cutter: Cutter): void {
  const path: { readonly node: ElementNode; next: number }[] = [];
  const enter = (node: ElementNode): void => {
    if (cutter.begin(node)) path.push({ node, next: 0 });
  };
  enter(root);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const child = top.node.children[top.next++];
    if (child === undefined) {
      path.pop();
      cutter.end(top.node);
    } else if (cutter.leftOut.has(child)) continue;
    else if (child instanceof TextNode) cutter.text(child.text);
    else enter(child);
  }
}

class Cutter {
  readonly blocks: PageBlock[] = [];
  readonly leftOut: ReadonlySet<PageNode>;
  readonly #base: string | null;
  #context: Context | null = null;
  #text = '';
  #isSpaced = false;
  #breaks = 0;
  #links: Link[] = [];
  #link: { readonly href: string | null; start: number } | null = null;
  #linkDepth = 0;
  #linked = 0;
  #boldDepth = 0;
  #bold = 0;
  #inner: CueSet = 0;
  #quotes = 0;
  #kicker: ElementNode | null = null;
  #media = 0;
  #controls = 0;

  constructor(base: string | null, leftOut: ReadonlySet<PageNode>) {
    this.#base = base;
    this.leftOut = leftOut;
  }

  /** @returns whether there is anything to read in it */
  begin(node: ElementNode): boolean {
    const { name } = node;
    if (MEDIA.has(name)) this.#media++;
    else if (CONTROLS.has(name)) this.#controls++;
    if (name === 'br') this.#breaks++;
    else if (name === 'hr') this.#cut();
    if (isUnseen(node)) return false;
    if (BLOCKS.has(name) || this.#context === null || this.#isKicker(node)) {
      this.#cut();
      this.#context = contextIn(node, this.#context);
    } else this.#beginInline(node);
    return true;
  }

  end(node: ElementNode): void {
    const { name } = node;
    if (this.#context?.element === node) {
      this.#cut();
      if (!BLOCKS.has(name)) this.#kicker = this.#context.outer?.element ?? null;
      this.#context = this.#context.outer;
    } else if (name === 'a') {
      this.#linkDepth--;
      this.#closeLink();
    } else if (BOLD.has(name)) this.#boldDepth--;
    else if (name === 'q') this.#write(--this.#quotes % 2 === 0 ? '“' : '‘');
  }

  text(words: string): void {
    const flowing = words.replace(/[ \t\n\r\f\v\u200b\ufeff]+/g, ' ').replaceAll('\u00ad', '');
    if (flowing === '' || flowing === ' ') {
      if (flowing !== '') this.#isSpaced = true;
      return;
    }
    const from = flowing.startsWith(' ') ? 1 : 0;
    const to = flowing.endsWith(' ') ? flowing.length - 1 : flowing.length;
    if (from > 0) this.#isSpaced = true;
    this.#write(this.#isAfterKicker() ? flowing.slice(from, to).replace(/^[:|–—-]\s*/, '') : flowing.slice(from, to));
    if (to < flowing.length) this.#isSpaced = true;
  }

  /** The mark between a kicker and its headline, which the layout does not show. */
  #isAfterKicker(): boolean {
    return this.#text === '' && HEADING.test(this.#context!.element.name) && this.#kicker === this.#context!.element;
  }

  /** The words above a headline often stand in its element. */
  #isKicker(node: ElementNode): boolean {
    return HEADING.test(this.#context!.element.name) && (cuesOf(node) & KICKER) !== 0;
  }

  #beginInline(node: ElementNode): void {
    const { name } = node;
    if (name === 'a') {
      this.#linkDepth++;
      this.#openLink(resolveHref(node.get('href'), this.#base));
    } else if (BOLD.has(name)) this.#boldDepth++;
    else if (name === 'q') this.#write(this.#quotes++ % 2 === 0 ? '„' : '‚');
    if (node.attributes.size > 0 || name === 'time') this.#inner |= cuesOf(node);
  }

  #write(words: string): void {
    if (words === '') return;
    if (this.#breaks > 1) this.#cut();
    if (this.#text !== '') this.#text += this.#breaks === 1 ? '\n' : this.#isSpaced ? ' ' : '';
    this.#breaks = 0;
    this.#isSpaced = false;
    if (this.#link && this.#link.start < 0) this.#link.start = this.#text.length;
    this.#text += words;
    if (this.#linkDepth > 0) this.#linked += words.length;
    if (this.#boldDepth > 0) this.#bold += words.length;
  }

  #openLink(href: string | null): void {
    this.#closeLink();
    this.#link = { href, start: -1 };
  }

  #closeLink(): void {
    const link = this.#link;
    this.#link = null;
    if (link && link.href !== null && link.start >= 0) {
      this.#links.push({ start: link.start, end: this.#text.length, href: link.href });
    }
  }

  /** Ends the block; a link that goes on begins again in the next one. */
  #cut(): void {
    const open = this.#link;
    this.#closeLink();
    if (this.#text !== '') {
      const { blocks } = this;
      blocks.push({
        context: this.#context!,
        text: this.#text,
        key: keyOf(this.#text),
        links: this.#links,
        linked: this.#linked,
        bold: this.#bold,
        inner: this.#inner,
        media: this.#media,
        controls: this.#controls,
      });
      this.#media = 0;
      this.#controls = 0;
      this.#links = [];
      this.#text = '';
    }
    this.#inner = 0;
    this.#linked = 0;
    this.#bold = 0;
    this.#isSpaced = false;
    this.#breaks = 0;
    if (open) this.#link = { href: open.href, start: -1 };
  }
}

function contextIn(element: ElementNode, outer: Context | null): Context {
  const own = cuesOf(element);
  const { name } = element;
  return {
    ...{ element, outer, own },
    all: own | (outer?.all ?? 0),
    depth: (outer?.depth ?? -1) + 1,
    isHead: name === 'head' || (outer?.isHead ?? false),
    isBeside: BESIDE.has(name) || (outer?.isBeside ?? false),
    article: outer?.article ?? (name === 'article' ? element : null),
    main: outer?.main ?? (name === 'main' ? element : null),
  };
}

/** `hidden` and what a style hides; not on the page's own elements, which scripts hide until they have run. */
function isUnseen(node: ElementNode): boolean {
  const { name, attributes } = node;
  if (UNSEEN.has(name) || name === 'title') return true;
  if (attributes.size === 0 || name === 'html' || name === 'body') return false;
  return attributes.has('hidden') || /display\s*:\s*none/i.test(node.get('style'));
}
