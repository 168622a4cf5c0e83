import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../src/language/de/analysis.ts';
import { DATE_TYPES, type DateExpression, type Interval } from '../../src/provenance/dates/date.ts';
import { datesIn } from '../../src/provenance/dates/dates.ts';
import { ROWS } from './dates.rows.ts';

/** A Friday. */
const PUBLISHED = '2022-10-28';

function find(text: string, published: string | null = PUBLISHED): DateExpression[] {
  return datesIn({ text, published }, analyse(text));
}

const LETTERS = { DATE: 'D', TIME: 'T', DURATION: 'P', SET: 'S' } as const;

/** The text with its expressions between ⟨ ⟩, and what they are worth: as a row of the table. */
function asRow(text: string, dates: readonly DateExpression[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of dates) {
    marked += `${text.slice(at, start)}⟨${text.slice(start, end)}⟩`;
    at = end;
  }
  const values = dates.map(({ type, value }) => `${LETTERS[type]} ${value}`);
  return `${marked}${text.slice(at)} | ${values.join('; ') || '-'}`;
}

function rowsOf(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe('datesIn', () => {
  for (const [kind, table] of Object.entries(ROWS)) {
    describe(`finds ${kind}`, () => {
      for (const row of rowsOf(table)) {
        it(row, () => {
          const text = row.slice(0, row.lastIndexOf(' | ')).replace(/[⟨⟩]/g, '');
          assert.equal(asRow(text, find(text)), row);
        });
      }
    });
  }

  describe('without a day of publication', () => {
    const values: Readonly<Record<string, string>> = {
      'Sie kam am Mittwoch.': 'XXXX-WXX-3',
      'Sie kam gestern.': 'PAST_REF',
      'Sie kommt nächste Woche.': 'FUTURE_REF',
      'Es regnet dieses Jahr.': 'PRESENT_REF',
      'Sie kam im Mai.': 'XXXX-05',
      'Sie kam am 3. Mai.': 'XXXX-05-03',
      'Sie kam im Herbst.': 'XXXX-FA',
      'Sie kam am Wochenende.': 'XXXX-WXX-WE',
      'Es begann um 14.30 Uhr.': 'XXXX-XX-XXT14:30',
      'Sie kam am Dienstagabend.': 'XXXX-WXX-2TEV',
      'Sie kam gestern Abend.': 'XXXX-XX-XXTEV',
      'Sie kam zu Weihnachten.': 'XXXX-12-25',
      'Sie kam zu Ostern.': 'XXXX-XX-XX',
    };
    for (const [text, value] of Object.entries(values)) {
      it(`knows of "${text}" what its words say, and no days`, () => {
        for (const published of [null, '', 'gestern', '2022-13-01', '2022-02-30', '0000-01-01', '9'.repeat(1000)]) {
          const [found] = find(text, published);
          assert.equal(found.value, value);
          assert.equal(found.interval, null);
        }
      });
    }

    it('knows what is absolute', () => {
      const [found] = find('Am 3. Oktober 1990 war es so weit.', null);
      assert.deepEqual(found.interval, { from: '1990-10-03', to: '1990-10-03' });
    });
  });

  it('takes the day of publication from dates and date-times, whatever their zone', () => {
    for (const published of [
      ...['2022-10-28', '2022-10-28T06:30', '2022-10-28T23:59:59Z', '2022-10-28T00:10:00+02:00'],
      ...['2022-10-28T12:00:00.123Z', '2022-10-28 12:00:00', '2022-10-28T12:00:00+0200'],
    ]) {
      assert.equal(find('Sie kam gestern.', published)[0].value, '2022-10-27', published);
    }
  });

  it('counts across years, leap days and weeks of the year', () => {
    assert.equal(find('Sie kam gestern.', '2024-03-01')[0].value, '2024-02-29');
    assert.equal(find('Sie kam gestern.', '2023-01-01')[0].value, '2022-12-31');
    assert.equal(find('Sie kam vergangene Woche.', '2021-01-08')[0].value, '2020-W53');
    assert.equal(find('Sie kommt nächsten Monat.', '2022-12-31')[0].value, '2023-01');
    assert.equal(find('Sie kam vorgestern.', '0001-01-01')[0].interval, null);
  });

  const intervals: Readonly<Record<string, [from: string, to: string] | null>> = {
    'Er trat Ende September zurück.': ['2022-09-21', '2022-09-30'],
    'Er kam Anfang der Woche.': ['2022-10-24', '2022-10-25'],
    'Das war Mitte 2021.': ['2021-05-02', '2021-08-31'],
    'Das war in den frühen neunziger Jahren.': ['1990-01-01', '1993-05-01'],
    'Er kam vor drei Tagen.': ['2022-10-25', '2022-10-25'],
    'Er kam vor zwei Wochen.': ['2022-10-10', '2022-10-16'],
    'Er kam vor einem Monat.': ['2022-09-01', '2022-09-30'],
    'Er kam vor zehn Jahren.': ['2012-01-01', '2012-12-31'],
    'Er kam vor zwei Stunden.': ['2022-10-28', '2022-10-28'],
    'Er kommt in drei Tagen.': ['2022-10-31', '2022-10-31'],
    'Er kam 1998. Zwei Jahre später ging er.': ['2000-01-01', '2000-12-31'],
    'Er kam am 3. Mai 2021. Drei Tage zuvor war sie da.': ['2021-04-30', '2021-04-30'],
    'In der Nacht auf Dienstag brannte es.': ['2022-10-24', '2022-10-25'],
    'Er kam vor einigen Wochen.': null,
    'Er wartete zwei Wochen.': null,
    'Er kam früher.': null,
    'Er kommt jeden Montag.': null,
  };
  for (const [text, days] of Object.entries(intervals)) {
    it(`gives the days of "${text}"`, () => {
      const interval: Interval | null = days && { from: days[0], to: days[1] };
      assert.deepEqual(find(text).at(-1)?.interval, interval);
    });
  }

  it('binds the stamps of a ticker to the day of its heading', () => {
    const text =
      'Mittwoch, 26. Oktober\n\n18:05 Uhr: Die Wehr rückt ab.\n\nDienstag, 25. Oktober\n\n09.12 Uhr: Es brennt.';
    const times = find(text).filter(({ type }) => type === 'TIME');
    assert.deepEqual(
      times.map(({ value }) => value),
      ['2022-10-26T18:05', '2022-10-25T09:12'],
    );
  });

  it('says PRESENT_REF for "heute" where the text does not count in days', () => {
    assert.equal(find('Die Leute leben heute länger.')[0].value, 'PRESENT_REF');
    assert.equal(find('Gestern war er in Rom, heute ist er in Wien.')[1].value, PUBLISHED);
  });
});

/** What TIMEX3 allows as a value, as far as this engine writes it. */
const VALUE =
  /^(?:(?:PRESENT|PAST|FUTURE)_REF|PT?(?:X|\d+(?:\.\d+)?)(?:WE|DE|CE|[SMHDWQYL])(?:(?:X|\d+(?:\.\d+)?)[SMHDWQY])?|BC\d{4}|(?:(?:\d{1,4}|XXXX)|(?:\d{4}|XXXX)-(?:\d\d|XX|W(?:\d\d|XX)|Q\d|H\d|SP|SU|FA|WI)(?:-(?:\d\d|XX|\d|WE))?)(?:T(?:\d\d:\d\d|MO|MI|AF|EV|NI))?)$/;

const PIECES =
  'am im in der die das den dem vor seit bis und vergangenen nächste letzten diesem Mittwoch Dienstagabend Montag Nacht auf zum Mai Jänner 3. 17. 2022 1998 1994/95 2022-10-26 3.10.1990 9.30/12.30 14.30 14:32 Uhr +++ zwei anderthalb hundert ein paar einige halbe Wochen Tagen Jahr Jahre Jahren Stunden Jahrhundert 20. später zuvor lang Ende Anfang Herbst heute gestern morgen früh jeden täglich dreimal pro alle KW 38 Ostern Weihnachten derzeit früher Zukunft , . – - „ “ \n\n Frau Sommer August Müller Straße des sagte wird kam hat gesagt Viertelstunde halb acht ’89 90er'.split(
    ' ',
  );
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join('')),
);
const anyPublished = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.constantFrom('2022-10-28', '0001-01-01', '9999-12-31', '2024-02-29T10:00:00Z', '1999-12-31'),
);

