import { useState } from 'preact/hooks';
import type { components } from '../../api/client.ts';
import { timeText } from '../../lib/dates.ts';
import { Confirm } from '../../parts/confirm.tsx';
import { SOURCES } from './messages.ts';

type Source = components['schemas']['Source'];

const momentText = (time: number): string => timeText(new Date(time).toISOString());

/** A source: what it is, how it fares, and what can be done with it. */
export function Line(props: {
  readonly of: Source;
  readonly mayEdit: boolean;
  readonly onVisit: () => void;
  readonly onPause: () => void;
  readonly onRemove: () => void;
}) {
  const { of, mayEdit, onVisit, onPause, onRemove } = props;
  const [isRemoving, setRemoving] = useState(false);
  const [isVisiting, setVisiting] = useState(false);
  const name = of.title ?? of.url;
  return (
    <li class={`source ${healthOf(of)}`}>
      <div>
        <b>{name}</b>
        {of.title !== null && <p class="quiet small">{of.url}</p>}
        <p class="quiet small">{factsOf(of).join(' · ')}</p>
        {of.error && <p class="wrong small">{of.error.message}</p>}
        <p role="status" class="small">
          {isVisiting && SOURCES.visiting}
        </p>
      </div>
      <Yield perDay={of.perDay} />
      <Health of={of} />
      {mayEdit && (
        <Actions
          {...{ of, name, onPause }}
          onVisit={() => {
            setVisiting(true);
            onVisit();
          }}
          onRemove={() => setRemoving(true)}
        />
      )}
      {isRemoving && (
        <Confirm
          question={SOURCES.reallyRemove(name)}
          yes={SOURCES.yes}
          no={SOURCES.no}
          onYes={() => {
            setRemoving(false);
            onRemove();
          }}
          onNo={() => setRemoving(false)}
        />
      )}
    </li>
  );
}

function Actions(props: {
  readonly of: Source;
  readonly name: string;
  readonly onVisit: () => void;
  readonly onPause: () => void;
  readonly onRemove: () => void;
}) {
  const { of, name, onVisit, onPause, onRemove } = props;
  return (
    <span class="actions">
      {!of.isPaused && (
        <button type="button" aria-label={SOURCES.visitOf(name)} onClick={onVisit}>
          {SOURCES.visit}
        </button>
      )}
      <button type="button" aria-label={(of.isPaused ? SOURCES.resumeOf : SOURCES.pauseOf)(name)} onClick={onPause}>
        {of.isPaused ? SOURCES.resume : SOURCES.pause}
      </button>
      <button type="button" aria-label={SOURCES.removeOf(name)} onClick={onRemove}>
        {SOURCES.remove}
      </button>
    </span>
  );
}

const healthOf = ({ isPaused, error, fetched }: Source): 'paused' | 'failing' | 'unvisited' | 'fine' =>
  isPaused ? 'paused' : error ? 'failing' : fetched === null ? 'unvisited' : 'fine';

const factsOf = ({ kind, fetched, changed, next, isPaused }: Source): readonly string[] =>
  [
    kind === null ? null : SOURCES.kinds[kind],
    fetched === null ? SOURCES.never : SOURCES.fetched(momentText(fetched)),
    changed === null ? null : SOURCES.changed(momentText(changed)),
    isPaused ? null : next <= Date.now() ? SOURCES.soon : SOURCES.next(momentText(next)),
  ].filter((fact) => fact !== null);

/** Its state in words and as a mark of its own form, so that no colour is needed. */
function Health({ of }: { readonly of: Source }) {
  const health = healthOf(of);
  const words = health === 'failing' ? SOURCES.failed(of.streak) : SOURCES[health];
  return (
    <span class="health small">
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={MARKS[health]} />
      </svg>
      {words}
      {of.error && health === 'failing' && <span class="quiet"> ({of.error.code})</span>}
    </span>
  );
}

const MARKS = {
  fine: 'M1.5 6.5 5 10 10.5 2.5',
  failing: 'M2 2 10 10M10 2 2 10',
  paused: 'M4 2v8M8 2v8',
  unvisited: 'M6 2v4l3 2',
} as const;

const [BAR, GAP, HEIGHT] = [8, 2, 24];

/** New statements of the last days: how many on an average day, and a bar for each. */
function Yield({ perDay }: { readonly perDay: readonly number[] }) {
  const most = Math.max(...perDay, 1);
  const mean = perDay.reduce((sum, n) => sum + n, 0) / perDay.length;
  return (
    <span class="yield small number">
      <svg
        viewBox={`0 0 ${perDay.length * (BAR + GAP)} ${HEIGHT}`}
        width={perDay.length * (BAR + GAP)}
        height={HEIGHT}
        role="img"
        aria-label={SOURCES.days(perDay.join(', '))}
      >
        {perDay.map((n, i) => {
          const height = n === 0 ? 1 : Math.max(3, (n / most) * HEIGHT);
          return <rect key={i} x={i * (BAR + GAP)} y={HEIGHT - height} width={BAR} height={height} />;
        })}
      </svg>
      {SOURCES.perDay(mean)}
    </span>
  );
}
