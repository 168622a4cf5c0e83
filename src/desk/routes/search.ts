import { Type } from '@fastify/type-provider-typebox';
import { format } from '../../record/query/format.ts';
import { parse } from '../../record/query/parse.ts';
import { ORDERS, type Order } from '../../record/search.ts';
import type { App, Tools } from '../app.ts';
import { object, typed } from '../schemas/schema.ts';
import { FacetsSchema, type PartLine, PartSchema, SearchPageSchema } from '../schemas/search.ts';
import { Cursor, Limit, QueryText, answering, parameters } from './route.ts';

const tag = 'search';

export function searchRoutes(app: App, { record }: Tools): void {
  app.get(
    '/search',
    {
      schema: {
        ...answering({ tag, summary: 'Statements that fit a query' }, SearchPageSchema.ref),
        querystring: parameters({
          q: QueryText,
          order: typed<Order>(Type.Enum([...ORDERS], { default: 'relevance' })),
          limit: Limit,
          cursor: Cursor,
          width: Type.Integer({ minimum: 60, maximum: 2_000, default: 320, description: 'Of snippets, in code units' }),
        }),
      },
    },
    async ({ query: { q, order, limit, cursor, width } }) =>
      record.search.search(parse(q), { order, limit, cursor: cursor ?? null, width }),
  );
  app.get(
    '/search/facets',
    {
      schema: {
        ...answering(
          {
            tag,
            summary: 'How the statements that fit a query are distributed',
            description: 'Over the newest 5,000',
          },
          FacetsSchema.ref,
        ),
        querystring: parameters({ q: QueryText }),
      },
    },
    async ({ query: { q } }) => record.search.facets(parse(q)),
  );
  app.get(
    '/search/parts',
    {
      schema: {
        ...answering(
          { tag, summary: 'What each part of a query finds by itself: for one that finds nothing' },
          typed<{ parts: readonly PartLine[] }>(object({ parts: Type.Array(PartSchema) })),
        ),
        querystring: parameters({ q: QueryText }),
      },
    },
    async ({ query: { q } }) => {
      const parts = await record.search.parts(parse(q));
      return { parts: parts.map(({ part, ...rest }) => ({ part: format(part), ...rest })) };
    },
  );
}
