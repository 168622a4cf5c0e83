import { MONTHS, WEEKDAYS } from '../../language/de/data/dates.ts';
import { DEICTIC_DAYS, SHIFTED_UNITS, SHIFTING_ADJECTIVES } from '../../language/de/data/time-words.ts';
import { UNITS } from '../../language/de/data/time-units.ts';
import { Kind } from '../../language/de/tokens.ts';
import type { Amount } from './amounts.ts';
import type { QuoteReading } from './reading.ts';

/** A time that a quote names, as far as its words and the day of publication tell. */
export interface ClaimTime {
  /** What is named: two times of different units are not compared. */
  readonly unit: 'year' | 'month' | 'week' | 'weekday' | 'part';
  /** Year; month from 1; weeks from that of publication; day of the week from 0 for Monday; part of a day or year as a word. */
  readonly value: number | string;
  /** *ab, bis, seit, vor, nach* before it; empty for others. */
  readonly bound: string;
  /** Index of its clause. */
  readonly clause: number;
  /** Token of the quote. */
  readonly token: number;
}

const DAYS = new Map([...WEEKDAYS].filter((day) => day !== 'Sonnabend').map((day, i) => [day.toLowerCase(), i]));
DAYS.set('sonnabend', 5);
const MONTH_NUMBERS = new Map([...MONTHS].map(([name, number]) => [name.toLowerCase(), number]));
const DEICTIC = new Map(DEICTIC_DAYS.map(([form, shift]) => [form, Number(shift)]));
const SHIFTS = SHIFTING_ADJECTIVES.map(([stem, shift]) => [stem, Number(shift)] as const);
const ONE_WORD = new Map(
  SHIFTED_UNITS.flatMap(([unit, shift, , forms]) =>
    forms.split(' ').map((form) => [form.toLowerCase(), [unit, Number(shift)] as const] as const),
  ),
);
const UNIT_OF = new Map(
  UNITS.flatMap(([code, ...forms]) =>
    forms.flatMap((cell) => cell.split(' ')).map((form) => [form.toLowerCase(), code] as const),
  ),
);
const PARTS = new Map(
  Object.entries({
    sommer: 'Sommer',
    herbst: 'Herbst',
    winter: 'Winter',
    frühjahr: 'Frühling',
    frühling: 'Frühling',
    jahresende: 'Jahresende',
    jahresbeginn: 'Jahresbeginn',
    jahresanfang: 'Jahresbeginn',
    jahreswechsel: 'Jahresende',
    monatsende: 'Monatsende',
    wochenende: 'Wochenende',
    abend: 'Abend',
    nachmittag: 'Nachmittag',
    vormittag: 'Vormittag',
    mittag: 'Mittag',
    nacht: 'Nacht',
  }),
);

/** The times of a quote, in order; `shown` is the day of publication in days since 1970, null where it is not known. */
export function timesOf(reading: QuoteReading, amounts: readonly Amount[], shown: number | null): ClaimTime[] {
  const { analysis: a, clauseOf } = reading;
  const times: ClaimTime[] = amounts
    .filter(({ year }) => year)
    .map(({ value, clause, token }) => ({
      unit: 'year',
      value: value ?? 0,
      bound: boundBefore(reading.analysis.forms, token),
      clause,
      token,
    }));
  for (let i = 0; i < a.tokens.length; i++) {
    if (a.tokens.kind[i] !== Kind.word) continue;
    const found = timeAt(a.forms, i, a.capital[i] === 1, shown);
    if (found) times.push({ ...found, bound: boundBefore(a.forms, i), clause: Math.max(0, clauseOf[i]), token: i });
  }
  return times;
}

const BOUNDS = new Set(['ab', 'bis', 'seit', 'vor', 'nach']);

function boundBefore(forms: readonly string[], i: number): string {
  return [forms[i - 1], forms[i - 2]].find((form) => BOUNDS.has(form)) ?? '';
}

function timeAt(
  forms: readonly string[],
  i: number,
  capital: boolean,
  shown: number | null,
): Pick<ClaimTime, 'unit' | 'value'> | null {
  const form = forms[i].replace(/(?:abend|morgen|nachmittag|vormittag|mittag|nacht)$/, '');
  const weekday = DAYS.get(form) ?? DAYS.get(form.replace(/s$/, ''));
  if (weekday !== undefined) return { unit: 'weekday', value: weekday };
  const month = capital ? (MONTH_NUMBERS.get(forms[i]) ?? MONTH_NUMBERS.get(forms[i].replace(/s$/, ''))) : undefined;
  if (month !== undefined) return { unit: 'month', value: month };
  const part = capital ? PARTS.get(forms[i].replace(/s$/, '')) : undefined;
  if (part !== undefined) return { unit: 'part', value: part };
  const shift = capital ? undefined : DEICTIC.get(forms[i]);
  if (shift !== undefined && shown !== null) return { unit: 'weekday', value: weekdayOf(shown + shift) };
  const one = ONE_WORD.get(forms[i]);
  if (one) return shifted(one[0], one[1], shown);
  const unit = UNIT_OF.get(forms[i]);
  if (unit === undefined) return null;
  const by = SHIFTS.find(([stem]) => forms[i - 1]?.startsWith(stem) && forms[i - 1].length - stem.length <= 2);
  return by ? shifted(unit, by[1], shown) : null;
}

function shifted(unit: string, by: number, shown: number | null): Pick<ClaimTime, 'unit' | 'value'> | null {
  if (unit === 'W') return { unit: 'week', value: by };
  if (shown === null) return null;
  const date = new Date(shown * 86_400_000);
  if (unit === 'Y') return { unit: 'year', value: date.getUTCFullYear() + by };
  return unit === 'M' ? { unit: 'month', value: ((date.getUTCMonth() + by + 12) % 12) + 1 } : null;
}

/** Monday is 0: 1 January 1970 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
