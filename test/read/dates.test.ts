import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate } from '../../src/read/dates.ts';

test('dates of mails and feeds keep their zone', () => {
  const dates: readonly (readonly [string, string | null])[] = [
    ['Fri, 27 Nov 2026 10:00:00 +0100', '2026-11-27T10:00:00+01:00'],
    ['27 Nov 2026 9:05 GMT', '2026-11-27T09:05:00Z'],
    ['Fri, 7 Nov 26 10:00:00 -0530 (IST)', '2026-11-07T10:00:00-05:30'],
    ['Friday, 27 November 1998 10:00:00 CET', '1998-11-27T10:00:00+01:00'],
    ['27 Nov 98', '1998-11-27'],
    [' 2026-11-27T10:00:00.5+01:00 ', '2026-11-27T10:00:00.5+01:00'],
    ['2026-11', '2026-11'],
    ['31 Feb 2026 10:00:00 GMT', null],
    ['27 Nov 2026 25:00:00 GMT', null],
    ['gestern', null],
    ['', null],
    [`27 Nov 2026 ${' '.repeat(100_000)}x`, '2026-11-27'],
  ];
  for (const [words, iso] of dates) assert.equal(isoDate(words), iso, words.slice(0, 50));
});
