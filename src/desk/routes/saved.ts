import { Type } from '@fastify/type-provider-typebox';
import { QueryError } from '../../record/query/error.ts';
import { format } from '../../record/query/format.ts';
import { parse } from '../../record/query/parse.ts';
import type { SavedSearch, Total } from '../../record/search.ts';
import type { App, Tools } from '../app.ts';
import { freshOf } from '../fresh.ts';
import { DeskError } from '../problem.ts';
import { Count, list, object, typed } from '../schemas/schema.ts';
import { SavedLineSchema, type SavedLine, SavedSearchSchema } from '../schemas/search.ts';
import { NameParams, answering } from './route.ts';

const tag = 'search';

const Saved = typed<{ searches: readonly SavedLine[]; newest: number }>(
  object({ searches: list(SavedLineSchema.ref), newest: Count }),
);
const Done = Type.Object({});

/** Searches that are kept under a name, and how many of their statements are new to who asks. */
export function savedRoutes(app: App, tools: Tools): void {
  const { record } = tools;
  app.get(
    '/saved-searches',
    {
      schema: answering(
        {
          tag,
          summary: 'Saved searches',
          description: '`newest` is the last statement there is: what to say when all of it was looked at',
        },
        Saved,
      ),
    },
    async ({ visitor }) => {
      const newest = await record.documents.newest();
      const looks = await record.search.looks(visitor!.name);
      const searches: SavedLine[] = [];
      for (const saved of await record.search.saved())
        searches.push({ ...saved, fresh: await freshIn(tools, saved, looks.get(saved.name) ?? null) });
      return { searches, newest };
    },
  );
  app.put(
    '/saved-searches/:name',
    {
      schema: {
        ...answering(
          { tag, summary: 'Keeps a search under a name, in place of one that has it' },
          SavedSearchSchema.ref,
        ),
        params: NameParams,
        body: Type.Object({ query: Type.String({ maxLength: 10_000 }) }),
      },
    },
    async ({ params: { name }, body, visitor }) => {
      const query = parse(body.query);
      await record.search.save(name, query);
      await record.search.look(name, visitor!.name, await record.documents.newest());
      return { name, query: format(query) };
    },
  );
  changingRoutes(app, tools);
}

function changingRoutes(app: App, { record: { search } }: Tools): void {
  app.patch(
    '/saved-searches/:name',
    {
      schema: {
        ...answering({ tag, summary: 'Gives a saved search another name' }, Done),
        ...{ params: NameParams, body: NameParams },
      },
    },
    async ({ params, body }) => {
      const became = await search.rename(params.name, body.name);
      if (became === 'missing') throw missing(params.name);
      if (became === 'taken')
        throw new DeskError('conflict', {
          en: `another search is saved as ${body.name}`,
          de: `unter „${body.name}“ ist schon eine andere Suche gespeichert`,
        });
      return {};
    },
  );
  app.put(
    '/saved-searches/:name/look',
    {
      // everybody says it of themselves alone
      config: { access: 'read' },
      schema: {
        ...answering({ tag, summary: 'Says how far one has looked: what comes later is new' }, Done),
        params: NameParams,
        body: Type.Object({ statement: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }) }),
      },
    },
    async ({ params: { name }, body: { statement }, visitor }) => {
      if (!(await search.look(name, visitor!.name, statement))) throw missing(name);
      return {};
    },
  );
  app.delete(
    '/saved-searches/:name',
    { schema: { ...answering({ tag, summary: 'Removes a saved search' }, Done), params: NameParams } },
    async ({ params: { name } }) => {
      if (!(await search.unsave(name))) throw missing(name);
      return {};
    },
  );
}

const missing = (name: string): DeskError =>
  new DeskError('not-found', {
    en: `no search is saved as ${name}`,
    de: `unter „${name}“ ist keine Suche gespeichert`,
  });

/** null for who never looked, and for a search that cannot be understood any more. */
async function freshIn({ record }: Tools, { query }: SavedSearch, looked: number | null): Promise<Total | null> {
  if (looked === null) return null;
  try {
    return await freshOf(record, parse(query), looked);
  } catch (error) {
    if (error instanceof QueryError) return null;
    throw error;
  }
}
