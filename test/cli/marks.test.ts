import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Mark, arrangeMarks, partitioner } from '../../src/cli/format/marks.ts';

const TEXT = 'abcdefghij';

function written(marks: readonly Mark<string>[], blocks = [{ start: 0, end: TEXT.length }]): string {
  const partsOf = partitioner(arrangeMarks(TEXT, marks));
  const show = (block: { start: number; end: number }): string =>
    partsOf(block)
      .map((part) => {
        if (part.kind === 'text') return TEXT.slice(part.start, part.end);
        return part.kind === 'open' ? `<${part.mark.value}>` : `</${part.mark.value}>`;
      })
      .join('');
  return blocks.map(show).join('|');
}

test('marks without a common part stand side by side', () => {
  const marks = [
    { start: 1, end: 3, value: 'x' },
    { start: 3, end: 5, value: 'y' },
  ];
  assert.equal(written(marks), 'a<x>bc</x><y>de</y>fghij');
});

test('a mark inside another is nested, of equal ones the first is the outer', () => {
  const marks = [
    { start: 2, end: 4, value: 'in' },
    { start: 1, end: 6, value: 'out' },
    { start: 1, end: 6, value: 'same' },
  ];
  assert.equal(written(marks), 'a<out><same>b<in>cd</in>ef</same></out>ghij');
});

test('marks that cross are split so that they nest', () => {
  const marks = [
    { start: 1, end: 5, value: 'x' },
    { start: 3, end: 8, value: 'y' },
  ];
  assert.equal(written(marks), 'a<x>bc<y>de</y></x><y>fgh</y>ij');
});

test('a mark that goes on in the next block is opened there again', () => {
  const blocks = [
    { start: 0, end: 4 },
    { start: 5, end: 10 },
  ];
  assert.equal(written([{ start: 2, end: 7, value: 'x' }], blocks), 'ab<x>cd</x>|<x>fg</x>hij');
  assert.equal(written([{ start: 2, end: 4, value: 'x' }], blocks), 'ab<x>cd</x>|fghij');
  assert.equal(written([{ start: 4, end: 6, value: 'x' }], blocks), 'abcd|<x>f</x>ghij');
});

test('a mark never parts the halves of a character', () => {
  const [mark] = arrangeMarks('a😀b', [{ start: 2, end: 4, value: 'x' }]);
  assert.deepEqual(mark, { start: 1, end: 4, value: 'x' });
  assert.equal(arrangeMarks('a😀b', [{ start: 0, end: 2, value: 'x' }])[0].end, 3);
});

const mark = fc
  .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: TEXT.length }))
  .map(([start, length]) => ({ start, end: Math.min(start + length, TEXT.length) }));

test('whatever the marks, parts are balanced, none is empty, and the text is whole', () => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 40 }), (spans) => {
      const marks = spans.map((span, i) => ({ ...span, value: String(i) }));
      const stack: string[] = [];
      let text = '';
      let before = '';
      for (const part of partitioner(arrangeMarks(TEXT, marks))({ start: 0, end: TEXT.length })) {
        if (part.kind === 'open') stack.push(part.mark.value);
        else if (part.kind === 'close') {
          assert.notEqual(before, 'open', 'an element without text');
          assert.equal(stack.pop(), part.mark.value);
        } else {
          text += TEXT.slice(part.start, part.end);
          assert.deepEqual(
            part.open.map(({ value }) => value),
            stack,
          );
          for (const { start, end } of part.open) assert.ok(start <= part.start && part.end <= end);
        }
        before = part.kind;
      }
      assert.deepEqual(stack, []);
      assert.equal(text, TEXT);
    }),
  );
});

test('every mark covers all of its text, as long as they are not too deep', () => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 16 }), (spans) => {
      const marks = spans.map((span, i) => ({ ...span, value: i }));
      const covered = marks.map(() => 0);
      for (const part of partitioner(arrangeMarks(TEXT, marks))({ start: 0, end: TEXT.length })) {
        if (part.kind === 'text') for (const { value } of part.open) covered[value] += part.end - part.start;
      }
      assert.deepEqual(
        covered,
        marks.map(({ start, end }) => end - start),
      );
    }),
  );
});
