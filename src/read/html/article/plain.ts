import type { TextRole } from '../../../text/block.ts';
import type { Labelled } from './article.ts';
import { bitOf } from './cues.ts';
import { textRole } from './roles.ts';
import type { PageBlock } from './segment.ts';

/**
 * Labels a page without the furniture of a website, such as a saved article or the HTML of a feed: all of it is the
 * article but what its elements say is not; where there is exactly one `article` (else `main`), only what is in it.
 *
 * @param isForced take the page for such a one whatever it looks like
 * @returns null when the page has furniture
 */
export function plainBlocks(blocks: readonly PageBlock[], isForced = false): Labelled[] | null {
  if (!isForced && blocks.some(isFurnished)) return null;
  const region = onlyRegion(blocks);
  const speaks = ({ context }: PageBlock): boolean =>
    !context.isHead && !context.isBeside && (region === null || context[region] !== null);
  const labelled = blocks.map((block): Labelled => [block, speaks(block) ? roleOf(block) : null]);
  if (labelled.some(([, role]) => role !== null)) return labelled;
  return blocks.map((block) => [block, block.context.isHead && blocks.length > 1 ? null : roleOf(block)]);
}

function roleOf(block: PageBlock): TextRole {
  return block.context.element.name === 'h1' ? 'headline' : textRole(block);
}

/** Navigation and boxes of links, and classes by which a template says what is what. */
const FURNITURE = ['navigation', 'teaser', 'consent', 'comment', 'social', 'advert', 'body', 'newsletter'] as const;
const MASK = FURNITURE.map(bitOf).reduce((a, b) => a | b, 0);

/** Cues that come from the names of elements alone do not count: a plain page has a `nav` too. */
function isFurnished({ context }: PageBlock): boolean {
  return (context.all & MASK) !== 0 && !context.isBeside;
}

function onlyRegion(blocks: readonly PageBlock[]): 'article' | 'main' | null {
  for (const name of ['article', 'main'] as const) {
    const found = new Set(blocks.map(({ context }) => context[name]).filter((element) => element !== null));
    if (found.size === 1) return name;
  }
  return null;
}
