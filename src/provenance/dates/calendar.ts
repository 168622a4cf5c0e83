/**
 * The proleptic Gregorian calendar in whole days, after Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms"
 * (2013), and the weeks of ISO 8601. A day is a number: days since 1 January 1970, which is 0.
 */
export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAYS_OF_400_YEARS = 146_097;
/** From 1 March of the year 0 to 1 January 1970. */
const EPOCH = 719_468;

/** The number of a day. Months beyond 1 to 12 and days beyond the month are not looked at: see `isDay`. */
export function dayNumber(year: number, month: number, day: number): number {
  // years that begin in March end with the leap day
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_400_YEARS + dayOfEra - EPOCH;
}

/** Year, month and day of a day number. */
export function civilDay(number: number): CivilDay {
  const z = number + EPOCH;
  const era = Math.floor(z / DAYS_OF_400_YEARS);
  const doe = z - era * DAYS_OF_400_YEARS;
  const yearOfEra = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / (DAYS_OF_400_YEARS - 1))) / 365,
  );
  const dayOfYear = doe - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month, 1 to 12. */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1];
}

/** Whether there is such a day, in the years 1 to 9999. */
export function isDay(year: number, month: number, day: number): boolean {
  return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** Whether ISO 8601 can write the year with four digits and it is no year 0. */
export function isYear(year: number): boolean {
  return year >= 1 && year <= 9999;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(number: number): number {
  // 1 January 1970 was a Thursday
  return mod(number + 3, 7) + 1;
}

/** The Monday of a week of ISO 8601: week 1 is the one with 4 January. */
export function weekStart(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - (weekdayOf(fourth) - 1) + (week - 1) * 7;
}

/** 52 or 53. */
export function weeksOf(year: number): number {
  return (weekStart(year + 1, 1) - weekStart(year, 1)) / 7;
}

/** Year and week of ISO 8601 that a day is in; the year may be the one before or after that of the calendar. */
export function weekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - (weekdayOf(number) - 1) + 3;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Easter Sunday, by the rule of Meeus, Jones and Butcher (Spencer Jones, "General Astronomy", 1922). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}

/** "2022-09-21" */
export function isoDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function mod(n: number, m: number): number {
  return ((n % m) + m) % m;
}

const PUBLISHED =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](?:[01]\d|2[0-4])(?::?[0-5]\d(?::?[0-6]\d(?:[.,]\d{1,9})?)?)?\s?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/**
 * The day that a date or date-time of ISO 8601 names, as it is written there: the day where it was published, whatever
 * the zone. Null for anything else.
 */
export function publishedDay(published: string | null): number | null {
  const found = published === null || published.length > 40 ? null : PUBLISHED.exec(published.trim());
  if (!found) return null;
  const [year, month, day] = found.slice(1, 4).map(Number);
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}
