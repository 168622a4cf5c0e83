import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Problem, UNREACHABLE } from '../api/client.ts';

/** How a question to the API stands. While the next answer is awaited the one before is kept, so that nothing jumps. */
export interface Asked<T> {
  readonly data: T | null;
  readonly problem: Problem | null;
  readonly isLoading: boolean;
  /** Asks again. */
  readonly again: () => void;
}

/** What the client gives for a request. */
export interface Reply<T> {
  readonly data?: T;
  readonly error?: unknown;
}

/**
 * Asks the API, and again whenever what is asked for changes.
 *
 * @param key what is asked for; null for nothing
 */
export function useAnswer<T>(key: string | null, ask: (signal: AbortSignal) => Promise<Reply<T>>): Asked<T> {
  const [state, setState] = useState<Omit<Asked<T>, 'again'>>({ data: null, problem: null, isLoading: key !== null });
  const [turn, setTurn] = useState(0);
  const latest = useRef(ask);
  latest.current = ask;
  // asks before the frame is painted, and not after it
  useLayoutEffect(() => {
    if (key === null) {
      setState({ data: null, problem: null, isLoading: false });
      return;
    }
    const stop = new AbortController();
    setState((before) => ({ ...before, isLoading: true }));
    latest.current(stop.signal).then(
      ({ data, error }) => {
        if (stop.signal.aborted) return;
        const problem = data === undefined ? ((error as Problem | undefined) ?? UNREACHABLE) : null;
        setState({ data: data ?? null, problem, isLoading: false });
      },
      () => {
        if (!stop.signal.aborted) setState({ data: null, problem: UNREACHABLE, isLoading: false });
      },
    );
    return () => stop.abort();
  }, [key, turn]);
  return { ...state, again: () => setTurn((n) => n + 1) };
}
