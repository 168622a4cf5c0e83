import { Kind } from '../../../language/de/tokens.ts';
import { isDay } from '../calendar.ts';
import {
  type ListRule,
  type Match,
  type Read,
  type Rule,
  type Source,
  at,
  form,
  isDash,
  isNumber,
  match,
  ordinal,
  startingAt,
  touches,
  whole,
} from '../match.ts';
import { type YearOf, dayOfMonth, dayValue, monthValue, yearOf } from '../values.ts';
import { yearAfter } from './years.ts';

/** Any year with a leap day, to see whether a month can have a day. */
const LEAP_YEAR = 2000;

/** "⟨23.3.1987⟩", "⟨03.10.⟩", "⟨3.10.90⟩", "⟨31.12. 1998⟩" */
export const numericDay: Rule = (s, i) => {
  if (!isNumber(s, i)) return null;
  const found = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(form(s, i));
  if (!found) return null;
  const [day, month] = [Number(found[1]), Number(found[2])];
  const digits = found[3] as string | undefined;
  if (digits !== undefined) {
    const year = digits.length === 2 ? Number(digits) + (Number(digits) < 50 ? 2000 : 1900) : Number(digits);
    return isDay(year, month, day) ? match(s, i, i + 1, 'DATE', dayValue(month, day, yearOf(year))) : null;
  }
  if (!isDay(LEAP_YEAR, month, day)) return null;
  const after = yearAfter(s, i + 1);
  return match(s, i, after?.next ?? i + 1, 'DATE', dayValue(month, day, after?.value ?? null));
};

/** "⟨17. 7.⟩", "⟨17. 7. 2024⟩": with spaces, as in Switzerland and Austria. */
export const spacedDay: Rule = (s, i) => {
  const day = ordinal(s, i);
  if (day?.next !== i + 1 || !isNumber(s, i) || !isNumber(s, i + 1)) return null;
  const found = /^(\d{1,2})\.(\d{4})?$/.exec(form(s, i + 1));
  if (!found) return followsBare(s, i, day.value);
  const month = Number(found[1]);
  if (!isDay(LEAP_YEAR, month, day.value)) return null;
  if (found[2]) return match(s, i, i + 2, 'DATE', dayValue(month, day.value, yearOf(Number(found[2]))));
  const year = yearAfter(s, i + 2);
  return match(s, i, year?.next ?? i + 2, 'DATE', dayValue(month, day.value, year?.value ?? null));
};

/** "am ⟨17. 7.⟩" where the last period is a token of its own. */
function followsBare(s: Source, i: number, day: number): Match | null {
  const month = whole(s, i + 1);
  if (form(s, i + 2) !== '.' || !touches(s, i + 2) || !isDay(LEAP_YEAR, month, day)) return null;
  const year = yearAfter(s, i + 3);
  return match(s, i, year?.next ?? i + 3, 'DATE', dayValue(month, day, year?.value ?? null));
}

/** "⟨2022-10-26⟩" */
export const isoDate: Rule = (s, i) => {
  if (!/^\d{4}$/.test(form(s, i)) || !isDash(s, i + 1) || !isDash(s, i + 3)) return null;
  if (!/^\d\d$/.test(form(s, i + 2)) || !/^\d\d/.test(form(s, i + 4))) return null;
  if (![1, 2, 3, 4].every((n) => touches(s, i + n))) return null;
  const [year, month, day] = [whole(s, i), whole(s, i + 2), Number(form(s, i + 4).slice(0, 2))];
  if (!isDay(year, month, day)) return null;
  const found = match(s, i, i + 5, 'DATE', dayValue(month, day, yearOf(year)));
  return { ...found, end: s.analysis.tokens.start[i + 4] + 2 };
};

/** A month by name or abbreviation, with its year. */
function monthAt(s: Source, i: number): Read<{ month: number; year: YearOf | null }> | null {
  const { month } = at(s, i);
  if (month === undefined) return null;
  const year = yearAfter(s, i + 1);
  return { value: { month, year: year?.value ?? null }, next: year?.next ?? i + 1 };
}

/** Days before one month that are looked at: "3., 4., 5., 6. und 7. Oktober". */
const MOST_DAYS = 12;

/**
 * "⟨3. Oktober 1990⟩", "⟨den 9. November⟩", "⟨5.⟩ bis ⟨7. Mai⟩", "⟨3.⟩, ⟨4.⟩ und ⟨5. Mai⟩": each day is an expression of its
 * own, the last one with the month.
 */
