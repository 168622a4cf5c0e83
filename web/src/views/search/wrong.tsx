import type { Problem } from '../../api/client.ts';
import { problemText } from '../../parts/states.tsx';
import { KEEPING } from './messages.ts';

/** What went wrong, in words of the page where it has them. */
export function Wrong({ problem }: { readonly problem: Problem | null }) {
  if (!problem) return null;
  return (
    <p class="problem" role="alert">
      {KEEPING.failed} {KEEPING.problems[problem.code] ?? problemText(problem)}
    </p>
  );
}
