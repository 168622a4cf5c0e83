import type { Span } from '../../text/span.ts';

export const DATE_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type DateType = (typeof DATE_TYPES)[number];

/** Calendar days, both included: ISO 8601, "2022-09-21". */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/** A temporal expression of a text, normalised as in TIMEX3 (ISO-TimeML, Pustejovsky et al. 2010). */
export interface DateExpression extends Span {
  readonly type: DateType;
  /** As TIMEX3 writes it: "2022-09", "2022-W38-5", "P2W", "2022-10-26TEV", "PRESENT_REF". */
  readonly value: string;
  /** The days that it covers; null where it names none, as a duration does not. */
  readonly interval: Interval | null;
}
