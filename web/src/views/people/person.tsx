import './people.css';
import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { type EntityPage, type SpeakerSummary, api } from '../../api/client.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { dayText } from '../../lib/dates.ts';
import { type Asked, useAnswer } from '../../lib/use-answer.ts';
import { useDecisions } from '../../lib/use-decisions.ts';
import { useTitle } from '../../lib/use-title.ts';
import { Answered } from '../../parts/states.tsx';
import { Changes } from './changes.tsx';
import { Aliases, Facts } from './facts.tsx';
import { Functions } from './functions.tsx';
import { Identity } from './identity.tsx';
import { PEOPLE } from './messages.ts';
import { Said } from './said.tsx';
import type { Subject } from './subject.ts';

/** Somebody: who it is, what they said when, and how they were recognised. */
export function PersonView() {
  const id = Number(useRoute().params['id']);
  return <PersonPage key={id} id={id} />;
}

function PersonPage({ id }: { readonly id: number }) {
  const [turn, setTurn] = useState(0);
  const page = useAnswer<EntityPage>(`E${id} ${turn}`, async (signal) =>
    api.GET('/api/v1/entities/{id}', { params: { path: { id } }, signal }),
  );
  const decisions = useDecisions(() => setTurn((n) => n + 1));
  return (
    <Answered asked={page}>
      {(entity) => <Person entity={entity} subject={{ id: entity.id, key: `E${entity.id} ${turn}`, decisions }} />}
    </Answered>
  );
}

function Person({ entity, subject }: { readonly entity: EntityPage; readonly subject: Subject }) {
  useTitle(entity.name);
  // counting takes long for some; nothing waits for it but what it counts
  const summary = useAnswer<SpeakerSummary>(subject.key, async (signal) =>
    api.GET('/api/v1/entities/{id}/summary', { params: { path: { id: subject.id } }, signal }),
  );
  return (
    <div class="page person">
      <header>
        <h1>{entity.name}</h1>
        <p class="quiet small">{lineOf(entity, summary)}</p>
      </header>
      <div class="columns">
        <section>
          <Functions of={entity} />
          <Said subject={subject} />
        </section>
        <aside>
          <Answered asked={summary}>{(of) => <Facts of={of} />}</Answered>
          <Aliases of={entity} />
        </aside>
      </div>
      <Changes subject={subject} />
      <Identity entity={entity} subject={subject} />
    </div>
  );
}

function lineOf(entity: EntityPage, { data }: Asked<SpeakerSummary>): string {
  const days = [data?.first ?? entity.first, data?.last ?? entity.last].filter((day) => day !== null).map(dayText);
  return [
    ...[PEOPLE.kinds[entity.kind], entity.country, entity.qid, `E${entity.id}`],
    PEOPLE.documents(entity.documents),
    [...new Set(days)].join(' – '),
    data && MESSAGES.search.found(data.statements),
  ]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}
