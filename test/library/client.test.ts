import assert from 'node:assert/strict';
import { type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { type NewStatements, ProblemError, answer, connect, listen } from '../../src/client/client.ts';
import { openedDesk } from '../desk/fixture.ts';

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** Somebody who answers each request in turn, and notes what was asked for. */
async function answering(turns: readonly ((response: ServerResponse) => void)[]) {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers['last-event-id'] as string | undefined);
    turns[Math.min(asked.length, turns.length) - 1](response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { address: addressOf(server), asked, close };
}

const events =
  (text: string) =>
  (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).end(text);
  };
const news = (last: number): string => `id: ${last}\nevent: statements\ndata: [{"id":${last}}]\n\n`;

async function take(all: AsyncIterable<NewStatements>, most: number): Promise<number[]> {
  const found: number[] = [];
  for await (const { last } of all) if (found.push(last) === most) break;
  return found;
}

describe('the client of a desk', () => {
  it('shows its token, and throws what the desk refuses', async (test) => {
    const desk = await openedDesk(undefined, true);
    test.after(desk.close);
    const { app, record } = desk;
    await app.listen({ host: '127.0.0.1', port: 0 });
    const address = addressOf(app.server);
    const stats = await answer(connect(address).GET('/api/v1/stats'));
    assert.equal(stats.documents, (await record.documents.latest(10)).length);
    await assert.rejects(
      answer(connect(address).GET('/api/v1/documents/{id}', { params: { path: { id: 99 } } })),
      (error) => error instanceof ProblemError && error.problem.code === 'not-found' && error.problem.status === 404,
    );
    let shown: string | null = null;
    const fetch = (request: Request): Promise<Response> => {
      shown = request.headers.get('authorization');
      return globalThis.fetch(request);
    };
    await answer(connect(address, { token: 'wlt_x', fetch }).GET('/api/v1/stats'));
    assert.equal(shown, 'Bearer wlt_x');
  });

  it('is refused without a token where one is needed', async (test) => {
    const desk = await openedDesk(() => null, true);
    test.after(desk.close);
    await desk.app.listen({ host: '127.0.0.1', port: 0 });
    const address = addressOf(desk.app.server);
    const isRefused = (error: unknown): boolean => error instanceof ProblemError && error.problem.code === 'no-token';
    await assert.rejects(answer(connect(address).GET('/api/v1/stats')), isRefused);
    await assert.rejects(take(listen(address), 1), isRefused);
  });

  it('says so when whatever answers is no desk', async (test) => {
    const { address, close } = await answering([
      (response) => void response.writeHead(502).end('<h1>Bad gateway</h1>'),
    ]);
    test.after(close);
    const isNoDesk = (error: unknown): boolean =>
      error instanceof ProblemError && error.problem.code === 'no-desk' && error.problem.status === 502;
    await assert.rejects(answer(connect(address).GET('/api/v1/stats')), isNoDesk);
    await assert.rejects(take(listen(address), 1), isNoDesk);
  });
});

describe('listening', () => {
  it('goes on after the last statement that was told when a connection breaks', async (test) => {
    const { address, asked, close } = await answering([
      events(`retry: 1\n\n${news(4)}${news(7)}id: 8\nevent: statements\ndata: [{"id"`),
      (response) => void response.writeHead(503).end(),
      (response) => response.destroy(),
      events(news(9)),
    ]);
    test.after(close);
    assert.deepEqual(await take(listen(address, { after: 2 }), 3), [4, 7, 9]);
    assert.deepEqual(asked, ['2', '7', '7', '7']);
  });

  it('ends when it is told to, also while it waits', { timeout: 20_000 }, async (test) => {
    const { address, close } = await answering([events(`retry: 1000000\n\n${news(4)}`)]);
    test.after(close);
    const stop = new AbortController();
    const found: number[] = [];
    for await (const { last } of listen(address, { signal: stop.signal })) {
      found.push(last);
      setTimeout(() => stop.abort(), 50);
    }
    assert.deepEqual(found, [4]);
  });

  it('throws at once where there is nobody', async () => {
    const { address, close } = await answering([]);
    close();
    await assert.rejects(take(listen(address), 1), TypeError);
  });
});
