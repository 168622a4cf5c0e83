import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { queryStems, termsOf } from '../../../src/language/de/search/terms.ts';
import { FINDS, MISSES, type Pair } from './pairs.ts';

function finds({ query, text }: Pair): boolean {
  const wanted = new Set(queryStems(query));
  return termsOf(text).some((term) => term.stems.some((stem) => wanted.has(stem)));
}

describe('a word of a query finds', () => {
  for (const [what, pairs] of Object.entries(FINDS)) {
    it(what, () => {
      const missed = pairs.filter((pair) => !finds(pair)).map(({ query, text }) => `${query}: ${text}`);
      assert.deepEqual(missed, []);
    });
  }
});

describe('a word of a query does not find', () => {
  for (const [what, pairs] of Object.entries(MISSES)) {
    it(what, () => {
      const found = pairs.filter(finds).map(({ query, text }) => `${query}: ${text}`);
      assert.deepEqual(found, []);
    });
  }
});
