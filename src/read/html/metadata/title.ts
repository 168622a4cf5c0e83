import type { MetadataOrigin } from '../../../text/document.ts';
import { dateIn } from './dates.ts';
import { keyOf } from '../key.ts';

/** What helps to tell the title from what stands around it. */
export interface TitleSetting {
  /** All titles that the page gives, surest origin first. */
  readonly titles: readonly (readonly [MetadataOrigin, readonly string[]])[];
  /** Keys of the names of the outlet, host included. */
  readonly houses: ReadonlySet<string>;
  /** Keys of the sections that the page says it is in, those of its address included. */
  readonly sections: ReadonlySet<string>;
  /** Where the page is, as far as known: its last part often has the words of the headline. */
  readonly address: string | null;
}

/** The title of a page, without kicker, section and site; null when it has none. */
export function titleOf(setting: TitleSetting): string | null {
  const sites = siteNames(setting);
  const named = setting.titles.map(
    ([origin, values]) => [origin, values.filter((one) => !sites.has(keyOf(one)))] as const,
  );
  const all = named.flatMap(([, values]) => values);
  const slug = slugOf(setting.address);
  const inside = { ...setting, houses: new Set([...setting.houses, ...sites]) };
  const bare = named.flatMap(([origin, values]) => {
    const others = named
      .filter(([other]) => other !== origin && isToldBy(other, origin))
      .flatMap(([, titles]) => titles);
    const plausible = values.filter((title) => isShared(title, others) || isSlugOf(slug, title));
    return plausible.map((title) => ({ origin, title: bareTitle(title, all, inside) }));
  });
  const chosen = bare.find(({ origin, title }) => origin !== 'meta' && isSlugOf(slug, title)) ?? bare[0];
  return chosen?.title ?? setting.titles[0]?.[1][0] ?? null;
}

/** Which origins must have a word in common with which: markup may be of another page, a heading of the site. */
function isToldBy(other: MetadataOrigin, origin: MetadataOrigin): boolean {
  if (origin === 'html') return other !== 'meta';
  return (origin === 'json-ld' || origin === 'microdata') && other !== 'microdata' && other !== 'json-ld';
}

/** What stands between a title and the name of the site: `Titel | Ressort - Zeitung`. */
const BETWEEN = /\s*\|+\s*|\s+(?:[-–—>/~«»‹›·•]|--|::)\s+/g;
const LONGEST_HOUSE = 6;

interface Part {
  readonly words: string;
  /** Where it begins in the title, and where what stands before it ends. */
  readonly start: number;
  readonly before: number;
}

function bareTitle(title: string, titles: readonly string[], setting: TitleSetting): string {
  const parts = partsOf(title);
  const end = endOfTitle(parts, setting);
  const start = startOfTitle(parts, end, setting);
  const bare = title.slice(parts[start].start, end < parts.length ? parts[end].before : title.length).trim();
  return withoutKicker(withoutRest(bare || title, titles, setting.houses), titles);
}

function partsOf(title: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let before = 0;
  for (const { index, 0: mark } of title.matchAll(BETWEEN)) {
    if (index === 0) continue;
    parts.push({ words: title.slice(start, index), start, before });
    before = index;
    start = index + mark.length;
  }
  parts.push({ words: title.slice(start), start, before });
  return parts;
}

/** The number of the first part that is none of the title any more. */
function endOfTitle(parts: readonly Part[], setting: TitleSetting): number {
  const house = parts.findIndex((part, i) => i > 0 && isHouse(part.words, setting.houses));
  let end = house > 0 ? house : parts.length;
  while (end > 1 && isSite(parts[end - 1].words, setting)) end--;
  return end;
}

/** `Zeitung - Ressort - Titel`: only behind the name of the house. */
function startOfTitle(parts: readonly Part[], end: number, setting: TitleSetting): number {
  if (end < 2 || !isHouse(parts[0].words, setting.houses)) return 0;
  let start = 1;
  while (start < end - 1 && (isSite(parts[start].words, setting) || ARCHIVE.test(parts[start].words))) start++;
  return start;
}

const ARCHIVE = /^(?:blog ?archiv|archiv|news|nachrichten|aktuelles|blog|startseite|home)$/i;

function isSite(words: string, { houses, sections }: TitleSetting): boolean {
  const key = keyOf(words);
  return key === '' || sections.has(key) || isHouse(words, houses) || isDay(words);
}

function isDay(words: string): boolean {
  return words.length < 30 && /^\D{0,14}\d/.test(words) && dateIn(words) !== null;
}

