import type { SavedLine } from '../../api/client.ts';
import { KEEPING } from './messages.ts';

type Fresh = SavedLine['fresh'];

/** Whether there is something new. */
export const isFresh = (fresh: Fresh): boolean => fresh !== null && (typeof fresh !== 'number' || fresh > 0);

/** `3 neu`; of a search that somebody never looked at, just that. */
export function freshText(fresh: Fresh): string {
  if (fresh === null) return KEEPING.neverLooked;
  return typeof fresh === 'number' ? KEEPING.fresh(fresh) : KEEPING.freshMore(fresh.atLeast);
}
