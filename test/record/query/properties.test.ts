import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Query } from '../../../src/record/query/ast.ts';
import { allOf, anyOf, negated } from '../../../src/record/query/build.ts';
import { QueryError } from '../../../src/record/query/error.ts';
import { format } from '../../../src/record/query/format.ts';
import { parse } from '../../../src/record/query/parse.ts';

const words = fc.constantFrom(
  'Haus',
  'Kampfhubschrauber',
  '3,5',
  'Nutzer:innen',
  'und',
  'or',
  'Corona-Impfung',
  'Merz',
  'E12',
);
const names = fc.constantFrom(
  'Anna Kern',
  'Kern',
  'E12',
  'none',
  'keine',
  'Der Bote, Olm',
  'https://bote.example/a?b=c',
  '-x',
  'O’Hara',
  'a(b)',
);
const day = fc.tuple(
  fc.integer({ min: 1000, max: 2999 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);
const days = day.map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const range = fc
  .tuple(fc.option(days), fc.option(days))
  .filter(([a, b]) => a !== null || b !== null)
  .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));
const id = fc.integer({ min: 1, max: 1e9 });

const some = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(values, { minLength: 1, maxLength: 3 });
const name = names.map((n) => ({ name: n }));
const leaf: fc.Arbitrary<Query> = fc.oneof(
  words.map((word) => ({ kind: 'word', word }) as const),
  fc.constantFrom('Hub', 'Corona-Imp', 'Str').map((prefix) => ({ kind: 'prefix', prefix }) as const),
  fc.constantFrom('das Haus', 'OR', 'a (b', 'speaker:Kern', '-nein').map((text) => ({ kind: 'phrase', text }) as const),
  some(
    fc.oneof(
      name,
      id.map((i) => ({ id: i })),
      fc.constant('none' as const),
    ),
  ).map((values) => ({ kind: 'field', field: 'speaker', values }) as const),
  some(name).map((values) => ({ kind: 'field', field: 'outlet', values }) as const),
  some(fc.oneof(name, fc.constantFrom('any' as const, 'none' as const))).map(
    (values) => ({ kind: 'field', field: 'chain', values }) as const,
  ),
  some(
    fc.oneof(
      fc.constantFrom('any' as const, 'none' as const, { kind: 'doubt' } as const),
      fc.constantFrom('angeblich', 'zweifel', 'any', 'laut Berichten').map((w) => ({ words: w })),
    ),
  ).map((values) => ({ kind: 'field', field: 'hedge', values }) as const),
  some(fc.constantFrom('direct' as const, 'free-indirect' as const)).map(
    (values) => ({ kind: 'field', field: 'type', values }) as const,
  ),
  some(range).map((values) => ({ kind: 'field', field: 'said', values }) as const),
);

const { query } = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('query'), { minLength: 1, maxLength: 4 }).map(allOf),
    fc.array(tie('query'), { minLength: 1, maxLength: 4 }).map(anyOf),
    tie('query').map(negated),
  ),
}));

const PIECES = [
  ...[
    'Haus',
    'b',
    '3,5',
    'Nutzer:innen',
    '*',
    '-',
    '--',
    '"',
    '„',
    '“',
    '”',
    '«',
    '»',
    '(',
    ')',
    ',',
    ':',
    ' ',
    ' ',
    ' ',
  ],
  ...['OR', 'ODER', 'AND', 'UND', 'NOT', 'NICHT', 'speaker:', 'said:', 'type:', 'hedge:', 'chain:', 'document:'],
  ...[
    '2026',
    '..',
    '2026-09',
    '14.9.2026',
    'none',
    'any',
    'E12',
    'direkt',
    '\u00ad',
    '\u0301',
    '\ud800',
    '😀',
    '\n',
    '/',
    '.',
  ],
];
const typed = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((parts) => parts.join('')) },
  fc.string({ unit: 'binary', maxLength: 20 }),
);

function tried(text: string): Query | null {
  try {
    return parse(text);
  } catch (error) {
    assert.ok(error instanceof QueryError, String(error));
    const { start, end } = error.at;
    assert.ok(start >= 0 && start < end && end <= text.length, `${text}: ${error.code} at ${start}–${end}`);
    return null;
  }
}

describe('queries', () => {
  it('are the same after they were written and read', () => {
    fc.assert(
      fc.property(query, (q) => {
        assert.deepEqual(parse(format(q)), q);
      }),
      { numRuns: 3000 },
    );
  });

  it('that people type are written in a form that does not change again, or an error points into them', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const q = tried(text);
        if (q === null) return;
        assert.deepEqual(parse(format(q)), q);
        assert.equal(format(parse(format(q))), format(q));
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a megabyte of the same is read or refused', () => {
  // what is quadratic in any of them does not come to an end
  const pieces = [
    'a',
    'a ',
    '-',
    '-a ',
    '(',
    ')',
    '"',
    '„',
    '"a" ',
    '*',
    'a*',
    'a:',
    'speaker:',
    'speaker:a,',
    'NOT ',
    'OR ',
  ];
  for (const piece of [...pieces, 'a OR ', '\u0301', '\ud800', ' ', '..', ',', 'a-', 'a/', '1.', 'in:in']) {
    it(JSON.stringify(piece), () => {
      const q = tried(piece.repeat(1_000_000 / piece.length));
      if (q !== null) assert.deepEqual(parse(format(q)), q);
    });
  }
  it('one value', () => assert.equal(tried(`said:${'2'.repeat(1_000_000)}`), null));
});
