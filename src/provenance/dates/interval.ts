import { dayNumber, isDay, isYear, isoDay, monthLength, weekStart, weeksOf } from './calendar.ts';
import type { Interval } from './date.ts';

/** Months that the parts of a year begin with, and how many they are; seasons are those of meteorology. */
const YEAR_PARTS: Readonly<Record<string, readonly [first: number, months: number]>> = {
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
};

/**
 * The days that a value of TIMEX3 covers: "2022-09", "2022-W38", "2022-W38-5", "2022-W38-WE", "2022-Q3", "2022-H1",
 * "2022-SU", "202" (a decade), "20" (2000 to 2099), "2" (a millennium), "2022-10-26TEV".
 *
 * @returns null where it names no days of the years 1 to 9999: "P2W", "XXXX-05", "PRESENT_REF", "2022-02-30"
 */
export function intervalOf(value: string): Interval | null {
  const time = value.indexOf('T');
  const date = time > 0 ? value.slice(0, time) : value;
  if (/^\d{1,4}$/.test(date)) return yearsOf(date);
  const found = /^(\d{4})-([0-9A-Z]{2,3})(?:-(\d\d?|WE))?$/.exec(date);
  if (!found) return null;
  const [, digits, part, rest] = found as unknown as [string, string, string, string | undefined];
  const year = Number(digits);
  if (!isYear(year)) return null;
  if (part.startsWith('W') && part !== 'WI') return weekDays(year, part, rest);
  if (/^\d\d$/.test(part)) return monthDays(year, Number(part), rest);
  if (rest !== undefined || !(part in YEAR_PARTS)) return null;
  const [first, months] = YEAR_PARTS[part];
  return monthsFrom(year, first, months);
}

/** "2022", "202", "20", "2": a year, decade, century, millennium. */
function yearsOf(digits: string): Interval | null {
  const length = 10 ** (4 - digits.length);
  const first = Number(digits) * length;
  return between(dayNumber(Math.max(first, 1), 1, 1), dayNumber(first + length, 1, 1) - 1);
}

function weekDays(year: number, part: string, rest: string | undefined): Interval | null {
  if (!/^W\d\d$/.test(part)) return null;
  const week = Number(part.slice(1));
  if (week < 1 || week > weeksOf(year)) return null;
  const monday = weekStart(year, week);
  if (rest === undefined) return between(monday, monday + 6);
  if (rest === 'WE') return between(monday + 5, monday + 6);
  const weekday = Number(rest);
  return weekday >= 1 && weekday <= 7 ? between(monday + weekday - 1, monday + weekday - 1) : null;
}

function monthDays(year: number, month: number, rest: string | undefined): Interval | null {
  if (month < 1 || month > 12) return null;
  if (rest === undefined) return monthsFrom(year, month, 1);
  if (!/^\d\d$/.test(rest) || !isDay(year, month, Number(rest))) return null;
  const day = dayNumber(year, month, Number(rest));
  return between(day, day);
}

function monthsFrom(year: number, first: number, months: number): Interval | null {
  const beyond = first + months - 1;
  const [lastYear, last] = beyond > 12 ? [year + 1, beyond - 12] : [year, beyond];
  return between(dayNumber(year, first, 1), dayNumber(lastYear, last, monthLength(lastYear, last)));
}

const FIRST_DAY = dayNumber(1, 1, 1);
const LAST_DAY = dayNumber(9999, 12, 31);

/** From one day number to another, both included; null where one is beyond the years 1 to 9999. */
export function between(from: number, to: number): Interval | null {
  return from >= FIRST_DAY && to <= LAST_DAY && from <= to ? { from: isoDay(from), to: isoDay(to) } : null;
}

/** The first, second or last third of an interval: "Anfang", "Mitte", "Ende". Short ones stay whole. */
export function thirdOf(interval: Interval, third: 0 | 1 | 2): Interval {
  const [from, to] = [numberOf(interval.from), numberOf(interval.to)];
  const length = to - from + 1;
  if (length < 3) return interval;
  const start = from + Math.floor((third * length) / 3);
  const end = from + Math.floor(((third + 1) * length) / 3) - 1;
  return { from: isoDay(start), to: isoDay(end) };
}

/** The number of a day as an interval has it. */
export function numberOf(iso: string): number {
  return dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}
