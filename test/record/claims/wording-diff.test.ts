import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wordingDiff } from '../../../src/record/claims/wording-diff.ts';

const shown = (a: string, b: string): string[] =>
  wordingDiff(a, b).map(({ kind, a: left, b: right }) =>
    kind === 'came'
      ? `+${b.slice(right!.start, right!.end)}`
      : `${kind === 'left' ? '-' : '='}${a.slice(left!.start, left!.end)}`,
  );

test('what left and what came, word by word', () => {
  assert.deepEqual(shown('Wir zahlen keine Stunde länger', 'Wir zahlen nicht länger'), [
    '=Wir zahlen',
    '-keine Stunde',
    '+nicht',
    '=länger',
  ]);
});

test('quotation marks of any style and capitals change nothing', () => {
  assert.deepEqual(shown('„Das ist gut“', '»das ist gut«'), ['=„Das ist gut“']);
});

const texts = fc
  .array(fc.constantFrom('Der', 'Hafen', 'ruht', ',', 'nie', '„', '“'), { maxLength: 30 })
  .map((words) => words.join(' '));

test('spans stand in order and cover every word of both', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const changes = wordingDiff(a, b);
      for (const [side, text] of [
        ['a', a],
        ['b', b],
      ] as const) {
        const spans = changes.flatMap((change) => change[side] ?? []);
        assert.equal(
          spans
            .map(({ start, end }) => text.slice(start, end))
            .join(' ')
            .replaceAll(' ', ''),
          text.replaceAll(' ', ''),
        );
      }
    }),
  );
});
