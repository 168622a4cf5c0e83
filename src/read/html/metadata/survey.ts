import { FIRST_NAMES } from '../../../language/de/data/first-names.ts';
import { type ElementNode, type PageNode, TextNode, elementsIn } from '../node.ts';
import { LABEL, isSigned } from './names.ts';
import { Mark, Marks } from './marks.ts';
import type { MetaTag } from './meta-tags.ts';
import { type Item, addProperty, makeItem } from './microdata.ts';
import { shortWords } from './words.ts';

/** Whether something stands in navigation, a footer, a second article; or in what is only named like a teaser or a comment. */
export type Beside = 'no' | 'maybe' | 'yes';

/** An element that may say something, with its place among all elements of the page. */
export interface Found {
  readonly element: ElementNode;
  readonly at: number;
  readonly beside: Beside;
}

/** A short text by itself that may be a day, or a name. */
export interface TextLine extends Found {
  readonly words: string;
}

/** All places of a page where it says something about itself, found in one pass. */
export interface PageFacts {
  readonly metas: readonly MetaTag[];
  readonly base: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
  readonly pageTitle: string | null;
  readonly scripts: readonly string[];
  /** Items of microdata, outermost ones, and at the end the properties that stand in none. */
  readonly items: readonly Item[];
  readonly headings: readonly Found[];
  readonly times: readonly Found[];
  readonly dateLines: readonly TextLine[];
  readonly nameLines: readonly TextLine[];
  readonly bylines: readonly Found[];
  readonly crumbs: readonly string[];
  /** What the names of its elements say, as far as they were looked at. */
  readonly marks: Marks;
}

/** Reads a page once, from its first element to its last. */
export function survey(page: ElementNode): PageFacts {
  const surveyor = new Surveyor();
  surveyor.read(page);
  return surveyor.facts();
}

interface Surroundings {
  readonly item: Item | null;
  readonly beside: Beside;
  readonly isInArticle: boolean;
  readonly isInByline: boolean;
}

const OUTSIDE: Surroundings = { item: null, beside: 'no', isInArticle: false, isInByline: false };
const BESIDE: ReadonlySet<string> = new Set('nav figure figcaption select dialog'.split(' '));
const CLOSED: ReadonlySet<string> = new Set('style svg template noscript button iframe object textarea'.split(' '));
/** Elements that hold whole pages: what their class says is not said of what is in them. */
const WIDE: ReadonlySet<string> = new Set('#page html head body main'.split(' '));
/** Elements of one kind that are kept. */
const MOST = 200;
const SHORTEST_LINE = 5;
const LONGEST_LABEL = 20;
/** Code units of a text that is looked at with the white space around it. */
const MOST_WHITE_SPACE = 400;
/** Code units of a text that may be a day, or a name, and hardly more. */
const LONGEST_LINE = 80;

class Surveyor {
  readonly #marks = new Marks();
  readonly #metas: MetaTag[] = [];
  #base: string | null = null;
  #canonical: string | null = null;
  #language: string | null = null;
  #pageTitle: string | null = null;
  readonly #scripts: string[] = [];
  readonly #items: Item[] = [];
  readonly #loose: Item = { '@type': 'CreativeWork' };
  readonly #headings: Found[] = [];
  readonly #times: Found[] = [];
  readonly #dateLines: TextLine[] = [];
  readonly #nameLines: TextLine[] = [];
  readonly #bylines: Found[] = [];
  readonly #crumbs: string[] = [];
  #at = 0;
  /** The text before, where it says what comes next: `Autorin`. */
  #label = '';

