import type { Pages } from '../lib/use-pages.ts';
import { problemText } from './states.tsx';

/** The way to the next page of a list, and why it did not come. */
export function More<T>({ of, label }: { readonly of: Pages<T>; readonly label: string }) {
  return (
    <>
      {of.problem && (
        <p class="problem" role="alert">
          {problemText(of.problem)}
        </p>
      )}
      {of.hasMore && (
        <button type="button" class="more" disabled={of.isLoading} onClick={of.more}>
          {label}
        </button>
      )}
    </>
  );
}
