import { useState } from 'preact/hooks';
import { type AlertLine, type Problem, UNREACHABLE, api } from '../../api/client.ts';
import { searchAddress } from '../../lib/address.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { Confirm } from '../../parts/confirm.tsx';
import { Deliveries } from './deliveries.tsx';
import { KEEPING } from './messages.ts';
import { Subscribing } from './subscribing.tsx';
import { Wrong } from './wrong.tsx';

/** What tells of new statements, how it fares, and a way to have this search told too. */
export function AlertsPanel(props: { readonly query: string; readonly mayEdit: boolean; readonly isAdmin: boolean }) {
  const { query, mayEdit, isAdmin } = props;
  const asked = useAnswer('alerts', async (signal) => api.GET('/api/v1/alerts', { signal }));
  const [problem, setProblem] = useState<Problem | null>(null);
  const remove = async (name: string): Promise<void> => {
    const { data, error } = await api.DELETE('/api/v1/alerts/{name}', { params: { path: { name } } });
    setProblem(data ? null : (error ?? UNREACHABLE));
    asked.again();
  };
  const alerts = asked.data?.alerts ?? [];
  return (
    <>
      {query !== '' && mayEdit && <Subscribing query={query} isAdmin={isAdmin} onDone={asked.again} />}
      <Wrong problem={problem ?? asked.problem} />
      {asked.data && alerts.length === 0 && <p class="quiet">{KEEPING.noneAlerts}</p>}
      <ul>
        {alerts.map((one) => (
          <AlertItem
            key={one.id}
            of={one}
            mayReplay={mayEdit}
            mayRemove={one.kind === 'webhook' ? isAdmin : mayEdit}
            onRemove={() => void remove(one.name)}
            onChange={asked.again}
          />
        ))}
      </ul>
    </>
  );
}

interface ItemProps {
  readonly of: AlertLine;
  readonly mayReplay: boolean;
  readonly mayRemove: boolean;
  readonly onRemove: () => void;
  readonly onChange: () => void;
}

function AlertItem({ of, mayReplay, mayRemove, onRemove, onChange }: ItemProps) {
  const [isRemoving, setRemoving] = useState(false);
  return (
    <li>
      <div class="what">
        <a href={searchAddress(of.query)}>{of.name}</a>
        <p class="quiet small number">{factsOf(of).join(' · ')}</p>
        {of.query !== of.name && <p class="quiet small query">{of.query}</p>}
        {of.problem !== null && <p class="wrong small">{KEEPING.badQuery(of.problem)}</p>}
        {of.kind === 'webhook' ? (
          <Deliveries of={of} mayReplay={mayReplay} onReplay={onChange} />
        ) : (
          <FeedAddresses name={of.name} />
        )}
      </div>
      {mayRemove && (
        <span class="actions">
          <button type="button" aria-label={KEEPING.removeOf(of.name)} onClick={() => setRemoving(true)}>
            {KEEPING.remove}
          </button>
        </span>
      )}
      {isRemoving && (
        <Confirm
          question={KEEPING.reallyRemove(of.name)}
          yes={KEEPING.yes}
          no={KEEPING.cancel}
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

const factsOf = ({ kind, target, hits, waiting, dead }: AlertLine): readonly string[] => [
  KEEPING.kinds[kind],
  ...(target === null ? [] : [target]),
  KEEPING.hits(hits),
  ...(waiting > 0 ? [KEEPING.waiting(waiting)] : []),
  ...(dead > 0 ? [KEEPING.dead(dead)] : []),
];

function FeedAddresses({ name }: { readonly name: string }) {
  const address = (format: string): string =>
    new URL(`/api/v1/alerts/${encodeURIComponent(name)}/feed.${format}`, location.href).href;
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address('atom'));
    setCopied(true);
  };
  return (
    <p class="feeds small">
      <a href={address('atom')} target="_blank" rel="noreferrer">
        Atom
      </a>
      <a href={address('json')} target="_blank" rel="noreferrer">
        JSON Feed
      </a>
      <button type="button" class="plain" onClick={() => void copy()}>
        {isCopied ? KEEPING.copied : KEEPING.copy}
      </button>
    </p>
  );
}
