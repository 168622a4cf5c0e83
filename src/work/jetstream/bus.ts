import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Consumer,
  type JetStreamClient,
  type JetStreamManager,
  type JsMsg,
  AckPolicy,
  DiscardPolicy,
  JetStreamApiError,
  RetentionPolicy,
  StorageType,
  jetstream,
  jetstreamManager,
} from '@nats-io/jetstream';
import { Kvm } from '@nats-io/kv';
import { Objm } from '@nats-io/obj';
import { type NatsConnection, nanos } from '@nats-io/transport-node';
import {
  type Bus,
  type BusSettings,
  type Cells,
  type DeadLetters,
  type Delivery,
  type Lag,
  type Step,
  type Work,
  BusError,
  LOST,
  STEPS,
  WAIT,
  deliveriesOf,
} from '../bus.ts';
import type { Tell } from '../events.ts';
import { type BusAddress, busAddressOf, shownBus } from './address.ts';
import { Bodies } from './bodies.ts';
import { FORGOTTEN, NatsCells } from './cells.ts';
import { connected, watchConnection } from './connect.ts';
import { type Desk, NatsDelivery } from './delivery.ts';
import { NatsDead, TRACE, headersOf } from './letters.ts';
import { Publisher, asBusError, persistently } from './publisher.ts';
import { Stuck } from './stuck.ts';

/** Milliseconds beyond `WAIT` after which an answer is no longer expected. */
const LATE = 4_000;
/** Milliseconds in which a server must say that it has heard that work is done. */
const CONFIRMED = 2_000;
/** Bytes of a message that are kept free for its headers. */
const HEADERS = 16_384;
/** Work that may be under way at a time, and requests for work that may wait, over all workers. */
const UNDER_WAY = 4_096;
/** Failures in a row, with a connection, after which it is no passing trouble. */
const TROUBLES = 60;
/** Milliseconds for which a cluster may be without a leader when a bus is opened. */
const LEADERLESS = 30_000;
const CONSUMER = 'worker';
const OTHER_CONFIGURATION = 10_058;
const OVERLAP = 10_065;
/** Times that one of several who make the streams at once tries, and the milliseconds between. */
const TURNS = 50;
const TURN = 100;

/**
 * Opens a bus on NATS JetStream, and makes its streams where they are not there. A cluster that has no leader yet is waited
 * for.
 *
 * @param address `nats://…`, see `busAddressOf`
 * @param tell hears when the connection is lost and there again, and of work whose workers all ended without a word
 * @throws BusError when there is no such server, or it does not let us in, or has no JetStream
 */
export async function openJetStream(address: string, settings?: BusSettings, tell?: Tell): Promise<Bus> {
  const read = busAddressOf(address);
  const parts = { ...read, settings: settings ?? read.settings };
  const connection = await connected(address, parts);
  try {
    const { jetstream: has, cluster } = connection.info!;
    // of a cluster others may have it; a server by itself says whether it has, before there is anything to wait for
    if (!has && !cluster) throw new BusError('no-jetstream', shownBus(address));
    const bus = await persistently(() => openedOn(connection, parts, tell), LEADERLESS);
    if (tell) void watchConnection(connection, tell);
    return bus;
  } catch (error) {
    await connection.close();
    if (isNotEnabled(error)) throw new BusError('no-jetstream', shownBus(address), error);
    throw asBusError(error);
  }
}

async function openedOn(connection: NatsConnection, parts: BusAddress, tell?: Tell): Promise<Bus> {
  const manager = await jetstreamManager(connection);
  const client = jetstream(connection);
  const { name, replicas, settings } = parts;
  await inTurn(() => prepare(manager, parts));
  const kv = await inTurn(() => new Kvm(client).create(`${name}-cells`, { history: 1, ttl: FORGOTTEN, replicas }));
  const store = await inTurn(() => new Objm(client).create(`${name}-bodies`, { replicas, storage: StorageType.File }));
  const publisher = new Publisher(connection, client);
  const bodies = new Bodies(store, (connection.info?.max_payload ?? 2 ** 20) - HEADERS);
  const dead = new NatsDead(name, manager, publisher, bodies);
  const confirm = async (reply: string): Promise<void> => {
    await connection.request(reply, '+ACK', { timeout: CONFIRMED });
  };
  const stuck = new Stuck({ name, consumer: CONSUMER, manager, publisher, bodies });
  const desk = { settings, bodies, dead, confirm };
  return new NatsBus({ parts, connection, manager, client, publisher, desk, stuck, cells: new NatsCells(kv), tell });
}

/** What an account says that has no JetStream; and what it looks like when nobody answers in the end. */
const isNotEnabled = (error: unknown): boolean =>
  error instanceof BusError && error.cause instanceof Error && error.cause.name === 'JetStreamNotEnabled';

/** Makes the streams and their consumers; those that are there are brought to these settings. */
async function prepare(manager: JetStreamManager, { name, replicas, settings }: BusAddress): Promise<void> {
  const common = { storage: StorageType.File, num_replicas: replicas, duplicate_window: nanos(settings.window) };
  for (const step of STEPS) {
    await ensure(manager, {
      ...{ ...common, name: `${name}-${step}`, subjects: [`${name}.${step}`], max_msgs: settings.most },
      ...{ retention: RetentionPolicy.Workqueue, discard: DiscardPolicy.New },
    });
    // the server does not count attempts: at its max_deliver it would leave work lying without a word to anybody
    await manager.consumers.add(`${name}-${step}`, {
      ...{ durable_name: CONSUMER, ack_policy: AckPolicy.Explicit, ack_wait: nanos(settings.patience) },
      ...{ max_deliver: -1, max_ack_pending: UNDER_WAY, max_waiting: UNDER_WAY },
    });
  }
  await ensure(manager, { ...common, name: `${name}-dead`, subjects: [`${name}.dead.*`] });
}

