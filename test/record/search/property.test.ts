import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { openRecord } from '../../../src/record/open.ts';
import type { Query } from '../../../src/record/query/ast.ts';
import { format } from '../../../src/record/query/format.ts';
import { parse } from '../../../src/record/query/parse.ts';
import type { Record } from '../../../src/record/record.ts';
import { FITS, ORDERS, type Order, type SearchHit } from '../../../src/record/search.ts';
import { AT, LATER_RUN, RUN, incoming } from '../conformance/fixture.ts';
import { type Known, fits } from './naive.ts';
import { DAYS, OUTLETS, QUOTES, SPEAKERS, STATIONS, documents } from './press.ts';

const words = [...new Set(QUOTES.flatMap((quote) => quote.replaceAll(',', '').split(' ')))];
const names = [...SPEAKERS, ...SPEAKERS.flatMap((name) => name.split(' ')), ...OUTLETS, 'Talpost', ...STATIONS];
const quoted = (name: string): string => (name.includes(' ') ? `"${name}"` : name);
const name = fc.constantFrom(...names.map(quoted), 'none');
const day = fc.constantFrom(...DAYS, ...DAYS.map((one) => one.slice(0, 7)), ...DAYS.map((one) => one.slice(0, 4)));
const days = fc.oneof(
  day,
  day.map((one) => `..${one}`),
  day.map((one) => `${one}..`),
  fc.constant('2025-01-01..2026-09-13'),
);
const word = fc.constantFrom(
  ...words,
  'Hubschrauber',
  'geht',
  'Haus',
  'ablehnen',
  'Brücke',
  'bruecke',
  'Straße',
  '3,5',
);
const phrase = fc.tuple(fc.constantFrom(...QUOTES), fc.nat(3), fc.integer({ min: 1, max: 3 })).map(
  ([quote, from, length]) =>
    `"${
      quote
        .split(' ')
        .slice(from, from + length)
        .join(' ') || 'Die'
    }"`,
);
const atom = fc.oneof(
  { weight: 4, arbitrary: word },
  phrase,
  fc.constantFrom('Hub*', 'brue*', 'ge*', 'Kampf*', 'zz*'),
  fc.tuple(fc.constantFrom('speaker', 'addressee', 'outlet'), name).map(([field, value]) => `${field}:${value}`),
  fc.constantFrom('speaker:E1', 'speaker:E2,E3', 'addressee:none', 'document:D1', 'document:b.md', 'story:T1'),
  fc.constantFrom(
    'type:direct',
    'type:indirekt,reported',
    'medium:speech',
    'medium:thought',
    'standing:doubted,denied',
  ),
  fc.constantFrom('hedge:any', 'hedge:none', 'hedge:doubt', 'hedge:angeblich', 'hedge:offenbar,vielleicht'),
  fc.constantFrom('chain:any', 'chain:none', 'chain:dpa', 'chain:Quellwasser', 'chain:"Radio Nirgendwo"'),
  fc.constantFrom('state:present', 'state:superseded', 'state:vanished,rejected'),
  fc.tuple(fc.constantFrom('said', 'published'), days).map(([field, value]) => `${field}:${value}`),
);
const { query } = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    atom,
    fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map((parts) => `(${parts.join(' ')})`),
    fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map((parts) => `(${parts.join(' OR ')})`),
    tie('query').map((part) => `-(${part})`),
  ),
}));

let folder: string;
let count = 0;
before(() => (folder = mkdtempSync(join(tmpdir(), 'wortlaut-search-'))));
after(() => {
  rmSync(folder, { recursive: true });
});
const withRecord = async (work: (record: Record) => Promise<void>): Promise<void> => {
  const record = openRecord(join(folder, `${count++}.wortlaut`));
  try {
    await work(record);
  } finally {
    await record.close();
  }
};

