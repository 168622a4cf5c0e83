import { Kind } from '../../../language/de/tokens.ts';
import { isoDay, pad } from '../calendar.ts';
import type { Value } from '../setting.ts';
import {
  type ListRule,
  type Match,
  type Rule,
  type Source,
  at,
  form,
  isDash,
  isNumber,
  match,
  whole,
} from '../match.ts';
import { dayAndMonth } from './days.ts';
import { dayHere, onDay, shifted } from '../values.ts';

const CLOCK = /^(\d{1,2})(?:[.:](\d\d))?$/;

function time(hour: number, minute: number): string | null {
  return hour <= 24 && minute <= 59 && (hour < 24 || minute === 0) ? `T${pad(hour, 2)}:${pad(minute, 2)}` : null;
}

/** "14.30", "8:05", "20": as a time of TIMEX3. */
function clockAt(s: Source, i: number): string | null {
  const found = isNumber(s, i) ? CLOCK.exec(form(s, i)) : null;
  return found && time(Number(found[1]), Number((found[2] as string | undefined) ?? 0));
}

/** "⟨14.30 Uhr⟩", "⟨20 Uhr 15⟩", "⟨neun Uhr⟩", "⟨10⟩ bis ⟨18 Uhr⟩", "⟨10⟩-⟨18 Uhr⟩" */
export const oClock: ListRule = (s, i) => {
  const { amount } = at(s, i);
  if (typeof amount === 'number' && Number.isInteger(amount) && isUhr(s, i + 1)) {
    const value = time(amount, 0);
    return value === null ? null : [withPart(s, clockMatch(s, i, i + 2, value), value)];
  }
  const value = clockAt(s, i);
  if (value === null) return bothInOne(s, i);
  if (isUhr(s, i + 1)) return [untilMinutes(s, i, value)];
  const link = isDash(s, i + 1) || form(s, i + 1) === 'bis' || form(s, i + 1) === 'und' ? i + 2 : -1;
  const second = link < 0 ? null : clockAt(s, link);
  if (second === null || !isUhr(s, link + 1)) return null;
  return [clockMatch(s, i, i + 1, value), clockMatch(s, link, link + 2, second)];
};

/** "⟨fünf Uhr nachmittags⟩", "⟨halb neun abends⟩": the second half of the day, and the words that say so. */
function withPart(s: Source, found: Match, value: string): Match {
  const { part, habitual, weekday } = at(s, found.next);
  if (part === undefined || !habitual || weekday !== undefined) return found;
  const hour = Number(value.slice(1, 3));
  const later = (part === 'AF' || part === 'EV' || (part === 'NI' && hour > 6)) && hour < 12;
  return clockMatch(s, found.token, found.next + 1, later ? `T${pad(hour + 12, 2)}${value.slice(3)}` : value);
}

function isUhr(s: Source, i: number): boolean {
  return form(s, i) === 'uhr';
}

function clockMatch(s: Source, i: number, next: number, value: string): Match {
  return match(s, i, next, 'TIME', onDay(dayHere, value));
}

function untilMinutes(s: Source, i: number, value: string): Match {
  const minutes = whole(s, i + 2);
  if (!value.endsWith(':00') || minutes < 0 || minutes > 59 || form(s, i + 2).length > 2)
    return withPart(s, clockMatch(s, i, i + 2, value), value);
  return clockMatch(s, i, i + 3, value.slice(0, 4) + pad(minutes, 2));
}

/** "⟨9.30⟩/⟨12.30 Uhr⟩" is one token to the tokenizer. */
function bothInOne(s: Source, i: number): Match[] | null {
  const found =
    isNumber(s, i) && isUhr(s, i + 1) ? /^(\d{1,2}(?:[.:]\d\d)?)\/(\d{1,2}(?:[.:]\d\d)?)$/.exec(form(s, i)) : null;
  if (!found) return null;
  const values = found
    .slice(1, 3)
    .map((text) => CLOCK.exec(text))
    .map((m) => m && time(Number(m[1]), Number((m[2] as string | undefined) ?? 0)));
  if (values[0] === null || values[1] === null) return null;
  const cut = s.analysis.tokens.start[i] + found[1].length;
  const first = { ...clockMatch(s, i, i + 1, values[0]), end: cut };
  return [first, { ...clockMatch(s, i, i + 2, values[1]), start: cut + 1 }];
}

const BEFORE_CLOCK = new Set(['um', 'gegen', 'ab']);

