import type { UnitCode } from '../../language/de/data/time-units.ts';
import type { Tense } from './tense.ts';

/** A date that the text mentioned: its first day, and how fine it is. */
export interface Mention {
  readonly day: number;
  readonly unit: 'D' | 'W' | 'M' | 'Y';
  readonly token: number;
}

/** What an expression is understood against: everything that is known at its place in the text. */
export interface Setting {
  /** The day of publication, as a day number; null when unknown. */
  readonly published: number | null;
  /** The date mentioned last, of any fineness. */
  readonly mentioned: Mention | null;
  /** The last day mentioned near enough for a time of the day to belong to it. */
  readonly day: number | null;
  /** The day that the last heading of a ticker named, "Mittwoch, 17. Juli" on a line of its own. */
  readonly heading: number | null;
  /** A year that the text has just named, other than that of publication. */
  readonly year: number | null;
  /** Whether the text counts in days: it has a *gestern* or a weekday, as daily news have. */
  readonly daily: boolean;
  readonly tense: Tense;
}

/** The TIMEX3 value of an expression in its setting. */
export type Value = (at: Setting) => string;

/** Units that dates are counted in. */
export type DateUnit = Extract<UnitCode, 'D' | 'W' | 'WE' | 'M' | 'Q' | 'Y' | 'DE' | 'CE' | 'L'>;
