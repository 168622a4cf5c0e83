import './people.css';
import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { type EntityPage, type SpeakerSummary, type Statement, type StatementsPage, api } from '../../api/client.ts';
import { MESSAGES, numberText } from '../../i18n/messages.ts';
import { useParameters } from '../../lib/address.ts';
import { dayText, monthText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useTitle } from '../../lib/use-title.ts';
import { Months } from '../../parts/months.tsx';
import { Answered } from '../../parts/states.tsx';
import { StatementCard } from '../../parts/statement-card.tsx';
import { Changes } from './changes.tsx';
import { Evidence } from './evidence.tsx';
import { Facts } from './facts.tsx';
import { PEOPLE } from './messages.ts';

const PAGE = 20;
const TYPES = ['direct', 'indirect', 'reported', 'free-indirect', 'indirect-free-indirect'] as const;
type Type = (typeof TYPES)[number];

/** Somebody: who it is, what they said when, and how they were recognised. */
export function PersonView() {
  const id = Number(useRoute().params['id']);
  const page = useAnswer<EntityPage>(`E${id}`, async (signal) =>
    api.GET('/api/v1/entities/{id}', { params: { path: { id } }, signal }),
  );
  const summary = useAnswer<SpeakerSummary>(`E${id}`, async (signal) =>
    api.GET('/api/v1/entities/{id}/summary', { params: { path: { id } }, signal }),
  );
  return (
    <Answered asked={page}>
      {(entity) => <Answered asked={summary}>{(of) => <Person key={entity.id} entity={entity} of={of} />}</Answered>}
    </Answered>
  );
}

function Person({ entity, of }: { readonly entity: EntityPage; readonly of: SpeakerSummary }) {
  useTitle(entity.name);
  return (
    <div class="page person">
      <header>
        <h1>{entity.name}</h1>
        <p class="quiet small">{lineOf(entity, of)}</p>
      </header>
      <div class="columns">
        <section>
          <Said entity={entity.id} of={of} />
        </section>
        <aside>
          <Facts entity={entity} of={of} />
        </aside>
      </div>
      <Changes entity={entity.id} />
      <Evidence entity={entity.id} />
    </div>
  );
}

function lineOf(entity: EntityPage, of: SpeakerSummary): string {
  const days = [of.first, of.last].filter((day) => day !== null).map(dayText);
  return [
    ...[PEOPLE.kinds[entity.kind], entity.country, entity.qid, `E${entity.id}`],
    MESSAGES.search.found(of.statements),
    [...new Set(days)].join(' – '),
  ]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

/** What they said: limited to months, a type and words by what the address says. */
function Said({ entity, of }: { readonly entity: number; readonly of: SpeakerSummary }) {
  const { parameters, change } = useParameters();
  const [from, to] = [parameters.get('from'), parameters.get('to')];
  const about = parameters.get('about') ?? '';
  const type = TYPES.find((one) => one === parameters.get('type')) ?? null;
  const months = of.months.map(({ what, statements }) => ({ month: what, count: statements }));
  return (
    <>
      <Months
        title={PEOPLE.when}
        months={months}
        taken={from !== null && to !== null ? { from, to } : null}
        onRange={(range) => change({ from: range?.from ?? null, to: range?.to ?? null })}
      />
      <div class="filters">
        <h2>{PEOPLE.statements}</h2>
        <input
          type="search"
          list={undefined}
          value={about}
          aria-label={PEOPLE.about}
          placeholder={PEOPLE.aboutHint}
          onChange={({ currentTarget }) => change({ about: currentTarget.value })}
        />
        <select
          aria-label={PEOPLE.types}
          value={type ?? ''}
          onChange={({ currentTarget }) => change({ type: currentTarget.value })}
        >
          <option value="">{PEOPLE.anyType}</option>
          {TYPES.map((one) => (
            <option key={one} value={one}>
              {MESSAGES.statement.types[one]}
            </option>
          ))}
        </select>
      </div>
      <Statements key={`${from} ${to} ${about} ${type}`} entity={entity} {...{ from, to, about, type }} />
    </>
  );
}

interface Filter {
  readonly entity: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly about: string;
  readonly type: Type | null;
}

/** The last day that a month may have; the API compares days as texts. */
const LAST_DAY = '31';

function Statements({ entity, from, to, about, type }: Filter) {
  const [more, setMore] = useState<readonly Statement[]>([]);
  const [cursor, setCursor] = useState<string | null | undefined>();
  const query = {
    ...{ limit: PAGE, order: 'newest' as const },
    ...(from === null ? {} : { since: `${from}-01` }),
    ...(to === null ? {} : { until: `${to}-${LAST_DAY}` }),
    ...(about === '' ? {} : { about }),
    ...(type === null ? {} : { type }),
  };
  const path = { id: entity };
  const first = useAnswer<StatementsPage>(`E${entity} ${JSON.stringify(query)}`, async (signal) =>
    api.GET('/api/v1/entities/{id}/statements', { params: { path, query }, signal }),
  );
  const next = cursor === undefined ? (first.data?.cursor ?? null) : cursor;
  const load = async (): Promise<void> => {
    const { data } = await api.GET('/api/v1/entities/{id}/statements', {
      params: { path, query: { ...query, cursor: next! } },
    });
    if (!data) return;
    setMore([...more, ...data.statements]);
    setCursor(data.cursor);
  };
  return (
    <Answered asked={first}>
      {({ statements }) => (
        <>
          {statements.length + more.length === 0 && <p class="quiet">{PEOPLE.nothingSaid}</p>}
          <ByMonth statements={[...statements, ...more]} />
          {next !== null && (
            <button type="button" onClick={() => void load()}>
              {MESSAGES.search.more}
            </button>
          )}
        </>
      )}
    </Answered>
  );
}

function ByMonth({ statements }: { readonly statements: readonly Statement[] }) {
  const months = [...Map.groupBy(statements, ({ day }) => day?.slice(0, 7) ?? null)];
  return (
    <>
      {months.map(([month, of]) => (
        <section key={month} class="month">
          <h3 class="quiet">
            {month === null ? MESSAGES.search.noDay : monthText(month)}{' '}
            <span class="number">{numberText(of.length)}</span>
          </h3>
          {of.map((one) => (
            <StatementCard key={one.id} of={one} />
          ))}
        </section>
      ))}
    </>
  );
}
