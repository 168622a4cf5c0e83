import { useEffect, useState } from 'preact/hooks';
import { type Problem, type SavedLine, api } from '../../api/client.ts';
import { useAnswer } from '../../lib/use-answer.ts';

export interface Saved {
  readonly searches: readonly SavedLine[];
  readonly isLoading: boolean;
  readonly problem: Problem | null;
  readonly again: () => void;
  /** The name under which the search of the page is saved; null when it is not. */
  readonly mine: string | null;
  /** How many of its statements were new when it was opened. */
  readonly told: SavedLine['fresh'];
}

interface Told {
  readonly query: string;
  readonly fresh: SavedLine['fresh'];
}

/** Saved searches. One whose statements are on the page counts as looked at. */
export function useSaved(query: string, isShown: boolean): Saved {
  const asked = useAnswer('saved', async (signal) => api.GET('/api/v1/saved-searches', { signal }));
  const [told, setTold] = useState<Told | null>(null);
  const { data } = asked;
  const mine = query === '' ? null : (data?.searches.find((one) => one.query === query) ?? null);
  useEffect(() => {
    if (!data || !mine || !isShown || told?.query === query) return;
    setTold({ query, fresh: mine.fresh });
    const looked = { params: { path: { name: mine.name } }, body: { statement: data.newest } };
    if (mine.fresh !== 0) void api.PUT('/api/v1/saved-searches/{name}/look', looked).then(asked.again);
  }, [data, query, isShown]);
  return {
    ...{ searches: data?.searches ?? [], isLoading: asked.isLoading, problem: asked.problem, again: asked.again },
    ...{ mine: mine?.name ?? null, told: told?.query === query ? told.fresh : null },
  };
}