async function everything(record: Record): Promise<Known[]> {
  const all: Known[] = [];
  for (let id = 1; ; id++) {
    const document = await record.documents.document(id);
    if (document === null) return all;
    for (const revision of await record.documents.revisions(id)) {
      for (const stored of await record.documents.statementsOf(revision.id)) all.push({ stored, revision, document });
    }
  }
}

/** All pages of a search. */
async function allHits(record: Record, asked: Query, order: Order, limit: number): Promise<SearchHit[]> {
  const hits: SearchHit[] = [];
  let cursor: string | null = null;
  do {
    const page = await record.search.search(asked, { order, limit, cursor });
    assert.ok(page.hits.length <= limit && (page.cursor === null || page.hits.length === limit));
    hits.push(...page.hits);
    cursor = page.cursor;
  } while (cursor !== null);
  return hits;
}

const idsOf = (hits: readonly SearchHit[]): number[] => hits.map(({ statement }) => statement.id);
const sorted = (ids: readonly number[]): number[] => ids.toSorted((a, b) => a - b);

describe('the index', () => {
  it('finds exactly the statements that fit, in every order and page by page', async () => {
    const property = fc.asyncProperty(
      fc.array(documents, { minLength: 1, maxLength: 6 }),
      fc.array(query, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      async (added, queries, limit) => {
        await withRecord(async (record) => {
          for (const [i, one] of added.entries())
            await record.documents.add([incoming(one)], i % 3 === 2 ? LATER_RUN : RUN, AT);
          const all = await everything(record);
          for (const text of queries) {
            const asked = parse(text);
            const expected = sorted(all.filter((known) => fits(asked, known)).map(({ stored }) => stored.id));
            for (const order of ORDERS) {
              const hits = await allHits(record, asked, order, limit);
              assert.deepEqual(sorted(idsOf(hits)), expected, `${format(asked)} by ${order}`);
              checkOrder(hits, order);
            }
            const { total } = await record.search.search(asked, { order: 'newest', limit: 1 });
            assert.equal(total, expected.length);
          }
          assert.deepEqual((await record.care.check()).faults, []);
        });
      },
    );
    await fc.assert(property, { numRuns: 40 });
  });

  it('shows hits where they stand', async () => {
    const property = fc.asyncProperty(
      fc.array(documents, { minLength: 1, maxLength: 3 }),
      word,
      fc.integer({ min: 20, max: 300 }),
      async (added, one, width) => {
        await withRecord(async (record) => {
          await record.documents.add(
            added.map((document) => incoming(document)),
            RUN,
            AT,
          );
          const all = await everything(record);
          const { hits } = await record.search.search(parse(one), { order: 'relevance', limit: 50, width });
          for (const { statement, snippet } of hits) {
            const { text } = all.find(({ stored }) => stored.id === statement.id)!.revision.result;
            assert.equal(snippet.text, text.slice(snippet.start, snippet.end));
            assert.ok(snippet.text.length <= width && snippet.hits.length > 0);
          }
        });
      },
    );
    await fc.assert(property, { numRuns: 25 });
  });
});

function checkOrder(hits: readonly SearchHit[], order: Order): void {
  const key = ({ statement, fit }: SearchHit): (string | number)[] => {
    const fitness = order === 'relevance' && fit !== null ? FITS.indexOf(fit) : 0;
    const isNew = order === 'oldest' ? (statement.day ?? '9999') : complement(statement.day);
    return [fitness, isNew, order === 'oldest' ? statement.id : -statement.id];
  };
  for (let i = 1; i < hits.length; i++) {
    const [a, b] = [key(hits[i - 1]), key(hits[i])];
    const at = a.findIndex((value, j) => value !== b[j]);
    assert.ok(at >= 0 && a[at] < b[at], `${order}: ${a.join(' ')} before ${b.join(' ')}`);
  }
}

/** Turns the order of days around; none is last. */
const complement = (day: string | null): string => String(99_999_999 - Number((day ?? '0').replaceAll('-', '')));
