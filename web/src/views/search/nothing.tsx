import { type Problem, api } from '../../api/client.ts';
import { MESSAGES, numberText } from '../../i18n/messages.ts';
import { searchAddress } from '../../lib/address.ts';
import { useAnswer } from '../../lib/use-answer.ts';

/** What each part of a query finds by itself, so that one sees which of them is in the way. */
export function NothingFound({ query }: { readonly query: string }) {
  const { search } = MESSAGES;
  const { data } = useAnswer(query === '' ? null : query, async (signal) =>
    api.GET('/api/v1/search/parts', { params: { query: { q: query } }, signal }),
  );
  const parts = data?.parts ?? [];
  return (
    <div class="nothing">
      <p>{search.nothing}</p>
      {parts.length > 1 && (
        <>
          <p class="quiet">{parts.some(({ total }) => total === 0) ? search.eachPart : search.together}</p>
          <ul>
            {parts.map(({ part, total, near }) => (
              <li key={part}>
                <a href={searchAddress(part)}>{part}</a>{' '}
                <span class="number quiet">
                  {typeof total === 'number' ? numberText(total) : `> ${numberText(total.atLeast)}`}
                </span>
                {near.length > 0 && <span class="quiet"> {search.near(near)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <Grammar />
    </div>
  );
}

/** What is wrong with a query, shown under the characters that it is about. */
export function QueryProblem({ query, problem }: { readonly query: string; readonly problem: Problem }) {
  const at = problem.at ?? { start: 0, end: query.length };
  return (
    <div class="problem query-problem" role="alert">
      <p class="query">
        {query.slice(0, at.start)}
        <em>{query.slice(at.start, at.end) || ' '}</em>
        {query.slice(at.end)}
      </p>
      <p>{problem.detail}</p>
      <Grammar />
    </div>
  );
}

function Grammar() {
  const { search } = MESSAGES;
  return (
    <section class="grammar">
      <h2>{search.helpTitle}</h2>
      <dl>
        {search.grammar.map(([query, meaning]) => (
          <div key={query}>
            <dt>
              <code>{query}</code>
            </dt>
            <dd class="quiet">{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
