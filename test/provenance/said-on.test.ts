import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DateExpression, DateType } from '../../src/provenance/dates/date.ts';
import { found } from './found.ts';

const DAY = { from: '2022-10-26', to: '2022-10-26' };
const OTHER = { from: '2021-05-01', to: '2021-05-31' };

function date(
  text: string,
  words: string,
  interval: DateExpression['interval'],
  type: DateType = 'DATE',
): DateExpression {
  const start = text.indexOf(words);
  return { start, end: start + words.length, type, value: '', interval };
}

/** When the first statement of a text was made, with the words that say so. */
function saidOn(text: string, ...dates: readonly DateExpression[]): readonly [string, string, string] | null {
  const [statement] = found(text, {}, dates);
  return statement.saidOn && [statement.saidOn.from, statement.saidOn.to, statement.saidOn.evidence.text];
}

describe('the day of a statement', () => {
  it('is the date in its frame', () => {
    const text = 'Kern sagte am Mittwoch, die Brücke sei sicher.';
    assert.deepEqual(saidOn(text, date(text, 'am Mittwoch', DAY)), [DAY.from, DAY.to, 'am Mittwoch']);
  });

  it('is not a date of which it speaks', () => {
    const text = 'Kern sagte, die Brücke sei im Mai 2021 gebaut worden.';
    assert.equal(saidOn(text, date(text, 'im Mai 2021', OTHER)), null);
  });

  it('may be longer than a day', () => {
    const text = 'Im Mai 2021 sagte Kern, die Brücke sei sicher.';
    assert.deepEqual(saidOn(text, date(text, 'Im Mai 2021', OTHER)), [OTHER.from, OTHER.to, 'Im Mai 2021']);
  });

  it('is not told by durations and repetitions, nor by a date without days', () => {
    const text = 'Kern sagte seit Wochen, die Brücke sei sicher.';
    assert.equal(saidOn(text, date(text, 'seit Wochen', null, 'DURATION')), null);
    assert.equal(saidOn(text, date(text, 'seit Wochen', DAY, 'DURATION')), null);
    assert.equal(saidOn(text, date(text, 'seit Wochen', DAY, 'SET')), null);
    assert.equal(saidOn(text, date(text, 'seit Wochen', null)), null);
  });

  it('is the date that a paragraph begins with, where the frame has none', () => {
    const text = '26. Oktober: Kern sagte, die Brücke sei sicher.';
    assert.deepEqual(saidOn(text, date(text, '26. Oktober', DAY)), [DAY.from, DAY.to, '26. Oktober']);
    const later = 'Der Sommer kommt.\n\nKern sagte, die Brücke sei sicher.';
    assert.equal(saidOn(later, date(later, 'Der Sommer', DAY)), null);
  });

  it('is not guessed', () => {
    const [statement] = found('Kern sagte, die Brücke sei sicher.', { published: '2022-10-26' });
    assert.equal(statement.saidOn, null);
  });
});
