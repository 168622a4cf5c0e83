import type { ComponentChildren } from 'preact';
import { type ClaimLine, type ClaimPage, type Statement, type StatementsPage, api } from '../../api/client.ts';
import type { paths } from '../../api/client.ts';
import { documentAddress, personAddress } from '../../lib/address.ts';
import { dayText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useMore } from '../../lib/use-more.ts';
import { Answered } from '../../parts/states.tsx';
import { ChangedWords, isReadable } from '../../parts/word-changes.tsx';
import { type Choice, queryOf, useChoice } from './choice.ts';
import { PEOPLE } from './messages.ts';
import { Rest } from './rest.tsx';
import type { Subject } from './subject.ts';

const PAGE = 50;
const OFFERED = 10;

interface BesideProps {
  readonly subject: Subject;
  readonly choice: Choice;
}

/** What somebody said about one thing, side by side in the order of time, with what changed. */
export function Beside({ subject, choice }: BesideProps) {
  if (choice.claim !== null) return <OfClaim subject={subject} claim={choice.claim} />;
  if (choice.about !== '') return <OfWords subject={subject} choice={choice} />;
  return <Topics subject={subject} />;
}

/** One saying, however often it is told. */
interface Column {
  readonly key: string;
  /** First and last day that are known. */
  readonly days: readonly string[];
  readonly words: ComponentChildren;
  readonly type: Statement['statement']['type'] | null;
  readonly places: readonly Place[];
  /** What it may contradict, in words. */
  readonly against: string | null;
}

interface Place {
  readonly statement: number;
  readonly document: Statement['document'];
}