/** The same stream made by two at once overlaps with itself, until the server knows it as one that is there. */
async function inTurn<T>(make: () => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn++) {
    try {
      return await make();
    } catch (error) {
      const isTaken = error instanceof JetStreamApiError && error.code === OVERLAP;
      if (!isTaken || turn === TURNS) throw error;
    }
    await sleep(TURN);
  }
}

async function ensure(
  manager: JetStreamManager,
  config: Parameters<JetStreamManager['streams']['add']>[0],
): Promise<void> {
  try {
    await manager.streams.add(config);
  } catch (error) {
    if (!(error instanceof JetStreamApiError) || error.code !== OTHER_CONFIGURATION) throw error;
    await manager.streams.update(config.name, config);
  }
}

interface Made {
  readonly parts: BusAddress;
  readonly connection: NatsConnection;
  readonly manager: JetStreamManager;
  readonly client: JetStreamClient;
  readonly publisher: Publisher;
  readonly desk: Desk;
  readonly stuck: Stuck;
  readonly cells: Cells;
  readonly tell: Tell | undefined;
}

class NatsBus implements Bus {
  readonly settings: BusSettings;
  readonly dead: DeadLetters;
  readonly cells: Cells;
  readonly #made: Made;
  readonly #consumers = new Map<Step, Promise<Consumer>>();
  #troubles = 0;

  constructor(made: Made) {
    this.#made = made;
    this.settings = made.desk.settings;
    [this.dead, this.cells] = [made.desk.dead, made.cells];
  }

  async put(step: Step, { id, title, body, trace }: Work, signal?: AbortSignal): Promise<boolean> {
    const { publisher, desk, parts } = this.#made;
    const all = headersOf(id, title.toWellFormed());
    if (trace) all.set(TRACE, trace);
    const data = await desk.bodies.keep(body, all);
    const published = await publisher.publish({ subject: `${parts.name}.${step}`, id, headers: all, data }, signal);
    if (published === 'known') await desk.bodies.forget(all);
    return published !== 'known';
  }

  async take(step: Step, most: number): Promise<readonly Delivery[]> {
    const { desk, stuck } = this.#made;
    const messages = await this.#messages(step, most);
    // another time will do where the server does not answer
    if (messages.length === 0) await stuck.look(step).catch(() => undefined);
    const taken = messages.map((message) => new NatsDelivery(step, message, desk));
    const lost = taken.filter(({ attempt }) => attempt > deliveriesOf(this.settings));
    for (const delivery of lost) {
      const { id, title, attempt } = delivery;
      await delivery.bury(LOST, attempt - 1);
      this.#made.tell?.({ event: 'dead', step, id, title, attempt: attempt - 1, ms: 0, bytes: 0, reason: 'lost' });
    }
    return taken.filter((delivery) => !lost.includes(delivery));
  }

  async left(step: Step): Promise<number> {
    return (await this.lag(step)).left;
  }

  async lag(step: Step): Promise<Lag> {
    const { manager, parts } = this.#made;
    const { state } = await persistently(() => manager.streams.info(`${parts.name}-${step}`));
    const age = state.messages > 0 ? Math.max(0, Date.now() - Date.parse(state.first_ts)) : null;
    return { left: state.messages, age };
  }

  /** What was given back without an answer is on its way before the connection ends. */
  async close(): Promise<void> {
    const { connection } = this.#made;
    await Promise.race([connection.flush(), sleep(LATE, undefined, { ref: false })]).catch(() => undefined);
    await connection.close();
  }

  /** What came in about a second. A server that is away for a while is waited for. */
  async #messages(step: Step, most: number): Promise<JsMsg[]> {
    const messages: JsMsg[] = [];
    try {
      const consumer = await this.#consumer(step);
      const coming = await consumer.fetch({ max_messages: most, expires: WAIT });
      const late = setTimeout(() => void coming.close(), WAIT + LATE);
      try {
        for await (const message of coming) messages.push(message);
      } finally {
        clearTimeout(late);
      }
      this.#troubles = 0;
    } catch (error) {
      if (messages.length === 0) await this.#recover(step, error);
    }
    return messages;
  }

  #consumer(step: Step): Promise<Consumer> {
    const { client, parts } = this.#made;
    let consumer = this.#consumers.get(step);
    if (!consumer) {
      consumer = client.consumers.get(`${parts.name}-${step}`, CONSUMER);
      this.#consumers.set(step, consumer);
    }
    return consumer;
  }

  /** A server may have come back without what it had in memory. */
  async #recover(step: Step, error: unknown): Promise<void> {
    const { connection, manager, parts } = this.#made;
    this.#consumers.delete(step);
    this.#troubles++;
    if (connection.isClosed() || this.#troubles >= TROUBLES) throw asBusError(error);
    await sleep(WAIT);
    await prepare(manager, { ...parts, settings: this.settings }).catch(() => undefined);
  }
}
