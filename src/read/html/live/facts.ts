import { resolveHref } from '../../href.ts';
import { ElementNode, type PageNode } from '../node.ts';
import { stampAt } from './clock.ts';
import { classesOf } from './survey.ts';
import { shortWordsOf } from './words.ts';

/** Elements of an entry that are looked at for what they say about it. */
const LOOKED_AT = 80;
/** What has a time, a name or a link of its own and is not by who wrote the entry. */
const EMBEDDED: ReadonlySet<string> = new Set(['blockquote', 'figure', 'script', 'style', 'template', 'iframe']);
const HEADING = /^h[1-6]$/;
const AUTHOR =
  /^(?:[a-z]{1,3}-{1,2})?(?:author|autor|autorin|byline|verfasser)s?(?:$|[-_])|(?:[-_]|meta-)(?:author|autor|byline)(?:$|[-_]?name$)/i;
const IDS = ['data-entry-id', 'data-post-id', 'data-item-id', 'data-id', 'data-update-id', 'data-key', 'data-postid'];

/** Ids that scripts number anew each time: `:r1a:`. */
const MADE_UP = /^[:«]r.{0,20}[:»]$/i;

/** What an entry's elements say about it. */
export interface Facts {
  readonly id: string | null;
  readonly permalink: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** The elements that name the authors. */
  readonly furniture: readonly ElementNode[];
}

/**
 * @param nodes of the entry, in page order
 * @param base what relative links refer to
 */
export function factsOf(nodes: readonly PageNode[], base: string | null): Facts {
  const elements = headOf(nodes);
  const fragment = elements.map(fragmentOf).find((id) => id !== '') ?? null;
  const permalink = permalinkIn(elements, fragment, base);
  const named = elements.filter(namesAuthors).filter((one, _, all) => !all.some((other) => other.parent === one));
  return {
    id: fragment ?? firstData(elements) ?? (permalink === null ? null : endOf(permalink)),
    permalink: permalink ?? (fragment === null || base === null ? null : resolveHref(`#${fragment}`, base)),
    title: titleIn(elements),
    authors: unique(named.flatMap((element) => namesIn(shortWordsOf(element, 120) ?? ''))),
    furniture: named,
  };
}

/** The first elements of an entry, without what is embedded in it. */
function headOf(nodes: readonly PageNode[]): ElementNode[] {
  const elements: ElementNode[] = [];
  const waiting: ElementNode[] = [];
  for (let i = Math.min(nodes.length, LOOKED_AT) - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node instanceof ElementNode) waiting.push(node);
  }
  for (let next = waiting.pop(); next && elements.length < LOOKED_AT; next = waiting.pop()) {
    if (EMBEDDED.has(next.name)) continue;
    elements.push(next);
    for (let i = Math.min(next.children.length, LOOKED_AT) - 1; i >= 0; i--) {
      const child = next.children[i];
      if (child instanceof ElementNode) waiting.push(child);
    }
  }
  return elements;
}

/** The name by which an address can point to an element. */
function fragmentOf(element: ElementNode, place: number): string {
  const isEntry =
    place === 0 || HEADING.test(element.name) || (element.name === 'a' && !element.attributes.has('href'));
  const fragment = (element.get('id') || (element.name === 'a' ? element.get('name') : '')).trim();
  return isEntry && !MADE_UP.test(fragment) ? fragment : '';
}

function firstData(elements: readonly ElementNode[]): string | null {
  for (const name of IDS) if (elements[0]?.get(name)) return elements[0].get(name);
  return null;
}

function permalinkIn(elements: readonly ElementNode[], fragment: string | null, base: string | null): string | null {
  const links = elements.filter((element) => element.name === 'a' && element.get('href') !== '');
  const own = links.find((link) => isPermalink(link, fragment));
  const address = own ? resolveHref(own.get('href'), base) : null;
  return address !== null && URL.canParse(address) ? address : null;
}

function isPermalink(link: ElementNode, fragment: string | null): boolean {
  const href = link.get('href');
  if (href === '#') return false;
  if (fragment !== null && href.endsWith(`#${fragment}`)) return true;
  if (/\b(?:bookmark|permalink)\b/i.test(`${link.get('rel')} ${link.get('class').slice(0, 200)}`)) return true;
  if (link.children.some((child) => child instanceof ElementNode && child.name === 'time')) return true;
  return stampAt(shortWordsOf(link, 60) ?? '')?.isAlone === true;
}

/** The last part of an address: its fragment, else the end of its path. */
export function endOf(address: string): string | null {
  const url = URL.parse(address, 'https://page.invalid');
  if (!url) return null;
  const end = url.hash.length > 1 ? url.hash.slice(1) : (url.pathname.split('/').filter(Boolean).at(-1) ?? '');
  return end === '' ? null : decoded(end);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function titleIn(elements: readonly ElementNode[]): string | null {
  for (const element of elements) {
    if (!HEADING.test(element.name) && element.get('itemprop') !== 'headline') continue;
    const title = withoutStamp(shortWordsOf(element, 300) ?? '');
    if (title !== null) return title;
  }
  return null;
}

/** A headline without the time it begins with and the marks around it; null when nothing is left. */
export function withoutStamp(words: string): string | null {
  const rest = words.slice(stampAt(words)?.end ?? 0).replace(/^[+•·|–—:-]{1,4}\s?|\s?\+{2,4}$/g, '');
  return rest.trim() || null;
}

function namesAuthors(element: ElementNode): boolean {
  if (element.name === 'time' || HEADING.test(element.name)) return false;
  if (/\bauthor\b/i.test(`${element.get('rel')} ${element.get('itemprop')}`))
    return shortWordsOf(element, 120) !== null;
  return classesOf(element).some((name) => AUTHOR.test(name)) && shortWordsOf(element, 120) !== null;
}

/** Desks and agencies, whose names look like those of people. */
const DESK =
  /redaktion|agentur|newsroom|nachrichten|zeitung|fernsehen|rundfunk|\b(?:online|news|team|press|dpa|afp|apa|sid|epd|kna)\b/i;

/** “Von Anna Alt und Ben Baum” → their names; what is no name of two words or more is none. */
export function namesIn(words: string): string[] {
  return words
    .replace(/^(?:von|by)\s/i, '')
    .split(/\s?(?:,|;|\||\/|&)\s?|\s(?:und|and)\s/)
    .map((name) => name.trim())
    .filter((name) => !DESK.test(name))
    .filter((name) => /^\p{Lu}[\p{L}.'’-]*(?:\s(?:von|van|de|der|den|zu|al|[\p{Lu}][\p{L}.'’-]*)){1,4}$/u.test(name));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
