import { keyOf } from '../../read/html/key.ts';
import type { PageBlock } from '../../read/html/article/segment.ts';
import type { PageGold } from './corpus.ts';

/** Whether a block speaks for the article; null where the corpus does not tell. */
export type PageLabel = 0 | 1 | null;

/** Letters below which words stand on a page by chance: `News` is in many a paragraph and in every navigation. */
const SHORT = 14;
/** Letters of a paragraph beside which a short line can stand. */
const LONG = 40;

/** One label for each block of a page. */
export function labelsOf(gold: PageGold, blocks: readonly PageBlock[]): PageLabel[] {
  return gold.kind === 'snippets' ? bySnippets(gold, blocks) : byParagraphs(gold, blocks);
}

/** Snippets that exactly one block has tell of that block. */
function bySnippets({ present, absent }: PageGold & { kind: 'snippets' }, blocks: readonly PageBlock[]): PageLabel[] {
  const labels = blocks.map((): PageLabel => null);
  const texts = blocks.map(({ text }) => flat(text));
  const tell = (snippet: string, label: PageLabel): void => {
    const found = texts.flatMap((text, i) => (text.includes(flat(snippet)) ? [i] : []));
    if (found.length === 1) labels[found[0]] = label;
  };
  for (const snippet of present) tell(snippet, 1);
  for (const snippet of absent) tell(snippet, 0);
  return labels;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Blocks take their words out of the article's text, whole paragraphs and long blocks first; each word is there once. */
function byParagraphs(gold: PageGold & { kind: 'paragraphs' }, blocks: readonly PageBlock[]): PageLabel[] {
  const keys = blocks.map(({ key }) => key);
  const paragraphs = gold.paragraphs.map(keyOf);
  const whole = new Set(paragraphs);
  const optional = gold.optional.map(keyOf).filter((key) => key !== '');
  const text = new TakenText(paragraphs.join(''));
  const labels = blocks.map((): PageLabel => 0);
  const rank = (i: number): number => (whole.has(keys[i]) ? 1e6 : 0) + keys[i].length;
  const order = blocks.map((_, i) => i).sort((a, b) => rank(b) - rank(a));
  for (const i of order) {
    const key = keys[i];
    if (key === '' || (key.length < SHORT && !whole.has(key))) continue;
    labels[i] = text.take(key) ? 1 : text.shares(key);
    if (labels[i] === 0 && optional.some((one) => one === key || (key.length > 20 && one.includes(key))))
      labels[i] = null;
  }
  return labels.map((label, i) => (label === 1 && isAlone(labels, keys, i) ? 0 : label));
}

/** A short line with no paragraph of the article near it. */
function isAlone(labels: readonly PageLabel[], keys: readonly string[], i: number): boolean {
  if (keys[i].length >= SHORT) return false;
  return ![-3, -2, -1, 1, 2, 3].some((step) => labels[i + step] === 1 && keys[i + step].length >= LONG);
}

/** A text of which each letter can be taken once. */
class TakenText {
  readonly #text: string;
  readonly #taken: Uint8Array;

  constructor(text: string) {
    this.#text = text;
    this.#taken = new Uint8Array(text.length);
  }

  /** @returns whether the words are in the text, and not taken but for a fifth */
  take(key: string): boolean {
    for (let at = this.#text.indexOf(key); at >= 0; at = this.#text.indexOf(key, at + 1)) {
      let free = 0;
      for (let i = at; i < at + key.length; i++) if (this.#taken[i] === 0) free++;
      if (free <= 0.8 * key.length) continue;
      this.#taken.fill(1, at, at + key.length);
      return true;
    }
    return false;
  }

  /** A block with words of the article and others: 1 with most of it in the text, null with some, 0 with none. */
  shares(key: string): PageLabel {
    if (key.length <= 60 || this.#text.includes(key)) return 0;
    let [parts, found] = [0, 0];
    for (let i = 0; i + 20 < key.length; i += 10, parts++) if (this.#text.includes(key.slice(i, i + 20))) found++;
    return found > 0.7 * parts ? 1 : found > 0.3 * parts ? null : 0;
  }
}
