import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import fc from 'fast-check';
import { wrap } from '../../src/cli/format/wrap.ts';
import { messagesFor } from '../../src/cli/messages.ts';
import { printable } from '../../src/cli/printable.ts';
import { Progress } from '../../src/cli/progress.ts';
import { columns, textWidth, wantsColours } from '../../src/cli/terminal.ts';

const terminal = (columnCount: number, colours = true): NodeJS.WritableStream =>
  Object.assign(new PassThrough(), { isTTY: true, columns: columnCount, hasColors: () => colours });

test('colours only on a terminal, unless the environment says otherwise', () => {
  const pipe = new PassThrough();
  assert.equal(wantsColours(terminal(80), {}), true);
  assert.equal(wantsColours(terminal(80, false), {}), false);
  assert.equal(wantsColours(pipe, {}), false);
  assert.equal(wantsColours(terminal(80), { NO_COLOR: '1' }), false);
  assert.equal(wantsColours(terminal(80), { NO_COLOR: '' }), true);
  assert.equal(wantsColours(pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }), true);
  assert.equal(wantsColours(terminal(80), { FORCE_COLOR: '0' }), false);
});

test('text is set as wide as the terminal, within what reads well', () => {
  assert.deepEqual([terminal(20), terminal(70), terminal(300), new PassThrough()].map(textWidth), [40, 70, 100, 80]);
});

test('columns counts what is seen', () => {
  assert.deepEqual(['Maß', 'e\u0301', '日本', '😀', 'a\u200bb'].map(columns), [3, 1, 4, 2, 2]);
});

test('wrap keeps every word and its style', () => {
  const runs = [
    { text: 'eins zwei', style: [] },
    { text: ' drei vier', style: ['bold'] as const },
    { text: ', fünf', style: [] },
  ];
  assert.deepEqual(wrap(runs, 10, false), ['eins zwei', 'drei vier,', 'fünf']);
  assert.deepEqual(wrap(runs, 10, true), ['eins zwei', '\u001b[1mdrei vier\u001b[22m,', 'fünf']);
  assert.deepEqual(wrap([{ text: ' \n ', style: [] }], 10, false), []);
});

test('wrapped lines fit, or are one long word', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'ß', ' ', '\n', '日'), maxLength: 200 }),
      fc.integer({ min: 4, max: 30 }),
      (text, width) => {
        const lines = wrap([{ text, style: [] }], width, false);
        assert.ok(lines.every((line) => columns(line) <= width || !line.includes(' ')));
        assert.equal(lines.join(' '), text.trim().replace(/\s+/g, ' '));
      },
    ),
  );
});

test('printable keeps length and words, and nothing that a terminal obeys', () => {
  assert.equal(printable('a\u001b[31mb\u0000\r\u007f\u009b\u202e\ud800ü\n\t'), 'a␛[31mb␀␍␡���ü\n\t');
});

test('progress is silent at first, then one line, and leaves nothing behind', () => {
  let now = 0;
  const stream = new PassThrough({ encoding: 'utf8' });
  const progress = new Progress(stream, messagesFor({}), 4_000_000, () => now);
  progress.addBytes(1_000_000);
  progress.clear();
  assert.equal(stream.read(), null);
  now = 2_000;
  progress.addBytes(1_000_000);
  assert.equal(stream.read(), `\r\u001b[K${'━'.repeat(12)}${'┄'.repeat(12)} 50 %  0 documents, 1.0 MB/s`);
  now = 2_010;
  progress.addDocument();
  assert.equal(stream.read(), null);
  progress.clear();
  assert.equal(stream.read(), '\r\u001b[K');
});
