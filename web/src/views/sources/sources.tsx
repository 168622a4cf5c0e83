import './sources.css';
import { useState } from 'preact/hooks';
import { type components, type Problem, api } from '../../api/client.ts';
import { timeText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useTitle } from '../../lib/use-title.ts';
import { Answered } from '../../parts/states.tsx';
import { SOURCES } from './messages.ts';

type Source = components['schemas']['Source'];
type Failure = components['schemas']['Failure'];
const SHOWN = 100;

/** What is watched: its health, when it was visited, what went wrong; added, paused and removed here. */
export function SourcesView() {
  const asked = useAnswer('sources', async (signal) => api.GET('/api/v1/sources', { signal }));
  const [problem, setProblem] = useState<Problem | null>(null);
  useTitle(SOURCES.title);
  const change = async (made: Promise<{ readonly error?: unknown }>): Promise<void> => {
    setProblem(((await made).error as Problem | undefined) ?? null);
    asked.again();
  };
  return (
    <div class="page sources">
      <h1>{SOURCES.title}</h1>
      <p class="quiet">{SOURCES.intro}</p>
      <Adding onAdd={(url) => void change(api.POST('/api/v1/sources', { body: { url } }))} />
      {problem && (
        <p class="problem" role="alert">
          {SOURCES.bad} {problem.detail}
        </p>
      )}
      <Answered asked={asked}>
        {({ sources }) =>
          sources.length === 0 ? (
            <p class="quiet">{SOURCES.none}</p>
          ) : (
            <ul>
              {sources.map((one) => (
                <Line
                  key={one.id}
                  of={one}
                  onPause={() =>
                    void change(api.PUT('/api/v1/sources/state', { body: { url: one.url, isPaused: !one.isPaused } }))
                  }
                  onRemove={() => void change(api.DELETE('/api/v1/sources', { params: { query: { url: one.url } } }))}
                />
              ))}
            </ul>
          )
        }
      </Answered>
      <Failures />
    </div>
  );
}

function Adding({ onAdd }: { readonly onAdd: (url: string) => void }) {
  const [url, setUrl] = useState('');
  return (
    <form
      class="adding"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(url.trim());
        setUrl('');
      }}
    >
      <input
        type="url"
        list={undefined}
        required
        value={url}
        aria-label={SOURCES.address}
        placeholder={`${SOURCES.address}: https://…`}
        onInput={({ currentTarget }) => setUrl(currentTarget.value)}
      />
      <button type="submit">{SOURCES.add}</button>
    </form>
  );
}

const momentText = (time: number): string => timeText(new Date(time).toISOString());

function Line(props: { readonly of: Source; readonly onPause: () => void; readonly onRemove: () => void }) {
  const { of, onPause, onRemove } = props;
  const facts = [
    of.kind === null ? null : SOURCES.kinds[of.kind],
    of.fetched === null ? SOURCES.never : SOURCES.fetched(momentText(of.fetched)),
    of.changed === null ? null : SOURCES.changed(momentText(of.changed)),
  ].filter((fact) => fact !== null);
  return (
    <li class="source">
      <div>
        <b>{of.title ?? of.url}</b>
        {of.title !== null && <p class="quiet small">{of.url}</p>}
        <p class="quiet small">{facts.join(' · ')}</p>
        {of.error && <p class="wrong small">{of.error.message}</p>}
      </div>
      <span class={of.error ? 'wrong small' : 'quiet small'}>
        {of.isPaused ? SOURCES.paused : of.error ? `${of.error.code} (${of.streak})` : SOURCES.fine}
      </span>
      <span class="actions">
        <button type="button" onClick={onPause}>
          {of.isPaused ? SOURCES.resume : SOURCES.pause}
        </button>
        <button type="button" onClick={onRemove}>
          {SOURCES.remove}
        </button>
      </span>
    </li>
  );
}

function Failures() {
  const { data } = useAnswer('failures', async (signal) => api.GET('/api/v1/failures', { signal }));
  if (!data || data.failures.length === 0) return null;
  return (
    <section class="failures">
      <h2>{SOURCES.failures}</h2>
      <ul>
        {data.failures.slice(0, SHOWN).map((one: Failure) => (
          <li key={`${one.input} ${one.id}`} class="small">
            <b>{one.id}</b> {one.message}{' '}
            <span class="quiet">
              {one.code} · {SOURCES.times(one.times)} · {timeText(one.last)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
