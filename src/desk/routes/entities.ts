import { Type } from '@fastify/type-provider-typebox';
import type { EntityLine } from '../../identity/register/view.ts';
import type { Sighting } from '../../identity/register/sighting.ts';
import { type WordingChange, wordingDiff } from '../../record/claims/wording-diff.ts';
import type { StoredStatement } from '../../record/stored.ts';
import { STEPS, type Step, type Topic } from '../../record/timeline.ts';
import { STATEMENT_TYPES, type StatementType } from '../../text/statement.ts';
import type { App, Tools } from '../app.ts';
import { found } from '../problem.ts';
import { WordingChangeSchema } from '../schemas/claim.ts';
import { DecisionsPageSchema, EntityLineSchema, EntityPageSchema, OverTimeSchema } from '../schemas/entity.ts';
import { SightingSchema, StatementsPageSchema, SummarySchema } from '../schemas/entity.ts';
import { Day, Text, list, nullable, object, typed } from '../schemas/schema.ts';
import { StatementSchema } from '../schemas/statement.ts';
import { decisionsPage } from './decisions.ts';
import { Cursor, IdParams, Limit, answering, pageOf, parameters } from './route.ts';

const tag = 'people';

export function entityRoutes(app: App, tools: Tools): void {
  listRoutes(app, tools);
  speakerRoutes(app, tools);
  evidenceRoutes(app, tools);
}

const Lines = typed<{ entities: readonly EntityLine[]; cursor: string | null }>(
  object({ entities: list(EntityLineSchema.ref), cursor: nullable(Text) }),
);

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
          ...{ limit: Limit, cursor: Cursor },
        }),
      },
    },
    async ({ query: { begins, name, ...page } }) => {
      if (begins !== undefined)
        return { entities: await entities.lines(await entities.beginning(begins, page.limit)), cursor: null };
      const ids = name === undefined ? null : await entities.find(name);
      const { items, cursor } = await pageOf(page, ({ limit, after }) => {
        if (!ids) return entities.list(after === undefined ? { limit } : { limit, after });
        const start = after === undefined ? 0 : ids.indexOf(after) + 1;
        return entities.lines(ids.slice(start, start + limit));
      });
      return { entities: items, cursor };
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

interface ShownChange {
  readonly earlier: StoredStatement;
  readonly later: StoredStatement;
  readonly words: readonly WordingChange[];
}

const Changes = typed<{ changes: readonly ShownChange[] }>(
  object({
    changes: Type.Array(
      object({ earlier: StatementSchema.ref, later: StatementSchema.ref, words: Type.Array(WordingChangeSchema) }),
    ),
  }),
);

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
    '/entities/:id/timeline',
    {
      schema: {
        ...answering({ tag, summary: 'How much somebody said in each year, month or day' }, OverTimeSchema.ref),
        params: IdParams,
        querystring: parameters({ ...filter, by: typed<Step>(Type.Enum([...STEPS], { default: 'month' })) }),
      },
    },
    async ({ params: { id }, query: { about, by, ...options } }) =>
      timelines.overTime(id, by, { ...options, about: topicOf(about) }),
  );
  app.get(
    '/entities/:id/changes',
    {
      schema: {
        ...answering(
          { tag, summary: 'Changes of position: pairs of statements that say the contrary, the latest first' },
          Changes,
        ),
        ...{ params: IdParams, querystring: parameters({ ...filter, limit: Limit }) },
      },
    },
    async ({ params: { id }, query: { about, limit, ...options } }) => {
      const all = await timelines.changes(id, { ...options, about: topicOf(about) });
      const pairs = all.slice(0, limit);
      const statements = await documents.statements(pairs.flatMap(({ earlier, later }) => [earlier, later]));
      const byId = new Map(statements.map((statement) => [statement.id, statement]));
      const changes = pairs.map((pair): ShownChange => {
        const [earlier, later] = [byId.get(pair.earlier)!, byId.get(pair.later)!];
        return { earlier, later, words: wordingDiff(earlier.statement.quote.text, later.statement.quote.text) };
      });
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
          typed<{ sightings: readonly Sighting[]; cursor: string | null }>(
            object({ sightings: list(SightingSchema.ref), cursor: nullable(Text) }),
          ),
        ),
        params: IdParams,
        querystring: parameters({ limit: Limit, cursor: Cursor }),
      },
    },
    async ({ params: { id }, query }) => {
      const { items, cursor } = await pageOf(query, (page) => entities.seen(id, page));
      return { sightings: items, cursor };
    },
  );
  app.get(
    '/entities/:id/decisions',
    {
      schema: {
        ...answering(
          { tag, summary: 'What people decided about somebody and holds, the newest first' },
          DecisionsPageSchema.ref,
        ),
        params: IdParams,
        querystring: parameters({ limit: Limit, cursor: Cursor }),
      },
    },
    async ({ params: { id }, query }) => decisionsPage(await entities.decisionsAbout(id), query, entities),
  );
}
