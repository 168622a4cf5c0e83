import './live.css';
import { useState } from 'preact/hooks';
import { useParameters } from '../../lib/address.ts';
import { useTitle } from '../../lib/use-title.ts';
import { SignIn } from '../../parts/sign-in.tsx';
import { problemText } from '../../parts/states.tsx';
import { StatementCard } from '../../parts/statement-card.tsx';
import { filterIn, queryOf } from './filter.ts';
import { Filters } from './filters.tsx';
import { groupsOf } from './groups.ts';
import { LIVE } from './messages.ts';
import { Ticker } from './ticker.tsx';
import { type Live, useLive } from './use-live.ts';

/** New statements as they come in, those of live tickers under their names; what comes while it is paused waits. */
export function LiveView() {
  const { parameters, change } = useParameters();
  const filter = filterIn(parameters);
  const [isPaused, setPaused] = useState(false);
  const live = useLive(queryOf(filter), isPaused);
  useTitle(LIVE.title);
  const toggle = (): void => {
    if (isPaused) live.take();
    setPaused(!isPaused);
  };
  return (
    <div class="page live">
      <h1>{LIVE.title}</h1>
      <p class="quiet">{LIVE.intro}</p>
      <Filters of={filter} onChange={(part) => change({ ...part })} />
      <div class="line">
        <button type="button" onClick={toggle}>
          {isPaused ? LIVE.resume : LIVE.pause}
        </button>
        <span class={live.state === 'lost' ? 'lost small' : 'quiet small'} role="status">
          {stateText(live, isPaused)}
        </span>
      </div>
      <Told live={live} />
    </div>
  );
}

function Told({ live: { problem, statements } }: { readonly live: Live }) {
  if (problem?.status === 401) return <SignIn done={() => location.reload()} />;
  if (problem)
    return (
      <p class="problem" role="alert">
        {problem.code === 'bad-query' ? `${LIVE.refused} ${problem.detail}` : problemText(problem)}
      </p>
    );
  if (statements.length === 0) return <p class="quiet">{LIVE.nothing}</p>;
  return (
    <>
      {groupsOf(statements).map(({ ticker, statements: together }) =>
        ticker ? (
          <Ticker key={`D${ticker.id}`} of={ticker} statements={together} />
        ) : (
          <StatementCard key={together[0].id} of={together[0]} />
        ),
      )}
    </>
  );
}

/** The connection comes first: without it nothing new is known. */
function stateText({ state, waiting, caughtUp, problem }: Live, isPaused: boolean): string {
  if (problem) return '';
  if (state === 'lost') return LIVE.lost;
  const parts = [...(caughtUp === null ? [] : [LIVE.caughtUp(caughtUp)]), ...(isPaused ? [LIVE.waiting(waiting)] : [])];
  return parts.join(' · ');
}
