import './stories.css';
import { type StoryLine, api } from '../../api/client.ts';
import { storyAddress } from '../../lib/address.ts';
import { dayText } from '../../lib/dates.ts';
import { usePages } from '../../lib/use-pages.ts';
import { useTitle } from '../../lib/use-title.ts';
import { More } from '../../parts/more.tsx';
import { Answered } from '../../parts/states.tsx';
import { STORIES } from './messages.ts';

const PAGE = 50;

/** Events that several documents tell. */
export function StoriesView() {
  useTitle(STORIES.title);
  const pages = usePages<StoryLine>('stories', async (cursor, signal) => {
    const query = { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
    const { data, error } = await api.GET('/api/v1/stories', { params: { query }, signal: signal ?? null });
    return data ? { data: { items: data.stories, cursor: data.cursor } } : { error };
  });
  return (
    <div class="page stories">
      <h1>{STORIES.title}</h1>
      <p class="quiet">{STORIES.intro}</p>
      <Answered asked={pages.first}>
        {() => (
          <>
            {pages.items.length === 0 && <p class="quiet">{STORIES.none}</p>}
            <ul>
              {pages.items.map((one) => (
                <Line key={one.id} of={one} />
              ))}
            </ul>
            <More of={pages} label={STORIES.more} />
          </>
        )}
      </Answered>
    </div>
  );
}

function Line({ of }: { readonly of: StoryLine }) {
  const days = [...new Set([of.first, of.last])].filter((day) => day !== null).map(dayText);
  return (
    <li class="story-line">
      <a href={storyAddress(of.id)}>{of.title ?? STORIES.untitled}</a>
      <p class="quiet small">
        {[STORIES.size(of.documents, of.outlets), days.join(' – ')].filter(Boolean).join(' · ')}
      </p>
    </li>
  );
}
