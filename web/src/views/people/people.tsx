import './people.css';
import { useEffect, useState } from 'preact/hooks';
import { type EntityLine, api } from '../../api/client.ts';
import { numberText } from '../../i18n/messages.ts';
import { personAddress, useParameters } from '../../lib/address.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useTitle } from '../../lib/use-title.ts';
import { useRested } from '../../lib/use-rested.ts';
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

function List({ name }: { readonly name: string }) {
  const [more, setMore] = useState<readonly EntityLine[]>([]);
  const first = useAnswer(`people ${name}`, async (signal) =>
    api.GET('/api/v1/entities', { params: { query: { limit: PAGE, ...(name === '' ? {} : { name }) } }, signal }),
  );
  return (
    <Answered asked={first}>
      {({ entities }) => {
        const all = [...entities, ...more];
        const load = async (): Promise<void> => {
          const { data } = await api.GET('/api/v1/entities', {
            params: { query: { limit: PAGE, after: all.at(-1)!.id } },
          });
          setMore([...more, ...(data?.entities ?? [])]);
        };
        if (all.length === 0) return <p class="quiet">{PEOPLE.none}</p>;
        return (
          <>
            <ul class="lines">
              {all.map((one) => (
                <Line key={one.id} of={one} />
              ))}
            </ul>
            {name === '' && all.length % PAGE === 0 && (
              <button type="button" onClick={() => void load()}>
                {PEOPLE.more}
              </button>
            )}
          </>
        );
      }}
    </Answered>
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
