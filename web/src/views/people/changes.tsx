import { api } from '../../api/client.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { Failed } from '../../parts/states.tsx';
import { StatementCard } from '../../parts/statement-card.tsx';
import { ChangedWords, isReadable } from '../../parts/word-changes.tsx';
import { PEOPLE } from './messages.ts';
import type { Subject } from './subject.ts';

const SHOWN = 10;

/** Pairs of statements that say the contrary; whether a position changed is for the reader to judge. */
export function Changes({ subject }: { readonly subject: Subject }) {
  const { data, problem, again } = useAnswer(`changes ${subject.key}`, async (signal) =>
    api.GET('/api/v1/entities/{id}/changes', {
      params: { path: { id: subject.id }, query: { limit: SHOWN } },
      signal,
    }),
  );
  if (problem) return <Failed problem={problem} again={again} />;
  if (!data || data.changes.length === 0) return null;
  return (
    <section class="changes">
      <h2>{PEOPLE.changes}</h2>
      {data.changes.map(({ earlier, later, words }) => (
        <div class="pair" key={`${earlier.id} ${later.id}`}>
          <StatementCard of={earlier} />
          <div>
            <StatementCard of={later} />
            {isReadable(later.statement.quote.text, words) && (
              <p class="what-changed small">
                <span class="quiet">{PEOPLE.whatChanged}:</span>{' '}
                <span lang="de">
                  <ChangedWords
                    earlier={earlier.statement.quote.text}
                    later={later.statement.quote.text}
                    changes={words}
                  />
                </span>
              </p>
            )}
          </div>
        </div>
      ))}
    </section>
  );
}
