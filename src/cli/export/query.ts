import type { FieldQuery, Query } from '../../record/query/ast.ts';
import { stderr } from 'node:process';
import { QueryError } from '../../record/query/error.ts';
import { parse } from '../../record/query/parse.ts';
import { toldProblem } from '../../record/query/told.ts';
import type { Record } from '../../record/record.ts';
import type { Messages } from '../messages.ts';
import { underlined } from '../find/text.ts';
import { printableLine } from '../printable.ts';
import { settingOf } from '../setting.ts';
import { UsageError } from '../usage.ts';

/** @throws UsageError that says where the query cannot be understood */
export function queryOf(text: string, messages: Messages): Query {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const place = underlined(text, error.at, settingOf(messages, stderr)).join('\n');
    throw new UsageError(`${printableLine(toldProblem(error.problem, messages.locale))}\n${place}`);
  }
}

/** What somebody said: E12, or whoever is called so. */
export function saidBy(who: string): FieldQuery {
  const number = entityNumber(who);
  return { kind: 'field', field: 'speaker', values: [number === null ? { name: who } : { id: number }] };
}

export function entityNumber(who: string): number | null {
  const digits = /^[Ee]([1-9]\d{0,14})$/.exec(who)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Statements that are looked for at once. */
const PAGE = 500;

/** The numbers of all statements that fit a query. */
export async function fitting({ search }: Record, query: Query): Promise<number[]> {
  const ids: number[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await search.search(query, { order: 'oldest', limit: PAGE, cursor, width: 1 });
    ids.push(...page.hits.map(({ statement }) => statement.id));
    if (page.cursor === null) return ids;
    cursor = page.cursor;
  }
}
