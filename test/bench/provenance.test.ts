import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

interface Verdict {
  readonly read: number;
  readonly right: number;
  readonly command: string;
}

it('the committed floors of provenance name a corpus by its digest and recall in per cent', () => {
  const floors = JSON.parse(readFileSync('bench/floors-provenance.json', 'utf8')) as {
    sha256: string;
    recall: Record<string, number>;
  };
  assert.match(floors.sha256, /^[0-9a-f]{64}$/);
  assert.deepEqual(Object.keys(floors.recall), ['learned', 'grammar']);
  for (const floor of Object.values(floors.recall)) assert.ok(floor > 0 && floor <= 100);
});

it('the verdicts of those who read samples say how many, and how to see them', () => {
  const verdicts = JSON.parse(readFileSync('bench/verdicts-provenance.json', 'utf8')) as Record<string, Verdict[]>;
  assert.deepEqual(Object.keys(verdicts), ['hedges', 'chain', 'standing']);
  for (const { read, right, command } of Object.values(verdicts).flat()) {
    assert.ok(right <= read);
    assert.match(command, /^npm run bench -- provenance/);
  }
});
