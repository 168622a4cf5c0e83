import { useLocation, useRoute } from 'preact-iso';
import { useCallback } from 'preact/hooks';

/** What stands after the question mark of the address, and a way to change it: the address always says what is shown. */
export function useParameters(): {
  readonly parameters: URLSearchParams;
  /** Sets some, takes out those that are null. @param replace without a step back in the history */
  readonly change: (values: Readonly<Record<string, string | null>>, replace?: boolean) => void;
} {
  const { route } = useLocation();
  // those of the view: the address is already another's while it gives way to the next
  const { path, query } = useRoute();
  const search = new URLSearchParams(query).toString();
  const change = useCallback(
    (values: Readonly<Record<string, string | null>>, replace = false) => {
      const next = new URLSearchParams(search);
      for (const [name, value] of Object.entries(values)) {
        if (value === null || value === '') next.delete(name);
        else next.set(name, value);
      }
      const text = next.toString();
      route(text === '' ? path : `${path}?${text}`, replace);
    },
    [search, path, route],
  );
  return { parameters: new URLSearchParams(search), change };
}

export const statementAddress = (id: number): string => `/statements/${id}`;
export const documentAddress = (id: number, revision?: number, statement?: number): string => {
  const parameters = new URLSearchParams();
  if (revision !== undefined) parameters.set('revision', String(revision));
  if (statement !== undefined) parameters.set('statement', String(statement));
  const text = parameters.toString();
  return `/documents/${id}${text === '' ? '' : `?${text}`}`;
};
export const personAddress = (id: number): string => `/people/${id}`;
export const claimAddress = (id: number): string => `/claims/${id}`;
export const storyAddress = (id: number): string => `/stories/${id}`;
export const searchAddress = (query: string): string => `/search?${new URLSearchParams({ q: query }).toString()}`;
