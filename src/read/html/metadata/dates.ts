/**
 * Words that name a point in time → ISO 8601 with as much as they tell: day, time, time zone. Null when they name none,
 * or one that no page can be of.
 *
 * - `2024-05-03T10:15:00.000Z`, `2024-05-03 10:15`, `20240503`
 * - `3. Mai 2024, 10:15 Uhr`, `Freitag, 03.05.2024 | 10.15 Uhr`, `3.5.24`
 * - `Fri, 03 May 2024 10:15:00 +0200`, `Fri May 03 10:15:00 CEST 2024`, `May 3, 2024`
 * - `1714724100`, `1714724100000`: seconds and milliseconds since 1970
 */
export function isoDate(words: string): string | null {
  const source = words.slice(0, LONGEST).trim();
  for (const read of [readIso, readEpoch, readNumbers, readNamedMonth]) {
    const found = read(source);
    if (found !== null) return found;
  }
  return null;
}

/** The first day, with its time if it stands there, that is named in words around it; null when there is none. */
export function dateIn(words: string): string | null {
  const source = words.slice(0, LONGEST_WORDS);
  const starts = source.matchAll(/(?<![\p{L}\p{N}.])\d{1,4}(?=[.\-/]\s?(?:\d|\p{L})|\s\p{L})/gu);
  for (const { index } of starts) {
    const found = isoDate(source.slice(index, index + LONGEST));
    if (found !== null) return found;
  }
  return null;
}

const LONGEST = 80;
const LONGEST_WORDS = 600;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** `10:15:00.000` as it was written. */
  readonly time?: string | null;
  readonly zone?: string | null;
}

const FIRST_YEAR = 1980;
const LAST_YEAR = 2100;

function written({ year, month, day, time, zone }: Moment): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isReal || year < FIRST_YEAR || year > LAST_YEAR) return null;
  const iso = date.toISOString().slice(0, 10);
  const clock = time ? clockOf(time) : null;
  return clock === null ? iso : `${iso}T${clock}${zoneOf(zone ?? '')}`;
}

function clockOf(time: string): string | null {
  const [hour, minute, ...rest] = time.split(/[:.]/);
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  const [seconds, fraction] = rest;
  const exact = seconds === undefined ? '' : `:${seconds}${fraction === undefined ? '' : `.${fraction}`}`;
  return `${hour.padStart(2, '0')}:${minute}${exact}`;
}

