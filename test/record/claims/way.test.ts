import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Travelled, wayOf } from '../../../src/record/claims/way.ts';

const at = (id: number, outlet: string | null, more: Partial<Travelled> = {}): Travelled => ({
  ...{ id, document: { id, name: `d${id}`, outlet }, agencies: [], chain: [] },
  ...more,
});
const shown = (statements: readonly Travelled[], originals: ReadonlyMap<number, Travelled['document']> = new Map()) =>
  wayOf(statements, originals).map(
    (one) => `${one.from ?? '–'} > ${one.name} ${one.kind ?? ''} ${one.statements.join()}`,
  );

describe('who had a claim from whom', () => {
  it('is what the text names, else the agency that is credited, else what is copied', () => {
    const copied = new Map([[4, { id: 1, name: 'd1', outlet: 'Talkurier' }]]);
    const all = [
      at(1, 'Talkurier'),
      at(2, 'Olmebote', { chain: ['Talkurier', 'dpa'], agencies: ['AFP'] }),
      at(3, 'Nordblatt', { agencies: ['dpa'] }),
      at(4, null),
    ];
    assert.deepEqual(shown(all, copied), [
      '– > Talkurier  1,2',
      'Talkurier > dpa named 2',
      'dpa > Olmebote named 2',
      'dpa > Nordblatt credited 3',
      'Talkurier > d4 copied 4',
    ]);
  });

  it('tells agencies from outlets, by name or because they are credited', () => {
    const all = [
      at(1, 'Küstendienst'),
      at(2, 'Nordblatt', { agencies: ['Küstendienst'] }),
      at(3, 'dpa'),
      at(4, 'Talkurier'),
    ];
    const agencies = wayOf(all, new Map()).filter(({ isAgency }) => isAgency);
    assert.deepEqual(
      agencies.map(({ name }) => name),
      ['Küstendienst', 'dpa'],
    );
  });

  it('leads from nobody to themselves', () => {
    assert.deepEqual(shown([at(1, 'dpa', { chain: ['dpa'], agencies: ['dpa'] })]), ['– > dpa  1']);
  });
});
