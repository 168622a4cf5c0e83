import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { type Socket, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bus } from '../../src/work/bus.ts';
import { openJetStream } from '../../src/work/jetstream/bus.ts';
import { freePort } from '../free-port.ts';

/** A NATS server with JetStream. */
export interface Server {
  /** Of a new bus, each time another. @param patience seconds */
  readonly address: (patience?: number) => string;
  /** Stops it as a crash would, and starts it again with what it had on the disk. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Debian keeps it where only root has its path. */
const FOLDERS = ['/usr/sbin', '/usr/local/bin', '/usr/local/sbin', '/opt/homebrew/bin'];

const given = process.env['WORTLAUT_NATS'];
const binary = [...(process.env['PATH'] ?? '').split(delimiter), ...FOLDERS]
  .map((folder) => join(folder, 'nats-server'))
  .find((file) => existsSync(file));

/** Why tests that need a server are skipped; false where there is one. */
export const skip = given || binary ? false : 'needs NATS: apt-get install nats-server, or WORTLAUT_NATS=nats://…';
/** The same for tests that restart it. */
export const skipOwn = binary ? false : 'needs NATS: apt-get install nats-server';

let count = 0;
const named =
  (base: string) =>
  (patience = 60): string =>
    `${base}?name=test-${process.pid}-${count++}&patience=${patience}`;

/**
 * Starts a server for one file of tests, or takes the one that is given.
 *
 * @param more arguments; `cwd` where they name files
 */
export async function startServer(isOwn = false, more: readonly string[] = [], cwd?: string): Promise<Server> {
  if (given && !isOwn)
    return { address: named(given), restart: () => Promise.reject(new Error('not ours')), stop: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-nats-'));
  const port = await freePort();
  const args = ['-a', '127.0.0.1', '-p', String(port), '-js', '-sd', folder, ...more];
  let child = await started(args, port, cwd);
  const end = async (): Promise<void> => {
    child.kill('SIGKILL');
    await once(child, 'close');
  };
  return {
    address: named(`nats://127.0.0.1:${port}`),
    restart: async () => {
      await end();
      child = await started(args, port, cwd);
    },
    stop: async () => {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A server without JetStream. */
export async function startPlain(): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
  const port = await freePort();
  const child = await started(['-a', '127.0.0.1', '-p', String(port)], port);
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await once(child, 'close');
  };
  return { port, stop };
}

/** Three servers that keep everything three times. */
export interface Cluster {
  /** Of a new bus, each time another. @param ports where it is reached; of the servers themselves where they are not given */
  readonly address: (patience?: number, ports?: readonly number[]) => string;
  /** Of each server, for clients. */
  readonly ports: readonly number[];
  /** By numbers from 0 on. One that is dead already stays so. */
  readonly kill: (n: number) => Promise<void>;
  /** With what it had on the disk. One that runs already goes on. */
  readonly start: (n: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** @param advertised ports that clients are told to come to, where those of the servers are not to be used */
export async function startCluster(advertised: readonly number[] = []): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-nats-cluster-'));
  const all: number[] = [];
  for (let n = 0; n < 6; n++) all.push(await freePort());
  const ports = all.slice(0, 3);
  const routes = all.slice(3).map((port) => `nats://127.0.0.1:${port}`);
  const begin = (n: number): Promise<ChildProcess> => {
    const cluster = ['--cluster_name', 'test', '--cluster', routes[n], '--routes', routes.join(',')];
    const own = ['-n', `n${n}`, '-a', '127.0.0.1', '-p', String(ports[n]), '-js', '-sd', join(folder, `n${n}`)];
    const told = advertised.length > 0 ? ['--client_advertise', `127.0.0.1:${advertised[n]}`] : [];
    return started([...own, ...cluster, ...told], ports[n]);
  };
  const children = new Map<number, ChildProcess>();
  const start = async (n: number): Promise<void> => {
    if (!children.has(n)) children.set(n, await begin(n));
  };
  await Promise.all([0, 1, 2].map(start));
  const kill = async (n: number): Promise<void> => {
    const child = children.get(n);
    if (!child) return;
    children.delete(n);
    child.kill('SIGKILL');
    await once(child, 'close');
  };
  return {
    address: (patience, at = ports) =>
      `${named(`nats://${at.map((port) => `127.0.0.1:${port}`).join(',')}`)(patience)}&replicas=3`,
    ports,
    kill,
    start,
    stop: async () => {
      for (const n of [...children.keys()]) await kill(n);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function started(args: readonly string[], port: number, cwd?: string): Promise<ChildProcess> {
  const child = spawn(binary!, args, { stdio: 'ignore', ...(cwd === undefined ? {} : { cwd }) });
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`nats-server ended with ${child.exitCode}`);
    await sleep(20);
  }
  return child;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket: Socket = connect(port, '127.0.0.1');
    const end = (answer: boolean) => (): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', end(true)).once('error', end(false)).once('close', end(false));
  });
}

/** So many buses on one address, opened at once; none of them when one cannot be. */
export async function openAll(address: string, n: number): Promise<Bus[]> {
  const opened = await Promise.allSettled(Array.from({ length: n }, () => openJetStream(address)));
  const buses = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = opened.find((one) => one.status === 'rejected');
  if (!failed) return buses;
  for (const bus of buses) await bus.close();
  throw failed.reason;
}
