import { isCapital } from '../../../language/de/tokens.ts';
import { pad } from '../calendar.ts';
import { intervalOf, thirdOf } from '../interval.ts';
import {
  type Match,
  type Read,
  type Rule,
  type Source,
  at,
  form,
  isNumber,
  match,
  ordinal,
  startingAt,
  whole,
} from '../match.ts';
import type { DateUnit, Value } from '../setting.ts';
import { type YearOf, constant, partOfYear, seasonValue, shifted, weekNumber, yearHere } from '../values.ts';
import { month } from './days.ts';
import { shiftedUnit, shiftedWord } from './shifts.ts';
import { year, yearAfter, yearWithNoun } from './years.ts';

/** "⟨Herbst 1998⟩", "⟨dem Sommer⟩", "⟨Winter 2013/14⟩" */
export const season: Rule = (s, i) => {
  const noun = at(s, i).article ? i + 1 : i;
  const name = at(s, noun).season;
  if (name === undefined) return null;
  const across = /^(\d{4})\/\d\d(?:\d\d)?$/.exec(form(s, noun + 1));
  if (across && isNumber(s, noun + 1)) return match(s, i, noun + 2, 'DATE', constant(`${across[1]}-${name}`));
  const found = yearAfter(s, noun + 1);
  return match(s, i, found?.next ?? noun + 1, 'DATE', seasonValue(name, found?.value ?? null));
};

/** "⟨der 20. Jahrhundert⟩", "⟨das Dritte Jahrtausend⟩" */
export const century: Rule = (s, i) => {
  const first = at(s, i).article ? i + 1 : i;
  const number = ordinal(s, first);
  if (!number) return null;
  const { unit, plural } = at(s, number.next);
  if ((unit !== 'CE' && unit !== 'L') || plural || number.value < 1) return null;
  const value = unit === 'CE' ? pad(number.value - 1, 2) : String(number.value - 1);
  if (number.value > 21) return null;
  return match(s, i, number.next + 1, 'DATE', constant(value));
};

/** "⟨die 90er Jahre⟩", "⟨den frühen neunziger Jahren⟩", "⟨der 1920er-Jahre⟩" */
export const decade: Rule = (s, i) => {
  let j = at(s, i).article ? i + 1 : i;
  let third: 0 | 2 | null = null;
  if (/^früh(?:e|en|er)$/.test(form(s, j))) third = 0;
  else if (/^spät(?:e|en|er)$/.test(form(s, j))) third = 2;
  if (third !== null) j++;
  const { decade: first, plural } = at(s, j);
  if (first === undefined) return null;
  const next = afterDecade(s, j, plural === true, at(s, i).article === true);
  if (next < 0) return null;
  const value = constant(first < 100 ? `19${first / 10}` : String(first / 10));
  return match(s, i, next, 'DATE', value, third === null ? undefined : inThird(third));
};

/** "neunziger ⟨Jahre⟩", "den ⟨Neunzigerjahren⟩", "Ende der ⟨1990er⟩", but not "der ⟨1990er⟩ Jahrgang" */
function afterDecade(s: Source, i: number, whole: boolean, article: boolean): number {
  const next = at(s, i + 1);
  if (whole) return i + 1;
  if (next.unit === 'Y' && next.plural) return i + 2;
  return article && !isCapital(s.analysis.tokens, i + 1) ? i + 1 : -1;
}

/** "⟨dritten Quartal 2014⟩", "⟨der zweiten Jahreshälfte⟩", "⟨ersten Halbjahr⟩" */
export const partOfTheYear: Rule = (s, i) => {
  const first = at(s, i).article ? i + 1 : i;
  const number = ordinal(s, first);
  if (!number) return null;
  const { unit, halfOf } = at(s, number.next);
  const code = unit === 'Q' && number.value <= 4 ? 'Q' : halfOf === 'Y' && number.value <= 2 ? 'H' : null;
  if (code === null || number.value < 1) return null;
  const found = yearAfter(s, number.next + 1);
  return match(
    s,
    i,
    found?.next ?? number.next + 1,
    'DATE',
    partOfYear(`${code}${number.value}`, found?.value ?? null),
  );
};

