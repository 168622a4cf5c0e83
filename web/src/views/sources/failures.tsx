import { useState } from 'preact/hooks';
import { api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import { timeText } from '../../lib/dates.ts';
import { usePages } from '../../lib/use-pages.ts';
import { problemText } from '../../parts/states.tsx';
import { SOURCES } from './messages.ts';

type Failure = components['schemas']['Failure'];
interface Page {
  readonly failures: readonly Failure[];
  readonly cursor: string | null;
}
const SHOWN = 20;

/** What could not be fetched or read; what is from a source can be tried again. */
export function Failures() {
  const asked = usePages<Page>('failures', async (cursor, signal) =>
    api.GET('/api/v1/failures', { params: { query: { limit: SHOWN, ...(cursor && { cursor }) } }, signal }),
  );
  const [retried, setRetried] = useState<number | null>(null);
  const failures = [asked.data, ...asked.rest].flatMap((page) => page?.failures ?? []);
  // that the desk does not answer is told above
  if (failures.length === 0) return null;
  const retry = async (body: { readonly input?: string }): Promise<void> => {
    const { data } = await api.POST('/api/v1/failures/retry', { body });
    setRetried(data?.retried ?? null);
  };
  return (
    <section class="failures">
      <div class="line">
        <h2>{SOURCES.failures}</h2>
        <button type="button" onClick={() => void retry({})}>
          {SOURCES.retryAll}
        </button>
      </div>
      <p role="status" class="small">
        {retried !== null && SOURCES.retried(retried)}
      </p>
      <ul>
        {failures.map((one) => (
          <FailureItem key={`${one.input} ${one.id}`} of={one} onRetry={() => void retry({ input: one.input })} />
        ))}
      </ul>
      {asked.problem && (
        <p class="problem" role="alert">
          {SOURCES.bad} {problemText(asked.problem)}
        </p>
      )}
      {asked.more && (
        <button type="button" onClick={asked.more}>
          {SOURCES.more}
        </button>
      )}
    </section>
  );
}

function FailureItem({ of, onRetry }: { readonly of: Failure; readonly onRetry: () => void }) {
  return (
    <li class="small">
      <span>
        <b>{of.id}</b> {of.message}{' '}
        <span class="quiet">
          {of.code} · {SOURCES.times(of.times)} · {timeText(of.last)}
        </span>
      </span>
      {of.isWatched && (
        <button type="button" aria-label={SOURCES.retryOf(of.id)} onClick={onRetry}>
          {SOURCES.retry}
        </button>
      )}
    </li>
  );
}
