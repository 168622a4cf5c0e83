import { useEffect, useRef, useState } from 'preact/hooks';
import { type Problem, UNREACHABLE } from '../api/client.ts';
import { type Asked, useAnswer } from './use-answer.ts';

/** One page of a list. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** Null after the last page. */
  readonly cursor: string | null;
}

interface Reply<T> {
  readonly data?: ListPage<T>;
  readonly error?: unknown;
}

/** A list that is asked for page by page. */
export interface Pages<T> {
  /** The first page, as it stands. */
  readonly first: Asked<ListPage<T>>;
  /** All items that were given so far. */
  readonly items: readonly T[];
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  /** Why the next page did not come. */
  readonly problem: Problem | null;
  readonly more: () => void;
}

/**
 * Asks for a list, the first page at once and each further one when it is wanted.
 *
 * @param key what is asked for: with another one it begins anew
 */
export function usePages<T>(
  key: string,
  ask: (cursor: string | undefined, signal?: AbortSignal) => Promise<Reply<T>>,
): Pages<T> {
  const first = useAnswer<ListPage<T>>(key, async (signal) => ask(undefined, signal));
  const [next, setNext] = useState<ListPage<T> | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isLoading, setLoading] = useState(false);
  const current = useRef(first.data);
  current.current = first.data;
  useEffect(() => {
    setNext(null);
    setProblem(null);
  }, [first.data]);
  const items = [...(first.data?.items ?? []), ...(next?.items ?? [])];
  const cursor = (next ?? first.data)?.cursor ?? null;
  const load = async (): Promise<void> => {
    const of = first.data;
    setLoading(true);
    const { data, error } = await ask(cursor!).catch((): Reply<T> => ({}));
    setLoading(false);
    // another list may have been asked for meanwhile
    if (current.current !== of) return;
    setProblem(data ? null : ((error as Problem | undefined) ?? UNREACHABLE));
    if (data) setNext({ items: [...(next?.items ?? []), ...data.items], cursor: data.cursor });
  };
  return { first, items, hasMore: cursor !== null, isLoading, problem, more: () => void load() };
}
