import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Token, quotationOf, tokensIn } from '../../src/training/quotation.ts';
import { makeStatement } from '../../src/text/statement.ts';

const TOKENS: readonly Token[] = [
  [0, 4],
  [4, 5],
  [6, 9],
  [10, 15],
];

describe('tokensIn', () => {
  it('takes a token whose middle lies in the span', () => {
    assert.deepEqual(tokensIn([{ start: 2, end: 5 }], TOKENS), [0, 1]);
    assert.deepEqual(tokensIn([{ start: 3, end: 7 }], TOKENS), [1]);
    assert.deepEqual(tokensIn([{ start: 5, end: 6 }], TOKENS), []);
  });

  it('gives the tokens of several spans once, in order', () => {
    const spans = [
      { start: 10, end: 15 },
      { start: 0, end: 5 },
      { start: 4, end: 9 },
    ];
    assert.deepEqual(tokensIn(spans, TOKENS), [0, 1, 2, 3]);
  });
});

describe('quotationOf', () => {
  it('names type and medium as the corpora do', () => {
    const statement = makeStatement('Nein, sagt sie.', {
      type: 'indirect-free-indirect',
      medium: 'speech-writing',
      nestedIn: null,
      confidence: 1,
      quote: [{ start: 0, end: 4 }],
      speaker: [{ start: 11, end: 14 }],
      entity: null,
      cue: null,
      frame: null,
      addressee: null,
      because: [],
    });
    assert.deepEqual(quotationOf(statement, [...TOKENS.slice(0, 2), [6, 10], [11, 14]]), {
      type: 'IndirectFreeIndirect',
      medium: 'SW',
      quote: [0],
      speaker: [3],
      cue: [],
      frame: [],
      addressee: [],
    });
  });
});
