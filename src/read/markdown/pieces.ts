import { type Block, blocksOf } from './blocks.ts';
import { withDefinitions } from './definitions.ts';

/** A part of a Markdown source that can be read without the others. */
export interface Piece {
  readonly text: string;
  /** `text`, and after it the link definitions of other pieces that it uses. */
  readonly source: string;
  /** Too intricate to be parsed: to be taken as it is. */
  readonly plain: boolean;
}

/*
 * What the parser is given at a time, in the units of `Block.cost`: micromark's time grows with the square of the
 * emphases and links of a block, of the lists and underlined headings of a document, and of the nesting. With these
 * limits it grows with the size of the source alone; decision 0003 has the figures.
 */
const BLOCK_COST = 10_000;
const PIECE_COST = 15_000;
const STRUCTURE_COST = 300;
const MAX_DEPTH = 50;

/** Cuts the source before blocks, so that no piece costs more to parse than the limits. An article is one piece. */
export function piecesOf(source: string): Piece[] {
  const parts: { text: string; plain: boolean }[] = [];
  let start = 0;
  let cost = 0;
  const cut = (end: number, plain: boolean): void => {
    if (end > start) parts.push({ text: source.slice(start, end), plain });
    start = end;
    cost = 0;
  };
  for (const block of blocksOf(source)) {
    const plain = tooIntricate(block);
    const blockCost = block.cost + (block.structured ? STRUCTURE_COST : 0);
    if (plain || cost + blockCost > PIECE_COST) cut(block.start, false);
    cost += blockCost;
    if (plain) cut(block.end, true);
  }
  cut(source.length, false);
  return withDefinitions(source, parts);
}

function tooIntricate(block: Block): boolean {
  return block.cost > BLOCK_COST || block.depth > MAX_DEPTH;
}
