import { EventSourceParserStream } from 'eventsource-parser/stream';
import { ProblemError } from './problem.ts';
import type { components } from './schema.ts';

/** Statements that came into the record together. */
export interface NewStatements {
  /** The last statement that was looked at: who listens again `after` it misses none. */
  readonly last: number;
  readonly statements: readonly components['schemas']['Statement'][];
}

export interface LiveOptions {
  /** Only statements that fit; all where it is not given. */
  readonly query?: string;
  /** The last statement that is known, 0 for none; only what comes from now on where it is not given. */
  readonly after?: number;
  readonly token?: string;
  /** Ends it. */
  readonly signal?: AbortSignal;
}

/** Milliseconds before a connection that broke is made again; a desk may say another time. */
const PAUSE = 3_000;

/**
 * New statements as they come into the record of a desk. A connection that breaks is made again, and goes on where it
 * was.
 *
 * @param address of the desk
 * @throws ProblemError for what the desk refuses; TypeError when there is no desk from the start
 */
export async function* listen(address: string, options: LiveOptions = {}): AsyncGenerator<NewStatements, void> {
  const { signal } = options;
  let { after } = options;
  let pause = PAUSE;
  const onRetry = (milliseconds: number): void => {
    pause = milliseconds;
  };
  let isKnown = false;
  while (!signal?.aborted) {
    try {
      const response = await ask(address, { ...options, ...(after === undefined ? {} : { after }) });
      if (!response.ok) throw ProblemError.of(await response.json().catch(() => null), response);
      isKnown = true;
      for await (const news of newsIn(response.body!, onRetry)) {
        after = news.last;
        yield news;
      }
    } catch (error) {
      if (signal?.aborted) return;
      if (!isKnown || (error instanceof ProblemError && error.problem.status < 500)) throw error;
    }
    await waited(pause, signal);
  }
}

function ask(address: string, { query, after, token, signal }: LiveOptions): Promise<Response> {
  const url = new URL('api/v1/live', address.endsWith('/') ? address : `${address}/`);
  if (query !== undefined) url.searchParams.set('q', query);
  return fetch(url, {
    headers: {
      accept: 'text/event-stream',
      ...(after === undefined ? {} : { 'last-event-id': String(after) }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(signal ? { signal } : {}),
  });
}

/** https://html.spec.whatwg.org/#server-sent-events */
async function* newsIn(body: ReadableStream, onRetry: (milliseconds: number) => void): AsyncGenerator<NewStatements> {
  const events = body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream({ onRetry }));
  for await (const { event, id, data } of events) {
    if (event === 'statements') yield { last: Number(id), statements: JSON.parse(data) as NewStatements['statements'] };
  }
}

/** Waits, or until it is to end. */
function waited(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
    if (signal?.aborted) done();
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
  });
}
