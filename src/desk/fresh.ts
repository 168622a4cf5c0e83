import type { Query } from '../record/query/ast.ts';
import type { Record } from '../record/record.ts';
import type { Total } from '../record/search.ts';

/** Statements that are looked through, and new ones that are counted: beyond, nobody counts. */
const LOOKED_THROUGH = 5_000;
const MOST_COUNTED = 100;

/**
 * How many statements fit a query that came in after one. A new wording of a statement that was there by then is not new.
 *
 * @param after W33; 0 for all
 */
export async function freshOf(
  { documents, search }: Pick<Record, 'documents' | 'search'>,
  query: Query,
  after: number,
): Promise<Total> {
  const ids = await documents.since(after, LOOKED_THROUGH);
  if (ids.length === 0) return 0;
  const fitting = await search.matching(query, ids);
  let count = 0;
  for (const { before } of await documents.statements(fitting.slice(0, MOST_COUNTED))) {
    if (!(await goesOnFrom(documents, before, after))) count++;
  }
  return ids.length === LOOKED_THROUGH || fitting.length > MOST_COUNTED ? { atLeast: count } : count;
}

/** Whether a statement, by way of those it goes on from, was there already. */
async function goesOnFrom(documents: Record['documents'], before: number | null, after: number): Promise<boolean> {
  if (before === null) return false;
  if (before <= after) return true;
  const [earlier] = await documents.statements([before]);
  return earlier !== undefined && goesOnFrom(documents, earlier.before, after);
}
