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
