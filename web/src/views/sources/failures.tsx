import { useState } from 'preact/hooks';
import { type components, api } from '../../api/client.ts';
import { timeText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useMore } from '../../lib/use-more.ts';
import { MoreButton } from '../../parts/more.tsx';
import { SOURCES } from './messages.ts';

type Failure = components['schemas']['Failure'];
interface Page {
  readonly failures: readonly Failure[];
  readonly cursor: string | null;
}
const SHOWN = 20;

/** What could not be fetched or read; what is from a source can be tried again. */
export function Failures({ mayEdit }: { readonly mayEdit: boolean }) {
  const asked = useAnswer<Page>('failures', async (signal) =>
    api.GET('/api/v1/failures', { params: { query: { limit: SHOWN } }, signal }),
  );
  // that the desk does not answer is told above
  if (!asked.data || asked.data.failures.length === 0) return null;
  return <FailureList first={asked.data} mayEdit={mayEdit} />;
}

function FailureList({ first, mayEdit }: { readonly first: Page; readonly mayEdit: boolean }) {
  const [retried, setRetried] = useState<number | null>(null);
  const more = useMore(
    first,
    ({ failures }) => failures,
    async (cursor) => api.GET('/api/v1/failures', { params: { query: { limit: SHOWN, cursor } } }),
  );
  const retry = async (body: { readonly input?: string }): Promise<void> => {
    const { data } = await api.POST('/api/v1/failures/retry', { body });
    setRetried(data?.retried ?? null);
  };
  return (
    <section class="failures">
      <div class="line">
        <h2>{SOURCES.failures}</h2>
        {mayEdit && (
          <button type="button" onClick={() => void retry({})}>
            {SOURCES.retryAll}
          </button>
        )}
      </div>
      <p role="status" class="small">
        {retried !== null && SOURCES.retried(retried)}
      </p>
      <ul>
        {more.all.map((one) => (
          <FailureItem
            key={`${one.input} ${one.id}`}
            of={one}
            onRetry={mayEdit && one.isWatched ? () => void retry({ input: one.input }) : null}
          />
        ))}
      </ul>
      <MoreButton of={more} label={SOURCES.more} />
    </section>
  );
}

function FailureItem({ of, onRetry }: { readonly of: Failure; readonly onRetry: (() => void) | null }) {
  return (
    <li class="small">
      <span>
        <b>{of.id}</b> {of.message}{' '}
        <span class="quiet">
          {of.code} · {SOURCES.times(of.times)} · {timeText(of.last)}
        </span>
      </span>
      {onRetry && (
        <button type="button" aria-label={SOURCES.retryOf(of.id)} onClick={onRetry}>
          {SOURCES.retry}
        </button>
      )}
    </li>
  );
}
