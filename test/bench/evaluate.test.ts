import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Engine, countByKind, evaluate } from '../../bench/evaluate.ts';
import { goldDocument, quotation } from './gold.ts';

const corpus = {
  path: 'corpus.jsonl',
  sha256: '',
  documents: [
    goldDocument('a', '„Nein“ sagt sie', [quotation({ quote: [0] })]),
    { ...goldDocument('b', 'She said no', [quotation({ quote: [2] })]), language: 'en' },
  ],
  warnings: [],
};

describe('evaluate', () => {
  it('gives the engine each text in its language, and nothing else of the corpus', () => {
    const read: unknown[] = [];
    const { scores, findings } = evaluate(corpus, ({ id, text, language, title }) => {
      read.push([id, text, language, title]);
      return [];
    });
    assert.deepEqual(read, [
      ['a', '„Nein“ sagt sie', 'de', null],
      ['b', 'She said no', 'en', null],
    ]);
    assert.equal(scores.length, 2);
    assert.deepEqual(countByKind(findings), { missed: 2 });
  });

  it('names the document on which the engine threw', () => {
    const broken: Engine = ({ id }) => {
      if (id === 'b') throw new RangeError('too long');
      return [];
    };
    assert.throws(
      () => evaluate(corpus, broken),
      ({ message, cause }: Error) => message.endsWith('document b') && cause instanceof RangeError,
    );
  });
});
