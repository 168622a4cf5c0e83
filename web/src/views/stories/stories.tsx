import './stories.css';
import { useState } from 'preact/hooks';
import { type StoryLine, api } from '../../api/client.ts';
import { storyAddress } from '../../lib/address.ts';
import { dayText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useTitle } from '../../lib/use-title.ts';
import { Answered } from '../../parts/states.tsx';
import { STORIES } from './messages.ts';

const PAGE = 50;

/** Events that several documents tell. */
export function StoriesView() {
  useTitle(STORIES.title);
  const asked = useAnswer('stories', async (signal) =>
    api.GET('/api/v1/stories', { params: { query: { limit: PAGE } }, signal }),
  );
  return (
    <div class="page stories">
      <h1>{STORIES.title}</h1>
      <p class="quiet">{STORIES.intro}</p>
      <Answered asked={asked}>{({ stories, cursor }) => <List first={stories} cursor={cursor} />}</Answered>
    </div>
  );
}

function List({ first, cursor }: { readonly first: readonly StoryLine[]; readonly cursor: string | null }) {
  const [more, setMore] = useState<{ readonly stories: readonly StoryLine[]; readonly cursor: string | null }>({
    stories: [],
    cursor,
  });
  const load = async (at: string): Promise<void> => {
    const { data } = await api.GET('/api/v1/stories', { params: { query: { limit: PAGE, cursor: at } } });
    if (data) setMore({ stories: [...more.stories, ...data.stories], cursor: data.cursor });
  };
  if (first.length === 0) return <p class="quiet">{STORIES.none}</p>;
  const next = more.cursor;
  return (
    <>
      <ul>
        {[...first, ...more.stories].map((one) => (
          <li key={one.id} class="story-line">
            <a href={storyAddress(one.id)}>{one.title ?? STORIES.untitled}</a>
            <p class="quiet small">
              {[
                STORIES.size(one.documents, one.outlets),
                ...[...new Set([one.first, one.last])].filter((day) => day !== null).map(dayText),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {next !== null && (
        <button type="button" onClick={() => void load(next)}>
          {STORIES.more}
        </button>
      )}
    </>
  );
}
