import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Got {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A server on this machine that keeps what it gets, and answers as it is told. */
export async function receive(
  answer: (response: ServerResponse, got: Got, nth: number) => void,
): Promise<{ readonly address: string; readonly got: Got[]; readonly close: () => void }> {
  const got: Got[] = [];
  const server = createServer((message, response) => {
    let body = '';
    message.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    message.on('end', () => {
      got.push({ headers: message.headers, body });
      answer(response, got.at(-1)!, got.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, got, close };
}

export const answerWith =
  (status: number, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(status, headers).end();
  };
