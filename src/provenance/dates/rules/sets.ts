import { type Rule, type Source, at, form, isNumber, match } from '../match.ts';
import { constant } from '../values.ts';
import type { TimeWord } from '../vocabulary.ts';
import { lengthValue } from '../length.ts';
import { measured } from './durations.ts';

/** "⟨jeden Montag⟩", "⟨jedes Jahr⟩", "⟨jedem dritten Mittwoch im Monat⟩", "⟨jeden Abend⟩", "⟨jedes zweite Jahr⟩" */
export const each: Rule = (s, i) => {
  if (!at(s, i).each) return null;
  const nth = at(s, i + 1).ordinal;
  const noun = nth === undefined ? i + 1 : i + 2;
  const value = eachValue(at(s, noun), nth ?? 1);
  if (value === null) return null;
  const monthly = nth !== undefined && form(s, noun + 1) === 'im' && at(s, noun + 2).unit === 'M';
  return monthly ? match(s, i, noun + 3, 'SET', constant('P1M')) : match(s, i, noun + 1, 'SET', constant(value));
};

function eachValue({ weekday, part, unit, plural, season, month }: TimeWord, nth: number): string | null {
  if (weekday !== undefined) return nth === 1 ? weekdaySet(weekday, part) : `P${nth}W`;
  if (part !== undefined) return `XXXX-XX-XXT${part}`;
  if (season !== undefined) return `XXXX-${season}`;
  if (month !== undefined) return `XXXX-${String(month).padStart(2, '0')}`;
  return unit !== undefined && !plural ? lengthValue({ amount: nth, unit }) : null;
}

function weekdaySet(weekday: number, part: string | undefined): string {
  return `XXXX-WXX-${weekday}${part === undefined ? '' : `T${part}`}`;
}

/** "⟨alle vier Jahre⟩", "⟨alle paar Wochen⟩" */
export const every: Rule = (s, i) => {
  if (form(s, i) !== 'alle') return null;
  const found = measured(s, i + 1);
  return found && match(s, i, found.next, 'SET', found.value);
};

/** "⟨montags⟩", "⟨nachts⟩", "⟨freitagabends⟩" */
export const habit: Rule = (s, i) => {
  const { habitual, weekday, part } = at(s, i);
  if (!habitual) return null;
  return match(s, i, i + 1, 'SET', constant(weekday === undefined ? `XXXX-XX-XXT${part}` : weekdaySet(weekday, part)));
};

/** "⟨täglich⟩", "⟨jährliche⟩", "⟨dreimal täglich⟩" */
export const repeating: Rule = (s, i) => {
  const adverb = at(s, i).times ? i + 1 : i;
  const value = at(s, adverb).repeating;
  return value === undefined ? null : match(s, i, adverb + 1, 'SET', constant(value));
};

/** "⟨pro Tag⟩", "⟨je Stunde⟩", "⟨dreimal pro Woche⟩", "⟨einmal im Jahr⟩" */
export const per: Rule = (s, i) => {
  const start = at(s, i).times ? i + 1 : i;
  const preposition = form(s, start);
  const noun = preposition === 'in' && form(s, start + 1) === 'der' ? start + 2 : start + 1;
  const { unit, plural } = at(s, noun);
  if (unit === undefined || plural || unit === 'WE') return null;
  const distributes = preposition === 'pro' || preposition === 'je';
  if (!distributes && !(CONTRACTED.has(preposition) && (start > i || isRate(s, i)))) return null;
  return match(s, i, noun + 1, 'SET', constant(lengthValue({ amount: 1, unit })));
};

const CONTRACTED = new Set(['im', 'am', 'in']);

/** Words before a rate in which its number is looked for: "500 Menschen ⟨im Jahr⟩", "400 Euro mehr ⟨im Monat⟩". */
const REACH = 4;

function isRate(s: Source, i: number): boolean {
  if (isNumber(s, i + 2)) return false;
  for (let j = i - 1; j >= Math.max(0, i - REACH); j--) {
    if (s.analysis.tokens.kind[j] > 1 && s.analysis.tokens.kind[j] !== 10) return false;
    if (isNumber(s, j) || (typeof at(s, j).amount === 'number' && !at(s, j).article) || at(s, j).times) return true;
  }
  return false;
}

/** "⟨Jahr um Jahr⟩", "⟨Tag für Tag⟩", "⟨Woche für Woche⟩" */
export const oneByOne: Rule = (s, i) => {
  const { unit, plural } = at(s, i);
  if (unit === undefined || plural || !/^(?:um|für)$/.test(form(s, i + 1)) || form(s, i) !== form(s, i + 2))
    return null;
  return match(s, i, i + 3, 'SET', constant(lengthValue({ amount: 1, unit })));
};
