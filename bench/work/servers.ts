import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startServer as startPostgres, skip as noPostgres } from '../../test/record/postgres/server.ts';
import { startServer as startNats, skipOwn as noNats } from '../../test/work/server.ts';
import { childrenOf, coreOf } from './core.ts';

/** A server on this machine, and the seconds that it has spent on the cores so far. */
export interface Measured {
  readonly address: () => string;
  readonly core: () => number;
  readonly stop: () => Promise<void> | void;
}

export async function natsServer(): Promise<Measured> {
  if (noNats !== false) throw new Error(noNats);
  const before = childrenOf(process.pid, 'nats-server');
  const server = await startNats(true);
  const pid = childrenOf(process.pid, 'nats-server').find((one) => !before.includes(one))!;
  return { address: () => server.address(), core: () => coreOf(pid), stop: server.stop };
}

/** Without waiting for the disk: what is counted is work, and two of these machines never wait alike. */
export async function postgresServer(): Promise<Measured> {
  if (noPostgres !== false) throw new Error(noPostgres);
  const server = await startPostgres();
  const pid = await postmasterOf(server.address());
  return { address: server.address, core: () => coreOf(pid), stop: server.stop };
}

/** A connection of our own to the server of a record. */
export async function clientOf(address: string): Promise<pg.Client> {
  const url = new URL(address);
  url.search = '';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  return client;
}

/** All backends are its children. */
async function postmasterOf(address: string): Promise<number> {
  const client = await clientOf(address);
  const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
  await client.end();
  return Number(readFileSync(join(rows[0].data_directory, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

export interface Web {
  /** Of a page, by its number. */
  readonly url: (n: number) => string;
  readonly stop: () => Promise<void>;
}

/** Hosts of the web on this machine: 127.0.0.1, 127.0.0.2 … */
export const HOSTS = 8;

/** Pages of real size in a process of their own. */
export async function startWeb(): Promise<Web> {
  const child: ChildProcess = fork(new URL('./web.ts', import.meta.url));
  const [port] = (await once(child, 'message')) as [number];
  return {
    url: (n) => `http://127.0.0.${1 + (n % HOSTS)}:${port}/${n}.html`,
    stop: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
