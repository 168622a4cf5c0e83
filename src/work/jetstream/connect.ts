import { readFileSync } from 'node:fs';
import {
  type Authenticator,
  type NatsConnection,
  connect,
  credsAuthenticator,
  errors,
  nkeyAuthenticator,
} from '@nats-io/transport-node';
import { BusError } from '../bus.ts';
import type { Tell } from '../events.ts';
import { type BusAddress, shownBus } from './address.ts';

/** Of the errors of OpenSSL and Node that say that a connection was not secured. */
const UNTRUSTED = /^(?:ERR_SSL|ERR_TLS|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED)/;

/** Milliseconds between two pings; so many are unheard of a machine that is gone without a word, and another is asked. */
const PING = 4_000;
const UNHEARD = 2;
/** Milliseconds in which a server must let us in. */
const DIAL = 5_000;

/** @throws BusError when nobody answers, or we are not let in, or a file cannot be read */
export async function connected(address: string, parts: BusAddress): Promise<NatsConnection> {
  const { servers, user, password, tls, files } = parts;
  const authenticator = files.credentials === null ? null : authenticatorOf(files.credentials);
  const secured = tls && {
    ...(files.ca === null ? {} : { ca: textOf(files.ca) }),
    ...(files.certificate === null ? {} : { cert: textOf(files.certificate) }),
    ...(files.key === null ? {} : { key: textOf(files.key) }),
  };
  try {
    return await connect({
      ...{ servers: [...servers], name: 'wortlaut', maxReconnectAttempts: -1, reconnectTimeWait: 500 },
      ...{ pingInterval: PING, maxPingOut: UNHEARD, timeout: DIAL },
      ...(user !== null && password === null ? { token: user } : {}),
      ...(user !== null && password !== null ? { user, pass: password } : {}),
      ...(authenticator ? { authenticator } : {}),
      ...(secured ? { tls: secured } : {}),
    });
  } catch (error) {
    throw new BusError(problemOf(error), shownBus(address), error);
  }
}

function problemOf(error: unknown): 'refused' | 'untrusted' | 'unreachable' {
  if (error instanceof errors.AuthorizationError) return 'refused';
  const all = [error, (error as Error).cause] as { readonly code?: unknown }[];
  return all.some((one) => typeof one?.code === 'string' && UNTRUSTED.test(one.code)) ? 'untrusted' : 'unreachable';
}

/** They are read anew whenever a connection is made: they may have been renewed. */
function authenticatorOf(file: string): Authenticator {
  const read = (): Uint8Array => Buffer.from(textOf(file));
  return textOf(file).startsWith('SU') ? nkeyAuthenticator(read) : credsAuthenticator(read);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new BusError('file', file, error);
  }
}

/** Until it is closed. */
export async function watchConnection(connection: NatsConnection, tell: Tell): Promise<void> {
  for await (const { type } of connection.status()) {
    if (type === 'disconnect' || type === 'reconnect') tell({ event: 'connection', isThere: type === 'reconnect' });
  }
}
