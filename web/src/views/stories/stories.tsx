import './stories.css';
import { type StoryLine, api } from '../../api/client.ts';
import { storyAddress } from '../../lib/address.ts';
import { dayText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useMore } from '../../lib/use-more.ts';
import { useTitle } from '../../lib/use-title.ts';
import { MoreButton } from '../../parts/more.tsx';
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
      <Answered asked={asked}>{(first) => <List first={first} />}</Answered>
    </div>
  );
}

interface Page {
  readonly stories: readonly StoryLine[];
  readonly cursor: string | null;
}

function List({ first }: { readonly first: Page }) {
  const more = useMore(
    first,
    ({ stories }) => stories,
    async (cursor) => api.GET('/api/v1/stories', { params: { query: { limit: PAGE, cursor } } }),
  );
  if (more.all.length === 0) return <p class="quiet">{STORIES.none}</p>;
  return (
    <>
      <ul>
        {more.all.map((one) => (
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
      <MoreButton of={more} label={STORIES.more} />
    </>
  );
}
