import { useState } from 'preact/hooks';
import type { Problem } from '../api/client.ts';
import { outcomeOf } from './outcome.ts';
import type { Reply } from './use-answer.ts';

interface Page {
  /** Where the list goes on; null at its end. */
  readonly cursor: string | null;
}

/** A list of which the first page is there, and how it stands with the next. */
export interface More<T> {
  readonly all: readonly T[];
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  /** Why the next page did not come; null when nothing went wrong. */
  readonly problem: Problem | null;
  /** Loads the next page, also after it has failed. */
  readonly load: () => void;
}

interface State<P> {
  readonly pages: readonly P[];
  readonly isLoading: boolean;
  readonly problem: Problem | null;
}

/**
 * A list that is loaded page by page. When the first page is another one, it begins anew.
 *
 * @param itemsOf what a page has of the list
 * @param ask for the page at a cursor
 */
export function useMore<T, P extends Page>(
  first: P,
  itemsOf: (page: P) => readonly T[],
  ask: (cursor: string) => Promise<Reply<P>>,
): More<T> {
  const [state, setState] = useState<State<P>>({ pages: [first], isLoading: false, problem: null });
  const now: State<P> = state.pages[0] === first ? state : { pages: [first], isLoading: false, problem: null };
  const { cursor } = now.pages[now.pages.length - 1];
  const load = (): void => {
    if (cursor === null || now.isLoading) return;
    setState({ ...now, isLoading: true, problem: null });
    void outcomeOf(ask(cursor)).then((outcome) => {
      // what belongs to a list that is no longer shown is let go
      setState((latest) => {
        if (latest.pages[0] !== first) return latest;
        if ('problem' in outcome) return { ...latest, isLoading: false, problem: outcome.problem };
        return { pages: [...latest.pages, outcome.data], isLoading: false, problem: null };
      });
    });
  };
  const { isLoading, problem } = now;
  return { all: now.pages.flatMap(itemsOf), hasMore: cursor !== null, isLoading, problem, load };
}
