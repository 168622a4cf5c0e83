import { useState } from 'preact/hooks';
import { type AlertLine, api } from '../../api/client.ts';
import { timeText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { KEEPING } from './messages.ts';
import { Wrong } from './wrong.tsx';

const SHOWN = 20;

/** What was sent to a webhook last, and what became of it; opened by who wants to know. */
export function Deliveries(props: {
  readonly of: AlertLine;
  readonly mayReplay: boolean;
  readonly onReplay: () => void;
}) {
  const { of, mayReplay, onReplay } = props;
  const [isOpen, setOpen] = useState(false);
  const [replayed, setReplayed] = useState<number | null>(null);
  const path = { name: of.name };
  const asked = useAnswer(isOpen ? of.name : null, async (signal) =>
    api.GET('/api/v1/alerts/{name}/deliveries', { params: { path, query: { limit: SHOWN } }, signal }),
  );
  const replay = async (): Promise<void> => {
    const { data } = await api.POST('/api/v1/alerts/{name}/replay', { params: { path }, body: {} });
    setReplayed(data?.replayed ?? null);
    asked.again();
    onReplay();
  };
  return (
    <details class="small" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{KEEPING.deliveries}</summary>
      <Wrong problem={asked.problem} />
      {asked.data?.deliveries.length === 0 && <p class="quiet">{KEEPING.noDeliveries}</p>}
      <ul class="deliveries">
        {asked.data?.deliveries.map(({ id, made, state, statements, next, error }) => (
          <li key={id}>
            <time dateTime={made}>{timeText(made)}</time> · {KEEPING.statements(statements.length)} ·{' '}
            <span class={state === 'dead' ? 'wrong' : ''}>{KEEPING.states[state]}</span>
            {next !== null && <> · {KEEPING.again(timeText(next))}</>}
            {error !== null && <span class="quiet"> · {error}</span>}
          </li>
        ))}
      </ul>
      <p role="status">{replayed !== null && KEEPING.replayed(replayed)}</p>
      {of.dead > 0 && mayReplay && (
        <button type="button" onClick={() => void replay()}>
          {KEEPING.replay}
        </button>
      )}
    </details>
  );
}
