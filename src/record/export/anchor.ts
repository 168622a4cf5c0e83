import { createHash } from 'node:crypto';
import { type Passage, passageAt } from '../../text/passage.ts';
import type { Span } from '../../text/span.ts';
import type { Annotation, Target } from './annotations.ts';
import { occurrences } from './occurrences.ts';

/**
 * Where an annotation belongs in a text:
 *
 * - `position`: it is the very text, told by its digest;
 * - `quote`: another text, in which the words stand once with what was before or behind them;
 *
 * or why it belongs nowhere:
 *
 * - `absent`: the words are not there;
 * - `elsewhere`: the words are there, but neither what was before nor what was behind them;
 * - `ambiguous`: more than one place fits as well;
 * - `malformed`: it has no words, or its pieces are not in text order.
 */
export type Anchored =
  | { readonly by: 'position' | 'quote'; readonly passage: Passage }
  | { readonly orphaned: 'absent' | 'elsewhere' | 'ambiguous' | 'malformed' };

type Orphan = Extract<Anchored, { orphaned: unknown }>;

/**
 * Finds the quotation of an annotation in a text again. Rather nowhere than at a lookalike: in another revision a place
 * is taken only when the exact words stand there beside what they stood beside, and no other place fits as well. Linear
 * in the length of the text.
 */
export function anchor({ target }: Annotation, text: string): Anchored {
  if (target.length === 0) return { orphaned: 'malformed' };
  const digest = createHash('sha256').update(text).digest('hex');
  const isSame = target.every((one) => one['wortlaut:digest'] === digest);
  const spans: Span[] = [];
  for (const one of target) {
    const found = isSame ? positionOf(one, text) : placeOf(one, text);
    if ('orphaned' in found) return found;
    if (spans.length > 0 && found.start < spans.at(-1)!.end) return { orphaned: 'malformed' };
    spans.push(found);
  }
  return { by: isSame ? 'position' : 'quote', passage: passageAt(text, spans) };
}

function positionOf({ selector: [quote, position] }: Target, text: string): Span | Orphan {
  const [start, end] = [position['wortlaut:start'], position['wortlaut:end']];
  const stands = quote.exact !== '' && text.slice(start, end) === quote.exact && end - start === quote.exact.length;
  return stands ? { start, end } : { orphaned: 'malformed' };
}

/** A place with both neighbours is better than any with one; two of the best are none. */
function placeOf({ selector: [quote] }: Target, text: string): Span | Orphan {
  if (quote.exact === '') return { orphaned: 'malformed' };
  let best: { readonly start: number; readonly neighbours: number; readonly isAlone: boolean } | null = null;
  for (const start of occurrences(text, quote.exact)) {
    const neighbours = neighboursAt(start, quote, text);
    if (best !== null && neighbours < best.neighbours) continue;
    best = { start, neighbours, isAlone: best === null || neighbours > best.neighbours };
  }
  if (best === null) return { orphaned: 'absent' };
  if (best.neighbours === 0) return { orphaned: 'elsewhere' };
  return best.isAlone ? { start: best.start, end: best.start + quote.exact.length } : { orphaned: 'ambiguous' };
}

/** How many of the two sides are as they were; the beginning and the end of a text are sides too. */
function neighboursAt(start: number, { exact, prefix, suffix }: Target['selector'][0], text: string): number {
  const end = start + exact.length;
  const isBefore = prefix === '' ? start === 0 : text.startsWith(prefix, start - prefix.length);
  const isBehind = suffix === '' ? end === text.length : text.startsWith(suffix, end);
  return Number(isBefore && start >= prefix.length) + Number(isBehind);
}
