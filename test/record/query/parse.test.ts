import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Query } from '../../../src/record/query/ast.ts';
import { QueryError } from '../../../src/record/query/error.ts';
import { format } from '../../../src/record/query/format.ts';
import { parse } from '../../../src/record/query/parse.ts';

const word = (w: string): Query => ({ kind: 'word', word: w });

/** One test a line: what is typed, and the canonical form. */
function reads(cases: Readonly<Record<string, string>>): void {
  for (const [typed, canonical] of Object.entries(cases)) {
    it(typed === '' ? '(nothing)' : typed, () => assert.equal(format(parse(typed)), canonical));
  }
}

describe('a query becomes a tree of plain data', () => {
  it('words, of which all must fit', () => {
    assert.deepEqual(parse('Haus Garten'), { kind: 'all', parts: [word('Haus'), word('Garten')] });
  });
  it('one word', () => assert.deepEqual(parse('Haus'), word('Haus')));
  it('nothing', () => assert.deepEqual(parse('  '), { kind: 'all', parts: [] }));
  it('alternatives, which bind less than what stands beside each other', () => {
    assert.deepEqual(parse('a1 b1 OR c1'), {
      kind: 'any',
      parts: [{ kind: 'all', parts: [word('a1'), word('b1')] }, word('c1')],
    });
  });
  it('what must not be there', () => {
    assert.deepEqual(parse('-„alter Hut“'), { kind: 'not', part: { kind: 'phrase', text: 'alter Hut' } });
  });
  it('a beginning of words', () => assert.deepEqual(parse('Hub*'), { kind: 'prefix', prefix: 'Hub' }));
  it('fields with names, ids and nobody', () => {
    const values = [{ name: 'Anna Kern' }, { id: 12 }, 'none'];
    assert.deepEqual(parse('speaker:"Anna Kern",E12,niemand'), { kind: 'field', field: 'speaker', values });
  });
  it('an id in quotation marks, which is a name', () => {
    assert.deepEqual(parse('speaker:"E12"'), { kind: 'field', field: 'speaker', values: [{ name: 'E12' }] });
  });
  it('hedges by kind, by their words, any and none', () => {
    const values = [{ kind: 'hearsay' }, { words: 'angeblich' }, 'any', 'none'];
    assert.deepEqual(parse('hedge:Hörensagen,angeblich,any,none'), { kind: 'field', field: 'hedge', values });
  });
  it('days from the first to the last', () => {
    const values = [
      { from: '2026-02-01', to: '2026-02-28' },
      { from: null, to: '2026-09-14' },
    ];
    assert.deepEqual(parse('said:2/2026,..14.9.2026'), { kind: 'field', field: 'said', values });
  });
});

describe('a query has one canonical form:', () => {
  reads({
    '': '',
    '  Haus   Garten ': 'Haus Garten',
    'Haus, Garten!': 'Haus Garten',
    'Haus UND Garten': 'Haus Garten',
    'a1 ODER b1': 'a1 OR b1',
    '(a1 OR b1) c1': '(a1 OR b1) c1',
    '((a1 (b1 c1)))': 'a1 b1 c1',
    'a1 OR (b1 OR c1)': 'a1 OR b1 OR c1',
    '-(a1 b1)': '-(a1 b1)',
    'NICHT a1': '-a1',
    'NOT -a1': 'a1',
    'a1 -speaker:Kern': 'a1 -speaker:Kern',
    '„das Haus“': '"das Haus"',
    '“das Haus”': '"das Haus"',
    '«das Haus»': '"das Haus"',
    '»das Haus«': '"das Haus"',
    '"das   Haus"': '"das Haus"',
    '"Häuser"': '"Häuser"',
    'und/oder': '"und/oder"',
    'Nutzer:innen': 'Nutzer:innen',
    'Nutzer*innen': 'Nutzer*innen',
    'Corona-Impfung': 'Corona-Impfung',
    '12:30 3,5 2026': '12:30 3,5 2026',
    '"OR"': '"OR"',
    'OR,': '"OR,"',
    Oder: 'Oder',
    'Hub* Corona-Imp*': 'Hub* Corona-Imp*',
    'Speaker:Kern': 'speaker:Kern',
    'sprecher:Kern': 'speaker:Kern',
    'speaker:e12': 'speaker:E12',
    'speaker:none': 'speaker:none',
    'speaker:„Anna Kern“': 'speaker:"Anna Kern"',
    'outlet:„Der Bote“,Anzeiger': 'outlet:"Der Bote",Anzeiger',
    'addressee:keiner': 'addressee:none',
    'type:direkt,indirekt': 'type:direct,indirect',
    'type:„frei indirekt“': 'type:free-indirect',
    'type:wörtlich': 'type:direct',
    'medium:gesprochen': 'medium:speech',
    'standing:bestritten': 'standing:denied',
    'state:verschwunden': 'state:vanished',
    'hedge:Zweifel hedge:keine': 'hedge:doubt hedge:none',
    'hedge:"zweifel"': 'hedge:"zweifel"',
    'chain:dpa,any': 'chain:dpa,any',
    'story:T4 document:D7': 'story:T4 document:D7',
    'document:"https://bote.example/a"': 'document:"https://bote.example/a"',
    'said:2026': 'said:2026',
    'said:2026-09': 'said:2026-09',
    'said:2026-09-14': 'said:2026-09-14',
    'said:9.2026': 'said:2026-09',
    'published:14.9.2026': 'published:2026-09-14',
    'published:"14. 9. 2026"': 'published:2026-09-14',
    'gesagt:2026-09..2026-11': 'said:2026-09-01..2026-11-30',
    'said:2026-01-01..2026-12-31': 'said:2026',
    'said:..2026': 'said:..2026-12-31',
    'said:2024-02..': 'said:2024-02-01..',
    'said:29.2.2024': 'said:2024-02-29',
  });
});

