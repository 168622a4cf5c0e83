/** A range `[start, end)` of one revision's text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Text order: earlier start first, the longer span first where starts are equal. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Whether `outer` contains every code unit of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Code units that are in both. */
export function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Of two passages, the share of the longer one's code units that both have. Spans of one do not overlap each other. */
export function sharedShare(a: readonly Span[], b: readonly Span[]): number {
  let both = 0;
  for (const one of a) {
    for (const other of b) both += shared(one, other);
  }
  return both / Math.max(lengthOf(a), lengthOf(b));
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
