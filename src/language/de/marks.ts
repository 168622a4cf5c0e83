import { isParagraphStart, repairClose, repairOpen } from './mark-repair.ts';
import { Kind, type Tokens, spaceAfter, spaceBefore } from './tokens.ts';

/** A pair of quotation marks, as token indices; `close` is the last token inside where the closing mark is missing. */
export interface MarkPair {
  readonly open: number;
  readonly close: number;
  /** 0 for outer pairs, 1 for pairs inside a pair, and so on. */
  readonly depth: number;
  /** Which of the two marks the text lacks; null when it has both. */
  readonly repaired: 'open' | 'close' | null;
}

const Side = { open: 1, close: 2, either: 3 } as const;
const DEEPEST = 4;

interface Mark {
  readonly token: number;
  readonly family: 'double' | 'single';
  readonly side: number;
}

/**
 * Pairs the quotation marks of a text: German „…“, »…« and ‚…‘ ›…‹, Swiss «…» and ‹…›, English “…” and ‘…’, typewriter
 * "…" and '…', and the mixtures that occur („…", ,,…''). A quotation may run over paragraphs. Marks that stay alone are
 * completed where the text tells how (a quotation that begins or ends with its paragraph), otherwise left out.
 *
 * @returns pairs by position of their opening mark, properly nested
 */
export function pairMarks(tokens: Tokens): MarkPair[] {
  const marks = findMarks(tokens);
  const pairs: MarkPair[] = [];
  let stack: Mark[] = [];
  for (let m = 0; m < marks.length; m++) {
    const mark = marks[m];
    stack = dropAtParagraph(tokens, stack, marks, m, pairs);
    const top = stack.at(-1);
    const matching = findOpen(stack, mark.family);
    if ((mark.side & Side.close) !== 0 && matching >= 0 && (mark.side !== Side.either || top?.family === mark.family)) {
      // marks opened inside and never closed are strays
      pairs.push({ open: stack[matching].token, close: mark.token, depth: matching, repaired: null });
      stack.length = matching;
    } else if ((mark.side & Side.open) !== 0 && stack.length < DEEPEST) {
      stack.push(mark);
    } else if (mark.side === Side.close && mark.family === 'double' && stack.length === 0) {
      if (!extend(tokens, mark.token, pairs)) repairOpen(tokens, mark.token, pairs);
    }
  }
  repairAll(tokens, stack, pairs);
  return nested(pairs);
}

/** „Das ist so“⟨“⟩: a closing mark that is there twice. */
function extend(tokens: Tokens, close: number, pairs: MarkPair[]): boolean {
  const last = pairs.at(-1);
  if (last?.close !== close - 1 || last.repaired || spaceBefore(tokens, close)) return false;
  pairs[pairs.length - 1] = { ...last, close };
  return true;
}

/** Marks of a stack that nothing closed, the inner ones first, so that the pairs inside a mark stay the last of the list. */
function repairAll(tokens: Tokens, stack: readonly Mark[], pairs: MarkPair[]): void {
  for (const left of [...stack].reverse()) if (left.family === 'double') repairClose(tokens, left.token, pairs);
}

/** Pairs in the order of their opening marks with their depth, without those that cross another. */
function nested(pairs: readonly MarkPair[]): MarkPair[] {
  const open: MarkPair[] = [];
  const result: MarkPair[] = [];
  for (const pair of [...pairs].sort((a, b) => a.open - b.open || b.close - a.close)) {
    while (open.length > 0 && open[open.length - 1].close < pair.open) open.pop();
    const outer = open.at(-1);
    if (outer && (outer.open === pair.open || outer.close <= pair.close)) continue;
    const placed = { ...pair, depth: open.length };
    open.push(placed);
    result.push(placed);
  }
  return result;
}

function findOpen(stack: readonly Mark[], family: Mark['family']): number {
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i].family === family) return i;
  return -1;
}

/** Every quotation mark with the side it can be on, by its shape, then by the spaces around it. */
function findMarks(tokens: Tokens): Mark[] {
  const marks: Mark[] = [];
  const guillemets = guillemetStyle(tokens);
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== Kind.quote) continue;
    const form = tokens.text.slice(tokens.start[i], tokens.end[i]);
    const single = "‚‘’‛'´`›‹".includes(form);
    const side = single ? singleSide(tokens, i, form, guillemets) : doubleSide(tokens, i, form, guillemets);
    if (side !== 0) marks.push({ token: i, family: single ? 'single' : 'double', side });
  }
  return marks;
}

