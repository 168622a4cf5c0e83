import { Type } from '@fastify/type-provider-typebox';
import type { Doorman } from '../access/access.ts';
import { UNKNOWN_TOKEN } from '../access/doorman.ts';
import { ofThisSite, sessionCookie } from '../access/session.ts';
import type { App } from '../app.ts';
import { DeskError } from '../problem.ts';
import { object, typed } from '../schemas/schema.ts';
import { VisitorSchema } from '../schemas/visitor.ts';
import { answering } from './route.ts';

const tag = 'session';

/** Signing in from a browser: the token is kept in a cookie that scripts do not see. */
export function sessionRoutes(app: App, doorman: Doorman): void {
  app.post(
    '/session',
    {
      config: { access: 'none' },
      schema: {
        ...answering({ tag, summary: 'Signs in with a token: sets a cookie that stands for it' }, VisitorSchema),
        body: typed<{ token: string }>(object({ token: Type.String({ pattern: '^[\\w-]{1,200}$' }) })),
      },
    },
    async (request, reply) => {
      if (request.headers.origin !== undefined) ofThisSite(request);
      const visitor = await doorman(request, request.body.token);
      if (!visitor) throw new DeskError('no-token', UNKNOWN_TOKEN);
      reply.header('set-cookie', sessionCookie(request.body.token, request.protocol === 'https'));
      return visitor;
    },
  );
  app.delete(
    '/session',
    {
      config: { access: 'none' },
      schema: answering({ tag, summary: 'Signs out: takes the cookie away' }, Type.Object({})),
    },
    (request, reply) => {
      if (request.headers.origin !== undefined) ofThisSite(request);
      reply.header('set-cookie', sessionCookie(null, request.protocol === 'https'));
      return {};
    },
  );
}
