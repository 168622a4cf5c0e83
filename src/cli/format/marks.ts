import { type Span, compareSpans } from '../../text/span.ts';

/** A span of the text that is shown in some way, with what is needed to show it. */
export interface Mark<T> extends Span {
  readonly value: T;
}

/** What a text with marks consists of, in the order of writing it: opens and closes are balanced and nested. */
export type Part<T> =
  | { readonly kind: 'open'; readonly mark: Mark<T> }
  | { readonly kind: 'close'; readonly mark: Mark<T> }
  | ({ readonly kind: 'text'; readonly open: readonly Mark<T>[] } & Span);

/** Marks that are open at the same time; deeper ones are left out, which keeps hostile input linear. */
const DEEPEST = 16;

/**
 * Marks in the order in which they are written: text order; of equal spans the one given first is the outer one.
 * Edges between the two halves of a character (a surrogate pair) are moved outside it.
 */
export function arrangeMarks<T>(text: string, marks: readonly Mark<T>[]): Mark<T>[] {
  const whole = marks.map((mark) => ({
    start: mark.start - (cutsCharacter(text, mark.start) ? 1 : 0),
    end: mark.end + (cutsCharacter(text, mark.end) ? 1 : 0),
    value: mark.value,
  }));
  return whole.sort(compareSpans);
}

function cutsCharacter(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/**
 * Cuts one block of a text after the other into parts. Marks that overlap without one containing the other are
 * closed and opened again; so are those that go on in the next block.
 *
 * @param marks as `arrangeMarks` gives them
 * @returns the parts of a block; to be called with blocks in text order, which do not overlap
 */
export function partitioner<T>(marks: readonly Mark<T>[]): (block: Span) => Part<T>[] {
  let next = 0;
  let goingOn: Mark<T>[] = [];
  return (block) => {
    const parts: Part<T>[] = [];
    let stack: Mark<T>[] = [];
    let position = block.start;
    const open = (mark: Mark<T>): void => {
      stack = [...stack, mark];
      parts.push({ kind: 'open', mark });
    };
    const advance = (to: number): void => {
      if (to > position) parts.push({ kind: 'text', start: position, end: to, open: stack });
      position = to;
    };
    /** Closes every mark that ends at or before `to`, in the order of their ends. */
    const closeUntil = (to: number): void => {
      for (;;) {
        const end = Math.min(...stack.map((mark) => mark.end));
        if (end > to) return;
        advance(end);
        const outermost = stack.findIndex((mark) => mark.end <= end);
        const closed = stack.slice(outermost);
        for (const mark of closed.toReversed()) parts.push({ kind: 'close', mark });
        stack = stack.slice(0, outermost);
        for (const mark of closed) if (mark.end > end) open(mark);
      }
    };

    for (const mark of goingOn) if (mark.end > block.start) open(mark);
    for (; next < marks.length && marks[next].start < block.end; next++) {
      const mark = marks[next];
      if (mark.end <= block.start) continue;
      closeUntil(Math.max(mark.start, block.start));
      advance(Math.max(mark.start, block.start));
      if (stack.length < DEEPEST) open(mark);
    }
    closeUntil(block.end - 1);
    advance(block.end);
    goingOn = stack.filter((mark) => mark.end > block.end);
    for (const mark of stack.toReversed()) parts.push({ kind: 'close', mark });
    return parts;
  };
}