/** What is typed, with the place of the error marked below, and its code. */
const ERRORS: readonly (readonly [string, string, string])[] = [
  ['a1 „b1', '   ^', 'unclosed-quote'],
  ['a1 b1”', '     ^', 'unopened-quote'],
  ['a1 (b1', '   ^', 'unclosed-bracket'],
  ['a1 (', '   ^', 'unclosed-bracket'],
  ['a1) b1', '  ^', 'unopened-bracket'],
  [')', '^', 'unopened-bracket'],
  ['a1 ( )', '   ^^^', 'empty-brackets'],
  ['a1 OR', '   ^^', 'missing-operand'],
  ['OR a1', '^^', 'missing-operand'],
  ['a1 OR ODER b1', '   ^^', 'missing-operand'],
  ['a1 (OR b1)', '    ^^', 'missing-operand'],
  ['a1 UND', '   ^^^', 'missing-operand'],
  ['UND a1', '^^^', 'missing-operand'],
  ['a1 - b1', '   ^', 'missing-operand'],
  ['--a1', '^', 'missing-operand'],
  ['NOT', '^^^', 'missing-operand'],
  ['NOT OR a1', '^^^', 'missing-operand'],
  ['speaker:', '       ^', 'missing-value'],
  ['speaker: Kern', '       ^', 'missing-value'],
  ['speaker:Kern,', '            ^', 'missing-value'],
  ['speaker:""', '        ^^', 'missing-value'],
  ['a1 autor:Kern', '   ^^^^^', 'unknown-field'],
  ['type:direkt,laut', '            ^^^^', 'unknown-value'],
  ['medium:„rot“', '       ^^^^^', 'unknown-value'],
  ['said:2026-13', '     ^^^^^^^', 'bad-day'],
  ['said:29.2.2026', '     ^^^^^^^^^', 'bad-day'],
  ['said:..', '     ^^', 'bad-day'],
  ['said:gestern', '     ^^^^^^^', 'bad-day'],
  ['said:2027..2026', '     ^^^^^^^^^^', 'days-reversed'],
  ['a1 …', '   ^', 'no-word'],
  ['a1 „…“', '   ^^^', 'no-word'],
  ['speaker:"…"', '        ^^^', 'no-word'],
  ['H*', '^^', 'short-prefix'],
  ['*aus', '^', 'misplaced-asterisk'],
  ['H*s', ' ^', 'misplaced-asterisk'],
  [`${'('.repeat(33)}a1`, `${' '.repeat(32)}^`, 'too-deep'],
];

describe('an error points at what is wrong:', () => {
  for (const [typed, mark, code] of ERRORS) {
    it(`${typed} (${code})`, () => {
      assert.throws(
        () => parse(typed),
        (error: unknown) => {
          assert.ok(error instanceof QueryError);
          const { start, end } = error.at;
          assert.deepEqual([error.code, ' '.repeat(start) + '^'.repeat(end - start)], [code, mark]);
          return true;
        },
      );
    });
  }

  it('with the field that was probably meant', () => {
    assert.throws(() => parse('speker:Kern'), {
      data: { field: 'speker', near: 'speaker', known: Object.values(FIELDS) },
    });
  });

  it('with what can stand there', () => {
    const known = ['present', 'vanished', 'superseded', 'rejected'];
    assert.throws(() => parse('state:weg'), { code: 'unknown-value', data: { field: 'state', value: 'weg', known } });
  });

  it('when there are too many parts', () => {
    assert.throws(() => parse('a1 '.repeat(513)), { code: 'too-many-parts', at: { start: 1536, end: 1538 } });
  });
});

const FIELDS = [
  ...['speaker', 'addressee', 'outlet', 'type', 'hedge', 'chain', 'said', 'published'],
  ...['medium', 'story', 'document', 'standing', 'state'],
];
