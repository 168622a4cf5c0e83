import { bitOf } from './cues.ts';
import type { Context, PageBlock } from './segment.ts';

/**
 * The block that is the headline, -1 for none: a heading, most likely the last great one before the text, and one that
 * the page's title has words of.
 *
 * @param title of the page, as `keyOf` gives it
 * @param first block of running text
 */
export function headlineOf(blocks: readonly PageBlock[], title: string, first: number): number {
  let best = -1;
  let most = 0;
  blocks.forEach((block, i) => {
    const worth = headlineWorth(block, title) - (first < 0 ? 0 : i > first ? 2 : Math.min(1, (first - i) / 20));
    if (worth > most) [best, most] = [i, worth];
  });
  return best;
}

const HEADINGS: ReadonlyMap<string, number> = new Map([
  ['h1', 4],
  ['h2', 1.5],
  ['h3', 0.5],
]);
const [NAVIGATION, TEASER, HEADLINE, KICKER] = (['navigation', 'teaser', 'headline', 'kicker'] as const).map(bitOf);

function headlineWorth(block: PageBlock, title: string): number {
  const { context, text } = block;
  if (context.isHead || context.depth < 2 || text.length > 300 || text.length < 8) return -1;
  const heading = HEADINGS.get(context.element.name) ?? HEADINGS.get(context.outer?.element.name ?? '') ?? 0;
  const alike = likeness(block, title);
  if (heading === 0 && alike < 1) return -1;
  const isShort = alike === 0 && !/\S+\s+\S+\s+\S/.test(text);
  return heading + alike + markedWorth(context) - (isShort ? 2 : 0);
}

/** How much of the page's title a block is, from 0 to 2. */
function likeness({ key }: PageBlock, title: string): number {
  const [least, most] = [Math.min(key.length, title.length), Math.max(key.length, title.length)];
  return least > 8 && (title.includes(key) || key.includes(title)) ? (2 * least) / most : 0;
}

/** What the markup says for and against a headline. */
function markedWorth({ own, outer, isBeside }: Context): number {
  const near = own | (outer?.own ?? 0) | (outer?.outer?.own ?? 0);
  const isElsewhere = (near & NAVIGATION) !== 0 || isBeside || outer?.element.name === 'li';
  return (near & HEADLINE ? 1 : 0) - (own & KICKER ? 2 : 0) - (near & TEASER ? 1 : 0) - (isElsewhere ? 4 : 0);
}
