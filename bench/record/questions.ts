import { openRecord } from '../../src/record/open.ts';
import { parse } from '../../src/record/query/parse.ts';
import type { Record } from '../../src/record/record.ts';
import type { Generated } from './generated.ts';
import type { Answered, Timing } from './size.ts';

/** Questions of each kind. */
const ASKED = 100;
/** Statements of a page of search or of somebody. */
const PAGE = 20;
/** Every so many-th entity or claim of those with the most is asked for, so that great and middling ones are among them. */
const STEP = 5;

/** Asks a record what its users ask; reading only. */
export async function ask(file: string, generated: Generated): Promise<Answered> {
  const start = performance.now();
  const record = openRecord(file, { readOnly: true });
  await record.entities.list({ limit: 1 });
  const coldOpen = performance.now() - start;
  const { entities, claims, outlets } = await subjects(record);
  const words = generated.words(2 * ASKED);
  const two = (i: number): string => `${words[2 * i]} ${words[2 * i + 1]}`;
  const find = (order: 'newest' | 'relevance', text: (i: number) => string) =>
    timed(async (i) => record.search.search(parse(text(i)), { order, limit: PAGE }));
  const timings = {
    'two words': await find('newest', two),
    'with type': await find('newest', (i) => `${two(i)} type:direct`),
    'with outlet': await find('newest', (i) => `${two(i)} outlet:"${outlets[i % outlets.length]}"`),
    'with days': await find('newest', (i) => `${two(i)} published:2020-01..2021-06`),
    closest: await find('relevance', two),
    'entity page': await timed(async (i) => entityPage(record, entities[i % entities.length])),
    'claim page': await timed(async (i) => record.claims.claim(claims[i % claims.length])),
  };
  await record.close();
  return { coldOpen, timings };
}

async function subjects(record: Record): Promise<{ entities: number[]; claims: number[]; outlets: string[] }> {
  const most = { limit: ASKED * STEP };
  const some = (all: readonly { readonly id: number }[]): number[] =>
    all.filter((_, i) => i % STEP === 0).map(({ id }) => id);
  const entities = some(await record.entities.list(most));
  const claims = some((await record.claims.list(most)).claims);
  const facets = await record.search.facets(parse(''), 5_000);
  return { entities, claims, outlets: facets.facets.outlet.map(({ value }) => value) };
}

/** What the page of somebody shows first: who it is, when and where they spoke, and the newest statements. */
async function entityPage(record: Record, id: number): Promise<void> {
  await record.entities.entity(id);
  await record.timelines.summary(id);
  const { statements } = await record.timelines.statements(id, { order: 'newest', limit: PAGE });
  await record.documents.statements(statements);
}

async function timed(work: (i: number) => Promise<unknown>): Promise<Timing> {
  const all: number[] = [];
  for (let i = 0; i < ASKED; i++) {
    const begun = performance.now();
    await work(i);
    all.push(performance.now() - begun);
  }
  all.sort((a, b) => a - b);
  return { median: all[ASKED >> 1], p95: all[Math.floor(0.95 * ASKED)] };
}
