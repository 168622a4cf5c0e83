import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findErrors } from '../../bench/errors.ts';
import type { Quotation } from '../../src/training/quotation.ts';
import { goldDocument, quotation } from './gold.ts';

const document = goldDocument('d', 'Das ist so , sagte Anna Kern dem Blatt', []);
const gold = quotation({ quote: [0, 1, 2], cue: [4], frame: [3, 4, 5, 6], speaker: [5, 6], addressee: [7, 8] });

function kinds(system: Quotation | null): string[] {
  return findErrors(document, [{ gold, system }]).map((finding) => finding.kind);
}

describe('findErrors', () => {
  it('finds nothing wrong with the gold, nor with a passage that differs little', () => {
    assert.deepEqual(kinds(gold), []);
    assert.deepEqual(kinds({ ...gold, quote: [0, 1], frame: [4, 5, 6] }), []);
  });

  it('tells each kind', () => {
    assert.deepEqual(kinds(null), ['missed']);
    assert.deepEqual(kinds({ ...gold, quote: [0] }), ['wrong-span']);
    assert.deepEqual(kinds({ ...gold, type: 'Indirect' }), ['wrong-type']);
    assert.deepEqual(kinds({ ...gold, speaker: [5] }), ['wrong-speaker']);
    assert.deepEqual(kinds({ ...gold, cue: [], frame: [] }), ['wrong-cue', 'wrong-frame']);
    assert.deepEqual(kinds({ ...gold, addressee: [5, 6, 7, 8] }), ['wrong-addressee']);
  });

  it('counts a pair without a common word as one missed and one spurious', () => {
    const findings = findErrors(document, [{ gold, system: { ...gold, quote: [7, 8] } }]);
    assert.deepEqual(
      findings.map((finding) => [finding.kind, finding.gold?.quote, finding.system?.quote]),
      [
        ['missed', 'Das ist so', undefined],
        ['spurious', undefined, 'dem Blatt'],
      ],
    );
  });

  it('gives the words of both sides and the document', () => {
    assert.deepEqual(findErrors(document, [{ gold, system: { ...gold, speaker: [] } }]), [
      {
        kind: 'wrong-speaker',
        id: 'd',
        gold: {
          type: 'Direct',
          quote: 'Das ist so',
          addressee: 'dem Blatt',
          cue: 'sagte',
          frame: ', sagte Anna Kern',
          speaker: 'Anna Kern',
        },
        system: {
          type: 'Direct',
          quote: 'Das ist so',
          addressee: 'dem Blatt',
          cue: 'sagte',
          frame: ', sagte Anna Kern',
          speaker: '',
        },
      },
    ]);
  });
});
