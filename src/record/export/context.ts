import type { Span } from '../../text/span.ts';

/** Code points before and after a quotation that tell its place from others of the same words. */
const CONTEXT = 32;

/** The characters before and after a span, at most `CONTEXT` code points each; whole code points, as the text has them. */
export function contextOf(text: string, { start, end }: Span): { readonly prefix: string; readonly suffix: string } {
  const before = [...text.slice(Math.max(0, start - 2 * CONTEXT), start)];
  const after = [...text.slice(end, end + 2 * CONTEXT)];
  const prefix = before.slice(-CONTEXT).join('');
  return { prefix, suffix: after.slice(0, CONTEXT).join('') };
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Counts code points from the start of a text; asked in text order, it reads the text once. */
export class CodePoints {
  readonly #text: string;
  #unit = 0;
  #points = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** @param offset in UTF-16 code units */
  at(offset: number): number {
    if (offset < this.#unit) [this.#unit, this.#points] = [0, 0];
    for (; this.#unit < offset; this.#unit++) {
      const isSecond = isLow(this.#text.charCodeAt(this.#unit)) && this.#unit > 0 && isHigh(this.#text, this.#unit - 1);
      if (!isSecond) this.#points++;
    }
    return this.#points;
  }
}

function isHigh(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff;
}
