import { Type } from '@fastify/type-provider-typebox';
import type { Stats } from '../../record/care.ts';
import type { App, Tools } from '../app.ts';
import { Count, Day, Text, named, nullable, object } from '../schemas/schema.ts';
import { VisitorSchema } from '../schemas/visitor.ts';
import { answering } from './route.ts';

const tag = 'record';

const StatsSchema = named<Stats>(
  'Stats',
  object({
    ...{ version: Count, bytes: Count, documents: Count, revisions: Count, outlets: Count },
    statements: Type.Record(Type.String(), Count),
    ...{ entities: Count, corrections: Count, from: nullable(Day), to: nullable(Day) },
    runs: Type.Array(object({ version: Text, engine: Text, revisions: Count })),
  }),
);

export function metaRoutes(app: App, { record }: Tools): void {
  app.addSchema(StatsSchema.schema);
  app.get('/stats', { schema: answering({ tag, summary: 'How much is in the record' }, StatsSchema.ref) }, async () =>
    record.care.stats(),
  );
  app.get(
    '/me',
    {
      schema: answering({ tag, summary: 'Who asks, and what they may do' }, VisitorSchema),
    },
    ({ visitor }) => visitor!,
  );
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
}
