import { Type } from '@fastify/type-provider-typebox';
import { parse } from '../../record/query/parse.ts';
import { PROBLEM, parameters } from './route.ts';
import { DeskError } from '../problem.ts';
import type { App } from '../app.ts';
import type { Live } from '../live.ts';
import { takeOver } from '../take-over.ts';

/** Everybody who listens costs a look at the record each second. */
const MOST_LISTENERS = 1_000;
const TOO_MANY = { en: 'too many listen already', de: 'es hören schon zu viele zu' };

export function liveRoutes(app: App, live: Live): void {
  app.get(
    '/live',
    {
      // who asks for the head alone listens to nothing
      exposeHeadRoute: false,
      schema: {
        tags: ['live'],
        summary: 'New statements as they come in, as server-sent events',
        description:
          'Events: `statements`, a list of statements, each with the live ticker (`ticker`) of which its document is an ' +
          'entry, or null; `position`, where nothing fits; `caught-up`, when all that was missed was told. ' +
          '`Last-Event-ID`, or `after` where that cannot be sent, goes on where a connection broke.',
        querystring: parameters({
          q: Type.Optional(Type.String({ maxLength: 10_000 })),
          after: Type.Optional(
            Type.Integer({
              minimum: 0,
              maximum: Number.MAX_SAFE_INTEGER,
              description: 'The last statement that is known',
            }),
          ),
        }),
        headers: Type.Object({ 'last-event-id': Type.Optional(Type.String({ pattern: '^\\d{1,15}$' })) }),
        response: {
          200: { description: 'Server-sent events', content: { 'text/event-stream': { schema: {} } } },
          '4xx': PROBLEM,
          '5xx': PROBLEM,
        },
      },
    },
    async ({ query: { q = '', after = null }, headers }, reply) => {
      const query = q.trim() === '' ? null : parse(q);
      if (live.listeners >= MOST_LISTENERS) throw new DeskError('busy', TOO_MANY, { retryAfter: 60 });
      const last = headers['last-event-id'];
      const raw = takeOver(reply);
      raw.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      await live.listen(raw, query, last === undefined ? after : Number(last));
    },
  );
}
