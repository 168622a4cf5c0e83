/**
 * How well the article of a page was taken out of it, with the measures of the corpora's own evaluations: word shingles
 * (Scrapinghub's article-extraction-benchmark), snippets that must and must not be there (trafilatura's), and for pages
 * whose paragraphs are known (Fundus) which of them were found whole and how much of the text is theirs.
 */
import { keyOf } from '../src/read/html/key.ts';

/** What was found on a page. */
export interface FoundPage {
  readonly id: string;
  /** Blocks are separated by blank lines. */
  readonly text: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
}

/** Counts of true positives, false positives and false negatives, or shares of them. */
export type Counts = readonly [tp: number, fp: number, fn: number];

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

const blocksOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '');

/** Every four words in a row, and how often; of a shorter text all of it. */
function shinglesOf(text: string): Map<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const shingle = words.slice(i, i + 4).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Shares of the shingles of two texts, so that a long page does not outweigh a short one. */
export function compareTexts(gold: string, found: string): Counts {
  const [a, b] = [shinglesOf(gold), shinglesOf(found)];
  let [tp, fp, fn] = [0, 0, 0];
  for (const shingle of new Set([...a.keys(), ...b.keys()])) {
    const [x, y] = [a.get(shingle) ?? 0, b.get(shingle) ?? 0];
    tp += Math.min(x, y);
    fp += Math.max(0, y - x);
    fn += Math.max(0, x - y);
  }
  const sum = tp + fp + fn || 1;
  return [tp / sum, fp / sum, fn / sum];
}

/** F1 of mean precision and mean recall over pages. */
export function macroF1(pages: readonly Counts[]): number {
  const precision = meanOf(pages.filter(([tp, fp]) => tp + fp > 0).map(([tp, fp]) => tp / (tp + fp)));
  const recall = meanOf(pages.filter(([tp, , fn]) => tp + fn > 0).map(([tp, , fn]) => tp / (tp + fn)));
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

export const meanOf = (values: readonly number[]): number =>
  values.length > 0 ? values.reduce((a, b) => a + b, 0) / values.length : 0;

/** A page with its paragraphs known. */
export interface ParagraphCase {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly summary: readonly string[];
  readonly sections: readonly { readonly headline: readonly string[]; readonly paragraphs: readonly string[] }[];
}

export interface ParagraphScore {
  readonly counts: Counts;
  /** Share of the paragraphs of five words and more that are in the text, word for word. */
  readonly paragraphs: number;
  /** Share of the words of the text's blocks that stand in the article, title and standfirst. */
  readonly clean: number;
  readonly title: boolean;
  /** null where none are known. */
  readonly authors: boolean | null;
  readonly day: boolean;
}

export function scoreParagraphs(gold: ParagraphCase, found: FoundPage): ParagraphScore {
  const blocks = blocksOf(found.text);
  const paragraphs = gold.sections.flatMap((section) => section.paragraphs);
  const heads = gold.sections.flatMap(({ headline }) => headline);
  const optional = [...gold.summary, gold.title ?? '', ...heads].map(keyOf).filter((key) => key !== '');
  const isOptional = (key: string): boolean =>
    optional.some((one) => one === key || (key.length > 20 && one.includes(key)));
  const body = blocks.filter((block) => keyOf(block) !== '' && !isOptional(keyOf(block)));
  return {
    counts: compareTexts(paragraphs.join('\n'), body.join('\n')),
    paragraphs: wholeParagraphs(paragraphs, blocks),
    clean: cleanShare(gold, blocks),
    title: keyOf(found.title ?? '') === keyOf(gold.title ?? ''),
    authors: gold.authors.length === 0 ? null : sameSet(gold.authors, found.authors),
    day: dayOf(found.published) === dayOf(gold.published),
  };
}

function wholeParagraphs(paragraphs: readonly string[], blocks: readonly string[]): number {
  const everything = keyOf(blocks.join(' '));
  const long = paragraphs.filter((paragraph) => wordsOf(paragraph).length >= 5);
  return long.length === 0 ? 1 : long.filter((paragraph) => everything.includes(keyOf(paragraph))).length / long.length;
}

function cleanShare(gold: ParagraphCase, blocks: readonly string[]): number {
  // The article in its order: a block may run from a subhead into its paragraph.
  const inOrder = gold.sections.flatMap((section) => [...section.headline, ...section.paragraphs]);
  const article = keyOf([...gold.summary, gold.title ?? '', ...inOrder].join(' '));
  const counted = blocks
    .map((block) => ({ key: keyOf(block), words: wordsOf(block).length }))
    .filter(({ words }) => words >= 3);
  const total = counted.reduce((sum, { words }) => sum + words, 0);
  const good = counted.filter(({ key }) => article.includes(key)).reduce((sum, { words }) => sum + words, 0);
  return total === 0 ? 0 : good / total;
}

function sameSet(gold: readonly string[], found: readonly string[]): boolean {
  const [a, b] = [new Set(gold.map(keyOf)), new Set(found.map(keyOf))];
  return a.size === b.size && [...a].every((one) => b.has(one));
}

const dayOf = (date: string | null): string | null => /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0] ?? null;

/** How many snippets that must be there are, how many that must not, and how many are missing. */
export function scoreSnippets(present: readonly string[], absent: readonly string[], text: string): Counts {
  const flat = (words: string): string => words.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
  const whole = flat(text);
  const has = (snippet: string): boolean => whole.includes(flat(snippet));
  const found = present.filter(has).length;
  return [found, absent.filter(has).length, present.length - found];
}

/** F1 of counts that are added up. */
export function microF1(pages: readonly Counts[]): number {
  const [tp, fp, fn] = [0, 1, 2].map((i) => pages.reduce((sum, counts) => sum + counts[i], 0));
  return tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn);
}
