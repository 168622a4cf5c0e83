import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JetStreamManager, jetstreamManager } from '@nats-io/jetstream';
import { type NatsConnection, connect } from '@nats-io/transport-node';
import pg from 'pg';
import { openRecord } from '../../../src/record/open.ts';
import { STEPS, type Step } from '../../../src/work/bus.ts';
import { EmbeddedBus } from '../../../src/work/embedded.ts';
import { busAddressOf } from '../../../src/work/jetstream/address.ts';
import { work } from '../../../src/work/work.ts';
import { type Server as Postgres, startServer as startPostgres } from '../../record/postgres/server.ts';
import { READING, digestOf, putLines, storing } from '../news.ts';
import { type Cluster, startCluster } from '../server.ts';
import { Proxy } from './proxy.ts';

/** What all schedules share. */
export interface Ground {
  readonly postgres: Postgres;
  readonly lines: readonly string[];
  /** Digest of what one process makes of the lines. */
  readonly expected: string;
}

/** @param lines of JSON Lines, each a document */
export async function prepareGround(lines: readonly string[]): Promise<Ground> {
  return { postgres: await startPostgres(), lines, expected: await embeddedDigest(lines) };
}

async function embeddedDigest(lines: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-embedded-'));
  try {
    const record = openRecord(join(folder, 'expected.wortlaut'));
    const bus = new EmbeddedBus();
    await putLines(bus, lines);
    const duties = { web: null, reading: READING, storing: storing(record), scheduler: null };
    await work(bus, duties, new AbortController(), true);
    await record.close();
    return await digestOf(record.address);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface StreamState {
  readonly step: Step;
  readonly messages: number;
  /** Messages that were given out to nobody. */
  readonly pending: number;
  /** Messages that were given out and not settled. */
  readonly underWay: number;
  /** Requests for work that wait at the server. */
  readonly asking: number;
}

/** PostgreSQL and a cluster of three, each behind a proxy, and what is to be seen of them past the proxies. */
export class Stage {
  readonly cluster: Cluster;
  readonly postgres: Postgres;
  readonly proxies: { readonly bus: readonly Proxy[]; readonly record: Proxy };
  /** Of the bus and the record, through the proxies. */
  readonly busAddress: string;
  readonly recordAddress: string;
  /** Of the record, past the proxy. */
  readonly direct: string;
  readonly #name: string;
  readonly #turns = new Map<number | 'record', Promise<void>>();
  #nats: NatsConnection | null = null;

  private constructor(cluster: Cluster, postgres: Postgres, proxies: Stage['proxies'], patience: number) {
    [this.cluster, this.postgres, this.proxies] = [cluster, postgres, proxies];
    proxies.bus.forEach((proxy, n) => proxy.to(cluster.ports[n]));
    this.busAddress = cluster.address(
      patience,
      proxies.bus.map(({ port }) => port),
    );
    this.#name = busAddressOf(this.busAddress).name;
    this.direct = postgres.address();
    const url = new URL(this.direct);
    proxies.record.to(Number(url.port));
    url.port = String(proxies.record.port);
    this.recordAddress = url.href;
  }

  static async open(postgres: Postgres, patience: number): Promise<Stage> {
    const [record, ...bus] = await Promise.all([0, 1, 2, 3].map(() => Proxy.listen()));
    const cluster = await startCluster(bus.map(({ port }) => port));
    return new Stage(cluster, postgres, { bus, record }, patience);
  }

  /** Documents in the record. @throws when it cannot be asked just now */
  async stored(): Promise<number> {
    const url = new URL(this.direct);
    const schema = url.searchParams.get('schema')!;
    url.searchParams.delete('schema');
    const settings = { connectionString: url.href, connectionTimeoutMillis: 1_000, query_timeout: 1_000 };
    const client = new pg.Client(settings).on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ count: string }>(`SELECT count(*) AS count FROM "${schema}".document`);
      return Number(rows[0].count);
    } finally {
      await client.end();
    }
  }

  /** Work in all streams. @throws when they cannot be asked just now */
  async left(): Promise<number> {
    const all = await this.streams();
    return all.reduce((sum, { messages }) => sum + messages, 0);
  }

  /** @throws when they cannot be asked just now */
  async streams(): Promise<StreamState[]> {
    const manager = await this.#manager();
    return Promise.all(
      STEPS.map(async (step): Promise<StreamState> => {
        const name = `${this.#name}-${step}`;
        const [{ state }, consumer] = [await manager.streams.info(name), await manager.consumers.info(name, 'worker')];
        const { num_pending: pending, num_ack_pending: underWay, num_waiting: asking } = consumer;
        return { step, messages: state.messages, pending, underWay, asking };
      }),
    );
  }

  /** The number of the server that leads a stream; null when none does. */
  async leaderOf(step: string): Promise<number | null> {
    try {
      const { cluster } = await (await this.#manager()).streams.info(`${this.#name}-${step}`);
      return cluster?.leader ? Number(cluster.leader.slice(1)) : null;
    } catch {
      return null;
    }
  }

  /** One thing at a time is done to one server. @param server of the cluster by its number, or the record */
  inTurn(server: number | 'record', work: () => Promise<void>): Promise<void> {
    const done = (this.#turns.get(server) ?? Promise.resolve()).then(work);
    this.#turns.set(server, done);
    return done;
  }

  async close(): Promise<void> {
    await this.#nats?.close();
    for (const proxy of [...this.proxies.bus, this.proxies.record]) proxy.close();
    await this.cluster.stop();
  }

  async #manager(): Promise<JetStreamManager> {
    const servers = this.cluster.ports.map((port) => `127.0.0.1:${port}`);
    this.#nats ??= await connect({
      ...{ servers, ignoreClusterUpdates: true, maxReconnectAttempts: -1, reconnectTimeWait: 100 },
    });
    return jetstreamManager(this.#nats, { timeout: 2_000, checkAPI: false });
  }
}
