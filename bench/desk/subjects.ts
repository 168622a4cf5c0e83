import type { Record } from '../../src/record/record.ts';
import { parse } from '../../src/record/query/parse.ts';
import { Generated } from '../record/generated.ts';

/** What is asked for. */
export interface Subjects {
  /** As frequent as the words of texts are. */
  readonly words: readonly string[];
  /** Of these, such as many statements have. */
  readonly common: readonly string[];
  readonly documents: readonly number[];
  readonly people: readonly number[];
  readonly claims: readonly number[];
  readonly outlets: readonly string[];
  readonly names: readonly string[];
}

/** Statements that a common word is in, and how many of these words are looked for. */
const COMMON = 100;
const MOST_COMMON = 40;

/** People and claims are the great and middling ones. */
export async function subjectsOf(record: Record): Promise<Subjects> {
  const people = await record.entities.list({ limit: 500 });
  const { claims } = await record.claims.list({ limit: 500 });
  const documents = await record.documents.latest(1_000);
  const { facets } = await record.search.facets(parse(''), 5_000);
  const words = new Generated().words(4_000);
  return {
    ...{ words, common: await commonOf(record, words) },
    documents: documents.map(({ id }) => id),
    people: people.map(({ id }) => id),
    claims: claims.map(({ id }) => id),
    outlets: facets.outlet.map(({ value }) => value),
    names: people.map(({ name }) => name),
  };
}

async function commonOf(record: Record, words: readonly string[]): Promise<string[]> {
  const common: string[] = [];
  for (const word of new Set(words)) {
    if (common.length === MOST_COMMON) break;
    const { total } = await record.search.search(parse(word), { order: 'newest', limit: 1 });
    if (typeof total !== 'number' || total >= COMMON) common.push(word);
  }
  return common;
}