const ZONES: ReadonlyMap<string, string> = new Map([
  ['z', 'Z'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['mez', '+01:00'],
  ['cet', '+01:00'],
  ['mesz', '+02:00'],
  ['cest', '+02:00'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['bst', '+01:00'],
]);

function zoneOf(zone: string): string {
  const offset = /^(?:gmt|utc)?([+-])(\d\d?):?(\d\d)?$/i.exec(zone.trim());
  if (!offset) return ZONES.get(zone.trim().toLowerCase()) ?? '';
  const [, sign, hours, minutes = '00'] = offset;
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

const ISO =
  /^(\d{4})[-/](\d\d?)[-/](\d\d?)(?:(?:\s*[T,|]\s*|\s+|\s-\s)(\d\d?:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)\s*(z|[+-]\d\d:?\d\d|[+-]\d\d|utc|gmt|cet|cest)?)?(?![\d:])/i;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(z|[+-]\d\d:?\d\d)?)?$/i;

function readIso(source: string): string | null {
  const [, year, month, day, time, zone] = ISO.exec(source) ?? [];
  if (year !== undefined)
    return written({ year: Number(year), month: Number(month), day: Number(day), time: time?.replace(',', '.'), zone });
  const [, y, m, d, hours, minutes, seconds, offset] = COMPACT.exec(source) ?? [];
  if (y === undefined) return null;
  const clock = hours === undefined ? null : [hours, minutes, seconds].filter(Boolean).join(':');
  return written({ year: Number(y), month: Number(m), day: Number(d), time: clock, zone: offset });
}

function readEpoch(source: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/.test(source)) return null;
  const date = new Date(source.length === 10 ? Number(source) * 1000 : Number(source));
  return date.getUTCFullYear() < FIRST_YEAR ? null : date.toISOString();
}

/** What stands before the day: `Stand:`, `Freitag, den`, `Fr., `. */
const BEFORE = String.raw`^(?:\p{L}{2,14}[.:]?,?\s+){0,4}`;
const CLOCK = String.raw`(?:[\s,|–-]{0,5}(?:um|at|-)?\s{0,3}(\d\d?[:.]\d\d(?::\d\d)?)(?!\d|\.\d)\s{0,3}(uhr|h|am|pm)?\s{0,3}(\(?(?:mesz|mez|cest|cet|utc|gmt|est|edt|bst|z|[+-]\d\d:?\d\d)(?!\p{L}))?)?`;
const NUMBERS = new RegExp(String.raw`${BEFORE}(\d\d?)\.\s?(\d\d?)\.\s?(\d{4}|\d\d)(?!\d)${CLOCK}`, 'iu');

function readNumbers(source: string): string | null {
  const [, day, month, year, time, half, zone] = NUMBERS.exec(source) ?? [];
  if (day === undefined) return null;
  return written({
    year: fullYear(year),
    month: Number(month),
    day: Number(day),
    time: hoursOf(time, half),
    zone: zone?.replace('(', ''),
  });
}

const MONTHS = [
  ['jan', 'jän'],
  ['feb'],
  ['mar', 'mär', 'mrz', 'maerz'],
  ['apr'],
  ['mai', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dez', 'dec'],
];
const MONTH = String.raw`(jan|jän|feb|mar|mär|mrz|mae|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)\p{L}{0,8}\.?`;
const DAY_FIRST = new RegExp(
  String.raw`${BEFORE}(\d\d?)(?:\.|st|nd|rd|th)?\s?(?:of )?${MONTH},?\s?(\d{4})(?!\d)${CLOCK}`,
  'iu',
);
const MONTH_FIRST = new RegExp(String.raw`${BEFORE}${MONTH}\s(\d\d?)(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)${CLOCK}`, 'iu');
/** `Fri May 03 10:15:00 CEST 2024`, as Java writes it; with `GMT+0200` after the year, as JavaScript does. */
const MACHINE =
  /^\w{3} (\w{3}) (\d\d) (?:(\d{4}) )?(\d\d:\d\d:\d\d) (?:([A-Z]{1,4}(?:[+-]\d\d:?\d\d)?|[+-]\d{4}) ?)?(\d{4})?/;

function readNamedMonth(source: string): string | null {
  const machine = MACHINE.exec(source);
  if (machine) {
    const [, month, day, before, time, zone, after = before ?? ''] = machine;
    return written({ year: Number(after), month: monthOf(month), day: Number(day), time, zone });
  }
  const first = DAY_FIRST.exec(source);
  const [, month, day, year, time, half, zone] = first
    ? [first[0], first[2], first[1], ...first.slice(3)]
    : (MONTH_FIRST.exec(source) ?? []);
  if (day === undefined || month === undefined) return null;
  return written({
    year: Number(year),
    month: monthOf(month),
    day: Number(day),
    time: hoursOf(time, half),
    zone: zone?.replace('(', ''),
  });
}

function monthOf(name: string): number {
  const start = name.toLowerCase().slice(0, 3);
  return MONTHS.findIndex((names) => names.some((one) => one.slice(0, 3) === start)) + 1;
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 70 ? 2000 : 1900);
}

/** `10.15` → `10:15`; afternoon hours of twelve are added. */
function hoursOf(time: string | undefined, half: string | undefined): string | null {
  if (time === undefined) return null;
  const [hour, ...rest] = time.split(/[:.]/);
  const isAfternoon = half?.toLowerCase() === 'pm' && Number(hour) < 12;
  return [isAfternoon ? String(Number(hour) + 12) : hour, ...rest].join(':');
}

/** The day in an address: `/2024/05/03/`, `/2024-05-03-`, `_20240503.html`. */
export function dateInAddress(address: string): string | null {
  const path = URL.parse(address)?.pathname.slice(0, LONGEST_WORDS) ?? '';
  for (const [, year, month, day] of path.matchAll(/(?<!\d)((?:19|20)\d\d)[-_/]?([01]?\d)[-_/]?([0-3]?\d)(?!\d)/g)) {
    const isCompact = month.length < 2 || day.length < 2;
    if (!isCompact) {
      const found = written({ year: Number(year), month: Number(month), day: Number(day) });
      if (found !== null) return found;
    }
  }
  return null;
}
