import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { type LookupFunction, isIP } from 'node:net';
import { buildConnector } from 'undici';
import { type AllowList, bareHost, internalKind } from './internal.ts';
import { FetchProblem } from './problem.ts';

export interface GuardOptions {
  readonly allow: AllowList;
  /** Milliseconds to connect. */
  readonly timeout: number;
  /** How names are resolved; of the system where it is not given. */
  readonly lookup?: LookupFunction;
}

/**
 * Connects to public addresses only. The address is judged three times: a literal one before anything, those of a name
 * when it is resolved, so that nothing inside is even knocked at; and the one at which the socket is connected, before a
 * byte is sent over it, which is the one that counts.
 */
export function guardedConnector({ allow, timeout, lookup }: GuardOptions): buildConnector.connector {
  const judged = judgedLookup(allow, lookup ?? systemLookup);
  const plain = onlyWhereAllowed(buildConnector({ timeout, lookup: judged, autoSelectFamily: true }), allow);
  const secure = buildConnector({ timeout });
  return (options, callback) => {
    const host = bareHost(options.hostname);
    const isSecure = options.protocol === 'https:';
    const port = options.port || (isSecure ? '443' : '80');
    const literal = isIP(host) === 0 ? null : refusalOf(host, host, allow);
    if (literal) {
      callback(literal, null);
      return;
    }
    plain({ ...options, protocol: 'http:', port }, (error, socket) => {
      if (error !== null) callback(error, null);
      else if (isSecure) secure({ ...options, port, httpSocket: socket }, callback);
      else callback(null, socket);
    });
  };
}

/** Judges where a socket is connected, whatever was resolved before, and hangs up before a byte is sent. */
export function onlyWhereAllowed(connect: buildConnector.connector, allow: AllowList): buildConnector.connector {
  return (options, callback) => {
    connect(options, (...[error, socket]) => {
      if (error !== null) {
        callback(error, null);
        return;
      }
      const refusal = refusalOf(bareHost(options.hostname), socket.remoteAddress ?? '', allow);
      if (refusal) socket.destroy();
      if (refusal) callback(refusal, null);
      else callback(null, socket);
    });
  };
}

/** Why a host must not be reached at an address; null when it may. */
function refusalOf(host: string, address: string, allow: AllowList): FetchProblem | null {
  const kind = internalKind(address);
  if (kind === null || allow.permits(host, address)) return null;
  return new FetchProblem('internal', host === address ? `${host}, ${kind}` : `${host} = ${address}, ${kind}`);
}

/** Gives the addresses of a name that may be reached, and an error when there are only others. */
function judgedLookup(allow: AllowList, lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) {
        callback(error, []);
        return;
      }
      const addresses = found as unknown as LookupAddress[];
      const refusals = addresses.map(({ address }) => refusalOf(hostname, address, allow));
      const permitted = addresses.filter((_, i) => refusals[i] === null);
      if (permitted.length === 0) callback(refusals[0] ?? noAddress(hostname), []);
      else if (options.all === true) callback(null, permitted);
      else callback(null, permitted[0].address, permitted[0].family);
    });
  };
}

const noAddress = (hostname: string): FetchProblem => new FetchProblem('no-such-host', hostname);
