import { type SpawnOptions, type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../free-port.ts';

/** A server in which tests make records. */
export interface Server {
  /** Of a new schema, each time another. */
  readonly address: () => string;
  /** Stops it as a crash would, and starts it again with what it had. @param pause milliseconds between */
  readonly restart: (pause: number) => Promise<void>;
  readonly stop: () => void;
}

/** Where Debian, Fedora and Homebrew keep what PostgreSQL needs to be started. */
const FOLDERS = ['/usr/lib/postgresql', '/usr', '/opt/homebrew/opt', '/usr/local/opt'];

/** The newest `initdb`; null where there is none. */
function findBinaries(): string | null {
  const versions = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^\d+$|^(?:postgresql@|pgsql-)\d+$/.test(name))
      .sort((a, b) => Number(/\d+/.exec(b)![0]) - Number(/\d+/.exec(a)![0]))
      .map((name) => join(folder, name, 'bin')),
  );
  const all = [...(process.env['PATH'] ?? '').split(delimiter), ...versions];
  const found = all.map((folder) => join(folder, 'initdb')).find((file) => existsSync(file));
  // a link may stand there alone
  return found === undefined ? null : dirname(realpathSync(found));
}

const given = process.env['WORTLAUT_POSTGRES'];
const binaries = given ? null : findBinaries();

/** Why tests that need a server are skipped; false where there is one. */
export const skip =
  given || binaries ? false : 'needs PostgreSQL: apt-get install postgresql, or WORTLAUT_POSTGRES=postgres://…';

/** The same for those that need the commands of a server too. */
export const skipOwn = binaries ? false : 'needs PostgreSQL: apt-get install postgresql';
/** Folders with the commands that come with a server: `pg_dump`, `createdb`. */
export const clients = (): string[] => (binaries === null ? [] : [binaries]);

/** Starts a server for one file of tests, or takes the one that is given. */
export async function startServer(): Promise<Server> {
  let count = 0;
  const named = (base: string) => (): string => {
    const url = new URL(base);
    url.searchParams.set('schema', `test_${process.pid}_${count++}`);
    return url.href;
  };
  if (given)
    return { address: named(given), restart: () => Promise.reject(new Error('not ours')), stop: () => undefined };
  const { port, restart, stop } = await startOwn((run, data) =>
    run('initdb', '-D', data, '-A', 'trust', '-U', 'wortlaut', '-E', 'UTF8', '--locale=C', '--no-sync'),
  );
  return { address: named(`postgres://wortlaut@127.0.0.1:${port}/postgres`), restart, stop };
}

/** Starts a server that follows the one of a record. @returns its host and port */
export async function startReplica(address: string): Promise<{ readonly host: string; readonly stop: () => void }> {
  const { hostname, port: from, username } = new URL(address);
  const { port, stop } = await startOwn((run, data) =>
    run('pg_basebackup', '-D', data, '-R', '-X', 'stream', '-h', hostname, '-p', from, '-U', username, '--no-sync'),
  );
  return { host: `127.0.0.1:${port}`, stop };
}

type Run = (command: string, ...args: readonly string[]) => void;

/** @param make what is in the folder of its data */
async function startOwn(
  make: (run: Run, data: string) => void,
): Promise<Pick<Server, 'restart' | 'stop'> & { readonly port: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-postgres-'));
  const user = who(folder);
  const run: Run = (command, ...args) => {
    const { status, stdout, stderr, error } = spawnSync(join(binaries!, command), args, { ...user, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command}: ${stdout}${stderr}${error?.message ?? ''}`);
  };
  const data = join(folder, 'data');
  make(run, data);
  const port = await freePort();
  // what a test wrote need not outlive the machine
  const settings = `-p ${port} -k '' -c listen_addresses=127.0.0.1 -F -c max_connections=200`;
  const starting = ['-D', data, '-l', join(folder, 'log'), '-w', '-o', settings, 'start'];
  const stopping = ['-D', data, '-m', 'immediate', 'stop'];
  run('pg_ctl', ...starting);
  const restart = async (pause: number): Promise<void> => {
    await meanwhile(join(binaries!, 'pg_ctl'), stopping, user);
    await sleep(pause);
    await meanwhile(join(binaries!, 'pg_ctl'), starting, user);
  };
  const stop = (): void => {
    run('pg_ctl', ...stopping);
    rmSync(folder, { recursive: true, force: true });
  };
  return { port, restart, stop };
}

/** Runs a command while this process does other things. What it starts must not hold its output. */
async function meanwhile(command: string, args: readonly string[], options: SpawnSyncOptions): Promise<void> {
  const child = spawn(command, args, { ...(options as SpawnOptions), stdio: 'ignore' });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

/** PostgreSQL does not run as root: then as the user that its package made, or as nobody. */
function who(folder: string): Pick<SpawnSyncOptions, 'uid' | 'gid' | 'cwd'> {
  if (process.getuid?.() !== 0) return { cwd: folder };
  const id = (flag: string): number =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout.trim() || 65_534);
  const [uid, gid] = [id('-u'), id('-g')];
  chownSync(folder, uid, gid);
  return { uid, gid, cwd: folder };
}
