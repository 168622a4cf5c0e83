import { ACROSS_YEARS } from '../../../language/de/data/time-units.ts';
import { Kind, word } from '../../../language/de/tokens.ts';
import { pad } from '../calendar.ts';
import type { Interval } from '../date.ts';
import { intervalOf } from '../interval.ts';
import {
  type ListRule,
  type Read,
  type Rule,
  type Source,
  at,
  form,
  isNumber,
  match,
  touches,
  whole,
} from '../match.ts';
import { FIRST_YEAR, LAST_YEAR, bareYear, isAnotherNumber, isCounted } from './bare-year.ts';
import { type YearOf, constant, shiftedYear, yearHere, yearOf } from '../values.ts';

/** "⟨1998⟩", "⟨des Jahres 1998⟩", "⟨vergangenen Jahres⟩", "⟨dieses Jahres⟩", "⟨d. J.⟩" after a month, season or part of a year. */
export function yearAfter(s: Source, i: number): Read<YearOf> | null {
  const bare = bareYear(s, i);
  if (bare >= 0) return { value: yearOf(bare), next: i + 1 };
  if (form(s, i) === 'd.' && form(s, i + 1) === 'j' && form(s, i + 2) === '.')
    return { value: shiftedYear(0), next: i + 3 };
  let j = at(s, i).article ? i + 1 : i;
  const { shift } = at(s, j);
  if (shift) j++;
  if (at(s, j).shifted?.unit === 'Y' && j > i) {
    const { by, from } = at(s, j).shifted ?? { by: 0, from: 'published' };
    return { value: shiftedYear(by, from), next: j + 1 };
  }
  if (at(s, j).unit !== 'Y' || at(s, j).plural || !form(s, j).endsWith('s')) return null;
  if (shift) return { value: shiftedYear(shift.by, shift.from), next: j + 1 };
  const named = bareYear(s, j + 1);
  if (j > i && named >= 0) return { value: yearOf(named), next: j + 2 };
  return j > i ? { value: yearHere, next: j + 1 } : null;
}

/** "⟨das Jahr 1998⟩", "im ⟨Jahre 578⟩", "⟨Jahres 1991⟩" */
export const yearWithNoun: Rule = (s, i) => {
  const noun = at(s, i).article ? i + 1 : i;
  if (at(s, noun).unit !== 'Y' || form(s, noun) === 'jahren') return null;
  const year = whole(s, noun + 1);
  if (year < 1 || isCounted(s, noun + 2)) return null;
  if (/^v(?:\.|or)$/.test(form(s, noun + 2)) && form(s, noun + 3).startsWith('chr')) {
    return match(s, i, noun + 4, 'DATE', constant(`BC${pad(year, 4)}`));
  }
  return match(s, i, noun + 2, 'DATE', constant(pad(year, 4)));
};

/** "⟨1998⟩", "von ⟨1926⟩ bis ⟨1995⟩" */
export const year: Rule = (s, i) => {
  const found = bareYear(s, i);
  if (found < 0 || isAnotherNumber(s, i)) return null;
  return match(s, i, i + 1, 'DATE', constant(String(found)));
};

const SLASHED = /^(\d{4})\/(\d\d|\d{4})$/;

/** "⟨der Saison 2014/15⟩", "⟨Schuljahr 2014/15⟩": one period that begins in the one year and ends in the other. */
export const yearsWithNoun: Rule = (s, i) => {
  const noun = at(s, i).article ? i + 1 : i;
  const found = isNumber(s, noun + 1) ? SLASHED.exec(form(s, noun + 1)) : null;
  if (!found || !ACROSS_YEARS.has(word(s.analysis.tokens, noun))) return null;
  const [first, rest] = [found[1], found[2]];
  const last = first.slice(0, 4 - rest.length) + rest;
  const interval = (): Interval | null => {
    const [from, to] = [intervalOf(first), intervalOf(last)];
    return from && to && from.from < to.to ? { from: from.from, to: to.to } : null;
  };
  return match(s, i, noun + 2, 'DATE', constant(first), interval);
};

/** "⟨1994⟩/⟨95⟩", "⟨2014⟩/⟨2015⟩" */
export const twoYears: ListRule = (s, i) => {
  if (!isNumber(s, i)) return null;
  const found = SLASHED.exec(form(s, i));
  if (!found) return null;
  const [first, rest] = [found[1], found[2]];
  const last = rest.length === 2 ? first.slice(0, 2) + rest : rest;
  if (Number(first) < FIRST_YEAR || Number(last) > LAST_YEAR) return null;
  const { tokens } = s.analysis;
  const start = tokens.start[i];
  const one = { ...match(s, i, i + 1, 'DATE', constant(first)), end: start + 4 };
  const two = { ...match(s, i, i + 1, 'DATE', constant(last)), start: start + 5 };
  return [one, two];
};

/** "Jahrgang ’⟨68⟩", "von ⟨’89⟩": two digits after an apostrophe. */
export const shortYear: Rule = (s, i) => {
  if (s.analysis.tokens.kind[i] !== Kind.quote || !/^['’‘]$/.test(form(s, i)) || !touches(s, i + 1)) return null;
  if (i > 0 && touches(s, i)) return null;
  const text = form(s, i + 1);
  if (!isNumber(s, i + 1) || !/^\d\d$/.test(text) || /^['’‘]$/.test(form(s, i + 2))) return null;
  return match(s, i, i + 2, 'DATE', constant(shortToYear(Number(text))));
};

/** Two digits of a year: to 29 those of this century. */
function shortToYear(digits: number): string {
  return String(digits < 30 ? 2000 + digits : 1900 + digits);
}
