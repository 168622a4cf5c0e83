import './claims.css';
import { type ClaimLine, type paths, api } from '../../api/client.ts';
import { claimAddress, useParameters } from '../../lib/address.ts';
import { dayText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useMore } from '../../lib/use-more.ts';
import { useTitle } from '../../lib/use-title.ts';
import { MoreButton } from '../../parts/more.tsx';
import { Answered, problemText } from '../../parts/states.tsx';
import { FilterFields, type Filters, filtersOf, queryOf } from './filters.tsx';
import { CLAIMS } from './messages.ts';

const PAGE = 50;

/** What was reported most widely, of all or of what is asked for. */
export function ClaimsView() {
  useTitle(CLAIMS.title);
  const { parameters } = useParameters();
  const filters = filtersOf(parameters);
  return (
    <div class="page claims">
      <h1>{CLAIMS.title}</h1>
      <p class="quiet">{CLAIMS.intro}</p>
      <FilterFields of={filters} />
      <List of={filters} />
    </div>
  );
}

function List({ of }: { readonly of: Filters }) {
  const query = {
    ...{ limit: PAGE, q: queryOf(of), contrary: of.contrary },
    ...(of.since === '' ? {} : { since: of.since }),
    ...(of.until === '' ? {} : { until: of.until }),
    ...(of.outlets === '' ? {} : { outlets: Number(of.outlets) }),
  };
  const asked = useAnswer(JSON.stringify(query), async (signal) =>
    api.GET('/api/v1/claims', { params: { query }, signal }),
  );
  const { problem } = asked;
  if (problem?.status === 400)
    return (
      <p class="problem" role="alert">
        {problemText(problem)}
      </p>
    );
  const isAll = query.q === '' && !of.contrary && Object.keys(query).length === 3;
  return <Answered asked={asked}>{(first) => <Lines first={first} query={query} isAll={isAll} />}</Answered>;
}

interface Page {
  readonly claims: readonly ClaimLine[];
  readonly cursor: string | null;
}
type ClaimsQuery = NonNullable<paths['/api/v1/claims']['get']['parameters']['query']>;

/** @param isAll whether nothing narrows the list down */
function Lines(props: { readonly first: Page; readonly query: ClaimsQuery; readonly isAll: boolean }) {
  const { first, query, isAll } = props;
  const more = useMore(
    first,
    ({ claims }) => claims,
    async (cursor) => api.GET('/api/v1/claims', { params: { query: { ...query, cursor } } }),
  );
  return (
    <>
      <p class="quiet" role="status">
        {more.all.length === 0 && !more.hasMore && (isAll ? CLAIMS.none : CLAIMS.noneFits)}
      </p>
      <ul>
        {more.all.map((one) => (
          <Line key={one.id} of={one} />
        ))}
      </ul>
      <MoreButton of={more} label={CLAIMS.more} />
    </>
  );
}

function Line({ of }: { readonly of: ClaimLine }) {
  const days = [...new Set([of.first, of.last])].filter((day) => day !== null).map(dayText);
  return (
    <li class="claim-line">
      <p>
        <b>{of.entity?.name ?? CLAIMS.unknown}</b>
      </p>
      <a href={claimAddress(of.id)} class="quote" lang="de">
        {of.quote}
      </a>
      <p class="quiet small">
        {[CLAIMS.spread(of.documents, of.outlets), days.join(' – ')].filter(Boolean).join(' · ')}
      </p>
    </li>
  );
}
