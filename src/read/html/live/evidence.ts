import { type ElementNode, elementsIn } from '../node.ts';
import type { JsonObject } from '../metadata/json-ld.ts';
import { isA } from './json-ld.ts';
import { classesOf } from './survey.ts';
import { beginningOf } from './words.ts';

/** “Liveblog”, “Live-Ticker”, “Nahost-Ticker”, “Newsblog”; not “Sticker”, and not “live” alone. */
const SAID =
  /(?<!\p{L})(?:live[\s-]{0,2}(?:blog|ticker|updates?)|(?:\p{L}{2,30}-)?ticker|\p{L}{0,29}(?:[^s\W]|(?:news|kriegs|(?:un|ei|ta)gs))ticker|(?:\p{L}{2,30}-)?(?:news|minuten|tages)-?blog|minutenprotokoll)s?(?!\p{L})/iu;
const NAMED = /live-?(?:blog|ticker)/i;
/** Whole sections of some outlets are called `newsticker`: of these words only the end of the path counts. */
const ADDRESSED = /(?:news|live|minuten|tages)-?(?:blog|ticker|updates?)|(?:^|[_-]|[^s])ticker(?:$|[_.,-])/i;

/** Whether a page says of itself that it is a live ticker or blog: in its title, headline, address or type. */
export function saysItIsLive(page: ElementNode, data: readonly JsonObject[], address: string | null): boolean {
  if (data.some((object) => isA(object, 'LiveBlogPosting'))) return true;
  if (address !== null && isAddressedSo(address)) return true;
  for (const element of elementsIn(page)) if (saysSo(element)) return true;
  return false;
}

function saysSo(element: ElementNode): boolean {
  switch (element.name) {
    case 'title':
    case 'h1':
      return SAID.test(beginningOf(element, 300).slice(0, 300));
    case 'meta':
      return metaSaysSo(element);
    case 'link':
      return element.get('rel') === 'canonical' && isAddressedSo(element.get('href'));
    case 'html':
    case 'body':
    case 'main':
      return classesOf(element).some((name) => NAMED.test(name)) || isTyped(element);
    default:
      return isTyped(element);
  }
}

function isTyped(element: ElementNode): boolean {
  return element.get('itemtype').endsWith('/LiveBlogPosting') || element.get('itemprop') === 'liveBlogUpdate';
}

function metaSaysSo(meta: ElementNode): boolean {
  const name = meta.get('property') || meta.get('name');
  const content = meta.get('content').slice(0, 300);
  if (name === 'og:title') return SAID.test(content);
  return (name === 'og:type' || /(?:page|content|article)[-_:]?type$/i.test(name)) && NAMED.test(content);
}

function isAddressedSo(address: string): boolean {
  const path = URL.parse(address, 'https://page.invalid')?.pathname.replace(/\/+$/, '') ?? '';
  return NAMED.test(path) || ADDRESSED.test(path.slice(path.lastIndexOf('/') + 1));
}