/** "⟨der ersten Hälfte des 15. Jahrhunderts⟩", "⟨zweite Hälfte der neunziger Jahre⟩" */
export const halfOf: Rule = (s, i) => {
  const first = at(s, i).article ? i + 1 : i;
  const half = at(s, first).ordinal;
  if ((half !== 1 && half !== 2) || form(s, first + 1) !== 'hälfte') return null;
  const inner = period(s, first + 2);
  return inner ? startingAt(s, i, inner) : null;
};

/** "⟨KW 38⟩", "⟨Kalenderwoche 38⟩", "⟨der 38. Kalenderwoche 2022⟩" */
export const week: Rule = (s, i) => {
  const number = whole(s, i + 1);
  if ((form(s, i) === 'kw' || form(s, i) === 'kalenderwoche') && number >= 1 && number <= 53) {
    return weekMatch(s, i, number, i + 2);
  }
  const first = at(s, i).article ? i + 1 : i;
  const nth = ordinal(s, first);
  if (!nth || nth.value < 1 || nth.value > 53 || !/^(?:kw|kalenderwoche)$/.test(form(s, nth.next))) return null;
  return weekMatch(s, i, nth.value, nth.next + 1);
};

function weekMatch(s: Source, i: number, number: number, next: number): Match {
  const found = yearAfter(s, next);
  return match(s, i, found?.next ?? next, 'DATE', weekNumber(number, found?.value ?? null));
}

/** "⟨Anfang der Woche⟩", "⟨Ende Mai⟩", "⟨Mitte nächsten Jahres⟩", "⟨Anfang 2007⟩", "⟨Ende des 19. Jahrhunderts⟩" */
export const third: Rule = (s, i) => {
  const which = at(s, i).third;
  if (which === undefined) return null;
  const inner = period(s, i + 1);
  return inner ? { ...startingAt(s, i, inner), interval: inThird(which) } : null;
};

/** "⟨Jahresende 2015⟩", "⟨Wochenbeginn⟩" */
export const edge: Rule = (s, i) => {
  const found = at(s, i).edge;
  if (!found) return null;
  const after = found.unit === 'Y' ? yearAfter(s, i + 1) : null;
  const value = after ? yearValue(after.value) : shifted(found.unit as DateUnit, 0);
  return match(s, i, after?.next ?? i + 1, 'DATE', value, inThird(found.third));
};

function yearValue(of: YearOf): Value {
  return (setting) => {
    const y = of(setting);
    return y === null ? 'XXXX' : pad(y, 4);
  };
}

function inThird(which: 0 | 1 | 2): Match['interval'] {
  return (_, value) => {
    const whole = intervalOf(value);
    return whole && thirdOf(whole, which);
  };
}

/** What may stand after *Anfang, Mitte, Ende, erste Hälfte*. */
function period(s: Source, i: number): Match | null {
  for (const rule of [century, decade, season, partOfTheYear, shiftedUnit, shiftedWord, yearWithNoun, month, year]) {
    const found = rule(s, i);
    if (found) return found;
  }
  return unitOf(s, i) ?? yearPhrase(s, i);
}

/** "Anfang ⟨der Woche⟩", "Ende ⟨des Monats⟩": the one of now. */
function unitOf(s: Source, i: number): Match | null {
  const { unit, plural } = at(s, i + 1);
  if (!at(s, i).article || plural || (unit !== 'W' && unit !== 'M' && unit !== 'Y')) return null;
  return match(s, i, i + 2, 'DATE', unit === 'Y' ? yearValue(yearHere) : shifted(unit, 0));
}

function yearPhrase(s: Source, i: number): Match | null {
  const found: Read<YearOf> | null = yearAfter(s, i);
  return found && match(s, i, found.next, 'DATE', yearValue(found.value));
}
