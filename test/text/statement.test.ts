import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EvidenceError, checkPassage, passageAt } from '../../src/text/passage.ts';
import { compareSpans, covers } from '../../src/text/span.ts';
import { type StatementDraft, checkStatement, makeStatement } from '../../src/text/statement.ts';

const TEXT = 'Die Brücke sei sicher, sagte Eva Kern.';
const draft = (quote: { start: number; end: number }[]): StatementDraft => ({
  type: 'indirect',
  medium: 'speech',
  nestedIn: null,
  confidence: 0.9,
  quote,
  speaker: [{ start: 29, end: 37 }],
  entity: 'Eva Kern',
  cue: [{ start: 23, end: 28 }],
  frame: null,
  addressee: null,
  because: [{ rule: 'frame-after', spans: [{ start: 23, end: 28 }] }],
});

describe('spans', () => {
  it('stand in text order, the longer first', () => {
    const spans = [
      { start: 3, end: 5 },
      { start: 0, end: 2 },
      { start: 0, end: 9 },
    ];
    assert.deepEqual(spans.sort(compareSpans), [
      { start: 0, end: 9 },
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ]);
  });
  it('cover what lies inside them', () => {
    assert.equal(covers({ start: 2, end: 8 }, { start: 2, end: 8 }), true);
    assert.equal(covers({ start: 2, end: 8 }, { start: 1, end: 5 }), false);
  });
});

describe('passages', () => {
  it('have the words of their spans', () => {
    const passage = passageAt(TEXT, [
      { start: 0, end: 3 },
      { start: 4, end: 10 },
    ]);
    assert.equal(passage.text, 'Die Brücke');
  });
  for (const [what, spans] of [
    ['nothing', []],
    ['an empty span', [{ start: 4, end: 4 }]],
    ['a span beyond the text', [{ start: 30, end: 99 }]],
    ['a negative start', [{ start: -1, end: 3 }]],
    ['half an offset', [{ start: 0.5, end: 3 }]],
    [
      'spans out of order',
      [
        { start: 10, end: 12 },
        { start: 0, end: 3 },
      ],
    ],
    [
      'spans that overlap',
      [
        { start: 0, end: 5 },
        { start: 4, end: 9 },
      ],
    ],
  ] as const) {
    it(`refuse ${what}`, () => {
      assert.throws(() => passageAt(TEXT, spans), EvidenceError);
    });
  }
  it('are found out when the text has changed', () => {
    const passage = passageAt(TEXT, [{ start: 4, end: 10 }]);
    checkPassage(TEXT, passage);
    assert.throws(() => checkPassage(TEXT.replace('Brücke', 'Brucke'), passage), /reads "Brucke", not "Brücke"/);
  });
});

describe('statements', () => {
  it('cannot be made of words that do not stand in the text', () => {
    assert.throws(() => makeStatement(TEXT, draft([{ start: 0, end: 400 }])), EvidenceError);
    assert.throws(() => makeStatement(TEXT, draft([])), EvidenceError);
  });
  it('have their words, their id by type and offsets, and cannot be changed', () => {
    const statement = makeStatement(TEXT, draft([{ start: 0, end: 21 }]));
    assert.equal(statement.quote.text, 'Die Brücke sei sicher');
    assert.equal(statement.speaker?.text, 'Eva Kern');
    assert.equal(statement.id, 'indirect-0-21');
    assert.throws(() => Object.assign(statement, { type: 'direct' }), TypeError);
  });
  it('are checked against their text, every role of them', () => {
    const statement = makeStatement(TEXT, draft([{ start: 0, end: 21 }]));
    checkStatement(TEXT, statement);
    for (const changed of [
      TEXT.replace('sicher', 'Sicher'),
      TEXT.replace('sagte', 'sagt '),
      TEXT.replace('Kern', 'Korn'),
    ]) {
      assert.throws(() => checkStatement(changed, statement), EvidenceError);
    }
  });
});
