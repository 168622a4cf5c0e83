import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readerOf } from '../../src/pipeline/reader.ts';
import { type DocumentResult, isFailure } from '../../src/record/result.ts';

const SEEDS = '../shared/seeds/';
const skip = existsSync(SEEDS) ? false : `needs ${SEEDS}`;

function result(name: string, from: 'markdown' | 'text'): DocumentResult {
  const read = readerOf({ from, language: 'de', engine: 'learned', minConfidence: 0, withPage: false });
  const [found] = read({ name, format: from, bytes: readFileSync(SEEDS + name) });
  assert.ok(found && !isFailure(found));
  return found;
}

describe('the seeds', () => {
  it('resolve the speakers of the article and of the ticker', { skip }, () => {
    const speakers = ({ statements, entities }: DocumentResult): (string | null)[] => {
      const names = new Map(entities.map(({ id, name }) => [id, name]));
      return [...new Set(statements.map(({ speaker }) => names.get(speaker?.entity ?? '') ?? null))];
    };
    assert.deepEqual(speakers(result('article.md', 'markdown')), [
      'Boris Bondarew',
      'Ilja Ponomarjow',
      'Christopher Fettweis',
    ]);
    const ticker = result('ticker.txt', 'text');
    for (const name of ['Jens Stoltenberg', 'Antony Blinken', 'Olexij Resnikow'])
      assert.ok(speakers(ticker).includes(name), name);
    const chair = ticker.entities.find(({ name }) => name === 'SPD-Vorsitzende');
    assert.deepEqual(
      [chair?.kind, ticker.statements.some(({ speaker }) => speaker?.entity === chair?.id)],
      ['source', false],
    );
  });

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
