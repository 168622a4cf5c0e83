import { useEffect, useRef, useState } from 'preact/hooks';
import { type DocumentRef, type Problem, type Statement, api } from '../../api/client.ts';

/** Statements that are kept on the page. */
const KEPT = 200;
/** Milliseconds until the desk is asked again that had no stream for us. */
const REST = 3_000;

/** A statement as it comes in: with the live ticker of which its document is an entry. */
export interface LiveStatement extends Statement {
  readonly ticker: DocumentRef | null;
}

export interface Live {
  readonly statements: readonly LiveStatement[];
  /** How many wait while it is paused, also those that are no longer kept. */
  readonly waiting: number;
  readonly state: 'open' | 'lost';
  /** How many statements were caught up with after the connection was lost; null when it was not. */
  readonly caughtUp: number | null;
  /** Why what is asked for is not told at all. */
  readonly problem: Problem | null;
  /** Shows what waits. */
  readonly take: () => void;
}

interface Lists {
  readonly shown: readonly LiveStatement[];
  readonly held: readonly LiveStatement[];
  readonly waiting: number;
}
const EMPTY: Lists = { shown: [], held: [], waiting: 0 };

/** New statements that fit a query, the newest first; while it is paused they wait. */
export function useLive(q: string, isPaused: boolean): Live {
  const [lists, setLists] = useState(EMPTY);
  const [state, setState] = useState<Live['state']>('open');
  const [caughtUp, setCaughtUp] = useState<number | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const paused = useRef(isPaused);
  paused.current = isPaused;
  useEffect(() => {
    setLists(EMPTY);
    setState('open');
    setCaughtUp(null);
    setProblem(null);
    return listen(q, {
      came: (fresh) => setLists((before) => withFresh(before, fresh, paused.current)),
      lost: () => {
        setState('lost');
        setCaughtUp(null);
      },
      found: () => setState('open'),
      caughtUp: setCaughtUp,
      refused: setProblem,
    });
  }, [q]);
  const take = (): void =>
    setLists(({ shown, held }) => ({ shown: [...held, ...shown].slice(0, KEPT), held: [], waiting: 0 }));
  return { statements: lists.shown, waiting: lists.waiting, state, caughtUp, problem, take };
}

/** @param told the oldest first */
function withFresh(before: Lists, told: readonly LiveStatement[], isPaused: boolean): Lists {
  const known = new Set([...before.shown, ...before.held].map(({ id }) => id));
  const fresh = told.filter(({ id }) => !known.has(id)).reverse();
  const added = (list: readonly LiveStatement[]): readonly LiveStatement[] => [...fresh, ...list].slice(0, KEPT);
  return isPaused
    ? { ...before, held: added(before.held), waiting: before.waiting + fresh.length }
    : { ...before, shown: added(before.shown) };
}

interface Listener {
  readonly came: (fresh: readonly LiveStatement[]) => void;
  readonly lost: () => void;
  readonly found: () => void;
  readonly caughtUp: (statements: number) => void;
  readonly refused: (problem: Problem) => void;
}

/** Listens, and again when the connection broke, from where it broke. @returns ends it */
function listen(q: string, listener: Listener): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  let isOver = false;
  const open = (): void => {
    const parameters = new URLSearchParams({ ...(q && { q }), ...(last && { after: last }) });
    source = new EventSource(`/api/v1/live?${parameters.toString()}`);
    source.addEventListener('open', listener.found);
    source.addEventListener('position', ({ lastEventId }) => (last = lastEventId));
    source.addEventListener('statements', ({ data, lastEventId }: MessageEvent<string>) => {
      last = lastEventId;
      listener.came(JSON.parse(data) as LiveStatement[]);
    });
    source.addEventListener('caught-up', ({ data }: MessageEvent<string>) =>
      listener.caughtUp((JSON.parse(data) as { statements: number }).statements),
    );
    source.addEventListener('error', () => void failed());
  };
  /** A browser tries again by itself, but not after an answer that is no stream: then it is found out why. */
  const failed = async (): Promise<void> => {
    const isClosed = source?.readyState === EventSource.CLOSED;
    const problem = isClosed ? await refusal(q) : null;
    if (isOver) return;
    if (problem) {
      listener.refused(problem);
      return;
    }
    listener.lost();
    if (isClosed) timer = setTimeout(open, REST);
  };
  open();
  return () => {
    isOver = true;
    clearTimeout(timer);
    source?.close();
  };
}

/** What is wrong with what is asked for; null where nothing is, and another time may do. */
async function refusal(q: string): Promise<Problem | null> {
  const { error } = await api
    .GET('/api/v1/search', { params: { query: { q, limit: 1 } } })
    .catch(() => ({ error: undefined }));
  return error && error.status < 500 && error.status !== 429 ? error : null;
}
