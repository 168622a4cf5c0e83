import { Closed, closedForm } from './classes.ts';
import { lookup } from './lexicon.ts';
import type { MarkPair } from './marks.ts';
import { Takes, VERBS } from './reporting.ts';
import { Kind, type Tokens, isCapital, spaceBefore, word } from './tokens.ts';
import { verbsOfForm } from './verbs.ts';

/** Whether a blank line stands before token `i`. */
export const isParagraphStart = (tokens: Tokens, i: number): boolean => tokens.breaks[i] >= 2;

/**
 * Supplies the closing mark of a quotation that opens at `open` and is never closed: before the frame that follows
 * („Das ist so⟨⟩, sagte er), before a further quotation, else at the end of the paragraph. Only where it stands after a
 * colon, begins the paragraph, or is the last sentence of it.
 *
 * @param pairs those found so far; those inside are the last ones
 */
export function repairClose(tokens: Tokens, open: number, pairs: MarkPair[]): void {
  const inner = new Map<number, number>();
  for (let p = pairs.length - 1; p >= 0 && pairs[p].open > open; p--) inner.set(pairs[p].open, p);
  const doubled = inner.get(open + 1);
  if (doubled !== undefined && !spaceBefore(tokens, open + 1)) {
    // „„Das ist so“: the mark is there twice
    pairs[doubled] = { ...pairs[doubled], open };
    return;
  }
  const before = tokens.kind[open - 1];
  const introduced = open === 0 || isParagraphStart(tokens, open) || before === Kind.colon;
  if (!introduced && before !== Kind.stop && before !== Kind.comma) return;
  const { close, sentences } = unclosedEnd(tokens, open, (i) => pairs[inner.get(i) ?? -1]?.close ?? -1);
  if (close <= open || (!introduced && sentences > 1)) return;
  pairs.push({ open, close, depth: 0, repaired: 'close' });
}

/**
 * The last token of an unclosed quotation, and how many sentences it has.
 *
 * @param closeOf the closing mark of the pair inside that opens at a token, -1 where none does
 */
function unclosedEnd(
  tokens: Tokens,
  open: number,
  closeOf: (i: number) => number,
): { close: number; sentences: number } {
  let stop = -1;
  let sentences = 0;
  let i = open + 1;
  for (; i < tokens.length && !isParagraphStart(tokens, i); i++) {
    if (isFrame(tokens, i)) return { close: i - 1, sentences: sentences + 1 };
    const close = closeOf(i);
    const before = tokens.kind[i - 1];
    // ⟨„Das ist so.⟩ X sagte: „Ja.“
    if (close >= 0 && stop > 0 && (before === Kind.colon || before === Kind.stop)) return { close: stop, sentences };
    if (close >= 0) i = close;
    if (tokens.kind[i] !== Kind.stop) continue;
    stop = i;
    sentences++;
  }
  return { close: i - 1, sentences: stop === i - 1 ? sentences : sentences + 1 };
}

/** "⟨, sagte⟩ Eva Kern", "⟨, sagte⟩ er": a comma, a verb that frames, and a subject. */
function isFrame(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== Kind.comma || tokens.kind[i + 1] !== Kind.word || isCapital(tokens, i + 1)) return false;
  const verbs = verbsOfForm(lookup(word(tokens, i + 1)));
  if (!verbs.some(({ lemma, particle }) => particle === null && frames(lemma))) return false;
  const subject = closedForm(word(tokens, i + 2)).classes & (Closed.determiner | Closed.personal);
  return isCapital(tokens, i + 2) || subject !== 0;
}

const SUREST = 3;

function frames(lemma: string): boolean {
  return VERBS.get(lemma)?.some(({ takes, strength }) => strength === SUREST && (takes & Takes.direct) !== 0) ?? false;
}

/** Supplies the opening mark of a quotation that ends at `close`: ¶ ⟨⟩Das ist so“, sagte er – or after a colon. */
export function repairOpen(tokens: Tokens, close: number, pairs: MarkPair[]): void {
  const after = tokens.kind[close + 1];
  const before = tokens.kind[close - 1];
  if (after !== Kind.comma && before !== Kind.stop && before !== Kind.comma) return;
  let start = close;
  while (start > 0 && !isParagraphStart(tokens, start) && close - start < LONGEST_REPAIR) {
    const kind = tokens.kind[start - 1];
    if (kind === Kind.quote) return;
    if (kind === Kind.colon && after !== Kind.comma) break;
    start--;
  }
  const found = isParagraphStart(tokens, start) || tokens.kind[start - 1] === Kind.colon;
  if (start < close && found) pairs.push({ open: start, close, depth: 0, repaired: 'open' });
}

/** Tokens that a quotation without opening mark may have; bounds the search for its start. */
const LONGEST_REPAIR = 400;
