import { Type } from '@fastify/type-provider-typebox';
import type { EntityLine } from '../../identity/register/view.ts';
import type { StoredStatement } from '../../record/stored.ts';
import type { Topic } from '../../record/timeline.ts';
import { STATEMENT_TYPES, type StatementType } from '../../text/statement.ts';
import type { App, Tools } from '../app.ts';
import { found } from '../problem.ts';
import { DecisionSchema, EntityLineSchema, EntityPageSchema } from '../schemas/entity.ts';
import { SightingSchema, StatementsPageSchema, SummarySchema } from '../schemas/entity.ts';
import { Day, Id, list, object, typed } from '../schemas/schema.ts';
import { StatementSchema } from '../schemas/statement.ts';
import { Cursor, IdParams, Limit, answering, parameters } from './route.ts';

const tag = 'people';

export function entityRoutes(app: App, tools: Tools): void {
  listRoutes(app, tools);
  speakerRoutes(app, tools);
  evidenceRoutes(app, tools);
}

const Lines = typed<{ entities: readonly EntityLine[] }>(object({ entities: list(EntityLineSchema.ref) }));

function listRoutes(app: App, { record: { entities } }: Tools): void {
  app.get(
    '/entities',
    {
      schema: {
        ...answering({ tag, summary: 'People, organisations and states, those seen most often first' }, Lines),
        querystring: parameters({
          begins: Type.Optional(
            Type.String({ maxLength: 200, description: 'Words of a name, the last of which may be a beginning' }),
          ),
          name: Type.Optional(Type.String({ maxLength: 200, description: 'E12, a name, or words of one' })),
          limit: Limit,
          after: Type.Optional(Type.Integer({ minimum: 1, description: 'The last one of the page before' })),
        }),
      },
    },
    async ({ query: { begins, name, limit, after } }) => {
      if (begins !== undefined) return { entities: await entities.lines(await entities.beginning(begins, limit)) };
      if (name !== undefined) return { entities: await entities.lines((await entities.find(name)).slice(0, limit)) };
      return { entities: await entities.list(after === undefined ? { limit } : { limit, after }) };
    },
  );
  app.get(
    '/entities/:id',
    { schema: { ...answering({ tag, summary: 'What is known of somebody' }, EntityPageSchema.ref), params: IdParams } },
    async ({ params: { id } }) => found(await entities.entity(id), `entity E${id}`),
  );
}

const filter = {
  since: Type.Optional(Day),
  until: Type.Optional(Day),
  type: Type.Optional(typed<StatementType>(Type.Enum([...STATEMENT_TYPES]))),
  outlet: Type.Optional(Type.String({ maxLength: 500 })),
  about: Type.Optional(Type.String({ maxLength: 500, description: 'Words in any form, or somebody: E12' })),
};

function topicOf(about: string | undefined): Topic | undefined {
  const entity = /^E(\d{1,15})$/.exec(about ?? '');
  if (entity) return { kind: 'entity', entity: Number(entity[1]) };
  const words = (about ?? '').split(/\s+/u).filter((word) => word !== '');
  return words.length > 0 ? { kind: 'words', words } : undefined;
}

const Changes = object({ changes: Type.Array(object({ earlier: StatementSchema.ref, later: StatementSchema.ref })) });

function speakerRoutes(app: App, { record: { timelines, documents } }: Tools): void {
  app.get(
    '/entities/:id/summary',
    { schema: { ...answering({ tag, summary: 'Somebody as a speaker' }, SummarySchema.ref), params: IdParams } },
    async ({ params: { id } }) => found(await timelines.summary(id), `entity E${id}`),
  );
  app.get(
    '/entities/:id/statements',
    {
      schema: {
        ...answering({ tag, summary: 'What somebody said, by day' }, StatementsPageSchema.ref),
        params: IdParams,
        querystring: parameters({
          ...filter,
          ...{ limit: Limit, cursor: Cursor },
          order: typed<'newest' | 'oldest'>(Type.Enum(['newest', 'oldest'], { default: 'newest' })),
        }),
      },
    },
    async ({ params: { id }, query: { about, ...options } }) => {
      const page = await timelines.statements(id, { ...options, about: topicOf(about) });
      return { statements: await documents.statements(page.statements), cursor: page.cursor };
    },
  );
  app.get(
    '/entities/:id/changes',
    {
      schema: {
        ...answering(
          { tag, summary: 'Changes of position: pairs of statements that say the contrary, the latest first' },
          typed<{ changes: readonly { readonly earlier: StoredStatement; readonly later: StoredStatement }[] }>(
            Changes,
          ),
        ),
        ...{ params: IdParams, querystring: parameters({ ...filter, limit: Limit }) },
      },
    },
    async ({ params: { id }, query: { about, limit, ...options } }) => {
      const all = await timelines.changes(id, { ...options, about: topicOf(about) });
      const pairs = all.slice(0, limit);
      const statements = await documents.statements(pairs.flatMap(({ earlier, later }) => [earlier, later]));
      const byId = new Map(statements.map((statement) => [statement.id, statement]));
      const changes = pairs.map(({ earlier, later }) => ({ earlier: byId.get(earlier)!, later: byId.get(later)! }));
      return { changes };
    },
  );
}

function evidenceRoutes(app: App, { record: { entities } }: Tools): void {
  app.get(
    '/entities/:id/sightings',
    {
      schema: {
        ...answering(
          { tag, summary: 'Where somebody was seen, and why it was taken for them' },
          Type.Object({ sightings: Type.Array(SightingSchema.ref) }),
        ),
        params: IdParams,
        querystring: parameters({ limit: Limit, after: Type.Optional(Id) }),
      },
    },
    async ({ params: { id }, query: { limit, after } }) => ({
      sightings: [...(await entities.seen(id, after === undefined ? { limit } : { limit, after }))],
    }),
  );
  app.get(
    '/entities/:id/decisions',
    {
      schema: {
        ...answering(
          { tag, summary: 'What people decided about somebody' },
          Type.Object({ decisions: Type.Array(DecisionSchema.ref) }),
        ),
        params: IdParams,
      },
    },
    async ({ params: { id } }) => ({ decisions: [...(await entities.decisionsAbout(id))] }),
  );
}
