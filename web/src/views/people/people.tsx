import './people.css';
import { useEffect, useState } from 'preact/hooks';
import { type EntityLine, api } from '../../api/client.ts';
import { numberText } from '../../i18n/messages.ts';
import { personAddress, useParameters } from '../../lib/address.ts';
import { type Reply, useAnswer } from '../../lib/use-answer.ts';
import { useMore } from '../../lib/use-more.ts';
import { useTitle } from '../../lib/use-title.ts';
import { useRested } from '../../lib/use-rested.ts';
import { MoreButton } from '../../parts/more.tsx';
import { Answered } from '../../parts/states.tsx';
import { PEOPLE } from './messages.ts';

const PAGE = 50;

/** Everybody of the record: those seen most often first, or whoever a name may mean. */
export function PeopleView() {
  const { parameters, change } = useParameters();
  const name = parameters.get('name') ?? '';
  const [text, setText] = useState(name);
  const rested = useRested(text.trim(), 200);
  useTitle(PEOPLE.title);
  useEffect(() => {
    if (rested !== name) change({ name: rested }, true);
  }, [rested]);
  return (
    <div class="page people">
      <h1>{PEOPLE.title}</h1>
      <input
        type="search"
        list={undefined}
        value={text}
        aria-label={PEOPLE.field}
        placeholder={PEOPLE.field}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <List key={name} name={name} />
    </div>
  );
}

interface Page {
  readonly entities: readonly EntityLine[];
  readonly cursor: string | null;
}

function List({ name }: { readonly name: string }) {
  const query = { limit: PAGE, ...(name === '' ? {} : { name }) };
  const asked = useAnswer<Page>(`people ${name}`, async (signal) =>
    api.GET('/api/v1/entities', { params: { query }, signal }),
  );
  const ask = async (cursor: string): Promise<Reply<Page>> =>
    api.GET('/api/v1/entities', { params: { query: { ...query, cursor } } });
  return <Answered asked={asked}>{(first) => <Lines first={first} ask={ask} />}</Answered>;
}

function Lines({ first, ask }: { readonly first: Page; readonly ask: (cursor: string) => Promise<Reply<Page>> }) {
  const more = useMore(first, ({ entities }) => entities, ask);
  if (more.all.length === 0) return <p class="quiet">{PEOPLE.none}</p>;
  return (
    <>
      <ul class="lines">
        {more.all.map((one) => (
          <Line key={one.id} of={one} />
        ))}
      </ul>
      <MoreButton of={more} label={PEOPLE.more} />
    </>
  );
}

function Line({ of }: { readonly of: EntityLine }) {
  return (
    <li>
      <a href={personAddress(of.id)}>{of.name}</a>
      <span class="quiet small">{[PEOPLE.kinds[of.kind], of.function, of.country].filter(Boolean).join(' · ')}</span>
      <span class="quiet small number">
        {numberText(of.sightings)} <span class="hidden">{PEOPLE.seen}</span>
      </span>
    </li>
  );
}
