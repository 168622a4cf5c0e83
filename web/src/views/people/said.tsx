import { type Statement, type StatementsPage, api } from '../../api/client.ts';
import { MESSAGES, numberText } from '../../i18n/messages.ts';
import { monthText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { type More, useMore } from '../../lib/use-more.ts';
import { MoreButton } from '../../parts/more.tsx';
import { Answered } from '../../parts/states.tsx';
import { StatementCard } from '../../parts/statement-card.tsx';
import { type Choice, TYPES, queryOf, useChoice } from './choice.ts';
import { PEOPLE } from './messages.ts';
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
          onChange={({ currentTarget }) => change({ about: currentTarget.value })}
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
      </div>
      <Statements key={JSON.stringify(queryOf(choice))} subject={subject} choice={choice} />
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

/** A page about something may be empty before the end, since each looks at so many statements only. */
export function Rest({ of }: { readonly of: More<unknown> }) {
  const isNone = of.all.length === 0;
  return (
    <>
      {isNone && <p class="quiet">{of.hasMore ? PEOPLE.nothingYet : PEOPLE.nothingSaid}</p>}
      <MoreButton of={of} label={isNone ? PEOPLE.lookFurther : MESSAGES.search.more} />
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
