import type { Moment, ToldDay } from './entry.ts';

/** A clock time at the beginning of a text, perhaps with a day. */
export interface Stamp extends Moment {
  readonly minutes: number;
  /** Where the text goes on after it and the marks that follow it. */
  readonly end: number;
  /** It can be nothing but a time: `13.45 Uhr`, `1:45 pm`, `+++ 13:45 +++`. */
  readonly isCertain: boolean;
  /** A colon, dash or the like stands between it and the text. */
  readonly isSeparated: boolean;
  /** Nothing follows it. */
  readonly isAlone: boolean;
}

/** Characters in which a stamp must end. */
const REACH = 80;
const MONTHS = 'jan feb mär apr mai jun jul aug sep okt nov dez'.split(' ');
const OTHER_MONTHS: ReadonlyMap<string, number> = new Map([
  ['mar', 3],
  ['mrz', 3],
  ['may', 5],
  ['oct', 10],
  ['dec', 12],
  ['jän', 1],
]);

// “+++ ”, “Update, ”, “[”
const LEAD =
  /^(?:[+*•·|[(–—-]{1,4}\s*)?(?:(?:update|aktualisiert|aktualisierung|eilmeldung|neu)\b\s?[:,]?\s?(?:um\s)?)?/iu;
const WEEKDAY =
  /^(?:(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|heute|gestern|Mo|Di|Mi|Do|Fr|Sa|So)\.?,?\s{1,2}(?:de[nr]\s)?)/iu;
// “27.8.”, “27.08.2024”, “27. August 2024”, “27 August”
const DAY =
  /^(\d{1,2})(?:\.\s?(\d{1,2})\.|\.?\s?(jan|feb|mär|mar|mrz|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|jän)[a-zä]{0,7}\b\.?)(?:\s?(\d{4}(?!\d)|\d{2}(?![\d.:])))?/iu;
const BETWEEN = /^\s?(?:[,|–—/•·-]|um|at)?\s?/iu;
// “13:45”, “13.45 Uhr”, “1.45pm”, “13 Uhr”
const CLOCK =
  /^(?:um\s)?(?:([01]?\d|2[0-4])([.:])([0-5]\d)(?::[0-5]\d)?(?![\d%]|[.:,]\d)|([01]?\d|2[0-4])(?=\s?(?:Uhr|[ap]\.?m)\b))(\s?(?:Uhr|h|[ap]\.?m\.?|MESZ|MEZ|CEST|CET|GMT|BST)(?!\p{L})(?:\s(?:CEST|CET|GMT|BST)(?!\p{L}))?)?/iu;
const SEPARATOR = /^\s?(?:Uhr\b)?\s?(?:[:|–—+\])•·-]{1,4}|\/{1,2})\s?/iu;

/**
 * Reads the clock time that a text begins with.
 *
 * @param words white space made one space
 * @returns null when it begins with none
 */
export function stampAt(words: string): Stamp | null {
  const text = words.slice(0, REACH);
  const lead = LEAD.exec(text)![0];
  let at = lead.length;
  at += WEEKDAY.exec(text.slice(at))?.[0].length ?? 0;
  const before = DAY.exec(text.slice(at));
  if (before) at += before[0].length + BETWEEN.exec(text.slice(at + before[0].length))![0].length;
  const clock = CLOCK.exec(text.slice(at));
  if (!clock) return null;
  const minutes = minutesOf(clock);
  if (minutes === null) return null;
  at += clock[0].length;
  const after = before ? null : dayAfter(text.slice(at));
  at += after?.length ?? 0;
  const separator = SEPARATOR.exec(text.slice(at))?.[0] ?? '';
  const end = at + separator.length + (separator === '' && text[at] === ' ' ? 1 : 0);
  return {
    iso: null,
    minutes,
    day: before ? toldDay(before) : (after?.day ?? null),
    end,
    isCertain: clock[5] !== undefined || lead.startsWith('+'),
    isSeparated: separator !== '',
    isAlone: end >= words.length,
  };
}

/** The day that a text consists of, as headings between entries do: “Dienstag, 27. August 2024”. */
export function dayIn(words: string): ToldDay | null {
  if (words.length > REACH) return null;
  const text = words.replace(LEAD, '').replace(/^(?:\p{L}{1,20}\s){0,4}?(?:vom|am|von)\s/iu, '');
  const rest = text.slice(WEEKDAY.exec(text)?.[0].length ?? 0);
  const found = DAY.exec(rest);
  return found && /^[\s+:.–—-]{0,6}$/.test(rest.slice(found[0].length)) ? toldDay(found) : null;
}

function minutesOf(clock: RegExpExecArray): number | null {
  const [, hour, , minute = '0', only, unit = ''] = clock;
  let hours = Number(hour ?? only);
  if (/^\s?[ap]\.?m/i.test(unit)) hours = (hours % 12) + (/^\s?p/i.test(unit) ? 12 : 0);
  const minutes = hours * 60 + Number(minute);
  return minutes <= 24 * 60 ? minutes % (24 * 60) : null;
}

// “12:32 Uhr, 27.08.2024”
function dayAfter(text: string): { readonly day: ToldDay; readonly length: number } | null {
  const gap = BETWEEN.exec(text)![0];
  if (gap === '') return null;
  const weekday = WEEKDAY.exec(text.slice(gap.length))?.[0] ?? '';
  const found = DAY.exec(text.slice(gap.length + weekday.length));
  const day = found && toldDay(found);
  return day ? { day, length: gap.length + weekday.length + found[0].length } : null;
}

function toldDay([, day, number, name, year]: RegExpExecArray): ToldDay | null {
  const month = number === undefined ? monthOf(name.toLowerCase()) : Number(number);
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
  const years = year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0);
  return { year: years, month, day: Number(day) };
}

function monthOf(name: string): number {
  return OTHER_MONTHS.get(name) ?? MONTHS.indexOf(name) + 1;
}
