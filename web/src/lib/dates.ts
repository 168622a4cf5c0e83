import { MESSAGES } from '../i18n/messages.ts';

const DAY = new Intl.DateTimeFormat(MESSAGES.locale, { dateStyle: 'medium', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat(MESSAGES.locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const MOMENT = new Intl.DateTimeFormat(MESSAGES.locale, { dateStyle: 'medium', timeStyle: 'short' });

const HOUR = new Intl.DateTimeFormat(MESSAGES.locale, { timeStyle: 'short' });

/** @param day `YYYY-MM-DD` */
export const dayText = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));
/** @param month `YYYY-MM` */
export const monthText = (month: string): string => MONTH.format(new Date(`${month}-01T00:00:00Z`));

/** @param time ISO 8601, a day alone or with a time; what is none as it is */
export function timeText(time: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(time)) return dayText(time);
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? time : MOMENT.format(date);
}

/** @param time ISO 8601; null for a day alone and for what is no time */
export function hourText(time: string): string | null {
  const date = new Date(time);
  return !time.includes('T') || Number.isNaN(date.getTime()) ? null : HOUR.format(date);
}
