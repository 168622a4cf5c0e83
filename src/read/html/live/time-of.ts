import { type ElementNode } from '../node.ts';
import { stampAt } from './clock.ts';
import type { Moment } from './entry.ts';
import { shortWordsOf } from './words.ts';

const DATE_TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?) ?(Z|[+-]\d\d(?::?\d\d)?)?$/i;
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
/** Attributes of entries with seconds or milliseconds since 1970, or a date. */
const DATA = [
  'data-timestamp',
  'data-sort-time',
  'data-time',
  'data-published',
  'data-date',
  'data-created',
  'datetime',
];
/** 2000 and 2100, in seconds since 1970. */
const [EARLIEST, LATEST] = [946_684_800, 4_102_444_800];

/** Minutes ahead of UTC in which German and English outlets write. */
const [FARTHEST_WEST, FARTHEST_EAST] = [-8 * 60, 3 * 60];

/** ISO 8601 as the contract has it; null when it is no date with a time. */
function isoTime(value: string): string | null {
  const found = DATE_TIME.exec(value.trim().slice(0, 40));
  if (!found) return null;
  const [, day, time, zone = ''] = found;
  if (Number.isNaN(Date.parse(`${day}T${time.replace(',', '.')}Z`))) return null;
  const shownZone = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  return `${day}T${time}${shownZone}`;
}

/** The moment that a value of `datetime` or of structured data tells. */
export function momentOf(value: string, shown: string | null = null): Moment | null {
  const iso = isoTime(value);
  const minutes = shown === null ? null : (stampAt(shown)?.minutes ?? null);
  if (iso !== null) return { iso: inShownZone(iso, minutes), minutes, day: null };
  const date = DATE.exec(value.trim());
  if (date) return { iso: null, minutes, day: { year: Number(date[1]), month: Number(date[2]), day: Number(date[3]) } };
  return null;
}

/** The moment that an attribute of an entry's element tells. */
export function dataMoment(element: ElementNode): Moment | null {
  for (const name of DATA) {
    const value = element.get(name);
    if (value === '') continue;
    const moment = /^\d{10}(?:\d{3})?$/.test(value) ? epochMoment(Number(value.slice(0, 10))) : momentOf(value);
    if (moment?.iso) return moment;
  }
  return null;
}

/** The moment that a `time` element, or another that holds nothing but a time, tells. */
export function timeIn(element: ElementNode): Moment | null {
  const words = shortWordsOf(element, 60);
  if (element.name === 'time') {
    const told = momentOf(element.get('datetime'), words);
    if (told && (told.iso !== null || told.minutes !== null)) return told;
  }
  const stamp = stampAt(words ?? '') ?? (element.name === 'time' ? stampAt(element.get('datetime')) : null);
  return stamp?.isAlone ? stamp : null;
}

function epochMoment(seconds: number): Moment | null {
  if (seconds < EARLIEST || seconds > LATEST) return null;
  return { iso: new Date(seconds * 1000).toISOString().replace('.000', ''), minutes: null, day: null };
}

/** `22:30Z`, shown as 00:30, was at 00:30+02:00: the day on the spot is what words such as “heute” go by. */
export function inShownZone(iso: string, shown: number | null): string {
  if (shown === null || !iso.endsWith('Z')) return iso;
  const instant = Date.parse(iso);
  const told = new Date(instant).getUTCHours() * 60 + new Date(instant).getUTCMinutes();
  const ahead = ((((shown - told + 720) % 1440) + 1440) % 1440) - 720;
  if (ahead % 60 !== 0 || ahead < FARTHEST_WEST || ahead > FARTHEST_EAST) return iso;
  const local = new Date(instant + ahead * 60_000).toISOString();
  const seconds = /T\d\d:\d\d:\d\d/.test(iso) ? local.slice(0, 19) : local.slice(0, 16);
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  return `${seconds}${ahead < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
