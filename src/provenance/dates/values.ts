import { civilDay, dayNumber, easter, isDay, isoDay, monthLength, pad, weekOf, weekdayOf } from './calendar.ts';
import type { DateUnit, Setting, Value } from './setting.ts';
import type { From } from './vocabulary.ts';

/** A year in its setting; null when it is not known. */
export type YearOf = (at: Setting) => number | null;

export const constant =
  (value: string): Value =>
  () =>
    value;

export const yearOf =
  (year: number): YearOf =>
  () =>
    year;

/** "dieses Jahres", "vergangenen Jahres" */
export const shiftedYear =
  (by: number, from: From = 'published'): YearOf =>
  (at) => {
    const origin = originOf(at, from);
    return origin === null ? null : civilDay(origin).year + by;
  };

/** "des Jahres": the year that the text speaks of, or that of publication. */
export const yearHere: YearOf = (at) => at.year ?? shiftedYear(0)(at);

function originOf({ published, mentioned }: Setting, from: From): number | null {
  return from === 'mentioned' ? (mentioned?.day ?? published) : published;
}

/** What a relative expression without a date of publication is worth. */
function vague(by: number): string {
  return by < 0 ? 'PAST_REF' : by > 0 ? 'FUTURE_REF' : 'PRESENT_REF';
}

/** "gestern", "vergangene Woche", "nächstes Jahr", "im gleichen Jahr": a unit counted from a day. */
export function shifted(unit: DateUnit, by: number, from: From = 'published'): Value {
  return (at) => {
    const origin = originOf(at, from);
    return origin === null ? vague(by) : valueAround(unit, origin, by);
  };
}

