import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  type GivenDocument,
  type Input,
  ReadError,
  type ReadingManyOptions,
  type Record,
  type Result,
  addTo,
  isFailure,
  openRecord,
  read,
  readText,
} from '../../src/index.ts';
import { ROOT } from '../house/sandbox.ts';

const TEXT = 'Die Brücke halte noch zehn Jahre, sagte Ada Zwirn. „Das ist Wunschdenken“, sagte Bruno Kalt.';
const FILE = join(ROOT, 'examples', 'kontur.html');
const GIVEN: GivenDocument = { id: 'a', text: TEXT, outlet: 'Der Bote', published: '2026-11-02' };

async function all(inputs: Iterable<Input> | AsyncIterable<Input>, options?: ReadingManyOptions): Promise<Result[]> {
  const results: Result[] = [];
  for await (const result of read(inputs, options)) results.push(result);
  return results;
}

describe('readText', () => {
  it('takes the text as it is, and what is known of it', () => {
    const result = readText(TEXT, { outlet: 'Der Bote', title: 'Im Rat', url: 'https://bote.example/1' });
    assert.deepEqual(
      [result.text, result.outlet, result.title, result.url],
      [TEXT, 'Der Bote', 'Im Rat', 'https://bote.example/1'],
    );
    assert.deepEqual(
      result.statements.map(({ speaker }) => speaker?.text),
      ['Ada Zwirn', 'Bruno Kalt'],
    );
    for (const { quote } of result.statements)
      assert.equal(quote.spans.map(({ start, end }) => TEXT.slice(start, end)).join(' '), quote.text);
  });

  it('does what its options say', () => {
    const [learned, grammar] = [readText(TEXT), readText(TEXT, {}, { engine: 'grammar' })];
    assert.notDeepEqual(
      learned.statements.map(({ confidence }) => confidence),
      grammar.statements.map(({ confidence }) => confidence),
    );
    const most = Math.max(...learned.statements.map(({ confidence }) => confidence));
    const sure = readText(TEXT, {}, { minConfidence: most }).statements;
    assert.ok(sure.length > 0 && sure.every(({ confidence }) => confidence === most));
    assert.equal(readText(TEXT, {}, { language: 'en' }).statements.length, 0);
  });

  it('throws when it is given no text', () => {
    assert.throws(
      () => readText(undefined as unknown as string),
      (error) => error instanceof ReadError && error.code === 'no-text',
    );
  });
});

describe('read', () => {
  it('reads files and documents at hand in their order, with failures in their places', async () => {
    const results = await all([GIVEN, 'gone.txt', FILE]);
    assert.deepEqual(
      results.map((one) => (isFailure(one) ? one.error.code : [one.id, one.statements.length > 0])),
      [['a', true], 'not-found', [FILE, true]],
    );
  });

  it('finds the same in threads', async () => {
    const inputs = async function* (): AsyncGenerator<Input> {
      yield* [FILE, GIVEN];
    };
    assert.deepEqual(await all(inputs(), { workers: 2 }), await all([FILE, GIVEN]));
  });
});

describe('addTo', () => {
  const withRecord = async (work: (record: Record) => Promise<void>): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'wortlaut-library-'));
    const record = openRecord(join(folder, 'news.wortlaut'));
    try {
      await work(record);
    } finally {
      await record.close();
      rmSync(folder, { recursive: true });
    }
  };
  const kinds = async (added: ReturnType<typeof addTo>): Promise<string[]> =>
    (await added).map((one) => (isFailure(one) ? one.error.code : one.kind));

  it('adds nothing twice, and tells of each document what became of it', async () => {
    await withRecord(async (record) => {
      assert.deepEqual(await kinds(addTo(record, [GIVEN, 'gone.txt'])), ['new', 'not-found']);
      assert.deepEqual(await kinds(addTo(record, [GIVEN])), ['unchanged']);
      assert.deepEqual(await kinds(addTo(record, [{ ...GIVEN, text: `${TEXT} Dann war Schluss.` }])), ['revised']);
      const [statement] = await record.documents.statements([1]);
      assert.equal(statement.speaker?.name, 'Ada Zwirn');
      assert.ok(statement.claim !== null, 'it was not compared');
    });
  });

  it('takes what `read` has found, and nothing that is not in its text', async () => {
    await withRecord(async (record) => {
      assert.deepEqual(await kinds(addTo(record, read([GIVEN]))), ['new']);
      const [result] = await all([{ ...GIVEN, id: 'b' }]);
      assert.ok(!isFailure(result));
      const invented = { ...result, text: result.text.replace('zehn', 'zwei') };
      assert.deepEqual(await kinds(addTo(record, [invented])), ['no-evidence']);
    });
  });
});