function doubleSide(tokens: Tokens, i: number, form: string, guillemets: number): number {
  switch (form) {
    case '„':
    case '‟':
    case ',,':
      return Side.open;
    case '”':
      return Side.close;
    case "''":
      return opensBySpace(tokens, i) ? Side.open : Side.close;
    case '“':
      return opensBySpace(tokens, i) ? Side.either : Side.close;
    case '»':
      return guillemetSide(tokens, i, guillemets);
    case '«':
      return guillemetSide(tokens, i, -guillemets);
    default:
      return bySpace(tokens, i);
  }
}

function singleSide(tokens: Tokens, i: number, form: string, guillemets: number): number {
  if (form === '‚') return Side.open;
  if (form === '›') return guillemetSide(tokens, i, guillemets);
  if (form === '‹') return guillemetSide(tokens, i, -guillemets);
  // an apostrophe after a letter may close or stand for a genitive: it closes only what a single mark opened
  return opensBySpace(tokens, i) ? Side.open : Side.close;
}

/** @param opening above 0 where marks of this shape open in this text, below 0 where they close, 0 where it does not tell */
function guillemetSide(tokens: Tokens, i: number, opening: number): number {
  const side = bySpace(tokens, i);
  if (side !== Side.either || opening === 0) return side;
  return opening > 0 ? Side.open : Side.close;
}

const opensBySpace = (tokens: Tokens, i: number): boolean => afterGap(tokens, i) && !spaceAfter(tokens, i);

/** Whether a mark has a space, an opening bracket, a dash or a colon before it, or another mark with a space before that. */
function afterGap(tokens: Tokens, i: number): boolean {
  if (spaceBefore(tokens, i)) return true;
  const kind = tokens.kind[i - 1];
  if (kind === Kind.quote) return spaceBefore(tokens, i - 1);
  return kind === Kind.open || kind === Kind.dash || kind === Kind.colon;
}

function bySpace(tokens: Tokens, i: number): number {
  const before = afterGap(tokens, i);
  const after = spaceAfter(tokens, i) || isTrailing(tokens.kind[i + 1]);
  if (before && !after) return Side.open;
  if (after && !before) return Side.close;
  return Side.either;
}

const isTrailing = (kind: number): boolean =>
  kind === Kind.stop || kind === Kind.comma || kind === Kind.colon || kind === Kind.semicolon || kind === Kind.close;

/** Above 0 for »German«, below 0 for «Swiss», 0 where the text does not tell. */
function guillemetStyle(tokens: Tokens): number {
  let german = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== Kind.quote) continue;
    const form = tokens.text[tokens.start[i]];
    if (form !== '»' && form !== '«') continue;
    const side = bySpace(tokens, i);
    if (side === Side.open) german += form === '»' ? 1 : -1;
    if (side === Side.close) german += form === '«' ? 1 : -1;
  }
  return german;
}

/**
 * At a mark in a later paragraph than the open one: an open quotation goes on when this mark closes; when it opens
 * again, the one before ended with its paragraph (each paragraph of a long quotation has its own opening mark).
 */
function dropAtParagraph(tokens: Tokens, stack: Mark[], marks: Mark[], m: number, pairs: MarkPair[]): Mark[] {
  const outer = stack[0];
  if (!outer) return stack;
  const mark = marks[m];
  const before = m > 0 ? marks[m - 1].token : -1;
  const crossed = paragraphsBetween(tokens, Math.max(before, outer.token), mark.token);
  if (crossed === 0) return stack;
  const closesLater = mark.side === Side.close && mark.family === outer.family && crossed <= LONGEST_QUOTATION;
  if (closesLater) return stack;
  repairAll(tokens, stack, pairs);
  return [];
}

/** A quotation goes on over at most this many paragraph ends without a mark. */
const LONGEST_QUOTATION = 3;

/** Paragraph starts in `(from, to]`. */
function paragraphsBetween(tokens: Tokens, from: number, to: number): number {
  let count = 0;
  for (let i = from + 1; i <= to && count <= LONGEST_QUOTATION; i++) if (isParagraphStart(tokens, i)) count++;
  return count;
}