function Columns({ of }: { readonly of: readonly Column[] }) {
  return (
    <div class="beside" role="region" aria-label={PEOPLE.beside} tabIndex={0}>
      <ol>
        {of.map(({ key, days, words, type, places, against }) => (
          <li key={key} class={type === null ? '' : `type-${type}`}>
            <h3 class="number">{days.length === 0 ? PEOPLE.noDay : days.map(dayText).join(' – ')}</h3>
            {against !== null && <p class="against small">{against}</p>}
            <blockquote class="words" lang="de">
              {words}
            </blockquote>
            <ul class="small quiet">
              {places.map(({ statement, document }) => (
                <li key={statement}>
                  <a href={documentAddress(document.id, undefined, statement)}>
                    {document.outlet ?? document.title ?? document.name}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}

const daysOf = (days: readonly (string | null)[]): string[] => {
  const known = days.filter((day) => day !== null).sort();
  return [...new Set([known[0], known.at(-1)])].filter((day) => day !== undefined);
};

type Changes =
  paths['/api/v1/entities/{id}/changes']['get']['responses'][200]['content']['application/json']['changes'];

/** Statements about words, each claim once. */
function OfWords({ subject, choice }: BesideProps) {
  const path = { id: subject.id };
  const query = { ...queryOf(choice), limit: PAGE, order: 'oldest' as const };
  const key = `${subject.key} ${JSON.stringify(query)}`;
  const asked = useAnswer<StatementsPage>(`beside ${key}`, async (signal) =>
    api.GET('/api/v1/entities/{id}/statements', { params: { path, query }, signal }),
  );
  const changes = useAnswer(`changes beside ${key}`, async (signal) =>
    api.GET('/api/v1/entities/{id}/changes', {
      params: { path, query: { ...queryOf(choice), limit: PAGE } },
      signal,
    }),
  );
  const ask = async (cursor: string) =>
    api.GET('/api/v1/entities/{id}/statements', { params: { path, query: { ...query, cursor } } });
  return (
    <Answered asked={asked}>
      {(first) => <Answered asked={changes}>{(of) => <Said first={first} ask={ask} changes={of.changes} />}</Answered>}
    </Answered>
  );
}

function Said(props: {
  readonly first: StatementsPage;
  readonly ask: Parameters<typeof useMore<Statement, StatementsPage>>[2];
  readonly changes: Changes;
}) {
  const more = useMore(props.first, ({ statements }) => statements, props.ask);
  const claims = [...Map.groupBy(more.all, keyOf)];
  return (
    <>
      {claims.length > 0 && <Columns of={claims.map(([key, of]) => columnOf(key, of, props.changes))} />}
      <Rest of={more} />
    </>
  );
}

const keyOf = ({ id, claim }: Statement): string => (claim === null ? `W${id}` : `C${claim}`);

function columnOf(key: string, of: readonly Statement[], changes: Changes): Column {
  // the latest change comes first
  const change = changes.find(({ later }) => keyOf(later) === key);
  const { statement } = change?.later ?? changes.find(({ earlier }) => keyOf(earlier) === key)?.earlier ?? of[0];
  const quote = statement.quote.text;
  return {
    ...{ key, type: statement.type, days: daysOf(of.map(({ day }) => day)) },
    words:
      change && isReadable(quote, change.words) ? (
        <ChangedWords earlier={change.earlier.statement.quote.text} later={quote} changes={change.words} />
      ) : (
        <span class="quote">{quote}</span>
      ),
    places: of.map(({ id, document }) => ({ statement: id, document })),
    against: change ? PEOPLE.contraryTo(change.earlier.day === null ? null : dayText(change.earlier.day)) : null,
  };
}

/** The wordings of one claim, each with what changed since the wording that it is closest to; and what may be contrary. */
function OfClaim({ subject, claim }: { readonly subject: Subject; readonly claim: number }) {
  const { change } = useChoice();
  const asked = useAnswer<ClaimPage>(`beside ${subject.key} C${claim}`, async (signal) =>
    api.GET('/api/v1/claims/{id}', { params: { path: { id: claim } }, signal }),
  );
  return (
    <>
      <button type="button" class="plain small" onClick={() => change({ claim: null })}>
        {PEOPLE.otherTopic}
      </button>
      <Answered asked={asked}>{(of) => <Columns of={columnsOf(of, subject)} />}</Answered>
    </>
  );
}

function columnsOf({ wordings, statements, contrary }: ClaimPage, subject: Subject): Column[] {
  const members = new Map(statements.map((one) => [one.id, one]));
  const byStatement = new Map(wordings.map((one) => [one.statement, one]));
  const said = wordings.map((wording): Column => {
    const of = wording.statements.map((id) => members.get(id)).filter((one) => one !== undefined);
    const from = wording.from === null ? null : (byStatement.get(wording.from) ?? null);
    return {
      ...{ key: `W${wording.statement}`, days: daysOf(of.map(({ day }) => day)), against: null },
      type: members.get(wording.statement)?.type ?? null,
      words: from ? (
        <ChangedWords earlier={from.quote} later={wording.quote} changes={wording.changes} />
      ) : (
        <span class="quote">{wording.quote}</span>
      ),
      places: of.map(({ id, document }) => ({ statement: id, document })),
    };
  });
  const against = contrary.map(({ id, day, quote }): Column => {
    const words = <a href={`${personAddress(subject.id)}?view=beside&claim=${id}`}>{quote}</a>;
    return { key: `C${id}`, days: daysOf([day]), words, type: null, places: [], against: PEOPLE.contraryTo(null) };
  });
  return [...said, ...against].sort((a, b) => (a.days[0] ?? '9999').localeCompare(b.days[0] ?? '9999'));
}

/** What can be put side by side: words, or what somebody said more than once. */
function Topics({ subject }: { readonly subject: Subject }) {
  const { change } = useChoice();
  const asked = useAnswer<{ readonly claims: readonly ClaimLine[] }>(`claims of ${subject.key}`, async (signal) =>
    api.GET('/api/v1/claims', { params: { query: { speaker: subject.id, limit: OFFERED } }, signal }),
  );
  return (
    <div class="topics">
      <p class="quiet">{PEOPLE.chooseTopic}</p>
      <Answered asked={asked}>
        {({ claims }) => (
          <ul>
            {claims.map(({ id, quote, documents }) => (
              <li key={id}>
                <button type="button" class="plain" lang="de" onClick={() => change({ claim: String(id) })}>
                  {quote}
                </button>{' '}
                <span class="quiet small">{PEOPLE.documents(documents)}</span>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </div>
  );
}
