import { Type } from '@fastify/type-provider-typebox';
import type { App, Tools } from '../app.ts';
import { found } from '../problem.ts';
import { ClaimLineSchema, ClaimPageSchema } from '../schemas/claim.ts';
import { Day, Id } from '../schemas/schema.ts';
import { IdParams, Limit, answering, parameters } from './route.ts';

const tag = 'claims';
/** Statements of a claim that are read: the earliest. */
const MOST = 500;

export function claimRoutes(app: App, { record: { claims } }: Tools): void {
  app.get(
    '/claims',
    {
      schema: {
        ...answering(
          { tag, summary: 'Claims of two and more statements, those in most documents first' },
          Type.Object({ claims: Type.Array(ClaimLineSchema.ref) }),
        ),
        querystring: parameters({ speaker: Type.Optional(Id), since: Type.Optional(Day), limit: Limit }),
      },
    },
    async ({ query }) => ({ claims: [...(await claims.list(query))] }),
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
