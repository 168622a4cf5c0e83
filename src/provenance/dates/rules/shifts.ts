import { civilDay } from '../calendar.ts';
import { between, intervalOf, numberOf } from '../interval.ts';
import { type Match, type Rule, type Source, at, form, isNumber, match, startingAt } from '../match.ts';
import type { DateUnit, Value } from '../setting.ts';
import {
  constant,
  dayHere,
  monthValue,
  onDay,
  shifted,
  shiftedSeason,
  shiftedYear,
  weekdayOfWeek,
  weekdayValue,
  weekend,
} from '../values.ts';
import type { From, TimeWord } from '../vocabulary.ts';
import { dayAndMonth, numericDay } from './days.ts';

/** "⟨heute⟩", "⟨gestern Abend⟩", "⟨morgen früh⟩", "⟨heutigen⟩" */
export const deictic: Rule = (s, i) => {
  const days = at(s, i).deictic;
  if (days === undefined) return null;
  const day = dayFromToday(s, i, days);
  const next = at(s, i + 1);
  // "am ⟨heutigen Freitag⟩", "⟨gestrigen Tag⟩"
  if (at(s, i).adjective && (next.weekday !== undefined || next.unit === 'D')) {
    return match(s, i, i + 2, 'DATE', shifted('D', days));
  }
  const part = partAt(s, i + 1);
  return part === null
    ? match(s, i, i + 1, 'DATE', day)
    : match(s, i, i + 2, 'TIME', onDay(shifted('D', days), `T${part}`));
};

/** "Abend", "früh", "abends" after a day. */
function partAt(s: Source, i: number): string | null {
  if (form(s, i) === 'früh') return 'MO';
  const { part, weekday } = at(s, i);
  return part !== undefined && weekday === undefined ? part : null;
}

/**
 * "der ⟨heute⟩ 46-Jährige" aside, "heute" is the day of publication in a text that counts in days, and the present in one that does not, or after "bis",
 * "von", "noch": "bis ⟨heute⟩ ungeklärt", "die Jugend von ⟨heute⟩".
 */
function dayFromToday(s: Source, i: number, days: number): Value {
  const before = form(s, i - 1);
  if (days === 1 && before === 'von') return constant('FUTURE_REF');
  if (days !== 0) return shifted('D', days);
  if (before === 'von' || form(s, i + 1) === 'noch' || form(s, i + 1).includes('jährig'))
    return constant('PRESENT_REF');
  const today = shifted('D', 0);
  if (at(s, i).adjective) {
    return before === 'am' ? today : constant('PRESENT_REF');
  }
  return (setting) => (setting.daily ? today(setting) : 'PRESENT_REF');
}

/** "⟨der vergangenen Woche⟩", "⟨nächsten Freitag⟩", "⟨diesem strengen Winter⟩", "am ⟨selben Abend⟩" */
export const shiftedUnit: Rule = (s, i) => {
  const adjective = at(s, i).article ? i + 1 : i;
  const { shift } = at(s, adjective);
  if (!shift || (adjective > i && form(s, adjective).startsWith('dies'))) return null;
  const noun = skipAdjective(s, adjective + 1);
  const word = at(s, noun);
  if (word.plural) return null;
  const type = word.part === undefined ? 'DATE' : 'TIME';
  const value = valueOfShift(word, shift.by, fromOf(s, adjective, word, shift.from));
  return value && match(s, i, noun + 1, type, value);
};

/** One adjective between: "diesem ⟨strengen⟩ Winter". */
function skipAdjective(s: Source, i: number): number {
  const { unit, season } = at(s, i + 1);
  const between = season !== undefined || unit === 'Y' || unit === 'W';
  return between && at(s, i).unit === undefined && form(s, i).endsWith('en') && s.analysis.capital[i] === 0 ? i + 1 : i;
}

/** "an diesem Tag", "am nächsten Tag" count from the date that the text speaks of, "dieses Jahr" from now. */
function fromOf(s: Source, i: number, { unit, part, weekday }: TimeWord, from: From): From {
  if (unit !== 'D' && (part === undefined || weekday !== undefined)) return from;
  return /^(?:dies|nächst|letzt)/.test(form(s, i)) && unit === 'D' ? 'mentioned' : from;
}

function valueOfShift(word: TimeWord, by: number, from: From): Value | null {
  const { weekday, part, unit, season, month } = word;
  if (weekday !== undefined) {
    const day = weekdayValue(weekday, by, from);
    return part === undefined ? day : onDay(day, `T${part}`);
  }
  // the night that is over began yesterday, and belongs to the morning on which it is told
  if (part !== undefined)
    return onDay(
      by < 0 && part === 'NI' ? shifted('D', 0, from) : by === 0 ? dayHere : shifted('D', by, from),
      `T${part}`,
    );
  if (season !== undefined) return shiftedSeason(season, by);
  if (month !== undefined) return by === 0 ? monthValue(month, shiftedYear(0)) : monthBeside(month, by);
  if (unit === undefined || unit.startsWith('T')) return null;
  return shifted(unit as DateUnit, by, from);
}

/** "vergangenen Mai", "nächsten März" */
function monthBeside(month: number, by: number): Value {
  return (setting) => {
    if (setting.published === null) return monthValue(month, null)(setting);
    const now = civilDay(setting.published).month;
    const years = by < 0 ? (month < now ? by + 1 : by) : month > now ? by - 1 : by;
    return monthValue(month, shiftedYear(years))(setting);
  };
}

/** "⟨Vorjahr⟩", "⟨dem Vortag⟩", "⟨heuer⟩" */
export const shiftedWord: Rule = (s, i) => {
  const noun = at(s, i).article ? i + 1 : i;
  const found = at(s, noun).shifted;
  return found ? match(s, i, noun + 1, 'DATE', shifted(found.unit as DateUnit, found.by, found.from)) : null;
};

