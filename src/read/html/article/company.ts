import type { ElementNode } from '../node.ts';
import { WIDTH, signatureOf } from './questions.ts';
import type { Context, PageBlock } from './segment.ts';

/** Blocks before and after that are looked at. */
const STEPS = [-3, -2, -1, 1, 2, 3] as const;
const GROUPS = 6;
const OF_STRETCH = 5;
const OF_GROUP = 5;

/** Answers for each block when it is judged among the others. */
export const COMPANY_WIDTH = WIDTH + 1 + STEPS.length + 2 + OF_STRETCH + GROUPS * OF_GROUP;

/** Blocks that stand in one element, or are made alike. */
class Company {
  #count = 0;
  #length = 0;
  #sum = 0;
  #weighted = 0;
  #most = 0;

  add(probability: number, length: number): void {
    this.#count++;
    this.#length += length;
    this.#sum += probability;
    this.#weighted += probability * length;
    this.#most = Math.max(this.#most, probability);
  }

  answer(out: Float32Array, at: number, total: number): void {
    out[at] = this.#sum / this.#count;
    out[at + 1] = this.#weighted / this.#length;
    out[at + 2] = this.#most;
    out[at + 3] = this.#count;
    out[at + 4] = this.#length / total;
  }
}

/**
 * `blocks × COMPANY_WIDTH` numbers: the answers of each block by itself, and what is thought of those around it.
 *
 * @param answers `blocks × WIDTH`
 * @param probabilities that each block, by itself, speaks for the article
 */
export function companyAnswers(
  blocks: readonly PageBlock[],
  answers: Float32Array,
  probabilities: Float64Array,
): Float32Array {
  const modules = modulesOf(blocks, probabilities);
  const groups = [
    companies(blocks, probabilities, ({ context }) => context.element),
    companies(blocks, probabilities, ({ context }) => context.outer?.element ?? context.element),
    companies(blocks, probabilities, ({ context }) => context.outer?.outer?.element ?? context.element),
    companies(blocks, probabilities, (_, i) => modules[i]),
    companies(blocks, probabilities, ({ context }) => compoundOf(context)),
    companies(blocks, probabilities, ({ context }) => signatureOf(context)),
  ];
  const stretch = bestStretch(blocks, probabilities);
  const total = blocks.reduce((sum, { text }, i) => sum + text.length * probabilities[i], 0) || 1;
  const [before, after] = [runs(blocks, probabilities, 1), runs(blocks, probabilities, -1)];
  const out = new Float32Array(blocks.length * COMPANY_WIDTH);
  for (let i = 0; i < blocks.length; i++) {
    let at = i * COMPANY_WIDTH;
    out.set(answers.subarray(i * WIDTH, (i + 1) * WIDTH), at);
    at += WIDTH;
    out[at++] = probabilities[i];
    for (const step of STEPS) out[at++] = i + step < 0 || i + step >= blocks.length ? -1 : probabilities[i + step];
    out[at++] = before[i] / total;
    out[at++] = after[i] / total;
    at = stretchAnswers(stretch, i, out, at);
    for (const group of groups) {
      group[i].answer(out, at, total);
      at += OF_GROUP;
    }
  }
  return out;
}

/** Blocks in a row, `[start, end)`, and how much more they look like the article than not. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly worth: number;
}

/**
 * The blocks in a row that hold most article and least else (maximum subsequence segmentation: Pasternack and Roth 2009).
 * What lies far from it, comments or other articles' beginnings, is rarely part of the article.
 */
function bestStretch(blocks: readonly PageBlock[], probabilities: Float64Array): Stretch {
  let best: Stretch = { start: 0, end: 0, worth: 0 };
  let [start, worth] = [0, 0];
  blocks.forEach(({ text }, i) => {
    if (worth <= 0) [start, worth] = [i, 0];
    worth += (probabilities[i] - 0.5) * Math.min(MOST_WORTH, 20 + text.length);
    if (worth > best.worth) best = { start, end: i + 1, worth };
  });
  return best;
}

/** Code units of a block that count: one long block must not outweigh all others. */
const MOST_WORTH = 400;

function stretchAnswers({ start, end, worth }: Stretch, i: number, out: Float32Array, at: number): number {
  out[at] = i < start ? i - start : i >= end ? i - end + 1 : 0;
  out[at + 1] = i - start;
  out[at + 2] = end - i;
  out[at + 3] = end - start;
  out[at + 4] = worth;
  return at + OF_STRETCH;
}

const COMPOUNDS: ReadonlySet<string> = new Set([
  'table',
  'ul',
  'ol',
  'dl',
  'blockquote',
  'figure',
  'aside',
  'details',
  'section',
]);

/** The list, table or section that a block stands in, else the block by itself. */
function compoundOf(context: Context): ElementNode {
  let steps = 0;
  for (let at: Context | null = context; at && steps < HIGHEST; at = at.outer, steps++)
    if (COMPOUNDS.has(at.element.name)) return at.element;
  return context.element;
}

function companies(
  blocks: readonly PageBlock[],
  probabilities: Float64Array,
  keyOf: (block: PageBlock, i: number) => unknown,
): Company[] {
  const found = new Map<unknown, Company>();
  return blocks.map((block, i) => {
    const key = keyOf(block, i);
    let company = found.get(key);
    if (!company) found.set(key, (company = new Company()));
    company.add(probabilities[i], block.text.length);
    return company;
  });
}

/** How much of the article lies before each block, or after it. */
function runs(blocks: readonly PageBlock[], probabilities: Float64Array, direction: 1 | -1): Float64Array {
  const out = new Float64Array(blocks.length);
  let sum = 0;
  for (let n = 0; n < blocks.length; n++) {
    const i = direction === 1 ? n : blocks.length - 1 - n;
    out[i] = sum;
    sum += probabilities[i] * blocks[i].text.length;
  }
  return out;
}

/** Levels looked at upward for the element that holds the article. */
const HIGHEST = 40;

/**
 * The part of the page that each block belongs to: what stands, with it in it, directly in the smallest element that holds
 * most of the article. A box, a list of links, a single paragraph is such a part.
 */
function modulesOf(blocks: readonly PageBlock[], probabilities: Float64Array): ElementNode[] {
  const main = mainOf(blocks, probabilities);
  return blocks.map(({ context }) => {
    let last = context.element;
    let steps = 0;
    for (let at: Context | null = context; at && steps < HIGHEST; at = at.outer, steps++) {
      if (at.element === main) return last;
      last = at.element;
    }
    return context.element;
  });
}

function mainOf(blocks: readonly PageBlock[], probabilities: Float64Array): ElementNode | null {
  const lengths = new Map<ElementNode, { length: number; depth: number }>();
  let total = 0;
  blocks.forEach(({ context, text }, i) => {
    if (probabilities[i] < 0.5) return;
    total += text.length;
    let steps = 0;
    for (let at: Context | null = context; at && steps < HIGHEST; at = at.outer, steps++) {
      const found = lengths.get(at.element);
      if (found) found.length += text.length;
      else lengths.set(at.element, { length: text.length, depth: at.depth });
    }
  });
  let best: ElementNode | null = null;
  let deepest = -1;
  for (const [element, { length, depth }] of lengths)
    if (length >= 0.8 * total && depth > deepest) [best, deepest] = [element, depth];
  return best;
}
