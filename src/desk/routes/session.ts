import { Type } from '@fastify/type-provider-typebox';
import { isSameOrigin, sessionCookie } from '../access/session.ts';
import type { Doorman } from '../access/access.ts';
import type { App } from '../app.ts';
import { DeskError } from '../problem.ts';
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
        body: Type.Object({ token: Type.String({ pattern: '^[\\w-]{1,200}$' }) }),
      },
    },
    async (request, reply) => {
      if (request.headers.origin !== undefined && !isSameOrigin(request))
        throw new DeskError('not-allowed', 'another site may not use this desk');
      request.headers.authorization = `Bearer ${request.body.token}`;
      const visitor = await doorman(request);
      if (!visitor) throw new DeskError('no-token', 'this token is not known, or no longer good');
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
      reply.header('set-cookie', sessionCookie(null, request.protocol === 'https'));
      return {};
    },
  );
}
