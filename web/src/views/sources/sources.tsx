import './sources.css';
import { useState } from 'preact/hooks';
import { type Problem, type components, api } from '../../api/client.ts';
import { useParameters } from '../../lib/address.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useMe } from '../../lib/use-me.ts';
import { useMore } from '../../lib/use-more.ts';
import { useTitle } from '../../lib/use-title.ts';
import { MoreButton } from '../../parts/more.tsx';
import { Answered, problemText } from '../../parts/states.tsx';
import { ToEdit } from '../../parts/to-edit.tsx';
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
  const query = { limit: SHOWN, ...(state && { state }) };
  const asked = useAnswer<SourcesPage>(`sources ${state}`, async (signal) =>
    api.GET('/api/v1/sources', { params: { query }, signal }),
  );
  const [problem, setProblem] = useState<Problem | null>(null);
  useTitle(SOURCES.title);
  // until it is known, so that nothing jumps for those who may
  const mayEdit = useMe().data?.scope !== 'read';
  const did = async (made: Promise<{ readonly error?: unknown }>): Promise<void> => {
    setProblem(((await made).error as Problem | undefined) ?? null);
    asked.again();
  };
  return (
    <div class="page sources">
      <h1>{SOURCES.title}</h1>
      <p class="quiet">{SOURCES.intro}</p>
      <Adding isEmpty={asked.data?.tally.all === 0} mayEdit={mayEdit} onAdded={asked.again} />
      {problem && (
        <p class="problem" role="alert">
          {SOURCES.bad} {problemText(problem)}
        </p>
      )}
      <Answered asked={asked}>
        {(page) => (
          <>
            {page.tally.all > 0 && (
              <Which tally={page.tally} state={state} onChoose={(next) => change({ state: next })} />
            )}
            <List first={page} state={state} mayEdit={mayEdit} did={(made) => void did(made)} />
          </>
        )}
      </Answered>
      <Failures mayEdit={mayEdit} />
      {!mayEdit && <ToEdit words={SOURCES.needsEdit} />}
    </div>
  );
}

function List(props: {
  readonly first: SourcesPage;
  readonly state: State;
  readonly mayEdit: boolean;
  readonly did: (made: Promise<{ readonly error?: unknown }>) => void;
}) {
  const { first, state, mayEdit, did } = props;
  const more = useMore(
    first,
    ({ sources }) => sources,
    async (cursor) =>
      api.GET('/api/v1/sources', { params: { query: { limit: SHOWN, cursor, ...(state && { state }) } } }),
  );
  if (more.all.length === 0) return <p class="quiet">{state === null ? SOURCES.none : SOURCES.noneSuch}</p>;
  return (
    <>
      <ul class="list" aria-busy={more.isLoading}>
        {more.all.map((one) => (
          <Line
            key={one.id}
            of={one}
            mayEdit={mayEdit}
            onVisit={() => did(api.POST('/api/v1/sources/retry', { body: { url: one.url } }))}
            onPause={() => did(api.PUT('/api/v1/sources/state', { body: { url: one.url, isPaused: !one.isPaused } }))}
            onRemove={() => did(api.DELETE('/api/v1/sources', { params: { query: { url: one.url } } }))}
          />
        ))}
      </ul>
      <MoreButton of={more} label={SOURCES.more} />
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
