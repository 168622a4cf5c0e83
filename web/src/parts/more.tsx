import { MESSAGES } from '../i18n/messages.ts';
import type { More } from '../lib/use-more.ts';
import { problemText } from './states.tsx';

/** Loads the next page of a list, says what went wrong, and tries again; nothing at the end of the list. */
export function MoreButton({ of, label }: { readonly of: More<unknown>; readonly label: string }) {
  if (!of.hasMore) return null;
  const { states } = MESSAGES;
  return (
    <div class="more">
      {of.problem && (
        <p class="problem" role="alert">
          {states.wrong}: {problemText(of.problem)}
        </p>
      )}
      {/* one that is disabled would lose the focus */}
      <button type="button" aria-disabled={of.isLoading} onClick={of.load}>
        {of.problem ? states.again : label}
      </button>
    </div>
  );
}
