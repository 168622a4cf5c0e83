import type { Analysis } from '../../language/de/analysis.ts';
import { Kind } from '../../language/de/tokens.ts';
import { type ListRule, type Match, type Rule, type Source, at, isNumber } from './match.ts';
import { isName, nameEnd } from './names.ts';
import * as clock from './rules/clock.ts';
import * as days from './rules/days.ts';
import * as lengths from './rules/durations.ts';
import { holiday, mayBeHoliday } from './rules/holidays.ts';
import * as periods from './rules/periods.ts';
import { mayOpenPhrase, phrase, reference } from './rules/references.ts';
import * as sets from './rules/sets.ts';
import * as shifts from './rules/shifts.ts';
import * as years from './rules/years.ts';
import { timeWords } from './vocabulary.ts';

/** Of two that find equally much the first counts. */
const RULES: readonly Rule[] = [
  phrase,
  holiday,
  ...[days.numericDay, days.spacedDay, days.isoDate, days.dayAlone, days.month],
  ...[clock.stamp, clock.afterPreposition, clock.spoken, clock.midnight],
  ...[sets.each, sets.every, sets.repeating, sets.per, sets.oneByOne],
  ...[shifts.dayBeside, shifts.deictic, shifts.night, shifts.shiftedUnit, shifts.shiftedWord],
  ...[shifts.weekdayOfAWeek, shifts.earlyOrLate, shifts.weekday, shifts.someWeekday, shifts.weekendAlone, sets.habit],
  ...[periods.third, periods.edge, periods.halfOf, periods.century, periods.decade, periods.partOfTheYear],
  ...[periods.week, periods.season],
  ...[years.yearWithNoun, years.yearsWithNoun, years.shortYear, years.year],
  ...[lengths.duration, lengths.someUnits, lengths.oneUnit, lengths.lasting, lengths.numberCompound],
  clock.partOfDay,
  reference,
];
const LIST_RULES: readonly ListRule[] = [
  ...[days.weekdayAndDay, days.dayAndMonth, clock.oClock, years.twoYears, lengths.durations],
];

/** Every temporal expression of a text, in text order, none overlapping another; not yet understood. */
export function expressionsOf(analysis: Analysis): Match[] {
  const source = { analysis, words: timeWords(analysis) };
  const found: Match[] = [];
  for (let i = 0; i < analysis.forms.length;) {
    const name = nameEnd(source, i);
    const matches = name > i ? [] : longestAt(source, i);
    if (matches.length > 0 && !isName(source, matches[0])) found.push(...matches);
    i = name > i ? name : matches.length > 0 ? matches[matches.length - 1].next : i + 1;
  }
  return found;
}

/** The longest expression that begins at a token: several where they share a month, none where nothing begins. */
function longestAt(s: Source, i: number): readonly Match[] {
  if (!mayOpen(s, i)) return [];
  let best: readonly Match[] = [];
  let end = 0;
  for (const rule of LIST_RULES) {
    const found = rule(s, i);
    const last = found ? found[found.length - 1].end : 0;
    if (found && last > end) [best, end] = [found, last];
  }
  for (const rule of RULES) {
    const found = rule(s, i);
    if (found && found.end > end) [best, end] = [[found], found.end];
  }
  return best;
}

/** Whether an expression can begin at a token: most words need no rule to be asked. */
function mayOpen(s: Source, i: number): boolean {
  if (s.words[i] !== undefined) return !at(s, i).article || opensNounPhrase(s, i);
  if (isNumber(s, i)) return true;
  const kind = s.analysis.tokens.kind[i];
  if (kind === Kind.quote) return isNumber(s, i + 1);
  if (kind !== Kind.word) return false;
  return (
    lengths.mayOpenDuration(s, i) ||
    mayOpenPhrase(s, i) ||
    mayBeHoliday(s, i) ||
    OPENERS.has(s.analysis.forms[i]) ||
    isCompound(s, i)
  );
}

/** Words that begin an expression and say nothing about time: *pro, alle, KW*; weekdays in short. */
const OPENERS = new Set(
  'pro je alle kw im am in viertel dreiviertel mitternacht frühen späten frühe mo di mi do fr sa so'.split(' '),
);

/** "35-Stunden-Woche" */
function isCompound({ analysis: { tokens } }: Source, i: number): boolean {
  const first = tokens.text.charCodeAt(tokens.start[i]);
  return first >= 48 && first <= 57;
}

/** An article opens an expression only where a word of time or a number follows soon. */
function opensNounPhrase(s: Source, i: number): boolean {
  return [1, 2, 3].some((n) => s.words[i + n] !== undefined || isNumber(s, i + n)) || mayOpenPhrase(s, i);
}
