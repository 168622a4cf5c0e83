/** First and last day of something, `YYYY-MM-DD`. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

const MONTHS = 12;
/** In every month: days are compared as they are written, and none is left out. */
const DAYS = 31;

/** @returns a whole number that grows with the day and is at least 1 and below 2²² */
export function dayNumber(day: string): number {
  const [year, month, date] = day.split('-').map(Number);
  return (year * MONTHS + clamp(month, MONTHS)) * DAYS + clamp(date, DAYS) + 1;
}

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 1), most) - 1;

/** The way back from `dayNumber`. */
export function dayOfNumber(number: number): string {
  const days = number - 1;
  const months = Math.floor(days / DAYS);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(Math.floor(months / MONTHS)).padStart(4, '0')}-${two((months % MONTHS) + 1)}-${two((days % DAYS) + 1)}`;
}

/** Keys of a day, from which `coverOf` puts spans together: its year, its month, itself. */
export function dayKeys(day: string): readonly string[] {
  return [`y${day.slice(0, 4)}`, `m${day.slice(0, 4)}${day.slice(5, 7)}`, `d${day.replaceAll('-', '')}`];
}

/** The keys of which a span of days consists: whole years, months, and days at its ends; fewer than 90 beside years. */
export function coverOf({ from, to }: DaySpan): readonly string[] {
  const [first, last] = [dayNumber(from) - 1, dayNumber(to) - 1];
  const keys: string[] = [];
  for (let at = first; at <= last;) {
    const key = dayKeys(dayOfNumber(at + 1));
    const size = [MONTHS * DAYS, DAYS, 1].findIndex((length) => at % length === 0 && at + length - 1 <= last);
    keys.push(key[size]);
    at += [MONTHS * DAYS, DAYS, 1][size];
  }
  return keys;
}
