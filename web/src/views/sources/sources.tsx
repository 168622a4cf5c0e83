import './sources.css';
import { useState } from 'preact/hooks';
import { type Problem, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import { useParameters } from '../../lib/address.ts';
import { type Pages, usePages } from '../../lib/use-pages.ts';
import { useTitle } from '../../lib/use-title.ts';
import { Answered, problemText } from '../../parts/states.tsx';
import { Adding } from './adding.tsx';
import { Failures } from './failures.tsx';
import { Line } from './line.tsx';
import { SOURCES } from './messages.ts';

type Page = components['schemas']['Source'];
interface SourcesPage {
  readonly sources: readonly Page[];
  readonly cursor: string | null;
  readonly tally: { readonly all: number; readonly failing: number; readonly paused: number };
}
const STATES = ['failing', 'paused'] as const;
type State = (typeof STATES)[number] | null;
const SHOWN = 50;

/** What is watched: its health, when it was visited, what went wrong; added, paused and removed here. */
export function SourcesView() {
  const { parameters, change } = useParameters();
  const state: State = STATES.find((one) => one === parameters.get('state')) ?? null;
  const asked = usePages<SourcesPage>(`sources ${state}`, async (cursor, signal) =>
    api.GET('/api/v1/sources', {
      params: { query: { limit: SHOWN, ...(cursor && { cursor }), ...(state && { state }) } },
      signal,
    }),
  );
  const [problem, setProblem] = useState<Problem | null>(null);
  useTitle(SOURCES.title);
  const did = async (made: Promise<{ readonly error?: unknown }>): Promise<void> => {
    setProblem(((await made).error as Problem | undefined) ?? null);
    asked.again();
  };
  return (
    <div class="page sources">
      <h1>{SOURCES.title}</h1>
      <p class="quiet">{SOURCES.intro}</p>
      <Adding isEmpty={asked.data?.tally.all === 0} onAdded={asked.again} />
      {problem && (
        <p class="problem" role="alert">
          {SOURCES.bad} {problemText(problem)}
        </p>
      )}
      <Answered asked={asked}>
        {({ tally }) => (
          <>
            {tally.all > 0 && <Which tally={tally} state={state} onChoose={(next) => change({ state: next })} />}
            <List asked={asked} state={state} did={(made) => void did(made)} />
          </>
        )}
      </Answered>
      <Failures />
    </div>
  );
}

function List(props: {
  readonly asked: Pages<SourcesPage>;
  readonly state: State;
  readonly did: (made: Promise<{ readonly error?: unknown }>) => void;
}) {
  const { asked, state, did } = props;
  const sources = [asked.data, ...asked.rest].flatMap((page) => page?.sources ?? []);
  if (sources.length === 0 && !asked.isLoading)
    return <p class="quiet">{state === null ? SOURCES.none : SOURCES.noneSuch}</p>;
  return (
    <>
      <ul class="list" aria-busy={asked.isLoading}>
        {sources.map((one) => (
          <Line
            key={one.id}
            of={one}
            onVisit={() => did(api.POST('/api/v1/sources/retry', { body: { url: one.url } }))}
            onPause={() => did(api.PUT('/api/v1/sources/state', { body: { url: one.url, isPaused: !one.isPaused } }))}
            onRemove={() => did(api.DELETE('/api/v1/sources', { params: { query: { url: one.url } } }))}
          />
        ))}
      </ul>
      {asked.more && (
        <button type="button" onClick={asked.more}>
          {SOURCES.more}
        </button>
      )}
    </>
  );
}

function Which(props: {
  readonly tally: SourcesPage['tally'];
  readonly state: State;
  readonly onChoose: (state: State) => void;
}) {
  const { tally, state, onChoose } = props;
  const choices = [
    [null, SOURCES.all(tally.all)],
    ['failing', SOURCES.failing(tally.failing)],
    ['paused', SOURCES.pausedOnes(tally.paused)],
  ] as const;
  return (
    <div class="which" role="group" aria-label={SOURCES.which}>
      {choices.map(([value, words]) => (
        <button key={value} type="button" class="number" aria-pressed={state === value} onClick={() => onChoose(value)}>
          {words}
        </button>
      ))}
    </div>
  );
}
