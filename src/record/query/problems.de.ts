import type { ToldProblems } from './told.ts';

export const problemsDe: ToldProblems = {
  'unclosed-quote': ({ mark }) => `dieses ${mark} wird nicht geschlossen`,
  'unopened-quote': ({ mark }) => `dieses ${mark} schließt, was nichts öffnet`,
  'unclosed-bracket': () => 'diese Klammer wird nicht geschlossen',
  'unopened-bracket': () => 'diese Klammer schließt, was nichts öffnet',
  'empty-brackets': () => 'in diesen Klammern steht nichts, wonach zu suchen wäre',
  'missing-operand': ({ operator }) => `neben diesem ${operator} steht nichts, wonach zu suchen wäre`,
  'missing-value': ({ field }) => `${field}: braucht einen Wert gleich nach dem Doppelpunkt, etwa ${field}:Wort`,
  'unknown-field': ({ field, near, known }) =>
    `ein Feld ${field}: gibt es nicht${near === null ? '.' : `; gemeint: ${near}:?`} Felder: ${known.join(', ')}`,
  'unknown-value': ({ field, value, known }) => `${field}: kennt ${value} nicht, sondern ${known.join(', ')}`,
  'bad-day': ({ field, value }) =>
    `${field}: nimmt Tage, nicht ${value}: 2026, 2026-09, 14.9.2026, 2026-09..2026-11, 2026-09.., ..2026-11`,
  'days-reversed': ({ from, to }) => `${from} ist später als ${to}`,
  'no-word': ({ text }) => `in ${text} ist kein Buchstabe und keine Ziffer`,
  'short-prefix': ({ prefix, shortest }) => `${prefix}* braucht mindestens ${shortest} Buchstaben vor dem Stern`,
  'misplaced-asterisk': () => 'ein Stern steht nur am Ende eines Wortes',
  'too-deep': ({ most }) => `Klammern dürfen höchstens ${most} tief ineinander stehen`,
  'too-many-parts': ({ most }) => `eine Suche hat höchstens ${most} Teile`,
};
