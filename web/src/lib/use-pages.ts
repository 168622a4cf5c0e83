import { useEffect, useState } from 'preact/hooks';
import { type Problem, UNREACHABLE } from '../api/client.ts';
import { type Asked, useAnswer } from './use-answer.ts';

interface Page {
  readonly cursor: string | null;
}
interface Reply<P> {
  readonly data?: P;
  readonly error?: unknown;
}

/** A list that comes page by page. */
export interface Pages<P extends Page> extends Asked<P> {
  /** The pages that were asked for after the first. */
  readonly rest: readonly P[];
  /** Asks for the next page; null where there is none. */
  readonly more: (() => void) | null;
}

/**
 * Asks the API for the first page of a list, and for each further one when somebody wants it.
 *
 * @param key what is asked for
 */
export function usePages<P extends Page>(
  key: string,
  ask: (cursor: string | undefined, signal: AbortSignal | null) => Promise<Reply<P>>,
): Pages<P> {
  const first = useAnswer(key, async (signal) => ask(undefined, signal));
  const [rest, setRest] = useState<readonly P[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    setRest([]);
    setProblem(null);
  }, [first.data]);
  const cursor = (rest.at(-1) ?? first.data)?.cursor ?? null;
  const load = async (from: string): Promise<void> => {
    const { data, error } = await ask(from, null);
    if (data) setRest((before) => ((before.at(-1) ?? first.data)?.cursor === from ? [...before, data] : before));
    setProblem(data ? null : ((error as Problem | undefined) ?? UNREACHABLE));
  };
  return {
    ...{ ...first, problem: first.problem ?? problem, rest },
    more: cursor === null ? null : () => void load(cursor),
  };
}
