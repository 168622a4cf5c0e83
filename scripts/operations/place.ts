import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../test/free-port.ts';
import * as postgres from '../../test/record/postgres/server.ts';
import * as nats from '../../test/work/server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the commands of a page are tried: a folder, and servers on this machine that stand for those of the page. */
export interface Place {
  readonly folder: string;
  readonly wortlaut: string;
  /** Folders with commands beside those in PATH. */
  readonly path: readonly string[];
  /** Why a server is missing that blocks may need; those that are here are not in it. */
  readonly missing: ReadonlyMap<string, string>;
  /** Commands with the names and paths of this place in place of those that the page gives as examples. */
  readonly here: (commands: string) => string;
  readonly close: () => Promise<void>;
}

/** @param needed servers to start: `postgres`, `nats` */
export async function makePlace(needed: ReadonlySet<string>): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-operations-'));
  for (const name of ['etc/wortlaut', 'var/lib/wortlaut', 'var/backups/wortlaut'])
    mkdirSync(join(folder, name), { recursive: true });
  cpSync(join(ROOT, 'examples'), join(folder, 'articles'), { recursive: true });
  const missing = new Map<string, string>();
  if (needed.has('postgres') && postgres.skipOwn !== false) missing.set('postgres', postgres.skipOwn);
  if (needed.has('nats') && nats.skipOwn !== false) missing.set('nats', nats.skipOwn);
  const has = (name: string): boolean => needed.has(name) && !missing.has(name);
  const database = has('postgres') ? await postgres.startServer() : null;
  const bus = has('nats') ? await nats.startCluster() : null;
  const names: [RegExp, string][] = [
    [/(?<![\w/])\/(etc|var\/lib|var\/backups)\/wortlaut\b/g, `${folder}/$1/wortlaut`],
    [/\b7330\b/g, String(await freePort())],
    [/\b9464\b/g, String(await freePort())],
  ];
  if (database) names.push([/db\.example\.org(?::5432)?/g, new URL(database.address()).host]);
  if (bus) {
    const hosts = /\/\/([^?]*)/.exec(bus.address())![1].split(',');
    for (const [i, host] of hosts.entries())
      names.push([new RegExp(`bus-${i + 1}\\.example\\.org(?::4222)?`, 'g'), host]);
  }
  return {
    ...{ folder, missing, wortlaut: join(ROOT, 'bin', 'wortlaut'), path: database ? postgres.clients() : [] },
    here: (commands) => names.reduce((text, [name, here]) => text.replace(name, here), commands),
    close: async () => {
      database?.stop();
      await bus?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
