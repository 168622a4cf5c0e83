import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordingsOf } from '../../../src/record/claims/wordings.ts';

describe('wordings of a claim', () => {
  it('are given once, each with what changed from the closest earlier one', () => {
    const found = wordingsOf([
      { id: 1, quote: '„Die Brücke wird im Frühjahr saniert, sicher“' },
      { id: 2, quote: 'die Brücke werde im Frühjahr saniert' },
      { id: 3, quote: '»Die Brücke wird im Frühjahr saniert – sicher.«' },
      { id: 4, quote: 'die Brücke werde im Mai saniert' },
    ]);
    assert.deepEqual(
      found.map(({ statement, statements, from }) => [statement, statements, from]),
      [
        [1, [1, 3], null],
        [2, [2], 1],
        [4, [4], 2],
      ],
    );
    const [first, , last] = found;
    assert.deepEqual(first.changes, []);
    const words = last.changes.map(({ kind, a, b }) =>
      b ? `${kind} ${last.quote.slice(b.start, b.end)}` : `${kind} ${found[1].quote.slice(a!.start, a!.end)}`,
    );
    assert.deepEqual(words, ['stayed die Brücke werde im', 'left Frühjahr', 'came Mai', 'stayed saniert']);
  });
});
