import { once } from 'node:events';
import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';
import { within } from './within.ts';

/** What is asked whether it answers, by name. */
export type Checks = Readonly<Record<string, () => Promise<unknown>>>;

/** Milliseconds for an answer. */
const PATIENCE = 2_000;

/**
 * Serves what watches over a process: `/metrics` for Prometheus, `/healthz`, which answers as long as the process does, and
 * `/readyz`, which answers well when all that the process needs answers.
 *
 * @throws an error of Node when the place is taken
 */
export async function serveHealth(
  { host, port }: { readonly host: string; readonly port: number },
  register: Registry,
  checks: Checks,
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const answers: Readonly<Record<string, () => Promise<Answer>>> = {
    '/metrics': async () => ({ status: 200, type: register.contentType, body: await register.metrics() }),
    '/healthz': () => Promise.resolve(json(200, { status: 'ok' })),
    '/readyz': async () => {
      const found = await answersOf(checks);
      return json(Object.values(found).every((answer) => answer === 'ok') ? 200 : 503, found);
    },
  };
  const answerTo = async ({ method, url = '' }: IncomingMessage): Promise<Answer> => {
    const answer = answers[url.split('?')[0]];
    if (!answer) return json(404, { status: 'no such thing' });
    return method === 'GET' ? answer() : json(405, { status: 'GET only' });
  };
  const server = createServer((request, response) => {
    answerTo(request)
      .then(({ status, type, body }) => {
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
      })
      .catch(() => response.destroy());
  });
  server.listen(port, host);
  await once(server, 'listening');
  const { port: own } = server.address() as AddressInfo;
  return { address: `http://${host}:${own}`, close: () => closed(server) };
}

async function answersOf(checks: Checks): Promise<Readonly<Record<string, 'ok' | 'no answer'>>> {
  const all = Object.entries(checks).map(async ([name, check]) => {
    try {
      await within(PATIENCE, check());
      return [name, 'ok'] as const;
    } catch {
      return [name, 'no answer'] as const;
    }
  });
  return Object.fromEntries(await Promise.all(all));
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const json = (status: number, body: object): Answer => ({
  ...{ status, type: 'application/json' },
  body: `${JSON.stringify(body)}\n`,
});

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
