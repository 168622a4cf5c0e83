import './live.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Statement, api } from '../../api/client.ts';
import { useParameters } from '../../lib/address.ts';
import { SignIn } from '../../parts/sign-in.tsx';
import { StatementCard } from '../../parts/statement-card.tsx';
import { useTitle } from '../../lib/use-title.ts';
import { LIVE } from './messages.ts';

/** Statements that are kept on the page. */
const KEPT = 200;

/** New statements as they come in; what comes while it is paused waits. */
export function LiveView() {
  const { parameters, change } = useParameters();
  const q = parameters.get('q') ?? '';
  const [isPaused, setPaused] = useState(false);
  const { statements, waiting, state, take } = useLive(q, isPaused);
  useTitle(LIVE.title);
  if (state === 'unknown') return <SignIn done={() => location.reload()} />;
  const toggle = (): void => {
    if (isPaused) take();
    setPaused(!isPaused);
  };
  return (
    <div class="page live">
      <h1>{LIVE.title}</h1>
      <div class="line">
        <input
          type="search"
          list={undefined}
          value={q}
          aria-label={LIVE.filter}
          placeholder={LIVE.filter}
          onChange={({ currentTarget }) => change({ q: currentTarget.value })}
        />
        <button type="button" aria-pressed={isPaused} onClick={toggle}>
          {isPaused ? LIVE.resume : LIVE.pause}
        </button>
        <span class="quiet small" role="status">
          {state === 'open' ? (waiting > 0 ? LIVE.waiting(waiting) : '') : LIVE[state]}
        </span>
      </div>
      {statements.length === 0 && <p class="quiet">{LIVE.nothing}</p>}
      {statements.map((one) => (
        <StatementCard key={one.id} of={one} />
      ))}
    </div>
  );
}

interface Live {
  readonly statements: readonly Statement[];
  readonly waiting: number;
  /** `refused`: what is asked for cannot be understood; `unknown`: nobody is signed in. */
  readonly state: 'open' | 'lost' | 'refused' | 'unknown';
  /** Shows what waits. */
  readonly take: () => void;
}

/** A browser does not tell why it got no stream: whoever is not signed in gets no other answer either. */
async function whyClosed(): Promise<Live['state']> {
  const status = await api.GET('/api/v1/me').then(
    ({ response }) => response.status,
    () => null,
  );
  return status === null ? 'lost' : status === 401 ? 'unknown' : 'refused';
}

function useLive(q: string, isPaused: boolean): Live {
  const [statements, setStatements] = useState<readonly Statement[]>([]);
  const [waiting, setWaiting] = useState<readonly Statement[]>([]);
  const [state, setState] = useState<Live['state']>('open');
  const paused = useRef(isPaused);
  paused.current = isPaused;
  useEffect(() => {
    setStatements([]);
    setWaiting([]);
    const source = new EventSource(`/api/v1/live?${new URLSearchParams({ q }).toString()}`);
    source.addEventListener('open', () => setState('open'));
    // a browser tries again by itself, but not after an answer that is no stream
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) void whyClosed().then(setState);
      else setState('lost');
    });
    source.addEventListener('statements', ({ data }: MessageEvent<string>) => {
      const fresh = (JSON.parse(data) as Statement[]).reverse();
      const keep = (before: readonly Statement[]): readonly Statement[] => [...fresh, ...before].slice(0, KEPT);
      if (paused.current) setWaiting(keep);
      else setStatements(keep);
    });
    return () => source.close();
  }, [q]);
  const take = (): void => {
    setStatements([...waiting, ...statements].slice(0, KEPT));
    setWaiting([]);
  };
  return { statements, waiting: waiting.length, state, take };
}