/** The unit that a day is in, or the `by`-th after it. */
export function valueAround(unit: DateUnit, day: number, by = 0): string {
  const { year, month } = civilDay(day);
  switch (unit) {
    case 'D':
      return isoDay(day + by);
    case 'W':
    case 'WE': {
      const week = weekOf(day + 7 * by);
      return `${pad(week.year, 4)}-W${pad(week.week, 2)}${unit === 'WE' ? '-WE' : ''}`;
    }
    case 'M': {
      const months = year * 12 + month - 1 + by;
      return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}`;
    }
    case 'Q': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + by;
      return `${pad(Math.floor(quarters / 4), 4)}-Q${(quarters % 4) + 1}`;
    }
    case 'Y':
      return pad(year + by, 4);
    case 'DE':
      return pad(Math.floor(year / 10) + by, 3);
    case 'CE':
      return pad(Math.floor(year / 100) + by, 2);
    case 'L':
      return String(Math.floor(year / 1000) + by);
  }
}

/** The same month and day some months on, or the last day of that month. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: dayOfMonth } = civilDay(day);
  const all = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(all / 12), (all % 12) + 1];
  return dayNumber(y, m, Math.min(dayOfMonth, monthLength(y, m)));
}

/**
 * "am Mittwoch": the last one for what happened, the next one for what will; `which` is -1, 0, 1 for *vergangenen,
 * diesen, nächsten*.
 */
export function weekdayValue(weekday: number, which: number | null = null, from: From = 'published'): Value {
  return (at) => {
    const origin = originOf(at, from);
    if (origin === null) return `XXXX-WXX-${weekday}`;
    const back = (weekdayOf(origin) - weekday + 7) % 7;
    const ahead = (weekday - weekdayOf(origin) + 7) % 7;
    if (which !== null && which < 0) return isoDay(origin - (back || 7) + 7 * (which + 1));
    if (which !== null && which > 0) return isoDay(origin + (ahead || 7) + 7 * (which - 1));
    return isoDay(at.tense === 'past' || (at.tense === 'none' && which === null) ? origin - back : origin + ahead);
  };
}

/** "Mittwoch vergangener Woche": the day of a week counted from that of publication. */
export function weekdayOfWeek(weekday: number, by: number): Value {
  return ({ published }) =>
    published === null ? `XXXX-WXX-${weekday}` : isoDay(published - weekdayOf(published) + weekday + 7 * by);
}

/** The weekend that "am Wochenende" means. */
export const weekend: Value = (at) => {
  if (at.published === null) return 'XXXX-WXX-WE';
  // on a Saturday or Sunday it is this one in any tense
  const back = at.tense === 'future' || at.tense === 'present' || weekdayOf(at.published) >= 6 ? 0 : -1;
  return valueAround('WE', at.published, back);
};

/**
 * The year of a month or day that is named without one: a year that the text has just named, or by the tense the last
 * such day, the next one, or the one nearest to the day of publication.
 */
function nearestYear(at: Setting, first: (year: number) => number, last: (year: number) => number): number | null {
  if (at.year !== null && at.tense === 'past') return at.year;
  if (at.published === null) return at.year;
  const { year } = civilDay(at.published);
  if (at.tense === 'past') return first(year) <= at.published ? year : year - 1;
  if (at.tense === 'future') return last(year) >= at.published ? year : year + 1;
  const distance = (y: number): number => Math.abs(first(y) - at.published!);
  return [year, year + 1, year - 1].reduce((best, y) => (distance(y) < distance(best) ? y : best));
}

/** "im Mai", "Ende September 2022", "Juni vergangenen Jahres" */
export function monthValue(month: number, year: YearOf | null): Value {
  return (at) => {
    const y = year
      ? year(at)
      : nearestYear(
          at,
          (n) => dayNumber(n, month, 1),
          (n) => dayNumber(n, month, monthLength(n, month)),
        );
    return `${y === null ? 'XXXX' : pad(y, 4)}-${pad(month, 2)}`;
  };
}

/** Days before and after publication within which a day without a year is of now, whatever the tense. */
const NEAR = 60;

/** "3. Oktober", "3. Oktober 1990" */
export function dayValue(month: number, day: number, year: YearOf | null): Value {
  return (at) => {
    const number = (n: number): number => dayNumber(n, month, day);
    const y = year ? year(at) : (yearNear(at, number) ?? nearestYear(at, number, number));
    return `${y === null ? 'XXXX' : pad(y, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  };
}

function yearNear({ published, year }: Setting, first: (year: number) => number): number | null {
  if (published === null || year !== null) return null;
  const now = civilDay(published).year;
  return [now, now + 1, now - 1].find((y) => Math.abs(first(y) - published) <= NEAR) ?? null;
}

/** "am 15.": of the month mentioned last, or that of publication. */
export function dayOfMonth(day: number): Value {
  return (at) => {
    const origin = originOf(at, 'mentioned');
    if (origin === null) return `XXXX-XX-${pad(day, 2)}`;
    const { year, month } = civilDay(origin);
    return isDay(year, month, day) ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : `XXXX-XX-${pad(day, 2)}`;
  };
}

const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** "im Herbst", "Frühjahr 2015" */
export function seasonValue(season: string, year: YearOf | null): Value {
  return (at) => {
    const month = SEASON_MONTHS[season];
    const y = year
      ? year(at)
      : nearestYear(
          at,
          (n) => dayNumber(n, month, 1),
          (n) => addMonths(dayNumber(n, month, 1), 3) - 1,
        );
    return `${y === null ? 'XXXX' : pad(y, 4)}-${season}`;
  };
}

/** "letzten Sommer": -1 is the one that is over last, 1 the next that begins. */
export function shiftedSeason(season: string, by: number): Value {
  return (at) => {
    if (at.published === null) return `XXXX-${season}`;
    const { year, month } = civilDay(at.published);
    const begun = month >= SEASON_MONTHS[season];
    if (by === 0) return `${pad(season === 'WI' && month <= 4 ? year - 1 : year, 4)}-${season}`;
    const over = month >= SEASON_MONTHS[season] + 3 && season !== 'WI';
    if (by < 0) return `${pad((over ? year : year - 1) + by + 1, 4)}-${season}`;
    return `${pad((begun ? year + 1 : year) + by - 1, 4)}-${season}`;
  };
}

/** "im dritten Quartal", "zweite Jahreshälfte": a part of a year. */
export function partOfYear(part: string, year: YearOf | null): Value {
  return (at) => {
    const y = (year ?? yearHere)(at);
    return `${y === null ? 'XXXX' : pad(y, 4)}-${part}`;
  };
}

/** "KW 38" */
export function weekNumber(week: number, year: YearOf | null): Value {
  return partOfYear(`W${pad(week, 2)}`, year);
}

/** A holiday by its rule, as `data/holidays.ts` has it. */
export function holidayValue(rule: string, year: YearOf | null): Value {
  const dayIn = (n: number): number => holidayIn(rule, n);
  return (at) => {
    const y = year ? year(at) : nearestYear(at, dayIn, dayIn);
    if (y !== null) return isoDay(dayIn(y));
    return /^\d\d-\d\d$/.test(rule) ? `XXXX-${rule}` : 'XXXX-XX-XX';
  };
}

function holidayIn(rule: string, year: number): number {
  if (rule.startsWith('E')) return easter(year) + Number(rule.slice(1));
  if (rule.startsWith('A')) {
    const christmas = dayNumber(year, 12, 25);
    return christmas - weekdayOf(christmas) + 7 * Number(rule.slice(1));
  }
  const [month, nth, weekday] = rule.split(/[-/]/).map(Number);
  if (weekday === undefined) return dayNumber(year, month, nth);
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

/** A time of the day: "TEV" or "T14:30", of a day. */
export function onDay(day: Value, time: string): Value {
  return (at) => {
    const value = day(at);
    return value.endsWith('_REF') ? `XXXX-XX-XX${time}` : value + time;
  };
}

/** The day that a time of the day without one belongs to: that mentioned before it, or the day of publication. */
export const dayHere: Value = (at) => {
  const day = at.day ?? at.published;
  return day === null ? 'XXXX-XX-XX' : isoDay(day);
};
