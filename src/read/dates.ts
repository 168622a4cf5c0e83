const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Names of zones that mails and feeds use, as hours and minutes east of Greenwich. */
const ZONES: Readonly<Record<string, string>> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  wet: '+00:00',
  bst: '+01:00',
  cet: '+01:00',
  met: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

const ISO = /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?$/i;
// Fri, 27 Nov 2026 10:00:00 +0100
const MAIL =
  /^(?:[a-z]{2,9}\.?,?\s{1,9})?(\d{1,2})\s{1,9}([a-z]{3})[a-z.]{0,7}\s{1,9}(\d{4}|\d\d)(?:\s{1,9}(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s{0,9}([+-]\d{4}|[+-]\d\d:\d\d|[a-z]{1,5}))?)?(?:\s|$)/i;

/**
 * The date of a feed or a mail as ISO 8601, in the zone it is given in: `Fri, 27 Nov 2026 10:00:00 +0100` (RFC 5322)
 * → `2026-11-27T10:00:00+01:00`. What is ISO 8601 already stays as it is.
 *
 * @returns null when it is no date
 */
export function isoDate(value: string): string | null {
  const words = value.trim().slice(0, 200);
  if (ISO.test(words)) return words;
  const found = MAIL.exec(words);
  if (!found) return null;
  const [, day, name, year, hours, minutes, seconds = '00', zone] = found;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  const date = `${fullYear(year)}-${two(month)}-${two(Number(day))}`;
  const time = hours === undefined ? '' : `T${two(Number(hours))}:${minutes}:${seconds}${zoneOf(zone ?? '')}`;
  return month > 0 && isReal(date, time) ? `${date}${time}` : null;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Years of two digits as RFC 5322 reads them. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

function zoneOf(zone: string): string {
  if (/^[+-]/.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return ZONES[zone.toLowerCase()] ?? '';
}

function isReal(date: string, time: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  const isDay = !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(date);
  return isDay && (time === '' || !Number.isNaN(Date.parse(`${date}${time}`)));
}
