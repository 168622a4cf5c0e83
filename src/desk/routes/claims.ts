import { Type } from '@fastify/type-provider-typebox';
import type { ClaimsPage } from '../../record/claims.ts';
import { parse } from '../../record/query/parse.ts';
import type { App, Tools } from '../app.ts';
import { found } from '../problem.ts';
import { ClaimLineSchema, ClaimPageSchema } from '../schemas/claim.ts';
import { Day, Id, Text, list, nullable, object, typed } from '../schemas/schema.ts';
import { Cursor, IdParams, Limit, QueryText, answering, parameters } from './route.ts';

const tag = 'claims';
/** Statements of a claim that are read: the earliest. */
const MOST = 500;

const Page = typed<ClaimsPage>(object({ claims: list(ClaimLineSchema.ref), cursor: nullable(Text) }));

export function claimRoutes(app: App, { record: { claims } }: Tools): void {
  app.get(
    '/claims',
    {
      schema: {
        ...answering({ tag, summary: 'Claims of two and more statements, those in most documents first' }, Page),
        querystring: parameters({
          q: { ...QueryText, description: 'Claims with a statement that fits it, as in a search' },
          speaker: Type.Optional(Id),
          since: Type.Optional(Day),
          until: Type.Optional(Day),
          outlets: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000, description: 'At least so many' })),
          contrary: Type.Boolean({
            default: false,
            description: 'Only claims of which the same entity says the contrary elsewhere',
          }),
          limit: Limit,
          cursor: Cursor,
        }),
      },
    },
    async ({ query: { q, contrary, ...options } }) =>
      claims.list({ ...options, isContrary: contrary, query: q.trim() === '' ? undefined : parse(q) }),
  );
  app.get(
    '/claims/:id',
    {
      schema: {
        ...answering({ tag, summary: 'A claim, by its number or that of any of its statements' }, ClaimPageSchema.ref),
        params: IdParams,
      },
    },
    async ({ params: { id } }) => found(await claims.claim(id, MOST), `claim C${id}`),
  );
}
