import './stories.css';
import { useRoute } from 'preact-iso';
import { type Statement, type StoryPage, api } from '../../api/client.ts';
import { claimAddress, documentAddress, personAddress } from '../../lib/address.ts';
import { dayText, timeText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useTitle } from '../../lib/use-title.ts';
import { Answered } from '../../parts/states.tsx';
import { Badges } from '../../parts/statement-card.tsx';
import { STORIES } from './messages.ts';

/** An event: who said what in its documents, and which of these are copies. */
export function StoryView() {
  const id = Number(useRoute().params['id']);
  const asked = useAnswer<StoryPage>(`T${id}`, async (signal) =>
    api.GET('/api/v1/stories/{id}', { params: { path: { id } }, signal }),
  );
  return <Answered asked={asked}>{(of) => <Story of={of} />}</Answered>;
}

function Story({ of }: { readonly of: StoryPage }) {
  useTitle(of.title ?? STORIES.untitled);
  const days = [...new Set([of.first, of.last])].filter((day) => day !== null).map(dayText);
  return (
    <div class="page story">
      <h1>{of.title ?? STORIES.untitled}</h1>
      <p class="quiet small">
        {[STORIES.size(of.documents, of.outlets), days.join(' – ')].filter(Boolean).join(' · ')}
      </p>
      <Said of={of} />
      <Documents of={of} />
    </div>
  );
}

/** What one claim of somebody is in the story: its first statement, and how often it is told. */
interface Telling {
  readonly first: Statement;
  readonly times: number;
}

/** By speakers, those who say most first; each claim once, however often it is told. */
function Said({ of }: { readonly of: StoryPage }) {
  const outlets = new Map(of.members.map(({ id, outlet, name }) => [id, outlet ?? name]));
  const speakers = [...Map.groupBy(of.statements, ({ speaker }) => speaker?.id ?? null)]
    .map(([id, statements]) => ({
      id,
      name: statements[0].speaker?.name ?? STORIES.unknown,
      tellings: tellingsOf(statements),
    }))
    .sort((a, b) => Number(a.id === null) - Number(b.id === null) || b.tellings.length - a.tellings.length);
  return (
    <section>
      <h2>{STORIES.said}</h2>
      {of.statements.length < of.total && <p class="quiet small">{STORIES.only(of.statements.length, of.total)}</p>}
      <table class="said">
        <tbody>
          {speakers.map(({ id, name, tellings }) =>
            tellings.map(({ first, times }, i) => (
              <tr key={first.id}>
                {i === 0 && (
                  <th scope="rowgroup" rowSpan={tellings.length}>
                    {id === null ? <span class="quiet">{name}</span> : <a href={personAddress(id)}>{name}</a>}
                  </th>
                )}
                <td class={`type-${first.statement.type}`}>
                  <a class="quote" lang="de" href={documentAddress(first.document.id, undefined, first.id)}>
                    {first.statement.quote.text}
                  </a>{' '}
                  <Badges of={first} />
                </td>
                <td class="quiet small">
                  {outlets.get(first.document.id)}
                  {times > 1 && first.claim !== null && (
                    <>
                      {' '}
                      <a href={claimAddress(first.claim)}>{STORIES.alsoIn(times - 1)}</a>
                    </>
                  )}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

function tellingsOf(statements: readonly Statement[]): Telling[] {
  const byClaim = Map.groupBy(statements, ({ id, claim }) => claim ?? `W${id}`);
  return [...byClaim.values()].map((of) => ({ first: of[0], times: of.length }));
}

/** By time; a copy says what it is a copy of. */
function Documents({ of }: { readonly of: StoryPage }) {
  const outlets = new Map(of.members.map(({ id, outlet, name }) => [id, outlet ?? name]));
  return (
    <section>
      <h2>{STORIES.documents}</h2>
      <ul class="documents">
        {of.members.map(({ id, name, outlet, title, published, day, agencies, copy }) => (
          <li key={id} class={copy ? 'copy' : ''}>
            <a href={documentAddress(id)}>{title ?? name}</a>
            <span class="quiet small">
              {[outlet, published === null ? day && dayText(day) : timeText(published), agencies.join(', ')]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {copy && (
              <span class="small">
                {STORIES.copyOf(STORIES.copies[copy.kind], outlets.get(copy.original) ?? `D${copy.original}`)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