/** "um ⟨12.15⟩", "gegen ⟨8:05⟩": with minutes, and a preposition in place of "Uhr". */
export const afterPreposition: Rule = (s, i) => {
  const before = form(s, i - 1);
  if (!BEFORE_CLOCK.has(before) || !isNumber(s, i) || !/^\d{1,2}[.:]\d\d$/.test(form(s, i))) return null;
  // "um 12.15 Prozent", "um 3.50 Euro" are amounts, "von 1.50 bis 2.50" too
  if (form(s, i).includes('.') && (before !== 'um' || isMeasured(s, i + 1))) return null;
  const value = clockAt(s, i);
  return value === null ? null : clockMatch(s, i, i + 1, value);
};

function isMeasured(s: Source, i: number): boolean {
  const { tokens, capital } = s.analysis;
  return tokens.kind[i] === Kind.other || (capital[i] === 1 && tokens.kind[i] === Kind.word) || isDash(s, i);
}

/** "um ⟨halb acht⟩", "⟨viertel nach neun⟩", "um ⟨neun⟩ abends": hours in words. */
export const spoken: Rule = (s, i) => {
  if (form(s, i) === 'halb') {
    const hour = hourAt(s, i + 1);
    const next = isUhr(s, i + 2) ? i + 3 : i + 2;
    if (hour < 0 || at(s, i + 2).unit) return null;
    const value = time(hourBefore(hour), 30) ?? '';
    return withPart(s, clockMatch(s, i, next, value), value);
  }
  if (form(s, i) !== 'viertel' && form(s, i) !== 'dreiviertel') return null;
  const to = form(s, i + 1) === 'vor';
  if (!to && form(s, i + 1) !== 'nach') return null;
  const hour = hourAt(s, i + 2);
  return hour < 0 ? null : clockMatch(s, i, i + 3, time(to ? hourBefore(hour) : hour, to ? 45 : 15) ?? '');
};

function hourBefore(hour: number): number {
  return hour === 1 ? 12 : hour - 1;
}

function hourAt(s: Source, i: number): number {
  const { amount } = at(s, i);
  const hour = typeof amount === 'number' ? amount : whole(s, i);
  return Number.isInteger(hour) && hour >= 1 && hour <= 12 ? hour : -1;
}

/** "gegen ⟨Mitternacht⟩" */
export const midnight: Rule = (s, i) => (form(s, i) === 'mitternacht' ? clockMatch(s, i, i + 1, 'T24:00') : null);

/** The day that a line of its own has named above, or that of publication. */
const tickerDay: Value = (setting) => (setting.heading === null ? shifted('D', 0)(setting) : isoDay(setting.heading));

/** "+++ ⟨14:32⟩ +++", "⟨14:32⟩: …" at the start of a line: the stamp of a ticker. */
export const stamp: Rule = (s, i) => {
  const { tokens } = s.analysis;
  if (!isNumber(s, i) || !/^\d{1,2}[:.]\d\d(?::\d\d)?$/.test(form(s, i))) return null;
  const opens = tokens.breaks[i] > 0 || form(s, i - 1) === '+';
  if (!opens) return null;
  const [hour, minute] = form(s, i).split(/[:.]/).map(Number);
  const value = time(hour, minute);
  const next = isUhr(s, i + 1) ? i + 2 : i + 1;
  const closes = tokens.breaks[next] > 0 || next >= tokens.length || /^[+:|–—-]$/.test(form(s, next)) || next > i + 1;
  const colon = form(s, i).includes(':');
  if (value === null || !closes || (!colon && next === i + 1)) return null;
  return match(s, i, next, 'TIME', onDay(tickerDay, value));
};

const BEFORE_PARTS = /^(?:am|gegen|zum|bis|vom|zur)$/;

/** "am ⟨Abend⟩", "am ⟨frühen Morgen⟩", "in ⟨der Nacht⟩", "gegen ⟨Mittag⟩" */
export const partOfDay: Rule = (s, i) => {
  let noun = at(s, i).article ? i + 1 : i;
  if (/^(?:früh|spät|heutig)(?:en|er|em)$/.test(form(s, noun))) noun++;
  const { part, weekday, habitual } = at(s, noun);
  if (part === undefined || weekday !== undefined || habitual) return null;
  if (noun === i && !BEFORE_PARTS.test(form(s, i - 1))) return null;
  if (at(s, i).article && form(s, i) !== 'eines' && !/^(?:in|während|an)$/.test(form(s, i - 1))) return null;
  // "am ⟨Abend des 29. Juni⟩"
  const day = form(s, noun + 1) === 'des' ? dayAndMonth(s, noun + 2)?.[0] : undefined;
  if (day) return match(s, i, day.next, 'TIME', onDay(day.value, `T${part}`));
  return match(s, i, noun + 1, 'TIME', onDay(dayHere, `T${part}`));
};
