import './stories.css';
import { useRoute } from 'preact-iso';
import { type Answer, type StoryPage, api } from '../../api/client.ts';
import { dayText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useTitle } from '../../lib/use-title.ts';
import { Answered } from '../../parts/states.tsx';
import { Documents } from './documents.tsx';
import { originalsOf } from './matrix.ts';
import { STORIES } from './messages.ts';
import { Said } from './said.tsx';

interface Told {
  readonly story: StoryPage;
  readonly answers: readonly Answer[];
}

/** An event: who said what in which of its documents, and which of these are copies. */
export function StoryView() {
  const id = Number(useRoute().params['id']);
  const asked = useAnswer<Told>(`T${id}`, async (signal) => {
    const path = { params: { path: { id } }, signal };
    const [story, answers] = await Promise.all([
      api.GET('/api/v1/stories/{id}', path),
      api.GET('/api/v1/stories/{id}/answers', path),
    ]);
    if (!story.data || !answers.data) return { error: story.error ?? answers.error };
    return { data: { story: story.data, answers: answers.data.answers } };
  });
  return <Answered asked={asked}>{(told) => <Story {...told} />}</Answered>;
}

function Story({ story, answers }: Told) {
  useTitle(story.title ?? STORIES.untitled);
  const days = [...new Set([story.first, story.last])].filter((day) => day !== null).map(dayText);
  const originals = originalsOf(story.members);
  return (
    <div class="page story">
      <h1>{story.title ?? STORIES.untitled}</h1>
      <p class="quiet small">
        {[STORIES.size(story.documents, story.outlets), days.join(' – ')].filter(Boolean).join(' · ')}
      </p>
      <Said of={story} answers={answers} originals={originals} />
      <Documents of={originals} />
    </div>
  );
}