/** `waz.de`, `DIE WELT`, `heise online`: a name of the house, or what holds it with hardly more. */
function isHouse(words: string, houses: ReadonlySet<string>): boolean {
  const key = keyOf(words.replace(/\.(?:de|at|ch|com|net|org|eu|info|li)$/i, ''));
  if (key.length < 2 || words.split(' ').length > LONGEST_HOUSE) return false;
  if (houses.has(key) || houses.has(keyOf(words))) return true;
  for (const house of houses) {
    if (key.length >= 3 && house.includes(key) && key.length * 2 > house.length) return true;
    if (house.length >= 3 && key.includes(house) && house.length * 3 > key.length) return true;
  }
  return false;
}

/** Where another title is the beginning of this one and the name of the house the rest, the rest is none of it. */
function withoutRest(title: string, titles: readonly string[], houses: ReadonlySet<string>): string {
  const shorter = titles.filter((other) => other.length > 10 && other.length < title.length && title.startsWith(other));
  return shorter.find((other) => isHouse(title.slice(other.length).replace(/^[\s:,|-]+/, ''), houses)) ?? title;
}

/**
 * `Kicker - Titel` and `Kicker Titel` where the page has `Titel` by itself. A kicker before a colon is part of the title
 * unless the page has another in its place: `Iran: „Nein“` and `Naher Osten: „Nein“`.
 */
function withoutKicker(title: string, titles: readonly string[]): string {
  const lower = title.toLowerCase();
  const tails = titles.filter((other) => other.length < title.length && lower.endsWith(other.toLowerCase()));
  const [tail] = tails.filter((other) => other.includes(' ') && other.length > 10).sort((a, b) => b.length - a.length);
  if (tail === undefined) return title;
  const kicker = title.slice(0, -tail.length).trim();
  if (!/[\p{L}\p{N}]/u.test(kicker)) return title;
  return kicker.endsWith(':') && !hasOtherKicker(keyOf(kicker), keyOf(tail), titles) ? title : tail;
}

function hasOtherKicker(kicker: string, tail: string, titles: readonly string[]): boolean {
  return titles.map(keyOf).some((other) => other.endsWith(tail) && other !== tail && !other.startsWith(kicker));
}

/** Keys of headings that are the name of the site: they stand behind other titles, or are the house. */
function siteNames({ titles, houses }: TitleSetting): ReadonlySet<string> {
  const of = (name: MetadataOrigin): readonly string[] => titles.find(([origin]) => origin === name)?.[1] ?? [];
  const behind = new Set<string>();
  for (const title of [...of('meta'), ...of('opengraph')]) {
    const parts = partsOf(title);
    if (parts.length < 2) continue;
    // a heading of one word is a section where the window has a longer title beside it
    if (parts.some(({ words }) => words.split(' ').length > 2))
      for (const { words } of parts) if (!words.includes(' ')) behind.add(keyOf(words));
    if (parts[0].words.includes(' ') && !isHouse(parts[0].words, houses))
      behind.add(keyOf(parts[parts.length - 1].words));
  }
  const others = titles.flatMap(([origin, values]) =>
    origin === 'html' || origin === 'meta' ? [] : values.map(keyOf),
  );
  const isSiteName = (key: string): boolean =>
    houses.has(key) || (behind.has(key) && !others.some((other) => other.includes(key)));
  return new Set(titles.flatMap(([, values]) => values.map(keyOf)).filter(isSiteName));
}

/** Whether a heading has a word in common with what the page calls itself; true when it does not say. */
function isShared(heading: string, told: readonly string[]): boolean {
  const inTold = new Set(told.flatMap(longWords));
  return inTold.size === 0 || longWords(heading).some((word) => inTold.has(word)) || told.includes(heading);
}

function longWords(title: string): string[] {
  return title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}

/** Words of the longest part of an address that has some: `/politik/ampeln-tot-s-bahnen-stoppen-12.html`. */
function slugOf(address: string | null): ReadonlySet<string> {
  const parts = address === null ? [] : (URL.parse(address)?.pathname.slice(0, 1_000).split('/') ?? []);
  const slugs = parts.map((part) =>
    plain(decoded(part))
      .split('-')
      .filter((word) => /^[a-z]{2,}$/.test(word)),
  );
  return new Set(slugs.reduce((longest, slug) => (slug.length > longest.length ? slug : longest), []));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const LEAST_SLUG_WORDS = 4;

/** Whether an address was made of a title: nearly all words of each stand in the other. */
function isSlugOf(slug: ReadonlySet<string>, title: string): boolean {
  if (slug.size < LEAST_SLUG_WORDS) return false;
  const words = plain(title)
    .split('-')
    .filter((word) => /^[a-z]{2,}$/.test(word));
  const common = new Set(words.filter((word) => slug.has(word))).size;
  return common >= 0.8 * slug.size && common >= 0.8 * new Set(words).size;
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** `Süße „Früchte“` → `suesse-fruechte`. */
function plain(words: string): string {
  const spelled = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter]);
  return spelled
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
}
