import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { describe, it } from 'node:test';
import Fastify from 'fastify';
import type { App } from '../../src/desk/app.ts';
import { tellError } from '../../src/desk/errors.ts';
import { standInLine } from '../../src/desk/line.ts';

/** A server whose answers are the round of the event loop in which they were made. */
function appWith(most: number): App {
  const app: App = Fastify();
  app.setErrorHandler(tellError);
  standInLine(app, most);
  let round = 0;
  app.get('/', () => {
    // what else is due in this round comes before it is counted
    const now = round;
    setImmediate(() => (round = now + 1));
    return { round: now };
  });
  return app;
}

const asked = async (app: App, n: number): Promise<readonly { status: number; body: string; later: unknown }[]> =>
  Promise.all(
    Array.from({ length: n }, async () => {
      const { statusCode: status, body, headers } = await app.inject('/');
      return { status, body, later: headers['retry-after'] };
    }),
  );

describe('requests', () => {
  it('are let in as they came, one in each round, so that between them others can come', async () => {
    const app = appWith(100);
    const answers = await asked(app, 5);
    assert.deepEqual(
      answers.map(({ status, body }) => [status, (JSON.parse(body) as { round: number }).round]),
      [0, 1, 2, 3, 4].map((round) => [200, round]),
    );
    await app.close();
  });

  it('are refused when too many wait, and let in again later', async () => {
    const app = appWith(2);
    const answers = await asked(app, 5);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 200, 503, 503, 503]);
    const refused = answers.find(({ status }) => status === 503)!;
    assert.equal(refused.later, '10');
    assert.equal((JSON.parse(refused.body) as { code: string }).code, 'busy');
    assert.deepEqual(
      (await asked(app, 2)).map(({ status }) => status),
      [200, 200],
    );
    await app.close();
  });

  it('are not answered when whoever sent them has gone', async () => {
    const app: App = Fastify({ forceCloseConnections: true });
    const sockets: Socket[] = [];
    const held: (() => void)[] = [];
    // all of them stand in line before the first is let in
    app.addHook('onRequest', ({ socket }, _, done) => {
      sockets.push(socket);
      held.push(done);
      if (held.length === 3) for (const enter of held) enter();
    });
    standInLine(app);
    let answered = 0;
    app.get('/', () => {
      answered++;
      for (const socket of sockets.slice(1)) socket.destroy();
      return {};
    });
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    try {
      const asked = await Promise.allSettled(Array.from({ length: 3 }, async () => fetch(address)));
      assert.deepEqual(asked.map(({ status }) => status).sort(), ['fulfilled', 'rejected', 'rejected']);
      assert.equal(answered, 1);
    } finally {
      await app.close();
    }
  });
});
