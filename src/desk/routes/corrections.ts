import { Type } from '@fastify/type-provider-typebox';
import { CORRECTION_KINDS, type CorrectionLine, type CorrectionRequest } from '../../record/corrections.ts';
import type { App, Tools } from '../app.ts';
import { Id, Text, Time, named, nullable, object, typed } from '../schemas/schema.ts';
import { answering, parameters } from './route.ts';

const tag = 'corrections';

const CorrectionSchema = named<CorrectionLine>(
  'Correction',
  object(
    {
      ...{ id: Id, at: Time, by: Text, kind: Type.Enum([...CORRECTION_KINDS]), document: Id },
      ...{ undoes: nullable(Id), holds: Type.Boolean() },
    },
    'What somebody said about a statement; it outlasts every further reading',
  ),
);

const Made = typed<{ id: number }>(object({ id: Id }));

/** What can be said without writing a statement anew. */
const Body = typed<CorrectionRequest>(
  Type.Union([
    object({ kind: Type.Enum(['confirm', 'reject']), statement: Id }),
    object({ kind: Type.Enum(['undo']), correction: Id }),
  ]),
);

export function correctionRoutes(app: App, { record: { corrections }, now }: Tools): void {
  app.addSchema(CorrectionSchema.schema);
  app.get(
    '/corrections',
    {
      schema: {
        ...answering(
          { tag, summary: 'What people said about statements, the newest first' },
          Type.Object({ corrections: Type.Array(CorrectionSchema.ref) }),
        ),
        querystring: parameters({ limit: Type.Integer({ minimum: 1, maximum: 1_000, default: 100 }) }),
      },
    },
    async ({ query: { limit } }) => ({ corrections: [...(await corrections.log(limit))] }),
  );
  app.post(
    '/corrections',
    {
      schema: {
        ...answering({ tag, summary: 'Says that a statement is right, or none; or takes back what was said' }, Made),
        body: Body,
      },
    },
    async ({ body, visitor }) => ({ id: await corrections.correct(body, visitor!.name, now()) }),
  );
}
