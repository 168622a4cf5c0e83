import { Type } from '@fastify/type-provider-typebox';
import { SOURCE_CONDITIONS, type SourceCondition, sourceAddress } from '../../record/sources.ts';
import type { App, Tools } from '../app.ts';
import { DeskError } from '../problem.ts';
import { Count, Text, list, nullable, object, typed } from '../schemas/schema.ts';
import { type SourceLine, SourceSchema, lastDays, sourceLine } from '../schemas/source.ts';
import { Cursor, Limit, answering, pageOf, parameters } from './route.ts';

const tag = 'sources';

const Address = Type.String({ minLength: 8, maxLength: 2_000, pattern: '^https?://' });
const Done = Type.Object({});
const Sources = typed<{
  sources: readonly SourceLine[];
  cursor: string | null;
  tally: Readonly<globalThis.Record<SourceCondition | 'all', number>>;
}>(
  object({
    ...{ sources: list(SourceSchema.ref), cursor: nullable(Text) },
    tally: object({ all: Count, failing: Count, paused: Count }, 'How many there are, fail, and are paused'),
  }),
);

export function sourceRoutes(app: App, tools: Tools): void {
  const { record, now } = tools;
  app.addSchema(SourceSchema.schema);
  app.get(
    '/sources',
    {
      schema: {
        ...answering({ tag, summary: 'What is watched, and how it fares' }, Sources),
        querystring: parameters({
          state: Type.Optional(typed<SourceCondition>(Type.Enum([...SOURCE_CONDITIONS]))),
          ...{ limit: Limit, cursor: Cursor },
        }),
      },
    },
    async ({ query: { state, ...place } }) => {
      const { items: page, cursor } = await pageOf(place, ({ limit: most, ...after }) =>
        record.sources.list({ ...(state && { state }), ...after, most }),
      );
      const days = lastDays(now());
      const yields = await record.sources.yields(
        page.map(({ id }) => id),
        days[0],
      );
      return {
        sources: page.map((source) => sourceLine(source, yields.get(source.id) ?? new Map(), days)),
        cursor,
        tally: await record.sources.tally(),
      };
    },
  );
  addingRoutes(app, tools);
  changingRoutes(app, tools);
}

function addingRoutes(app: App, { record: { sources }, now }: Tools): void {
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
      const address = sourceAddress(url);
      if (address === null)
        throw new DeskError('unreadable', { en: 'this is no address', de: 'das ist keine Adresse' });
      return { isNew: await sources.add({ url: address, title, categories: [] }, Date.parse(now())) };
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
      if (!(await sources.remove(url))) throw notWatched();
      return {};
    },
  );
}

function changingRoutes(app: App, { record: { sources }, now }: Tools): void {
  app.put(
    '/sources/state',
    {
      schema: {
        ...answering({ tag, summary: 'Pauses a source, or goes on with it' }, Done),
        body: Type.Object({ url: Address, isPaused: Type.Boolean() }),
      },
    },
    async ({ body: { url, isPaused } }) => {
      if (!(await sources.pause(url, isPaused))) throw notWatched();
      return {};
    },
  );
  app.post(
    '/sources/retry',
    {
      schema: {
        ...answering({ tag, summary: 'Has a source visited as soon as `wortlaut watch` comes to it' }, Done),
        body: Type.Object({ url: Address }),
      },
    },
    async ({ body: { url } }) => {
      if ((await sources.again([url], Date.parse(now()))) === 0) throw notWatched();
      return {};
    },
  );
}

const notWatched = (): DeskError =>
  new DeskError('not-found', { en: 'this is not watched', de: 'das wird nicht beobachtet' });
