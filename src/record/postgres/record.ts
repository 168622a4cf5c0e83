import type { Record } from '../record.ts';
import { RecordError } from '../error.ts';
import { readAddress } from './address.ts';
import { Member, type Question } from './member.ts';
import type { PostgresOptions } from './opening.ts';
import { Pool } from './pool.ts';
import { Replica, isReading } from './replica.ts';

type PartName = Exclude<keyof Record, 'address' | 'settle' | 'close'>;

/**
 * A record in PostgreSQL. The store is the one of SQLite, and waits for its answers; so each connection has a thread with a
 * store of its own, which knows of the others as little as another process would. Here calls are handed to whoever has
 * time, and what only reads to a replica where there is one.
 */
export class PostgresRecord implements Record {
  readonly address: string;
  readonly documents = this.#part('documents');
  readonly corrections = this.#part('corrections');
  readonly entities = this.#part('entities');
  readonly care = this.#part('care');
  readonly claims = this.#part('claims');
  readonly exports = this.#part('exports');
  readonly alerts = this.#part('alerts');
  readonly search = this.#part('search');
  readonly stories = this.#part('stories');
  readonly timelines = this.#part('timelines');
  readonly failures = this.#part('failures');
  readonly inputs = this.#part('inputs');
  readonly sources = this.#part('sources');
  readonly tokens = this.#part('tokens');
  readonly #pool: Pool;
  readonly #replica: Replica | null;

  constructor(address: string, options: PostgresOptions) {
    const { shown, connections, replica } = readAddress(address);
    this.address = shown;
    const onWrote = (position: string): void => this.#replica?.follow(position);
    this.#pool = new Pool(() => new Member(address, shown, options, onWrote), connections);
    this.#replica = replica === null ? null : new Replica(replicaAt(replica, connections, options));
  }

  settle(most: number): Promise<number> {
    return this.#ask({ part: null, method: 'settle', values: [most] }) as Promise<number>;
  }

  async close(): Promise<void> {
    await this.#replica?.close();
    await this.#pool.close();
  }

  #part<T extends PartName>(part: T): Record[T] {
    const methods = {
      get: (_: object, method: string | symbol) => {
        // what is awaited is asked for this
        if (typeof method === 'symbol' || method === 'then') return undefined;
        return (...values: readonly unknown[]) => this.#ask({ part, method, values });
      },
    };
    return new Proxy({}, methods) as Record[T];
  }

  #ask(question: Question): Promise<unknown> {
    return this.#replica && isReading(question) ? this.#read(question, this.#replica) : this.#pool.ask(question);
  }

  async #read(question: Question, replica: Replica): Promise<unknown> {
    const answer = await replica.ask(question);
    if (answer) return answer.value;
    try {
      return await this.#pool.ask(question);
    } catch (error) {
      const known = isAway(error) ? await replica.ask(question, true) : null;
      if (known) return known.value;
      throw error;
    }
  }
}

/** Whether the server that writes could not be asked. */
const isAway = (error: unknown): boolean =>
  error instanceof RecordError && (error.problem === 'unreachable' || error.problem === 'interrupted');

function replicaAt(address: string, connections: number, options: PostgresOptions): Pool {
  const { shown } = readAddress(address);
  const reading = { ...options, readOnly: true, create: false };
  return new Pool(() => new Member(address, shown, reading, () => undefined), connections);
}