export const dayAndMonth: ListRule = (s, i) => {
  const first = at(s, i).article ? i + 1 : i;
  const days: (Read<number> & { token: number })[] = [];
  for (let j = first; days.length < MOST_DAYS;) {
    const day = dayAt(s, j);
    if (!day) return null;
    days.push({ ...day, token: j });
    const month = monthAt(s, day.next);
    if (month) return daysOfMonth(s, i, days, month);
    const next = afterLink(s, day.next);
    if (next < 0) return null;
    j = at(s, next).article && at(s, next).amount === undefined ? next + 1 : next;
  }
  return null;
};

/** An ordinal, or in a list a number without its period: "25 und 26. August". */
function dayAt(s: Source, i: number): Read<number> | null {
  const day = ordinal(s, i);
  if (day) return day.value >= 1 && day.value <= 31 ? day : null;
  const bare = whole(s, i);
  return bare >= 1 && bare <= 31 && isDash(s, i + 1) ? { value: bare, next: i + 1 } : null;
}

const LINKS = new Set(['und', 'bis', 'oder', 'sowie', '/', 'auf', 'zum', 'am']);

/** The token after "," "und" "bis zum" "–" between two days; -1 where nothing links. */
function afterLink(s: Source, i: number): number {
  let j = i;
  if (s.analysis.tokens.kind[j] === Kind.comma || isDash(s, j)) j++;
  for (let n = 0; n < 2 && LINKS.has(form(s, j)); n++) j++;
  return j > i ? j : -1;
}

function daysOfMonth(
  s: Source,
  i: number,
  days: readonly (Read<number> & { token: number })[],
  { value: { month, year }, next }: Read<{ month: number; year: YearOf | null }>,
): Match[] | null {
  if (days.some(({ value }) => !isDay(LEAP_YEAR, month, value))) return null;
  const matches = days.map(({ value, token, next: end }, n) =>
    match(s, token, n === days.length - 1 ? next : end, 'DATE', dayValue(month, value, year)),
  );
  matches[0] = startingAt(s, i, matches[0]);
  return matches;
}

const WEEKDAY_ABBREVIATIONS = /^(?:mo|di|mi|do|fr|sa|so)\.?$/;

/** "⟨Donnerstag, 18. Dezember⟩", "⟨Sa., 18.10.⟩", "⟨Dienstag, den 3. Mai 2022⟩" */
export const weekdayAndDay: ListRule = (s, i) => {
  const short = WEEKDAY_ABBREVIATIONS.test(form(s, i)) && s.analysis.tokens.kind[i] === Kind.word;
  const { weekday, part } = at(s, i);
  if ((weekday === undefined && !short) || part !== undefined) return null;
  let j = i + 1;
  if (short && form(s, j) === '.') j++;
  if (s.analysis.tokens.kind[j] === Kind.comma) j++;
  if (form(s, j) === 'dem' || form(s, j) === 'den') j++;
  if (!isNumber(s, j)) return null;
  const single = numericDay(s, j) ?? spacedDay(s, j);
  const matches = single ? [single] : dayAndMonth(s, j);
  if (!matches) return null;
  return [startingAt(s, i, matches[0]), ...matches.slice(1)];
};

/** "⟨September⟩", "⟨Mai 2022⟩", "⟨dem Juni des vergangenen Jahres⟩" */
export const month: Rule = (s, i) => {
  const noun = at(s, i).article && /^de[mn]$/.test(form(s, i)) ? i + 1 : i;
  const found = monthAt(s, noun);
  if (!found) return null;
  const year = found.value.year ?? sharedYear(s, found.next);
  return match(s, i, found.next, 'DATE', monthValue(found.value.month, year));
};

/** "zwischen ⟨Oktober⟩ und Dezember 2023": the year of the month that is linked. */
function sharedYear(s: Source, i: number): YearOf | null {
  const next = afterLink(s, i);
  // "Mitte Mai bis ⟨Ende⟩ Juni 2021"
  return next < 0 ? null : (monthAt(s, at(s, next).third === undefined ? next : next + 1)?.value.year ?? null);
}

/** "am ⟨15.⟩", "bis zum ⟨15. des Monats⟩": the month is that of the text. */
export const dayAlone: Rule = (s, i) => {
  if (!isNumber(s, i) || !/^(?:am|zum|vom|den)$/.test(form(s, i - 1)) || at(s, i - 1).unit) return null;
  const day = ordinal(s, i);
  if (!day || day.value < 1 || day.value > 31) return null;
  const month = form(s, day.next) === 'des' || form(s, day.next) === 'dieses' ? day.next + 1 : -1;
  if (month > 0 && at(s, month).unit === 'M') return match(s, i, month + 1, 'DATE', dayOfMonth(day.value));
  if (form(s, day.next) === 'd.' && form(s, day.next + 1) === 'm')
    return match(s, i, day.next + 3, 'DATE', dayOfMonth(day.value));
  return null;
};