const AFTER = new Set(['darauf', 'danach', 'später']);
const BEFORE = new Set(['zuvor', 'davor', 'vorher']);

/** "am ⟨Tag zuvor⟩", "⟨tags darauf⟩", "am ⟨Abend zuvor⟩" */
export const dayBeside: Rule = (s, i) => {
  const by = AFTER.has(form(s, i + 1)) ? 1 : BEFORE.has(form(s, i + 1)) ? -1 : 0;
  if (by === 0) return null;
  const { unit, part, weekday, plural } = at(s, i);
  const isTags = form(s, i) === 'tags';
  if (!isTags && (plural || weekday !== undefined || (unit !== 'D' && part === undefined))) return null;
  const day = shifted('D', by, 'mentioned');
  return part === undefined ? match(s, i, i + 2, 'DATE', day) : match(s, i, i + 2, 'TIME', onDay(day, `T${part}`));
};

/** "an ⟨einem Dienstag⟩": nobody says which. */
export const someWeekday: Rule = (s, i) => {
  const { weekday: named, part, habitual } = at(s, i + 1);
  if (named === undefined || habitual || !/^eine?[mns]?$/.test(form(s, i))) return null;
  const value = `XXXX-WXX-${named}`;
  return match(
    s,
    i,
    i + 2,
    part === undefined ? 'DATE' : 'TIME',
    constant(part === undefined ? value : `${value}T${part}`),
  );
};

/** "am ⟨Mittwoch⟩", "⟨Dienstagabend⟩", "⟨Mittwoch Abend⟩", "⟨Freitag früh⟩" */
export const weekday: Rule = (s, i) => {
  const word = at(s, i);
  if (word.weekday === undefined || word.habitual) return null;
  const day = weekdayValue(word.weekday);
  if (word.part !== undefined) return match(s, i, i + 1, 'TIME', onDay(day, `T${word.part}`));
  const part = partAt(s, i + 1);
  if (part === null) return match(s, i, i + 1, 'DATE', day);
  // "Mittwoch vormittags": every week
  if (at(s, i + 1).habitual && form(s, i - 1) !== 'am')
    return match(s, i, i + 2, 'SET', constant(`XXXX-WXX-${word.weekday}T${part}`));
  return match(s, i, i + 2, 'TIME', onDay(day, `T${part}`));
};

/** "⟨Mittwoch vergangener Woche⟩", "⟨Montag dieser Woche⟩", "⟨letzte Woche Mittwoch⟩" */
export const weekdayOfAWeek: Rule = (s, i) => {
  const first = at(s, i).weekday !== undefined;
  const adjective = first ? (at(s, i + 1).article ? i + 2 : i + 1) : i;
  const day = first ? i : adjective + 2;
  const { shift } = at(s, adjective);
  const { weekday: named, part, habitual } = at(s, day);
  const { unit, plural } = at(s, adjective + 1);
  if (!shift || unit !== 'W' || plural || named === undefined || part !== undefined || habitual) return null;
  return match(s, i, Math.max(day, adjective + 1) + 1, 'DATE', weekdayOfWeek(named, shift.by));
};

/** "am ⟨frühen Mittwochmorgen⟩", "am ⟨späten Montagabend⟩" */
export const earlyOrLate: Rule = (s, i) => {
  if (!/^(?:früh|spät)e[nrm]$/.test(form(s, i)) || at(s, i + 1).part === undefined) return null;
  const found = weekday(s, i + 1);
  return found && startingAt(s, i, found);
};

/** "am ⟨Wochenende⟩", "⟨dieses Wochenende⟩" is of `shiftedUnit` */
export const weekendAlone: Rule = (s, i) => {
  const { unit, plural } = at(s, i);
  return unit === 'WE' && !plural ? match(s, i, i + 1, 'DATE', weekend) : null;
};

const NIGHT_LINKS = new Set(['auf', 'zum', 'zu']);

/** "in ⟨der Nacht auf Dienstag⟩", "⟨der Nacht zum 3. Mai⟩", "⟨der Nacht von Montag auf Dienstag⟩": the night that ends on that day. */
export const night: Rule = (s, i) => {
  const noun = at(s, i).article ? i + 1 : i;
  if (form(s, noun) !== 'nacht' || at(s, noun).part === undefined) return null;
  let j = noun + 1;
  // "von Montag", "vom 3."
  if (/^vo[nm]$/.test(form(s, j))) {
    j++;
    while (j < noun + 5 && !NIGHT_LINKS.has(form(s, j))) j++;
  }
  if (!NIGHT_LINKS.has(form(s, j))) return null;
  j++;
  if (at(s, j).article) j++;
  const day = nightDay(s, j);
  return day && match(s, i, day.next, 'TIME', onDay(day.value, 'TNI'), nightInterval(day.value));
};

function nightDay(s: Source, i: number): Pick<Match, 'value' | 'next'> | null {
  const { weekday: named, part, deictic: days } = at(s, i);
  if (named !== undefined && part === undefined) return { value: weekdayValue(named), next: i + 1 };
  if (days !== undefined) return { value: shifted('D', days), next: i + 1 };
  return isNumber(s, i) ? (numericDay(s, i) ?? dayAndMonth(s, i)?.[0] ?? null) : null;
}

/** From the evening before to the day itself. */
function nightInterval(day: Value): Match['interval'] {
  return (setting) => {
    const whole = intervalOf(day(setting));
    return whole && between(numberOf(whole.from) - 1, numberOf(whole.to));
  };
}
