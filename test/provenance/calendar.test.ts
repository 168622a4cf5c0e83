import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  civilDay,
  dayNumber,
  easter,
  isDay,
  isoDay,
  monthLength,
  publishedDay,
  weekOf,
  weekStart,
  weekdayOf,
  weeksOf,
} from '../../src/provenance/dates/calendar.ts';
import { intervalOf, thirdOf } from '../../src/provenance/dates/interval.ts';

const MILLISECONDS = 86_400_000;

describe('the calendar', () => {
  it('agrees with that of JavaScript on every day from year 1 to 9999', () => {
    const last = dayNumber(9999, 12, 31);
    const date = new Date(0);
    let wrong = 0;
    for (let number = dayNumber(1, 1, 1); number <= last; number++) {
      date.setTime(number * MILLISECONDS);
      const { year, month, day } = civilDay(number);
      const same = year === date.getUTCFullYear() && month === date.getUTCMonth() + 1 && day === date.getUTCDate();
      const weekday = date.getUTCDay() === 0 ? 7 : date.getUTCDay();
      if (!same || dayNumber(year, month, day) !== number || weekdayOf(number) !== weekday) wrong++;
    }
    assert.equal(wrong, 0);
  });

  it('has the weeks of ISO 8601', () => {
    const weeks: Readonly<Record<string, string>> = {
      '2021-01-03': '2020-53',
      '2021-01-04': '2021-1',
      '2018-12-31': '2019-1',
      '2016-01-01': '2015-53',
      '2008-12-29': '2009-1',
      '2022-10-28': '2022-43',
    };
    for (const [day, expected] of Object.entries(weeks)) {
      const { year, week } = weekOf(publishedDay(day) ?? Number.NaN);
      assert.equal(`${year}-${week}`, expected, day);
    }
  });

  it('has every day in the week that begins before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(2, 1, 1), max: dayNumber(9998, 12, 31) }), (number) => {
        const { year, week } = weekOf(number);
        const monday = weekStart(year, week);
        assert.ok(week >= 1 && week <= weeksOf(year) && monday <= number && number < monday + 7);
        assert.equal(weekdayOf(monday), 1);
      }),
    );
  });

  it('knows month lengths, leap years and Easter', () => {
    assert.deepEqual(
      [1900, 2000, 2023, 2024].map((year) => monthLength(year, 2)),
      [28, 29, 28, 29],
    );
    assert.ok(
      !isDay(2023, 2, 29) && isDay(2024, 2, 29) && !isDay(0, 1, 1) && !isDay(2024, 13, 1) && !isDay(2024, 4, 31),
    );
    const sundays = [1818, 1943, 2000, 2008, 2024, 2025, 2038].map((year) => isoDay(easter(year)));
    assert.deepEqual(sundays, [
      '1818-03-22',
      '1943-04-25',
      '2000-04-23',
      '2008-03-23',
      '2024-03-31',
      '2025-04-20',
      '2038-04-25',
    ]);
  });
});

describe('intervalOf', () => {
  const values: Readonly<Record<string, string | null>> = {
    '2022': '2022-01-01 2022-12-31',
    '2022-09': '2022-09-01 2022-09-30',
    '2024-02': '2024-02-01 2024-02-29',
    '2022-10-26': '2022-10-26 2022-10-26',
    '2022-10-26TEV': '2022-10-26 2022-10-26',
    '2022-10-26T14:30': '2022-10-26 2022-10-26',
    '2022-W38': '2022-09-19 2022-09-25',
    '2022-W38-5': '2022-09-23 2022-09-23',
    '2022-W38-WE': '2022-09-24 2022-09-25',
    '2020-W53': '2020-12-28 2021-01-03',
    '2022-Q3': '2022-07-01 2022-09-30',
    '2022-H1': '2022-01-01 2022-06-30',
    '2022-SU': '2022-06-01 2022-08-31',
    '2022-WI': '2022-12-01 2023-02-28',
    '202': '2020-01-01 2029-12-31',
    '20': '2000-01-01 2099-12-31',
    '2': '2000-01-01 2999-12-31',
    '0578': '0578-01-01 0578-12-31',
    '9999': '9999-01-01 9999-12-31',
    '0001-W01': '0001-01-01 0001-01-07',
    '9999-WI': null,
    '0000': null,
    '2021-W53': null,
    '2022-W00': null,
    '2022-W38-8': null,
    '2022-13': null,
    '2022-02-30': null,
    '2022-Q5': null,
    '2022-SU-1': null,
    'XXXX-05': null,
    'XXXX-WXX-3': null,
    '2022-XX-XX': null,
    PRESENT_REF: null,
    P2W: null,
    PT48H: null,
    T20: null,
    '': null,
    '20222': null,
    '-2022': null,
    '2022-constructor': null,
  };
  for (const [value, days] of Object.entries(values)) {
    it(`of "${value}" is ${days ?? 'null'}`, () => {
      const interval = intervalOf(value);
      assert.equal(interval && `${interval.from} ${interval.to}`, days);
    });
  }

  it('never throws and never turns round', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9WXQHST-]{0,12}$/)), (value) => {
        const interval = intervalOf(value);
        assert.ok(!interval || interval.from <= interval.to);
      }),
    );
  });

  it('in thirds is the whole again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const whole = intervalOf(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`);
        assert.ok(whole);
        const thirds = ([0, 1, 2] as const).map((third) => thirdOf(whole, third));
        assert.equal(thirds[0].from, whole.from);
        assert.equal(thirds[2].to, whole.to);
        assert.ok(thirds[0].to < thirds[1].from && thirds[1].to < thirds[2].from);
      }),
    );
  });
});

describe('publishedDay', () => {
  it('reads nothing but ISO 8601', () => {
    for (const wrong of [
      '28.10.2022',
      '2022-10',
      '2022-10-28x',
      '2022-10-28T25',
      'Fri, 28 Oct 2022',
      '2022-10-32',
      '',
    ]) {
      assert.equal(publishedDay(wrong), null, wrong);
    }
  });
});
