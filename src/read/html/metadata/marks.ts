import type { ElementNode } from '../node.ts';

/** What the names that a page gives an element say of it, as bits. */
export const Mark = { byline: 1, beside: 2, crumbs: 4, kicker: 8, modified: 16, dateline: 32 } as const;

/**
 * Words within class names, as stylesheets in German and English use them: `article-header__author`, `atc-MetaAuthor`,
 * `c-autor`. Parts of words are enough where no other word has them.
 */
const SIGNS: readonly (readonly [bit: number, sign: RegExp, except: RegExp | null])[] = [
  [
    Mark.byline,
    /author|autor(?!i[sz]|ad)|byline|by-line|verfasser|writer|redakteur/i,
    /comment|kommentar|avatar|image|img|photo|foto|teaser|related|social|follow|desc|position|job|role|biog|-bio|about|more|icon|count|authoriz|authority|separator|list(?!item)|archive/i,
  ],
  [
    Mark.beside,
    /teaser|related|comment|kommentar|sidebar|recommend|newsletter|footer|breadcrumb|most-?read|meistgelesen|swiper|slider|carousel|caption|gallery|widget|menu|navi|promo|read-?more|mehr-?zum|credit|copyright|bildrecht/i,
    null,
  ],
  [Mark.crumbs, /breadcrumb|brotkr|crumbs/i, null],
  [
    Mark.kicker,
    /kicker|overline|over-line|topline|top-line|dachzeile|spitzmarke|eyebrow|roofline|pre-?title|super-?title|upper-?title|over-?title|headline-?(?:top|prefix|separator)|separator|offscreen|visually-?hidden|sr-only|screen-?reader|badge|__label|premium|plus-?icon/i,
    null,
  ],
  [Mark.modified, /modif|updat|aktualisi|geaendert|changed|last-?change/i, null],
  [
    Mark.dateline,
    /(?:^|[^a-z])date(?![a-qs-z])|datum|publish|pubdate|time-?stamp|timestamp|dateline|created|posted/i,
    null,
  ],
];

/** Bits of class names seen before: pages use the same again and again. */
export class Marks {
  readonly #known = new Map<string, number>();

  /** The bits of an element, by its `class` and `id`. */
  of(element: ElementNode): number {
    const { attributes } = element;
    if (attributes.size === 0) return 0;
    const names = attributes.get('class') ?? '';
    const id = attributes.get('id') ?? '';
    if (names === '' && id === '') return 0;
    return this.#bitsOf(names) | this.#bitsOf(id);
  }

  #bitsOf(names: string): number {
    const known = this.#known.get(names);
    if (known !== undefined) return known;
    const bits = bitsOf(names.slice(0, LONGEST_NAMES));
    this.#known.set(names, bits);
    return bits;
  }
}

const LONGEST_NAMES = 300;
/** Most names say nothing, and one search tells. */
const ANY = new RegExp(SIGNS.map(([, sign]) => sign.source).join('|'), 'i');

function bitsOf(names: string): number {
  if (!ANY.test(names)) return 0;
  let bits = 0;
  for (const [bit, sign, except] of SIGNS) if (sign.test(names) && !except?.test(names)) bits |= bit;
  return bits;
}
