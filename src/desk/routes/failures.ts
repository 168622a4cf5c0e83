import { Type } from '@fastify/type-provider-typebox';
import type { FailurePlace, KeptFailure } from '../../record/failures.ts';
import { CursorError } from '../../record/cursor-error.ts';
import type { App, Tools } from '../app.ts';
import { Count, Text, list, nullable, object, typed } from '../schemas/schema.ts';
import { type FailureLine, FailureSchema } from '../schemas/source.ts';
import { Cursor, Limit, answering, parameters } from './route.ts';

const tag = 'sources';
/** Failures that are tried again at once. */
const MOST_RETRIED = 10_000;

const Failures = typed<{ failures: readonly FailureLine[]; cursor: string | null }>(
  object({ failures: list(FailureSchema.ref), cursor: nullable(Text) }),
);

/** What could not be fetched or read. */
export function failureRoutes(app: App, { record: { failures, sources }, now }: Tools): void {
  app.addSchema(FailureSchema.schema);
  app.get(
    '/failures',
    {
      schema: {
        ...answering({ tag, summary: 'Documents that could not be fetched or read' }, Failures),
        querystring: parameters({ limit: Limit, cursor: Cursor }),
      },
    },
    async ({ query: { limit, cursor } }) => {
      const after = cursor === undefined ? {} : { after: placeIn(cursor) };
      const found = await failures.list([], { ...after, most: limit + 1 });
      const page = found.slice(0, limit);
      const watched = await sources.watched(page.map(({ input }) => input));
      return {
        failures: page.map((failure) => ({ ...failure, isWatched: watched.has(failure.input) })),
        cursor: found.length > limit ? cursorOf(page.at(-1)!) : null,
      };
    },
  );
  app.post(
    '/failures/retry',
    {
      schema: {
        ...answering(
          {
            tag,
            summary: 'Has what failed fetched and read anew',
            description: 'That of one input, or all that is from sources, as soon as `wortlaut watch` comes to it',
          },
          typed<{ retried: number }>(object({ retried: Count })),
        ),
        body: Type.Object({ input: Type.Optional(Type.String({ minLength: 1, maxLength: 10_000 })) }),
      },
    },
    async ({ body: { input } }) => {
      const all = input === undefined ? await failures.list([], { most: MOST_RETRIED }) : await failures.of(input);
      const inputs = new Set(all.map((failure) => failure.input));
      return { retried: await sources.again([...inputs], Date.parse(now())) };
    },
  );
}

const cursorOf = ({ input, part, id }: KeptFailure): string =>
  Buffer.from(JSON.stringify([input, part, id])).toString('base64url');

/** @throws CursorError when it is no place in this list */
function placeIn(cursor: string): FailurePlace {
  try {
    const [input, part, id, ...more] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (typeof input === 'string' && typeof part === 'string' && typeof id === 'string' && more.length === 0)
      return { input, part, id };
  } catch {
    // no JSON, or no list: told below
  }
  throw new CursorError(cursor, 'this list');
}
