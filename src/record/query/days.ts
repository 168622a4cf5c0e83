import type { Days } from './ast.ts';

/** One value of `said:` or `published:`, read. */
export type DaysRead = { readonly days: Days } | 'bad-day' | 'days-reversed';

const RANGE = '..';

/**
 * Reads days: a year, month or day (`2026`, `2026-09`, `2026-09-14`, `9/2026`, `14.9.2026`), or from one to another, of
 * which one may be missing (`2026-09..2026-11`, `..2026-09-14`, `2026..`).
 */
export function readDays(value: string): DaysRead {
  const at = value.indexOf(RANGE);
  if (at < 0) {
    const days = period(value);
    return days ? { days } : 'bad-day';
  }
  const left = value.slice(0, at);
  const right = value.slice(at + RANGE.length);
  const from = left === '' ? null : period(left);
  const to = right === '' ? null : period(right);
  if ((from === null && to === null) || (left !== '' && from === null) || (right !== '' && to === null))
    return 'bad-day';
  const days = { from: from?.from ?? null, to: to?.to ?? null };
  return days.from !== null && days.to !== null && days.from > days.to ? 'days-reversed' : { days };
}

/** The shortest way to write days that `readDays` reads as the same. */
export function writeDays({ from, to }: Days): string {
  if (from === null || to === null) return `${from ?? ''}${RANGE}${to ?? ''}`;
  if (from === to) return from;
  for (const whole of [from.slice(0, 4), from.slice(0, 7)]) {
    const days = period(whole);
    if (days?.from === from && days.to === to) return whole;
  }
  return `${from}${RANGE}${to}`;
}

interface Period {
  readonly from: string;
  readonly to: string;
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const GERMAN_DAY = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/;
const GERMAN_MONTH = /^(\d{1,2})[./](\d{4})$/;

/** First and last day of a year, a month or a day; null for anything else. */
function period(value: string): Period | null {
  const iso = ISO.exec(value);
  if (iso) return periodOf(iso[1], iso[2], iso[3]);
  const day = GERMAN_DAY.exec(value);
  if (day) return periodOf(day[3], day[2], day[1]);
  const month = GERMAN_MONTH.exec(value);
  return month && periodOf(month[2], month[1], undefined);
}

function periodOf(year: string, month: string | undefined, day: string | undefined): Period | null {
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  const prefix = `${year}-${month.padStart(2, '0')}-`;
  const last = daysOfMonth(Number(year), m);
  if (day === undefined) return { from: `${prefix}01`, to: `${prefix}${last}` };
  const d = Number(day);
  if (d < 1 || d > last) return null;
  const only = prefix + day.padStart(2, '0');
  return { from: only, to: only };
}

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