describe('what datesIn gives, for any text and day of publication', () => {
  it('has spans in order that fit the text and do not overlap, known types, and values of TIMEX3', () => {
    fc.assert(
      fc.property(anyText, anyPublished, (text, published) => {
        let end = 0;
        for (const date of find(text, published)) {
          assert.ok(date.start >= end && date.end > date.start && date.end <= text.length);
          assert.ok(DATE_TYPES.includes(date.type));
          // years beyond 9999 and before 1 have no value that ISO 8601 could write
          if (published?.startsWith('2')) assert.match(date.value, VALUE);
          if (date.interval) assert.ok(date.interval.from <= date.interval.to);
          end = date.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same twice', () => {
    fc.assert(fc.property(anyText, (text) => assert.deepEqual(find(text), find(text))));
  });
});

const times = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

/** A step that is not linear does not end within the test run on some of them. */
const HOSTILE: Readonly<Record<string, string>> = {
  'a digit': '1',
  'digits apart': '1 ',
  ordinals: '3. ',
  'ordinals in a list': '3., ',
  'years in a list': '1998, ',
  'years to years': '1998–',
  'years to years in words': '1998 bis ',
  articles: 'der ',
  'adjectives of time': 'vergangenen ',
  'beginnings of periods': 'Anfang ',
  nights: 'Nacht von ',
  numerals: 'zwei ',
  'approximations of amounts': 'rund fast ',
  months: 'Mai ',
  weekdays: 'Mittwoch, ',
  'weekdays in clauses': 'er kam am Mittwoch, ',
  'weekdays without verb or mark': 'am Mittwoch ',
  'each each': 'jeden ',
  'clock times': '14.30 ',
  'marks of tickers': '+++ ',
  apostrophes: '’8',
  'every second': 'jeden zweiten ',
  'durations linked': 'zwei Jahre und ',
};

describe('datesIn on texts made to hurt', () => {
  for (const [name, unit] of Object.entries(HOSTILE)) {
    it(`ends on 300,000 characters of ${name}`, () => {
      const text = times(unit, 300_000);
      for (const { start, end } of find(text)) assert.ok(start < end && end <= text.length);
    });
  }
});
