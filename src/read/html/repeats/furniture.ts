import { createHash } from 'node:crypto';
import type { Labelled } from '../article/article.ts';
import { keyOf } from '../key.ts';
import type { PageMetadata } from '../metadata/metadata.ts';

/** For each site the marks of the blocks that stand in its articles again and again and speak for none of them. */
export type Furniture = ReadonlyMap<string, ReadonlySet<string>>;

/** The same as plain JSON. */
export type PackedFurniture = readonly (readonly [site: string, marks: readonly string[]])[];

/** What is counted of a page: marks, each of which stands for some words. */
export interface SeenPage {
  readonly site: string;
  /** Of its address, its title and its text: two pages that share one are the same article, or versions of it. */
  readonly article: readonly string[];
  /** Of the blocks of its text but the headline, each once. */
  readonly blocks: readonly string[];
}

/** Letters and digits from which a block is counted: „Ja.“ and “Hintergrund” are alike without being a template's. */
const LEAST = 12;
/** Blocks of a page that are counted, half of them its first, half its last: templates stand at the edges. */
const MOST = 400;
/** Characters of a mark, 6 bits each: two of a million blocks are taken for one once in 100 million times. */
const MARK = 11;

function markOf(words: string): string {
  return createHash('sha256').update(words).digest('base64url').slice(0, MARK);
}

/**
 * Where a page belongs: the host of its address, else the outlet it names.
 *
 * @param outlet as it is known from elsewhere
 * @returns null when neither is known
 */
export function siteOf({ url, outlet }: Pick<PageMetadata, 'url' | 'outlet'>, known: string | null): string | null {
  const host = (url === null ? null : URL.parse(url)?.host)?.replace(/^www\./, '');
  return host || (known ?? outlet)?.trim().toLowerCase() || null;
}

/** @param labels of all blocks of the page */
export function seenPage(
  site: string,
  { url, title }: Pick<PageMetadata, 'url' | 'title'>,
  labels: readonly Labelled[],
): SeenPage {
  const keys = labels.flatMap(([block, role]) => (isCounted(role) ? [block.key] : []));
  const article = [`text ${keys.join(' ')}`];
  if (url !== null) article.push(`url ${url.replace(/#.*$/s, '')}`);
  if (title !== null) article.push(`title ${keyOf(title)}`);
  const blocks = new Set(keys.filter(isLong).map(markOf));
  return { site, article: article.map((words) => markOf(`${site} ${words}`)), blocks: atEdges([...blocks]) };
}

/**
 * The same labels, but what is furniture speaks no longer; never the headline, and never all that there is.
 *
 * @param marks of the furniture of the page's site
 */
export function withoutFurniture(
  labels: readonly Labelled[],
  marks: ReadonlySet<string> | undefined,
): readonly Labelled[] {
  if (!marks) return labels;
  const isFurniture = ([{ key }, role]: Labelled): boolean => isCounted(role) && isLong(key) && marks.has(markOf(key));
  const left = labels.map((one): Labelled => (isFurniture(one) ? [one[0], null] : one));
  return left.some(([, role]) => role !== null) ? left : labels;
}

export function packFurniture(furniture: Furniture): PackedFurniture {
  return [...furniture].map(([site, marks]) => [site, [...marks]]);
}

export function unpackFurniture(packed: PackedFurniture): Furniture {
  return new Map(packed.map(([site, marks]) => [site, new Set(marks)]));
}

const isCounted = (role: Labelled[1]): boolean => role !== null && role !== 'headline';
const isLong = (key: string): boolean => key.length >= LEAST;

function atEdges(marks: readonly string[]): readonly string[] {
  return marks.length <= MOST ? marks : [...marks.slice(0, MOST / 2), ...marks.slice(-MOST / 2)];
}
