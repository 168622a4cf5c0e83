import './search.css';
import { type Facets, type SearchPage, api } from '../../api/client.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { useParameters } from '../../lib/address.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useMore } from '../../lib/use-more.ts';
import { useTitle } from '../../lib/use-title.ts';
import { MoreButton } from '../../parts/more.tsx';
import { Failed, Waiting } from '../../parts/states.tsx';
import { StatementCard } from '../../parts/statement-card.tsx';
import { FacetLists } from './facets.tsx';
import { QueryField } from './field.tsx';
import { Keeping } from './keeping.tsx';
import { Histogram } from './histogram.tsx';
import { NothingFound, QueryProblem } from './nothing.tsx';
import { toggled, withDays } from './query-text.ts';

const ORDERS = ['relevance', 'newest', 'oldest'] as const;
type Order = (typeof ORDERS)[number];

/** One field, what it finds as sentences with their speakers, and how that is distributed. */
export function SearchView() {
  const { parameters, change } = useParameters();
  const q = parameters.get('q') ?? '';
  const order = orderOf(parameters.get('order'), q);
  const { search } = MESSAGES;
  useTitle(q === '' ? null : q);
  const page = useAnswer<SearchPage>(`${order} ${q}`, async (signal) =>
    api.GET('/api/v1/search', { params: { query: { q, order } }, signal }),
  );
  const facets = useAnswer<Facets>(q, async (signal) =>
    api.GET('/api/v1/search/facets', { params: { query: { q } }, signal }),
  );
  const ask = (query: string): void => change({ q: query });
  return (
    <div class="page search">
      <h1 class={q === '' ? '' : 'hidden'}>{search.title}</h1>
      <QueryField query={q} onAsk={ask} />
      {page.problem === null && <Keeping query={q} isShown={page.data !== null && !page.isLoading} />}
      {page.problem?.code === 'bad-query' ? (
        <QueryProblem query={q} problem={page.problem} />
      ) : (
        <div class="columns">
          <section class="results" aria-busy={page.isLoading} aria-label={search.find}>
            <div class="line">
              <p role="status" class="number">
                {page.data && (q === '' ? search.latest : totalText(page.data.total))}
              </p>
              {q !== '' && <OrderChoice order={order} onChange={(value) => change({ order: value })} />}
            </div>
            {page.problem && <Failed problem={page.problem} again={page.again} />}
            {page.data ? (
              <Hits key={`${order} ${q}`} q={q} order={order} first={page.data} />
            ) : (
              !page.problem && <Waiting />
            )}
            {page.data?.hits.length === 0 && <NothingFound query={q} />}
          </section>
          <aside aria-label={search.filters}>
            <Histogram facets={facets.data} query={q} onRange={(range) => ask(withDays(q, range))} />
            <FacetLists facets={facets.data} query={q} onToggle={(field, value) => ask(toggled(q, field, value))} />
          </aside>
        </div>
      )}
    </div>
  );
}

/** Without words nothing fits better than anything else: the newest come first then. */
function orderOf(asked: string | null, q: string): Order {
  return ORDERS.find((order) => order === asked) ?? (q === '' ? 'newest' : 'relevance');
}

function totalText(total: SearchPage['total']): string {
  const { search } = MESSAGES;
  return typeof total === 'number' ? search.found(total) : search.moreThan(total.atLeast);
}

function OrderChoice({ order, onChange }: { readonly order: Order; readonly onChange: (order: Order) => void }) {
  const { search } = MESSAGES;
  return (
    <label class="small">
      <span class="hidden">{search.order}</span>
      <select value={order} onChange={({ currentTarget }) => onChange(currentTarget.value as Order)}>
        {ORDERS.map((one) => (
          <option key={one} value={one}>
            {search[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The first page, and those that are asked for after it. */
function Hits({ q, order, first }: { readonly q: string; readonly order: Order; readonly first: SearchPage }) {
  const more = useMore(
    first,
    ({ hits }) => hits,
    async (cursor) => api.GET('/api/v1/search', { params: { query: { q, order, cursor } } }),
  );
  return (
    <>
      {more.all.map(({ statement, snippet }) => (
        <StatementCard key={statement.id} of={statement} piece={snippet} />
      ))}
      <MoreButton of={more} label={MESSAGES.search.more} />
    </>
  );
}
