import './claims.css';
import { type ClaimLine, api } from '../../api/client.ts';
import { claimAddress, useParameters } from '../../lib/address.ts';
import { dayText } from '../../lib/dates.ts';
import { usePages } from '../../lib/use-pages.ts';
import { useTitle } from '../../lib/use-title.ts';
import { More } from '../../parts/more.tsx';
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
  const pages = usePages<ClaimLine>(JSON.stringify(query), async (cursor, signal) => {
    const { data, error } = await api.GET('/api/v1/claims', {
      params: { query: cursor === undefined ? query : { ...query, cursor } },
      signal: signal ?? null,
    });
    return data ? { data: { items: data.claims, cursor: data.cursor } } : { error };
  });
  const { problem } = pages.first;
  if (problem?.status === 400)
    return (
      <p class="problem" role="alert">
        {problemText(problem)}
      </p>
    );
  const isAll = query.q === '' && !of.contrary && Object.keys(query).length === 3;
  return (
    <Answered asked={pages.first}>
      {() => (
        <>
          <p class="quiet" role="status">
            {pages.items.length === 0 && !pages.hasMore && (isAll ? CLAIMS.none : CLAIMS.noneFits)}
          </p>
          <ul>
            {pages.items.map((one) => (
              <Line key={one.id} of={one} />
            ))}
          </ul>
          <More of={pages} label={CLAIMS.more} />
        </>
      )}
    </Answered>
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
