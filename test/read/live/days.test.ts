import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLine } from '../../../src/read/jsonl.ts';
import { type Dated, timesOf } from '../../../src/read/html/live/days.ts';

/** `13:45`, `# 4.3.` for a heading before the next, `! 13:45` for a pinned one, or ISO 8601. */
function dated(lines: readonly string[]): Dated[] {
  const items: Dated[] = [];
  let heading: Dated['heading'] = null;
  for (const line of lines) {
    const day = /^# (\d+)\.(\d+)\.(\d+)?$/.exec(line);
    const clock = /^(! )?(\d\d):(\d\d)$/.exec(line);
    if (day) heading = { day: Number(day[1]), month: Number(day[2]), year: day[3] ? Number(day[3]) : null };
    else if (clock) {
      const minutes = Number(clock[2]) * 60 + Number(clock[3]);
      items.push({ moment: { iso: null, minutes, day: null }, heading, isPinned: clock[1] !== undefined });
    } else
      items.push({ moment: line === '?' ? null : { iso: line, minutes: null, day: null }, heading, isPinned: false });
    if (!day) heading = null;
  }
  return items;
}

const times = (lines: string, ...anchors: string[]): string =>
  timesOf(dated(lines.split(', ')), anchors)
    .map((time) => time?.slice(5, 16).replace('T', ' ') ?? '-')
    .join(', ');

test('the day on which the page was published', () => {
  assert.equal(times('14:00, 13:00, 12:00', '2026-03-04T12:00+01:00'), '03-04 14:00, 03-04 13:00, 03-04 12:00');
  assert.equal(times('12:00, 13:00', '2026-03-04'), '03-04 12:00, 03-04 13:00');
  assert.equal(times('12:00, 13:00'), '-, -');
  assert.equal(times('12:00, 13:00', 'gestern'), '-, -');
});

test('over midnight in the order of the page', () => {
  const newestFirst = '00:40, 23:50, 20:10';
  // published when the first entry was written, or when the last one was
  assert.equal(times(newestFirst, '2026-03-04T20:00+01:00'), '03-05 00:40, 03-04 23:50, 03-04 20:10');
  assert.equal(times(newestFirst, '2026-03-05T00:45+01:00'), '03-05 00:40, 03-04 23:50, 03-04 20:10');
  assert.equal(times('20:10, 23:50, 00:40', '2026-03-04T20:00+01:00'), '03-04 20:10, 03-04 23:50, 03-05 00:40');
  // all after midnight, published before
  assert.equal(times('01:20, 00:10', '2026-03-04T23:55+01:00'), '03-05 01:20, 03-05 00:10');
  // 23:30 UTC is half past midnight in Central Europe, in summer half past one
  assert.equal(times('00:50, 00:35', '2026-03-04T23:30:00Z'), '03-05 00:50, 03-05 00:35');
  assert.equal(times('01:50, 01:35', '2026-07-04T23:30:00Z'), '07-05 01:50, 07-05 01:35');
  assert.equal(
    times('02:00, 22:00, 03:00, 23:00', '2026-03-04T22:30+01:00', '2026-03-06T02:05+01:00'),
    '03-06 02:00, 03-05 22:00, 03-05 03:00, 03-04 23:00',
  );
});

test('an entry that was changed later is of no other day', () => {
  assert.equal(
    times('14:00, 13:20, 13:45, 12:00', '2026-03-04T12:00+01:00'),
    '03-04 14:00, 03-04 13:20, 03-04 13:45, 03-04 12:00',
  );
  assert.equal(
    times('! 08:00, 18:30, 18:10, 08:00', '2026-03-04T07:00+01:00'),
    '03-04 08:00, 03-04 18:30, 03-04 18:10, 03-04 08:00',
  );
});

test('days that stand between entries', () => {
  assert.equal(
    times('# 4.3.2026, 09:00, 08:00, # 3.3., 10:00, 07:00', '2026-03-01T07:00+01:00'),
    '03-04 09:00, 03-04 08:00, 03-03 10:00, 03-03 07:00',
  );
  assert.equal(times('09:00, 08:00, # 3.3.2026, 10:00'), '03-04 09:00, 03-04 08:00, 03-03 10:00');
  assert.equal(times('08:00, 09:00, # 5.3.2026, 07:00, 11:00'), '03-04 08:00, 03-04 09:00, 03-05 07:00, 03-05 11:00');
  // around the turn of the year
  assert.equal(times('# 1.1., 09:00, # 31.12., 08:00', '2026-01-01T09:30+01:00'), '01-01 09:00, 12-31 08:00');
  assert.equal(timesOf(dated(['# 31.12.', '08:00']), ['2026-01-01T09:30+01:00'])[0], '2025-12-31T08:00');
});

test('entries that tell their day show it to those around them', () => {
  assert.equal(times('2026-03-04T14:00:00+01:00, ?, 13:00'), '03-04 14:00, -, 03-04 13:00');
  assert.equal(times('?, 13:00', '2026-03-04'), '-, 03-04 13:00');
});

test('a day that is known from elsewhere', () => {
  const page = `<title>Liveticker</title>${['13.45', '13.10', '11.58'].map((time) => `<p><b>${time} Uhr:</b> ${'Das sagte die Sprecherin am Nachmittag. '.repeat(3)}</p>`).join('')}`;
  const line = JSON.stringify({ id: 'a', html: page, published: '2026-03-04' });
  const documents = readLine({ number: 1, bytes: new TextEncoder().encode(line) }, 'auto');
  assert.deepEqual(
    documents.map((document) => 'published' in document && document.published),
    ['2026-03-04', '2026-03-04T13:45', '2026-03-04T13:10', '2026-03-04T11:58'],
  );
});
