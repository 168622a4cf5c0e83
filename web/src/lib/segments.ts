import type { Span } from '../api/client.ts';

/** Something that covers characters of a text. */
export interface Mark<T> extends Span {
  readonly what: T;
}

/** Characters that the same marks cover. */
export interface Segment<T> extends Span {
  /** The widest first. */
  readonly marks: readonly Mark<T>[];
}

/**
 * Cuts a piece of a text wherever a mark begins or ends.
 *
 * @param within the piece; offsets are UTF-16 code units into the text
 */
export function segmentsOf<T>(within: Span, marks: readonly Mark<T>[]): Segment<T>[] {
  const inside = marks.filter(({ start, end }) => start < within.end && end > within.start);
  const cuts = new Set([within.start, within.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, within.start));
    cuts.add(Math.min(end, within.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, i) => {
    const end = places[i + 1];
    const covering = inside.filter((mark) => mark.start <= start && mark.end >= end);
    return { start, end, marks: covering.sort((a, b) => b.end - b.start - (a.end - a.start)) };
  });
}
