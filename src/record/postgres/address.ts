import { RecordError } from '../error.ts';

/** Whether a record is in PostgreSQL, by its address. */
export const isPostgres = (address: string): boolean => /^postgres(?:ql)?:\/\//i.test(address);

/** The address of a schema beside that of a record: for one that is not whole yet. */
export function besidesPostgres(address: string): string {
  const url = new URL(address);
  url.searchParams.set('schema', `${readAddress(address).schema}_moving`);
  return url.href;
}

/** What a record's address says beside where the server is. */
export interface PostgresAddress {
  /** For the client, without what is ours. */
  readonly server: string;
  /** In which its tables are; `?schema=NAME`. */
  readonly schema: string;
  /** Milliseconds after which a statement is given up; `?statement_timeout=MS`. */
  readonly timeout: number;
  /** Connections at most; `?connections=N`. */
  readonly connections: number;
  /** Address of the same record on a server that follows this one, for what only reads; `?replica=HOST:PORT`. */
  readonly replica: string | null;
  /** Without the password. */
  readonly shown: string;
}

const TIMEOUT = 10 * 60 * 1000;
const CONNECTIONS = 4;

/** @throws RecordError for what is no address */
export function readAddress(address: string): PostgresAddress {
  const url = URL.parse(address);
  if (!url) throw new RecordError('unusable', address.replace(/\/\/.*@/s, '//'), 'is no address');
  const take = (name: string): string | null => {
    const value = url.searchParams.get(name);
    url.searchParams.delete(name);
    return value;
  };
  const schema = take('schema') ?? 'wortlaut';
  const timeout = numberOf(take('statement_timeout'), TIMEOUT);
  const connections = numberOf(take('connections'), CONNECTIONS);
  const replica = replicaOf(address, take('replica'));
  const shown = new URL(address);
  shown.password = '';
  shown.searchParams.delete('password');
  return { server: url.href, schema, timeout, connections, replica, shown: shown.href };
}

function replicaOf(address: string, host: string | null): string | null {
  if (host === null) return null;
  const url = new URL(address);
  url.searchParams.delete('replica');
  url.host = host;
  const [, name, port] = /^(.+?)(?::(\d+))?$/.exec(host) ?? [];
  if (url.hostname !== name || url.port !== (port ?? url.port))
    throw new RecordError('unusable', address.replace(/\/\/.*@/s, '//'), `replica=${host} is no host with a port`);
  return url.href;
}

const numberOf = (text: string | null, standard: number): number =>
  text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : standard;
