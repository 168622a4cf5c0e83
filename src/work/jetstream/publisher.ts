import { setTimeout as sleep } from 'node:timers/promises';
import { type JetStreamClient, JetStreamApiError } from '@nats-io/jetstream';
import { type MsgHdrs, type NatsConnection, errors } from '@nats-io/transport-node';
import { BusError } from '../bus.ts';

/** What is published. */
export interface Message {
  readonly subject: string;
  /** By which the server knows the same again. */
  readonly id: string;
  readonly headers: MsgHdrs;
  readonly data: Uint8Array;
}

/** `unsure`: it is there, and may have been put there by an earlier attempt of this call. */
export type Published = 'new' | 'known' | 'unsure';

/** Milliseconds between two attempts. */
const PAUSE = 250;
/** Milliseconds for an answer. */
const TIMEOUT = 5_000;
/** Codes of the server that say that there is no room now: https://github.com/nats-io/nats-server/blob/main/server/errors.json */
const FULL: ReadonlySet<number> = new Set([10_023, 10_047, 10_054, 10_077, 10_122]);
/** The cluster or its storage is not ready yet, or no longer: what a start, a restart and an election look like. */
const PASSING: ReadonlySet<number> = new Set([10_004, 10_005, 10_006, 10_007, 10_008, 10_009]);

/** Publishes into streams, patiently: while there is no server or no room it waits, since the same twice is known. */
export class Publisher {
  readonly #connection: NatsConnection;
  readonly #client: JetStreamClient;

  constructor(connection: NatsConnection, client: JetStreamClient) {
    [this.#connection, this.#client] = [connection, client];
  }

  /** @throws BusError when the server refuses it; the reason of the signal when that is aborted */
  async publish({ subject, id, headers, data }: Message, signal?: AbortSignal): Promise<Published> {
    for (let attempt = 1; ; attempt++) {
      try {
        const { duplicate } = await this.#client.publish(subject, data, { msgID: id, headers, timeout: TIMEOUT });
        if (!duplicate) return 'new';
        return attempt === 1 ? 'known' : 'unsure';
      } catch (error) {
        if (!isPassing(error) || this.#connection.isClosed()) throw asBusError(error);
      }
      await sleep(PAUSE, undefined, { signal });
    }
  }
}

/** Milliseconds for which a server may be away without a command ending of it. */
const AWAY = 60_000;

/** Asks again while the server is away for a moment. @param most milliseconds @throws BusError */
export async function persistently<T>(ask: () => Promise<T>, most = AWAY): Promise<T> {
  const end = performance.now() + most;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (performance.now() >= end || !isPassing(error)) throw asBusError(error);
      await sleep(PAUSE);
    }
  }
}

/** Whether what failed may go well another time. */
function isPassing(error: unknown): boolean {
  if (error instanceof JetStreamApiError) {
    return FULL.has(error.code) || PASSING.has(error.code) || error.status === 503;
  }
  // what nobody answers looks as if there were no JetStream; where an account has none the server says so
  if (error instanceof Error && error.name === 'JetStreamNotEnabled')
    return !(error.cause instanceof JetStreamApiError);
  const { TimeoutError, RequestError, ConnectionError, NoRespondersError } = errors;
  return [TimeoutError, RequestError, ConnectionError, NoRespondersError].some((kind) => error instanceof kind);
}

export function asBusError(error: unknown): BusError {
  if (error instanceof BusError) return error;
  return new BusError('failed', error instanceof Error ? error.message : String(error), error);
}
