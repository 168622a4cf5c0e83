import { Type } from '@fastify/type-provider-typebox';
import { FAILURE_STAGES, type KeptFailure } from '../../record/failures.ts';
import { SOURCE_KINDS, type Source } from '../../record/sources.ts';
import { Count, Id, Text, Time, named, nullable, object } from './schema.ts';

/** Days over which statements of a source are counted. */
const DAYS = 7;

/** A source as it is shown: without what only fetching needs. */
export interface SourceLine extends Pick<
  Source,
  'id' | 'url' | 'title' | 'categories' | 'kind' | 'next' | 'interval' | 'fetched' | 'changed' | 'error' | 'streak'
> {
  readonly isPaused: boolean;
  /** Statements that came in by way of it, the last of these days being today (UTC). */
  readonly perDay: readonly number[];
}

const Moment = Type.Integer({ description: 'Milliseconds since 1970' });

export const SourceSchema = named<SourceLine>(
  'Source',
  object(
    {
      ...{ id: Id, url: Text, title: nullable(Text), categories: Type.Array(Text), isPaused: Type.Boolean() },
      ...{ kind: nullable(Type.Enum([...SOURCE_KINDS])), next: Moment, interval: Type.Number(), streak: Count },
      ...{
        fetched: nullable(Moment),
        changed: nullable(Moment),
        error: nullable(object({ code: Text, message: Text })),
      },
      perDay: Type.Array(Count, {
        ...{ minItems: DAYS, maxItems: DAYS },
        description: 'New statements that came in by way of it, day by day (UTC); the last day is today',
      }),
    },
    'A feed or page that `wortlaut watch` visits',
  ),
);

/** @param counts by day */
export function sourceLine(source: Source, counts: ReadonlyMap<string, number>, days: readonly string[]): SourceLine {
  const { id, url, title, categories, kind, next, interval, fetched, changed, error, streak, isPaused } = source;
  const perDay = days.map((day) => counts.get(day) ?? 0);
  return { id, url, title, categories, kind, next, interval, fetched, changed, error, streak, isPaused, perDay };
}

/** The last days, as `YYYY-MM-DD`. @param now ISO 8601 */
export function lastDays(now: string): readonly string[] {
  const today = Date.parse(now.slice(0, 'YYYY-MM-DD'.length));
  return Array.from({ length: DAYS }, (_, i) =>
    new Date(today - (DAYS - 1 - i) * 86_400_000).toISOString().slice(0, 10),
  );
}

/** A failure, and whether it can be tried again from the desk. */
export interface FailureLine extends KeptFailure {
  readonly isWatched: boolean;
}

export const FailureSchema = named<FailureLine>(
  'Failure',
  object(
    {
      ...{ id: Text, stage: Type.Enum([...FAILURE_STAGES]), code: Text, message: Text, input: Text, part: Text },
      ...{ first: Time, last: Time, times: Count },
      isWatched: Type.Boolean({ description: 'Whether it is from a source that is watched, and can be tried again' }),
    },
    'A document that is not in the record, and why',
  ),
);

/** A feed of a list that was given. */
export interface ListedFeed {
  readonly url: string;
  readonly title: string | null;
}

export const ListedFeedSchema = object({ url: Text, title: nullable(Text) });
