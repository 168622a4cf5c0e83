import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HOLIDAYS } from '../../src/language/de/data/holidays.ts';
import * as names from '../../src/language/de/data/time-names.ts';
import * as units from '../../src/language/de/data/time-units.ts';
import * as when from '../../src/language/de/data/time-words.ts';

const formsOf = (rows: readonly (readonly string[])[], column: number): string[] =>
  rows.flatMap((row) => (row[column] ?? '').split(' ')).filter((form) => form !== '');

function assertUnique(forms: readonly string[]): void {
  assert.deepEqual(
    forms.filter((form, i) => forms.indexOf(form) !== i),
    [],
  );
}

describe('the tables of time', () => {
  it('name units by their codes, and no form twice', () => {
    const known = new Set<string>(units.UNIT_CODES);
    const tables = [units.UNITS, when.SHIFTED_UNITS, when.UNIT_EDGES, when.HALVES];
    for (const [code] of tables.flat()) assert.ok(known.has(code), code);
    for (const [, code] of [...units.MEASURES, ...units.LASTING]) assert.ok(known.has(code), code);
    assertUnique([...formsOf(units.UNITS, 1), ...formsOf(units.UNITS, 2)]);
    assertUnique(formsOf(units.SEASONS, 1));
  });

  it('have numbers where numbers belong', () => {
    for (const [form, value] of [...units.CARDINALS, ...units.NUMERALS, ...units.TENS, ...units.MONTH_ABBREVIATIONS]) {
      assert.ok(Number(value) >= 0, form);
    }
    for (const [stem, by, from] of when.SHIFTING_ADJECTIVES) {
      assert.ok(Number.isInteger(Number(by)) && /^(?:published|mentioned)$/.test(from), stem);
    }
    for (const [third] of when.THIRDS) assert.match(third, /^[012]$/);
  });

  it('have no cardinal twice, so that no compound is made twice', () => {
    assertUnique([...units.CARDINALS, ...units.NUMERALS, ...units.TENS].map(([form]) => form));
    assertUnique(when.REFERENCE_PHRASES.map(([, phrase]) => phrase));
  });

  it('have a rule for each holiday that can be computed', () => {
    for (const [rule] of HOLIDAYS) {
      assert.match(rule, /^(?:\d\d-\d\d|E[+-]\d+|A[+-]\d|\d\d\/\d\/[1-7])$/);
    }
    assertUnique(HOLIDAYS.flatMap(([, list]) => list.split(', ')));
  });

  it('write in lower case what is compared with forms in lower case', () => {
    for (const table of [names.TIMELESS_NAMES, names.COUNTED_NOUNS, names.NUMBERED_THINGS]) {
      for (const form of table) assert.equal(form, form.toLowerCase());
    }
    for (const [, phrase] of when.REFERENCE_PHRASES) assert.equal(phrase, phrase.toLowerCase());
  });
});
