import { Type } from '@fastify/type-provider-typebox';
import type { KeptFailure } from '../../record/failures.ts';
import { FAILURE_STAGES } from '../../record/failures.ts';
import { SOURCE_KINDS, type Source } from '../../record/sources.ts';
import type { App, Tools } from '../app.ts';
import { DeskError } from '../problem.ts';
import { Count, Id, Text, Time, named, nullable, object, typed } from '../schemas/schema.ts';
import { answering } from './route.ts';

const tag = 'sources';

/** A source as it is shown: without what only fetching needs. */
type SourceLine = Pick<
  Source,
  | 'id'
  | 'url'
  | 'title'
  | 'categories'
  | 'kind'
  | 'next'
  | 'interval'
  | 'fetched'
  | 'changed'
  | 'error'
  | 'streak'
  | 'isPaused'
>;

const Moment = Type.Integer({ description: 'Milliseconds since 1970' });

const SourceSchema = named<SourceLine>(
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
    },
    'A feed or page that `wortlaut watch` visits',
  ),
);

const FailureSchema = named<KeptFailure>(
  'Failure',
  object(
    {
      ...{ id: Text, stage: Type.Enum([...FAILURE_STAGES]), code: Text, message: Text, input: Text, part: Text },
      ...{ first: Time, last: Time, times: Count },
    },
    'A document that is not in the record, and why',
  ),
);

const Address = Type.String({ minLength: 8, maxLength: 2_000, pattern: '^https?://' });
const NOT_WATCHED = { en: 'this is not watched', de: 'das wird nicht beobachtet' };
const Done = Type.Object({});

export function sourceRoutes(app: App, tools: Tools): void {
  const { sources, failures } = tools.record;
  editingRoutes(app, tools);
  for (const { schema } of [SourceSchema, FailureSchema]) app.addSchema(schema);
  app.get(
    '/sources',
    {
      schema: answering(
        { tag, summary: 'What is watched, and how it fares' },
        Type.Object({ sources: Type.Array(SourceSchema.ref) }),
      ),
    },
    async () => ({ sources: (await sources.list()).map(lineOf) }),
  );
  app.get(
    '/failures',
    {
      schema: answering(
        { tag, summary: 'Documents that could not be fetched or read' },
        Type.Object({ failures: Type.Array(FailureSchema.ref) }),
      ),
    },
    async () => ({ failures: [...(await failures.list())] }),
  );
}

function editingRoutes(app: App, { record: { sources }, now }: Tools): void {
  app.post(
    '/sources',
    {
      schema: {
        ...answering(
          { tag, summary: 'Adds a source, which `wortlaut watch` visits the next time' },
          typed<{ isNew: boolean }>(object({ isNew: Type.Boolean() })),
        ),
        body: typed<{ url: string; title?: string }>(
          object({ url: Address, title: Type.Optional(Type.String({ maxLength: 500 })) }),
        ),
      },
    },
    async ({ body: { url, title = null } }) => {
      const parsed = URL.parse(url);
      if (!parsed) throw new DeskError('unreadable', { en: 'this is no address', de: 'das ist keine Adresse' });
      return { isNew: await sources.add({ url: parsed.href, title, categories: [] }, Date.parse(now())) };
    },
  );
  app.put(
    '/sources/state',
    {
      schema: {
        ...answering({ tag, summary: 'Pauses a source, or goes on with it' }, Done),
        body: typed<{ url: string; isPaused: boolean }>(object({ url: Address, isPaused: Type.Boolean() })),
      },
    },
    async ({ body: { url, isPaused } }) => {
      if (!(await sources.pause(url, isPaused))) throw new DeskError('not-found', NOT_WATCHED);
      return {};
    },
  );
  app.delete(
    '/sources',
    {
      schema: {
        ...answering({ tag, summary: 'Watches a source no longer; its documents stay' }, Done),
        querystring: Type.Object({ url: Address }),
      },
    },
    async ({ query: { url } }) => {
      if (!(await sources.remove(url))) throw new DeskError('not-found', NOT_WATCHED);
      return {};
    },
  );
}

function lineOf(source: Source): SourceLine {
  const { id, url, title, categories, kind, next, interval, fetched, changed, error, streak, isPaused } = source;
  return { id, url, title, categories, kind, next, interval, fetched, changed, error, streak, isPaused };
}
