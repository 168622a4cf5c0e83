import type { ComponentChildren } from 'preact';
import type { Problem } from '../api/client.ts';
import { SignIn } from './sign-in.tsx';
import { MESSAGES } from '../i18n/messages.ts';
import type { Asked } from '../lib/use-answer.ts';

/** Shows an answer, or how it stands while there is none. */
export function Answered<T>(props: { readonly asked: Asked<T>; readonly children: (data: T) => ComponentChildren }) {
  const { data, problem, again } = props.asked;
  if (data !== null) return <>{props.children(data)}</>;
  if (problem?.status === 404) return <NotFound />;
  if (problem) return <Failed problem={problem} again={again} />;
  return <Waiting />;
}

export function Waiting() {
  return (
    <div class="waiting page" role="status">
      <p class="hidden">{MESSAGES.states.loading}</p>
      {[1, 2, 3, 4, 5].map((n) => (
        <span key={n} />
      ))}
    </div>
  );
}

/** What a problem says, in the language of the page. */
export const problemText = ({ code, detail }: Problem): string =>
  code === 'unreachable' ? MESSAGES.states.unreachable : detail;

export function Failed({ problem, again }: { readonly problem: Problem; readonly again: () => void }) {
  const { states } = MESSAGES;
  if (problem.status === 401) return <SignIn done={() => location.reload()} />;
  return (
    <div class="state" role="alert">
      <h1>{states.wrong}</h1>
      <p>{problemText(problem)}</p>
      <button type="button" onClick={again}>
        {states.again}
      </button>
    </div>
  );
}

export function NotFound() {
  const { states } = MESSAGES;
  return (
    <div class="state">
      <h1>{states.notFound}</h1>
      <p>{states.notFoundMore}</p>
      <a class="button" href="/search">
        {states.toSearch}
      </a>
    </div>
  );
}
