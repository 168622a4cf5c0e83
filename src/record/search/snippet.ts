import { tokenize } from '../../language/de/tokens.ts';
import { type Span, covers } from '../../text/span.ts';
import { type Cut, cutsIn } from './cuts.ts';
import { joined } from './hits.ts';

/** A piece of a text: exactly its characters from `start` to `end`. */
export interface Snippet extends Span {
  /** Whether something of the text stands before and after. */
  readonly before: boolean;
  readonly after: boolean;
  /** Those inside the piece; offsets into the text, in text order, apart from each other. */
  readonly hits: readonly Span[];
}

/** Of the room beside the quotation so much is offered to what stands before it, first. */
const SHARE_BEFORE = 0.4;

/**
 * A piece of a text around a quotation, cut where the sense allows it: between sentences, else after a comma or the
 * like, else between words; a blank line ends it. Of a quotation that is too long itself the part with most hits is
 * shown, else its beginning. Looks no farther than twice the width.
 *
 * @param hits spans of the text to show, in any order
 * @param around the quotation
 * @param width of the piece in UTF-16 code units, at most
 */
export function snippetOf(text: string, hits: readonly Span[], around: Span, width: number): Snippet {
  const isLong = around.end - around.start > width;
  const core = isLong ? densest(hits, around, width) : around;
  const bounds = isLong ? around : { start: 0, end: text.length };
  const from = Math.max(bounds.start, core.start - width);
  const to = Math.min(bounds.end, core.end + width);
  const { start, end } = widened(core, cutsIn(text, { start: from, end: to }, core, bounds), width);
  const piece = { start, end: end > start ? end : hardEnd(text, start, Math.min(to, start + width)) };
  return {
    ...piece,
    before: hasWords(text, 0, piece.start, -1),
    after: hasWords(text, piece.end, text.length, 1),
    hits: joined(hits.filter((hit) => hit.end > hit.start && covers(piece, hit))),
  };
}

/** The hits of a long quotation that stand closest together, as one span; its beginning where there are none. */
function densest(hits: readonly Span[], around: Span, width: number): Span {
  const inside = joined(hits.filter((hit) => hit.end - hit.start <= width && covers(around, hit)));
  let best: Span = { start: around.start, end: around.start };
  let most = 0;
  for (let first = 0, last = 0; last < inside.length; last++) {
    while (inside[last].end - inside[first].start > width) first++;
    if (last - first + 1 <= most) continue;
    most = last - first + 1;
    best = { start: inside[first].start, end: inside[last].end };
  }
  return best;
}

interface Cuts {
  readonly starts: readonly Cut[];
  readonly ends: readonly Cut[];
}

/** Widens the core to the best cuts for which there is room: before it, after it, and before it again with the rest. */
function widened(core: Span, { starts, ends }: Cuts, width: number): Span {
  const room = Math.max(0, width - (core.end - core.start));
  const first = bestCut(starts, core.start, Math.floor(room * SHARE_BEFORE), width);
  const end = bestCut(ends, core.end, room - (core.start - first), width);
  const start = Math.min(first, bestCut(starts, core.start, room - (end - core.end), width));
  return { start, end };
}

/** What a cut is worth, by rank; the whole width filled is worth `FILLED`. */
const WORTH = [-1, 0, 0.35, 0.6];
const FILLED = 1.5;

function bestCut(cuts: readonly Cut[], from: number, room: number, width: number): number {
  let best = from;
  let most = Number.NEGATIVE_INFINITY;
  for (const { at, rank } of cuts) {
    const distance = Math.abs(at - from);
    if (distance > room) continue;
    const worth = WORTH[rank] + (FILLED * distance) / width;
    if (worth > most) [most, best] = [worth, at];
  }
  return best;
}

/** Code units beside a piece that tell whether a period belongs to the word before it. */
const CONTEXT = 40;

/**
 * Where a piece ends in which no white space allows a cut: before a word or mark; in a word that is longer than the
 * piece anywhere but between the halves of a surrogate pair.
 */
function hardEnd(text: string, start: number, end: number): number {
  const from = Math.max(0, start - CONTEXT);
  const tokens = tokenize(text.slice(from, end + CONTEXT));
  let last = start;
  for (let i = 0; i < tokens.length && from + tokens.end[i] <= end; i++) last = Math.max(last, from + tokens.end[i]);
  if (last > start) return last;
  const isPair = end > start && end < text.length && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
  return isPair ? end - 1 : end;
}

/** @param step 1 to look from the start, -1 from the end: near the piece first */
function hasWords(text: string, start: number, end: number, step: 1 | -1): boolean {
  for (let i = step > 0 ? start : end - 1; i >= start && i < end; i += step) if (!SPACE.test(text[i])) return true;
  return false;
}

const SPACE = /\s/;
