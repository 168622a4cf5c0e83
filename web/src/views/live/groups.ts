import type { DocumentRef } from '../../api/client.ts';
import type { LiveStatement } from './use-live.ts';

/** Statements that are shown together: those of a live ticker, else one alone. */
export interface Group {
  readonly ticker: DocumentRef | null;
  readonly statements: readonly LiveStatement[];
}

/** Puts what is in the entries of a ticker under its name; each group stands where its newest statement does. */
export function groupsOf(statements: readonly LiveStatement[]): readonly Group[] {
  const groups = Map.groupBy(statements, ({ id, ticker }) => (ticker ? `D${ticker.id}` : `W${id}`));
  return [...groups.values()].map((together) => ({ ticker: together[0].ticker, statements: together }));
}
