import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from '../../src/attribution/reading.ts';
import { Role, firstLabel } from '../../src/attribution/sequence/labels.ts';
import { posteriorsOf } from '../../src/attribution/sequence/sequence.ts';
import { prepare } from '../../src/training/prepare.ts';
import { labelsOf, learnSequence } from '../../src/training/sequence.ts';
import { tokensIn } from '../../src/training/quotation.ts';
import { quotation } from '../bench/gold.ts';
import type { GoldDocument } from '../../src/training/corpus.ts';

const TEXT = 'Kern sagte, der Plan sei „sehr gut“. Es regnet.';
const TOKENS = [...TEXT.matchAll(/[\p{L}]+|[^\s\p{L}]/gu)].map((m) => [m.index, m.index + m[0].length] as const);

function ids(part: string): number[] {
  const start = TEXT.indexOf(part);
  return tokensIn([{ start, end: start + part.length }], TOKENS);
}

const indirect = quotation({
  type: 'Indirect',
  quote: ids('der Plan sei „sehr gut“'),
  speaker: ids('Kern'),
  cue: ids('sagte'),
  frame: ids('Kern sagte,'),
});
const direct = quotation({ type: 'Direct', quote: ids('„sehr gut“'), speaker: [], cue: [], frame: [] });
const document: GoldDocument = { id: 'a', text: TEXT, language: 'de', tokens: TOKENS, quotations: [direct, indirect] };

describe('labels of tokens', () => {
  const [quotes, roles] = labelsOf(read(TEXT), document);
  it('are those of the outer quote, its first word apart', () => {
    const first = firstLabel('indirect');
    assert.deepEqual([...quotes], [0, 0, 0, first, ...Array<number>(6).fill(first + 1), 0, 0, 0, 0]);
  });
  it('are those of the narrowest role', () => {
    assert.deepEqual([...roles].slice(0, 4), [Role.speaker, Role.cue, Role.frame, Role.none]);
  });
  it('hold where the corpus cuts words otherwise', () => {
    const whole = { ...document, tokens: [[0, TEXT.length] as const], quotations: [{ ...indirect, quote: [0] }] };
    assert.deepEqual(new Set(labelsOf(read(TEXT), { ...whole, quotations: [quotation({ quote: [0] })] })[0]).size, 2);
  });
});

describe('the sequence model', () => {
  const { grounds, labels } = prepare(document, 0);
  const example = { features: grounds.tokens, labels };
  const settings = { epochs: 20, rate: 0.2, dropout: 0.2, minimum: 1, seed: 3 };

  it('learns what it is shown', () => {
    const { quotes, roles } = posteriorsOf(example.features, learnSequence([example], settings));
    const likeliest = (rows: Float32Array, count: number, t: number): number => {
      const row = [...rows.subarray(t * count, (t + 1) * count)];
      return row.indexOf(Math.max(...row));
    };
    for (let t = 0; t < example.features.length; t++) {
      assert.equal(likeliest(quotes, 11, t), labels[0][t], `quote label of token ${t}`);
      assert.equal(likeliest(roles, 5, t), labels[1][t], `role of token ${t}`);
    }
  });
  it('is the same for the same texts, to the bit', () => {
    assert.deepEqual(learnSequence([example], settings), learnSequence([example], settings));
  });
});
