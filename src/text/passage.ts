import type { Span } from './span.ts';

/** The spans of a passage do not stand in the text they claim to come from. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
}

/**
 * Words of a text with the places they stand in. `text` is the concatenation of the spans' characters,
 * joined by one space where the spans are apart.
 */
export interface Passage {
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * Takes the passage at `spans` out of `text`.
 *
 * @param spans in text order, not empty, not overlapping; offsets are UTF-16 code units into `text`
 * @throws EvidenceError when a span is empty, out of bounds or out of order
 */
export function passageAt(text: string, spans: readonly Span[]): Passage {
  if (spans.length === 0) throw new EvidenceError('a passage needs at least one span');
  let last = 0;
  const words: string[] = [];
  const own: Span[] = [];
  for (const { start, end } of spans) {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < last || end <= start || end > text.length) {
      throw new EvidenceError(
        `span [${start}, ${end}) does not fit a text of ${text.length} code units after offset ${last}`,
      );
    }
    words.push(text.slice(start, end));
    own.push(Object.freeze({ start, end }));
    last = end;
  }
  return Object.freeze({ text: words.join(' '), spans: Object.freeze(own) });
}

/**
 * Checks that a passage stands, character for character, in `text`.
 *
 * @throws EvidenceError when it does not
 */
export function checkPassage(text: string, passage: Passage): void {
  const found = passageAt(text, passage.spans);
  if (found.text !== passage.text) {
    throw new EvidenceError(
      `the text at ${JSON.stringify(passage.spans)} reads ${JSON.stringify(found.text)}, not ${JSON.stringify(passage.text)}`,
    );
  }
}
