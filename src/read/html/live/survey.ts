import { UNSEEN } from '../elements.ts';
import { ElementNode, TextNode } from '../node.ts';

/** Elements of which no entry is made, whatever stands in them. */
const NEVER: ReadonlySet<string> = new Set([...UNSEEN, 'nav', 'aside', 'footer', 'form', 'figure', 'head', 'dialog']);
const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'main']);
/** Classes of elements that stand beside the article: what they begin with, and what is in them wherever. */
const BESIDE =
  /^(?:[a-z]{1,3}-{1,2})?(?:forum|repl(?:y|ies)|teasers?|sidebar|breadcrumbs?|share|sharing|social|advert\w*|anzeigen?|werbung|ads?|banner|promo|footer|cookie|consent|paywall)(?:$|[-_])|^(?!has|no-|with|is-|allow|show).*(?:comment(?!ary)|kommentar|discuss|diskussion|related|recommend|newsletter|outbrain|taboola|more-(?:news|posts|articles))/i;

/** What is to be known of every element of a page, found in one pass. */
export class Survey {
  /** All elements in page order. */
  readonly elements: readonly ElementNode[];
  readonly #places = new Map<ElementNode, number>();
  readonly #parents: Int32Array;
  readonly #indexes: Int32Array;
  readonly #lengths: Float64Array;
  readonly #linked: Float64Array;
  readonly #beside: Uint8Array;
  readonly #inLink: Uint8Array;
  readonly #sizes: Int32Array;

  constructor(page: ElementNode) {
    const { elements, indexes } = inPageOrder(page);
    this.elements = elements;
    this.#indexes = Int32Array.from(indexes);
    this.#parents = new Int32Array(elements.length);
    this.#lengths = new Float64Array(elements.length);
    this.#linked = new Float64Array(elements.length);
    this.#beside = new Uint8Array(elements.length);
    this.#inLink = new Uint8Array(elements.length);
    this.#sizes = new Int32Array(elements.length).fill(1);
    elements.forEach((element, place) => this.#enter(element, place));
    for (let place = elements.length - 1; place >= 0; place--) this.#addUp(elements[place], place);
  }

  /** The number of an element in page order. */
  placeOf(element: ElementNode): number {
    return this.#places.get(element)!;
  }

  /** The number of the parent of the element at a place; -1 for the page itself. */
  parentOf(place: number): number {
    return this.#parents[place];
  }

  /** Where an element stands among the children of its parent. */
  indexOf(element: ElementNode): number {
    return this.#indexes[this.placeOf(element)];
  }

  /** The number of the first element after an element and all in it. */
  endOf(element: ElementNode): number {
    const place = this.placeOf(element);
    return place + this.#sizes[place];
  }

  /** Characters that can be read in an element, without white space. */
  lengthOf(element: ElementNode): number {
    return this.#lengths[this.placeOf(element)];
  }

  /** As `lengthOf`, of what is in links, or part of one. */
  linkedOf(element: ElementNode): number {
    const place = this.placeOf(element);
    return this.#inLink[place] === 1 ? this.#lengths[place] : this.#linked[place];
  }

  /** Whether an element is or stands in one of which no entry is made: navigation, comments, teasers, advertising. */
  isBeside(element: ElementNode): boolean {
    return this.#beside[this.placeOf(element)] === 1;
  }

  #enter(element: ElementNode, place: number): void {
    this.#places.set(element, place);
    const parent = element.parent ? (this.#places.get(element.parent) ?? -1) : -1;
    this.#parents[place] = parent;
    this.#inLink[place] = element.name === 'a' || (parent >= 0 && this.#inLink[parent] === 1) ? 1 : 0;
    this.#beside[place] = (parent >= 0 && this.#beside[parent] === 1) || isBesideItself(element) ? 1 : 0;
  }

  #addUp(element: ElementNode, place: number): void {
    if (place > 0) this.#sizes[this.#parents[place]] += this.#sizes[place];
    if (UNSEEN.has(element.name)) {
      this.#lengths[place] = 0;
      return;
    }
    for (const child of element.children) {
      if (child instanceof TextNode) this.#lengths[place] += child.text.replace(/\s+/g, '').length;
    }
    const parent = this.#parents[place];
    if (parent < 0) return;
    this.#lengths[parent] += this.#lengths[place];
    this.#linked[parent] += element.name === 'a' ? this.#lengths[place] : this.#linked[place];
  }
}

function inPageOrder(page: ElementNode): { elements: ElementNode[]; indexes: number[] } {
  const elements: ElementNode[] = [];
  const indexes: number[] = [];
  const waiting: { readonly element: ElementNode; readonly index: number }[] = [{ element: page, index: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    elements.push(next.element);
    indexes.push(next.index);
    const { children } = next.element;
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child instanceof ElementNode) waiting.push({ element: child, index });
    }
  }
  return { elements, indexes };
}

function isBesideItself(element: ElementNode): boolean {
  if (WHOLE.has(element.name)) return false;
  if (NEVER.has(element.name) || element.attributes.has('hidden')) return true;
  return classesOf(element).some((name) => BESIDE.test(name)) || BESIDE.test(element.get('id'));
}

/** The first classes of an element; pages with hundreds of them on one element mean nothing by the rest. */
export function classesOf(element: ElementNode): string[] {
  return element.get('class').slice(0, 400).split(/\s+/).filter(Boolean).slice(0, 20);
}

/** What siblings of one kind have in common: their name and first class. */
export function shapeOf(element: ElementNode): string {
  return `${element.name}.${classesOf(element)[0] ?? ''}`;
}
