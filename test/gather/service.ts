import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { POLITE, type Manners } from '../../src/gather/reconcile/http.ts';

export interface Asked {
  readonly method: string;
  readonly type: string | undefined;
  readonly queries: Readonly<Record<string, { query: string; type?: string; limit: number }>> | null;
}

export interface Service {
  readonly url: string;
  readonly asked: Asked[];
  readonly close: () => Promise<void>;
}

type Answer = (asked: Asked, response: ServerResponse, count: number) => void;

export const MANIFEST_02 = {
  versions: ['0.1', '0.2'],
  name: 'Test',
  identifierSpace: 'http://www.wikidata.org/entity/',
  schemaSpace: 'http://www.wikidata.org/prop/direct/',
};

/** A reconciliation service on this machine, which answers as it is told to, and notes what it was asked. */
export async function startService(answer: Answer): Promise<Service> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const queries = new URLSearchParams(body).get('queries');
      asked.push({
        method: request.method!,
        type: request.headers['content-type'],
        queries: queries === null ? null : (JSON.parse(queries) as Asked['queries']),
      });
      answer(asked.at(-1)!, response, asked.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${port}/api`, asked, close };
}

/** Answers with the manifest, and to each query with what `find` gives for it. */
export const speaking =
  (find: (query: string) => readonly object[], manifest: object = MANIFEST_02): Answer =>
  ({ queries }, response) => {
    const answers = Object.entries(queries ?? {}).map(([key, { query }]) => [key, { result: find(query) }]);
    json(response, queries ? Object.fromEntries(answers) : manifest);
  };

export function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk as string;
  return body;
}

/** Manners that wait for nothing, and note how long they would have waited. */
export function hasty(more: Partial<Manners> = {}): { manners: Manners; waits: number[] } {
  const waits: number[] = [];
  const sleep = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  return { manners: { ...POLITE, sleep, now: () => Date.parse('2026-03-03T10:00:00Z'), ...more }, waits };
}
