import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type StoredPart, addAll } from '../../src/pipeline/add.ts';
import { Outcome } from '../../src/pipeline/outcome.ts';
import type { Batch } from '../../src/pipeline/read.ts';
import { openRecord } from '../../src/record/open.ts';
import { AT, RUN, documentOf } from '../record/conformance/fixture.ts';

let folder: string;
before(() => (folder = mkdtempSync(join(tmpdir(), 'wortlaut-adding-'))));
after(() => rmSync(folder, { recursive: true }));

function batchOf(id: string): Batch {
  const quote = `„Die Brücke ${id} hält.“`;
  const result = documentOf(id, `Ada Zwirn sagte: ${quote}`, [{ quote, speaker: 'Ada Zwirn' }]);
  return {
    raw: { format: 'text', name: id, bytes: new Uint8Array() },
    outcomes: [Outcome.of(result)],
  } as unknown as Batch;
}

/** In which order batches are made and stored. @param patience milliseconds */
async function orderOf(file: string, patience?: number): Promise<string[]> {
  const record = openRecord(join(folder, file));
  const order: string[] = [];
  const { promise: isStored, resolve } = Promise.withResolvers<null>();
  // without patience the second comes at once, else only when the first is stored
  if (patience === undefined) resolve(null);
  async function* batches(): AsyncGenerator<Batch> {
    yield batchOf('a');
    await isStored;
    order.push('second');
    yield batchOf('b');
  }
  const afterBatch = (parts: readonly StoredPart[]): void => {
    for (const { documents } of parts) order.push(...documents.map(({ id }) => `stored ${id}`));
    resolve(null);
  };
  const target = { record, run: RUN, now: () => AT, afterBatch, ...(patience === undefined ? {} : { patience }) };
  for await (const document of addAll(batches(), target)) assert.ok(!('error' in document));
  await record.close();
  return order;
}

describe('storing what is read', () => {
  it('waits for more, so that many are stored at once', async () => {
    assert.deepEqual(await orderOf('at-once.wortlaut'), ['second', 'stored a', 'stored b']);
  });

  it('waits no longer than it may where nothing comes', async () => {
    assert.deepEqual(await orderOf('patient.wortlaut', 20), ['stored a', 'second', 'stored b']);
  });
});
