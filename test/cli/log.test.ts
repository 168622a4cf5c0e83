import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/cli/messages.en.ts';
import { Log, logWork, shownSource } from '../../src/cli/running/log.ts';
import { Report } from '../../src/cli/work/report.ts';
import { RecordError } from '../../src/record/error.ts';

/** A log, and its lines. */
function logOf(log: 'json' | 'text' | 'none', logLevel: 'debug' | 'warn' = 'debug'): { log: Log; lines: string[] } {
  const lines: string[] = [];
  return { log: new Log({ log, logLevel }, (line) => lines.push(line)), lines };
}

const eventsOf = (lines: readonly string[]): unknown[] =>
  lines.map((line) => (JSON.parse(line) as { readonly event: string }).event);

describe('a log', () => {
  it('has what is worth its level', () => {
    const { log, lines } = logOf('json', 'warn');
    const tell = logWork(log);
    tell({ event: 'connection', isThere: false });
    tell({ event: 'connection', isThere: true });
    tell({ event: 'taken', step: 'read', id: 'a', attempt: 1, title: 'a' });
    assert.deepEqual(eventsOf(lines), ['bus-lost']);
  });

  it('is empty where nobody wants it', () => {
    const { log, lines } = logOf('none');
    log.tell('error', 'end');
    assert.deepEqual([lines, log.isOn], [[], false]);
  });

  it('has one line for each thing, whatever stands in a name', () => {
    const { log, lines } = logOf('text');
    log.tell('info', 'stored', { source: 'a\nb "c" \u001b[31m', document: 7, roles: ['a', 'b'] });
    assert.equal(lines.length, 1);
    assert.match(lines[0], /^\S+Z INFO {2}stored source="a b \\"c\\" ␛\[31m" document=7 roles=a,b\n$/);
  });

  it('tells once that the record is away, and that it is back', () => {
    const { log, lines } = logOf('json');
    const report = new Report(en, log);
    for (let n = 0; n < 2; n++) report.wait(new RecordError('locked', 'a.wortlaut', 'database is locked'));
    report.see({
      id: 'a',
      error: { code: 'empty', message: 'Ada Zwirn sagte' },
      raw: { id: 'a', error: { code: 'empty', message: '' } },
    });
    assert.deepEqual(eventsOf(lines), ['record-away', 'record-back', 'not-stored']);
    assert.doesNotMatch(lines.join(''), /Zwirn/);
    assert.equal(report.tally.failed, 1);
  });
});

it('shows where something comes from without what only some may know', () => {
  assert.equal(shownSource('https://ada:geheim@example.org:8080/a/b?key=1#c'), 'https://example.org:8080/a/b');
  assert.equal(shownSource('news.jsonl: n7'), 'news.jsonl: n7');
});