  facts(): PageFacts {
    const hasLoose = Object.keys(this.#loose).length > 1;
    return {
      metas: this.#metas,
      base: this.#base,
      canonical: this.#canonical,
      language: this.#language,
      pageTitle: this.#pageTitle,
      scripts: this.#scripts,
      items: hasLoose ? [...this.#items, this.#loose] : this.#items,
      headings: this.#headings,
      times: this.#times,
      dateLines: this.#dateLines,
      nameLines: this.#nameLines,
      bylines: this.#bylines,
      crumbs: this.#crumbs,
      marks: this.#marks,
    };
  }

  read(page: ElementNode): void {
    const nodes: PageNode[] = [page];
    const places: Surroundings[] = [OUTSIDE];
    for (let node = nodes.pop(); node; node = nodes.pop()) {
      const place = places.pop()!;
      if (node instanceof TextNode) this.#text(node, place);
      else {
        this.#at++;
        const inside = this.#element(node, place);
        if (inside === null) continue;
        for (let i = node.children.length - 1; i >= 0; i--) {
          nodes.push(node.children[i]);
          places.push(inside);
        }
      }
    }
  }

  /** @returns what surrounds the element's children; null when they say nothing */
  #element(element: ElementNode, place: Surroundings): Surroundings | null {
    if (CLOSED.has(element.name)) return null;
    if (this.#head(element)) return null;
    const item = element.attributes.size === 0 ? place.item : this.#itemOf(element, place.item);
    const marks = WIDE.has(element.name) ? 0 : this.#marks.of(element);
    const isArticle = element.name === 'article';
    const beside = besideOf(element, marks, place);
    const found = { element, at: this.#at, beside };
    const isByline = this.#isByline(element, marks);
    if (isByline && !place.isInByline) keep(this.#bylines, found);
    this.#visible(element, marks, found);
    const isInByline = place.isInByline || isByline;
    const isInArticle = place.isInArticle || isArticle;
    return isSame(place, item, beside, isInArticle, isInByline) ? place : { item, beside, isInArticle, isInByline };
  }

  /** @returns whether it is an element of the head, with nothing more in it */
  #head(element: ElementNode): boolean {
    const { name } = element;
    if (name === 'meta') {
      const { attributes } = element;
      const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('http-equiv');
      const content = attributes.get('content');
      if (key !== undefined && content) this.#metas.push({ key: key.trim().toLowerCase(), content });
      return false;
    }
    if (name === 'html') this.#language ??= element.get('lang') || element.get('xml:lang') || null;
    else if (name === 'base') this.#base ??= element.get('href') || null;
    else if (name === 'link') this.#link(element);
    else if (name === 'title') this.#pageTitle ??= shortWords(element) || null;
    else if (name === 'script') this.#script(element);
    return name === 'title' || name === 'script';
  }

  #link(element: ElementNode): void {
    const rel = element.get('rel');
    if (rel.length < LONGEST_LINE && /\bcanonical\b/i.test(rel)) this.#canonical ??= element.get('href') || null;
  }

  #script(element: ElementNode): void {
    if (!/^\s*application\/ld\+json/i.test(element.get('type'))) return;
    const [first] = element.children;
    if (first instanceof TextNode) this.#scripts.push(first.text);
  }

  #itemOf(element: ElementNode, outer: Item | null): Item | null {
    const isScope = element.attributes.has('itemscope');
    const isProperty = element.attributes.has('itemprop');
    if (!isScope && !isProperty) return outer;
    const item = isScope ? makeItem(element) : null;
    if (isProperty) addProperty(outer ?? this.#loose, element, item);
    else if (item && this.#items.length < MOST) this.#items.push(item);
    return item ?? outer;
  }

  #isByline(element: ElementNode, marks: number): boolean {
    if (WIDE.has(element.name) || element.name === 'article' || element.name === 'img') return false;
    if ((marks & Mark.byline) !== 0) return true;
    const rel = element.attributes.get('rel');
    return rel !== undefined && rel.length < LONGEST_LINE && /\bauthor\b/i.test(rel);
  }

  #visible(element: ElementNode, marks: number, found: Found): void {
    const { name } = element;
    if (name === 'h1') keep(this.#headings, found);
    else if (name === 'time') keep(this.#times, found);
    else if (this.#crumbs.length === 0 && (marks & Mark.crumbs) !== 0) this.#crumbs.push(...crumbsIn(element));
  }

  #text({ text, parent }: TextNode, { beside }: Surroundings): void {
    if (text.length < SHORTEST_LINE) return;
    const line = text.length > MOST_WHITE_SPACE ? '' : text.trim();
    const isShort = line !== '' && line.length <= LONGEST_LINE;
    const isName = isShort && (this.#label !== '' || isNameLike(line) || isSigned(line)) && !/^\P{L}*\d/u.test(line);
    const isDate = !isName && (isShort ? DATE.test(line) : DATE_AT_START.test(text));
    if (isDate || isName) this.#keepLine(parent, beside, text.trim().slice(0, LONGEST_LINE), isDate);
    if (line !== '') this.#label = line.length <= LONGEST_LABEL && LABEL.test(line) ? line : '';
  }

  #keepLine(element: ElementNode, beside: Beside, line: string, isDate: boolean): void {
    const words = line.replace(/\s+/g, ' ');
    const found = { element, at: this.#at, beside };
    if (isDate) keep(this.#dateLines, { ...found, words });
    else keep(this.#nameLines, { ...found, words: `${this.#label} ${words}`.trim() });
  }
}

/** A day somewhere in a short text, or at the start of a longer one: `29.11.2022 – Der Bundestag …`. */
const DATE = /\d\.? ?(?:\d|\p{L}{3,9} )\S*\d\d/u;
const DATE_AT_START = /^\s*\d\d?\. ?(?:\d\d?\. ?|\p{L}{3,9} )\d{4}\s*[–—|:-]/u;

/** `Von Anna Alt`, `Text: Anna Alt`, or a text that begins with a first name and is hardly longer than a name. */
function isNameLike(line: string): boolean {
  const space = line.search(/\s/);
  if (space < 2 || space > 14) return false;
  const first = line.slice(0, space);
  if (line.length < 40 && FIRST_NAMES.has(first)) return true;
  return /^(?:von|text|by|autor|autorin|dr\.|prof\.):?$/i.test(first);
}

function besideOf(element: ElementNode, marks: number, { beside, isInArticle }: Surroundings): Beside {
  const { name } = element;
  if (beside === 'yes' || BESIDE.has(name) || (name === 'article' && isInArticle)) return 'yes';
  if (name === 'footer' && !isInArticle) return 'yes';
  if (beside === 'maybe' || name === 'aside' || name === 'footer') return 'maybe';
  return (marks & Mark.beside) !== 0 && name !== 'article' ? 'maybe' : 'no';
}

const MOST_CRUMBS = 10;

/** The words of a trail's links. */
function crumbsIn(trail: ElementNode): string[] {
  const crumbs: string[] = [];
  let seen = 0;
  for (const element of elementsIn(trail)) {
    if (++seen > MOST || crumbs.length >= MOST_CRUMBS) break;
    if (element.name === 'a') crumbs.push(shortWords(element));
  }
  return crumbs.filter((crumb) => crumb !== '');
}

function keep<T>(list: T[], one: T): void {
  if (list.length < MOST) list.push(one);
}

function isSame(place: Surroundings, item: Item | null, beside: Beside, article: boolean, byline: boolean): boolean {
  return place.item === item && place.beside === beside && place.isInArticle === article && place.isInByline === byline;
}
