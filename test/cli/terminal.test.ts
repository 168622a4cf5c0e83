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

/** A progress line on a terminal of this width, with a clock that is set by hand. */
function progressOn(width: number, total: number | null, env: NodeJS.ProcessEnv = {}) {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { columns: width });
  const time = { now: 0 };
  const progress = new Progress(stream, messagesFor(env), { total, colours: false, clock: () => time.now });
  return { progress, time, shown: () => (stream.read() as string | null)?.split('\r\u001b[K').at(-1) };
}

test('progress is silent at first, then one line, and leaves nothing behind', () => {
  const { progress, time, shown } = progressOn(80, 4_000_000);
  progress.addBytes(1_000_000);
  progress.clear();
  assert.equal(shown(), undefined);
  time.now = 2_000;
  progress.addBytes(1_000_000);
  assert.equal(shown(), `${'━'.repeat(12)}${'┄'.repeat(12)}  50 %  0 documents  1 MB/s  2 s left`);
  time.now = 2_010;
  progress.addDocument(false);
  assert.equal(shown(), undefined);
  progress.clear();
  assert.equal(shown(), '');
});

test('progress tells failures and speed, in the language of the user', () => {
  const { progress, time, shown } = progressOn(120, 2_000_000_000, { LC_ALL: 'de_DE.UTF-8' });
  for (let i = 0; i < 1_234; i++) progress.addDocument(i % 617 === 0);
  time.now = 10_000;
  progress.addBytes(100_000_000);
  assert.match(shown()!, /^━┄{23} {3}5 % {2}1\.234 Dokumente {2}2 nicht lesbar {2}123\/s {2}10 MB\/s {2}noch 3 min$/);
});

test('progress shows on a narrow terminal what matters, and no share where the size is unknown', () => {
  const narrow = progressOn(40, 4_000_000);
  narrow.progress.addDocument(true);
  narrow.time.now = 2_000;
  narrow.progress.addBytes(1_000_000);
  assert.equal(narrow.shown(), '━━┄┄┄┄┄┄  25 %  1 document  6 s left');
  const pipe = progressOn(80, null);
  pipe.progress.addBytes(1_000_000);
  pipe.time.now = 2_000;
  pipe.progress.addDocument(false);
  assert.equal(pipe.shown(), '1 document  0.5/s  500 kB/s');
});

test('progress goes by the speed of late, and by that of what is read, not of what is passed over', () => {
  const { progress, time, shown } = progressOn(80, 1_000_000_000);
  progress.passOver(500, 0);
  time.now = 2_000;
  progress.addBytes(500_000_000);
  assert.match(shown()!, /50 % {2}read before, passing over$/);
  progress.goOn();
  time.now = 12_000;
  progress.addBytes(10_000_000);
  assert.match(shown()!, /51 % {2}500 documents {2}1 MB\/s {2}8 min left$/);
  for (let second = 13; second <= 60; second++) {
    time.now = second * 1_000;
    progress.addBytes(4_000_000);
  }
  assert.match(shown()!, /4 MB\/s {2}1 min left$/);
});
