import { MESSAGES } from '../i18n/messages.ts';
import { dayText, monthText } from './dates.ts';

/** A year, a month or a day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type Time = string;

export const isTime = (text: string): boolean =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text);

/** The API compares days as texts: a month may end with a day that it does not have. */
export const firstDay = (time: Time): string => `${time}-01-01`.slice(0, 'YYYY-MM-DD'.length);
export const lastDay = (time: Time): string => time + '-12-31'.slice(time.length - 'YYYY'.length);

export const yearOf = (time: Time): Time => time.slice(0, 'YYYY'.length);
export const monthOf = (time: Time): Time => time.slice(0, 'YYYY-MM'.length);
export const isYear = (time: Time): boolean => time.length === 'YYYY'.length;
const isMonth = (time: Time): boolean => time.length === 'YYYY-MM'.length;

const two = (n: number): string => String(n).padStart(2, '0');

export const monthsOf = (year: Time): Time[] => Array.from({ length: 12 }, (_, i) => `${year}-${two(i + 1)}`);

export function daysOf(month: Time): Time[] {
  const [year, number] = month.split('-').map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: days }, (_, i) => `${month}-${two(i + 1)}`);
}

/** All months from one to another, both included. */
export function monthsBetween(first: Time, last: Time): Time[] {
  const years = Number(yearOf(last)) - Number(yearOf(first));
  const all = Array.from({ length: years + 1 }, (_, i) =>
    monthsOf(String(Number(yearOf(first)) + i).padStart('YYYY'.length, '0')),
  ).flat();
  return all.filter((month) => month >= first && month <= last);
}

export const timeName = (time: Time): string => (isYear(time) ? time : isMonth(time) ? monthText(time) : dayText(time));

const MONTH_ALONE = new Intl.DateTimeFormat(MESSAGES.locale, { month: 'short', timeZone: 'UTC' });

/** As short as below a bar among others of the same kind: 2026, Jan., 14. */
export function shortTimeName(time: Time): string {
  if (isYear(time)) return time;
  return isMonth(time) ? MONTH_ALONE.format(new Date(`${time}-01T00:00:00Z`)) : String(Number(time.slice(-2)));
}
