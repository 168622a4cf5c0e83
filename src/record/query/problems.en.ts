import type { ToldProblems } from './told.ts';

export const problemsEn: ToldProblems = {
  'unclosed-quote': ({ mark }) => `this ${mark} is not closed`,
  'unopened-quote': ({ mark }) => `this ${mark} closes what nothing opened`,
  'unclosed-bracket': () => 'this bracket is not closed',
  'unopened-bracket': () => 'this bracket closes what nothing opened',
  'empty-brackets': () => 'there is nothing to look for in these brackets',
  'missing-operand': ({ operator }) => `there is nothing to look for beside this ${operator}`,
  'missing-value': ({ field }) => `${field}: needs a value right after the colon, as in ${field}:word`,
  'unknown-field': ({ field, near, known }) =>
    `there is no field ${field}:${near === null ? '' : `; did you mean ${near}:?`} Fields: ${known.join(', ')}`,
  'unknown-value': ({ field, value, known }) => `${field}: takes no ${value}, but ${known.join(', ')}`,
  'bad-day': ({ field, value }) =>
    `${field}: takes days, not ${value}: 2026, 2026-09, 2026-09-14, 2026-09..2026-11, 2026-09.., ..2026-11`,
  'days-reversed': ({ from, to }) => `${from} is later than ${to}`,
  'no-word': ({ text }) => `nothing in ${text} is a letter or digit`,
  'short-prefix': ({ prefix, shortest }) => `${prefix}* needs at least ${shortest} letters before the asterisk`,
  'misplaced-asterisk': () => 'an asterisk stands at the end of a word only',
  'too-deep': ({ most }) => `brackets may be nested ${most} deep at most`,
  'too-many-parts': ({ most }) => `a query has ${most} parts at most`,
};
