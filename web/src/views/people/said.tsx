import { type Statement, type StatementsPage, api } from '../../api/client.ts';
import { MESSAGES, numberText } from '../../i18n/messages.ts';
import { monthText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useMore } from '../../lib/use-more.ts';
import { Answered } from '../../parts/states.tsx';
import { StatementCard } from '../../parts/statement-card.tsx';
import { Beside } from './beside.tsx';
import { type Choice, TYPES, queryOf, useChoice } from './choice.ts';
import { PEOPLE } from './messages.ts';
import { Rest } from './rest.tsx';
import type { Subject } from './subject.ts';
import { Timeline } from './timeline.tsx';

const PAGE = 20;

/** What they said: limited to a time, a type and words by what the address says. */
export function Said({ subject }: { readonly subject: Subject }) {
  const { choice, change } = useChoice();
  return (
    <>
      <Timeline subject={subject} />
      <div class="filters">
        <h2>{PEOPLE.statements}</h2>
        <input
          type="search"
          list={undefined}
          value={choice.about}
          aria-label={PEOPLE.about}
          placeholder={PEOPLE.aboutHint}
          onChange={({ currentTarget }) => change({ about: currentTarget.value, claim: null })}
        />
        <select
          aria-label={PEOPLE.types}
          value={choice.type ?? ''}
          onChange={({ currentTarget }) => change({ type: currentTarget.value })}
        >
          <option value="">{PEOPLE.anyType}</option>
          {TYPES.map((one) => (
            <option key={one} value={one}>
              {MESSAGES.statement.types[one]}
            </option>
          ))}
        </select>
        <button
          type="button"
          aria-pressed={choice.isBeside}
          onClick={() => change({ view: choice.isBeside ? null : 'beside', claim: null })}
        >
          {PEOPLE.beside}
        </button>
      </div>
      {choice.isBeside ? (
        <Beside subject={subject} choice={choice} />
      ) : (
        <Statements key={JSON.stringify(queryOf(choice))} subject={subject} choice={choice} />
      )}
    </>
  );
}

function Statements({ subject, choice }: { readonly subject: Subject; readonly choice: Choice }) {
  const path = { id: subject.id };
  const query = { ...queryOf(choice), limit: PAGE };
  const asked = useAnswer<StatementsPage>(`${subject.key} ${JSON.stringify(query)}`, async (signal) =>
    api.GET('/api/v1/entities/{id}/statements', { params: { path, query }, signal }),
  );
  const ask = async (cursor: string) =>
    api.GET('/api/v1/entities/{id}/statements', { params: { path, query: { ...query, cursor } } });
  return <Answered asked={asked}>{(first) => <List first={first} ask={ask} />}</Answered>;
}

function List(props: {
  readonly first: StatementsPage;
  readonly ask: Parameters<typeof useMore<Statement, StatementsPage>>[2];
}) {
  const more = useMore(props.first, ({ statements }) => statements, props.ask);
  return (
    <>
      <ByMonth statements={more.all} />
      <Rest of={more} />
    </>
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
