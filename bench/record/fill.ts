import { openRecord } from '../../src/record/open.ts';
import type { Record } from '../../src/record/record.ts';
import type { Incoming } from '../../src/record/stored.ts';
import { Generated } from './generated.ts';

const RUN = { version: 'bench', engine: 'given', model: null } as const;
const AT = '2026-11-27T00:00:00.000Z';
/** Documents that are stored in one transaction, and statements that are settled in one. */
export const BATCH = 100;
const SETTLED = 2_000;

export const incomingFrom = (generated: Generated, count: number): Incoming[] =>
  generated.documents(count).map((result) => ({ result, retrieved: null }));

/** Stores documents as they are, without analysis. @returns statements that were not there before */
export async function store(record: Record, incoming: readonly Incoming[]): Promise<number> {
  const added = await record.documents.add(incoming, RUN, AT);
  return added.reduce((sum, { fresh }) => sum + fresh, 0);
}

/** Makes a record of so many documents. */
export async function fillTo(file: string, documents: number): Promise<void> {
  const record = openRecord(file);
  const generated = new Generated();
  for (let left = documents; left > 0; left -= BATCH) {
    await store(record, incomingFrom(generated, Math.min(BATCH, left)));
    while ((await record.settle(SETTLED)) > 0);
  }
  await record.close();
}
