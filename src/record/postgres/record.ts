import type { Record } from '../record.ts';
import { readAddress } from './address.ts';
import { Member, type Question } from './member.ts';
import type { PostgresOptions } from './opening.ts';

type PartName = Exclude<keyof Record, 'address' | 'settle' | 'close'>;

/**
 * A record in PostgreSQL. The store is the one of SQLite, and waits for its answers; so each connection has a thread with a
 * store of its own, which knows of the others as little as another process would. Here calls are handed to whoever has
 * time; a thread is begun when all others are busy.
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
  readonly #begin: () => Member;
  readonly #most: number;
  #members: Member[] = [];
  /** Who has nothing to do; who was busy last comes first, as they have most in memory. */
  readonly #idle: Member[] = [];
  readonly #waiting: ((member: Member) => void)[] = [];

  constructor(address: string, options: PostgresOptions) {
    const { shown, connections } = readAddress(address);
    this.address = shown;
    this.#most = connections;
    this.#begin = () => new Member(address, shown, options);
    this.#idle.push(this.#add());
  }

  settle(most: number): Promise<number> {
    return this.#ask({ part: null, method: 'settle', values: [most] }) as Promise<number>;
  }

  async close(): Promise<void> {
    // whoever is busy comes back first
    const members = await Promise.all(this.#members.map(() => this.#take()));
    await Promise.all(members.map((member) => member.ask({ part: null, method: 'close', values: [] })));
    this.#members = [];
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

  async #ask(question: Question): Promise<unknown> {
    const member = await this.#take();
    try {
      return await member.ask(question);
    } finally {
      this.#give(member);
    }
  }

  #take(): Promise<Member> {
    const idle = this.#idle.pop();
    if (idle) return Promise.resolve(idle);
    this.#members = this.#members.filter(({ isAlive }) => isAlive);
    if (this.#members.length < this.#most) return Promise.resolve(this.#add());
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #give(member: Member): void {
    const next = this.#waiting.shift();
    if (!member.isAlive) this.#members = this.#members.filter((one) => one !== member);
    if (!next) {
      if (member.isAlive) this.#idle.push(member);
      return;
    }
    if (member.isAlive) {
      next(member);
      return;
    }
    next(this.#add());
  }

  #add(): Member {
    const member = this.#begin();
    this.#members.push(member);
    return member;
  }
}
