import type { Query } from '../../query/ast.ts';
import type { Compiled } from '../../search/compile.ts';
import type { Expression } from '../../search/expression.ts';
import { any } from '../../search/expression.ts';
import { type Fit, type Order, SearchError } from '../../search.ts';
import { hashOf } from '../../search/hash.ts';
import { format } from '../../query/format.ts';
import { matchOf } from './match.ts';
import { DATED } from './place.ts';

/** A stretch of the index that is walked in one direction; a search is one after the other. */
export interface Stretch {
  readonly fit: Fit | null;
  readonly match: string;
  readonly from: number;
  readonly to: number;
  readonly isRising: boolean;
}

const END = Number.MAX_SAFE_INTEGER;

/** Which stretches of the index hold what fits, in the order in which it is handed out. */
export function stretchesOf({ expression, levels }: Compiled, order: Order): Stretch[] {
  const match = matchOf(expression);
  if (order === 'oldest') {
    return [
      { fit: null, match, from: DATED, to: END, isRising: true },
      { fit: null, match, from: 0, to: DATED - 1, isRising: true },
    ];
  }
  if (order === 'newest') return [{ fit: null, match, from: 0, to: END, isRising: false }];
  return levels.map(({ fit, expression: level }, i) => {
    const closer = levels.slice(0, i).map((one) => one.expression);
    const rest: Expression = closer.length > 0 ? { kind: 'without', from: level, but: any(closer) } : level;
    return { fit, match: matchOf(rest), from: 0, to: END, isRising: false };
  });
}

/** Where a page ended: a stretch, and the place in it. */
export interface Position {
  readonly stretch: number;
  readonly place: number;
}

/** `relevance.1.1619144688733493.k3f9`: the last is of the query. */
export function cursorOf({ stretch, place }: Position, query: Query, order: Order): string {
  return [order, stretch, place, keyOf(query)].join('.');
}

/** @throws SearchError when it is of another query or order */
export function positionOf(cursor: string, query: Query, order: Order, stretches: number): Position {
  const [of, stretch, place, key, ...rest] = cursor.split('.');
  const position = { stretch: Number(stretch), place: Number(place) };
  const fits = of === order && key === keyOf(query) && rest.length === 0;
  const isPlace = WHOLE.test(stretch) && WHOLE.test(place) && position.stretch < stretches;
  if (!fits || !isPlace || !Number.isSafeInteger(position.place)) throw new SearchError(cursor);
  return position;
}

const WHOLE = /^\d{1,16}$/;

const keyOf = (query: Query): string => hashOf(format(query)).toString(36);
