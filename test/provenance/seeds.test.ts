import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readerOf } from '../../src/pipeline/reader.ts';
import { type DocumentResult, isFailure } from '../../src/pipeline/result.ts';

const SEEDS = '../shared/seeds/';
const skip = existsSync(SEEDS) ? false : `needs ${SEEDS}`;

function result(name: string, from: 'markdown' | 'text'): DocumentResult {
  const read = readerOf({ from, language: 'de', engine: 'learned', minConfidence: 0 });
  const found = read({ name, format: from, bytes: readFileSync(SEEDS + name) });
  assert.ok(found && !isFailure(found));
  return found;
}

describe('the seeds', () => {
  it('have Newsweek in the chain of what the political scientist says', { skip }, () => {
    const { statements } = result('article.md', 'markdown');
    const told = statements.filter(({ chain }) => chain.includes('Newsweek'));
    assert.ok(told.length > 0);
    for (const { speaker } of told) assert.match(speaker?.text ?? '', /Fettweis/);
  });

  it('have hedges of their kind in the ticker', { skip }, () => {
    const { hedges } = result('ticker.txt', 'text');
    const kinds = new Map(hedges.map(({ text, kind }) => [text, kind]));
    assert.equal(kinds.get('offenbar'), 'inference');
    assert.equal(kinds.get('angeblich'), 'doubt');
    assert.equal(kinds.get('demnach'), 'hearsay');
  });
});
