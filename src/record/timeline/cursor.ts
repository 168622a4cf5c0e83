import { CursorError } from '../cursor-error.ts';

/** A place in a timeline: after the statement of this day and number. */
export interface Place {
  /** `YYYY-MM-DD`; null among those without a day, which come last. */
  readonly day: string | null;
  readonly id: number;
}

export const writePlace = ({ day, id }: Place): string => `${day ?? '-'}.${id}`;

/** @throws CursorError when the text is no place */
export function readPlace(cursor: string): Place {
  const parts = /^(\d{4}-\d{2}-\d{2}|-)\.(\d{1,15})$/.exec(cursor);
  if (!parts) throw new CursorError(cursor, 'a timeline');
  return { day: parts[1] === '-' ? null : parts[1], id: Number(parts[2]) };
}
