import { type Job, type Limit, Member } from './member.ts';
import type { WorkerDeath } from './worker-death.ts';

/** Tasks that a worker is given ahead, so that it has the next one when it ends one. */
const AHEAD = 2;

/** Milliseconds between two looks at what the workers take. */
const LOOK = 100;

/** No worker reached the point where it could be given a task. */
export class WorkerStartError extends Error {
  override readonly name = 'WorkerStartError';
}

/** What all workers of a pool are made of. */
export interface Making {
  readonly script: URL;
  /** Plain, given to each worker as `workerData`. */
  readonly data: unknown;
  /** Threads, at least 1. */
  readonly count: number;
  /** Megabytes of lasting objects at which a thread ends by itself; 0 for what Node takes. */
  readonly heap: number;
}

/**
 * Threads that do tasks within limits; each is started when there is a task for it. Script and thread speak as in `serve`.
 * Tasks are begun in the order in which they are given. A task that goes beyond its limit, or of which a worker dies, is
 * given up with a `WorkerDeath`, and another worker goes on with the next. Only of what a worker fresh from the start has
 * too little memory for is the memory to blame: other tasks are tried a second time. When a worker dies before it is
 * ready, everything ends: no other would fare better.
 */
export class Pool<T, A> {
  readonly #making: Making;
  #waiting: Job<T, A>[] = [];
  #members: Member<T, A>[] = [];
  #broken: Error | null = null;
  readonly #watch: NodeJS.Timeout;
  #looked = performance.now();

  constructor(making: Making) {
    this.#making = making;
    this.#watch = setInterval(() => this.#look(), LOOK).unref();
  }

  /**
   * @param task plain data; copied
   * @throws WorkerDeath when the task was given up; WorkerStartError when no worker can be started
   */
  run(task: T, limit: Limit): Promise<A> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, limit, resolve, reject, isSecond: false });
      this.#distribute();
    });
  }

  /** Ends all threads at once; tasks that are under way are never answered. */
  async close(): Promise<void> {
    clearInterval(this.#watch);
    const members = this.#members;
    [this.#members, this.#waiting] = [[], []];
    await Promise.all(members.map((member) => member.end()));
  }

  /** A look that comes late, because this thread or the whole process stood still, counts as two at most. */
  #look(): void {
    const now = performance.now();
    const passed = Math.min(now - this.#looked, 2 * LOOK);
    this.#looked = now;
    for (const member of this.#members) member.pass(passed);
  }

  #distribute(): void {
    if (this.#broken) {
      for (const job of this.#waiting.splice(0)) job.reject(this.#broken);
      return;
    }
    while (this.#waiting.length > 0) {
      const member = this.#leastBusy();
      if (!member) return;
      member.give(this.#waiting.shift()!);
    }
  }

  #leastBusy(): Member<T, A> | null {
    const alive = this.#members.filter((member) => member.isAlive);
    const idle = alive.find((member) => member.jobs.length === 0);
    if (idle) return idle;
    if (this.#members.length < this.#making.count) return this.#hire();
    if (alive.length === 0) return null;
    const least = alive.reduce((a, b) => (b.jobs.length < a.jobs.length ? b : a));
    return least.jobs.length < AHEAD ? least : null;
  }

  #hire(): Member<T, A> {
    const { script, data, heap } = this.#making;
    const member = new Member<T, A>(script, data, heap, {
      onAnswer: () => this.#distribute(),
      onDeath: (death, culprit) => this.#bury(member, death, culprit),
    });
    this.#members.push(member);
    return member;
  }

  #bury(member: Member<T, A>, death: WorkerDeath, culprit: Job<T, A> | null): void {
    if (!this.#members.includes(member)) return; // it was told to end
    this.#members = this.#members.filter((other) => other !== member);
    const blamed = member.isReady ? culprit : null;
    this.#waiting.unshift(...member.jobs.filter((job) => job !== blamed));
    if (!member.isReady)
      this.#broken = new WorkerStartError(`no worker can be started: ${death.message}`, { cause: death });
    else if (blamed) this.#giveUp(blamed, death, member.isFresh);
    this.#distribute();
  }

  #giveUp(job: Job<T, A>, death: WorkerDeath, wasFresh: boolean): void {
    if (death.code !== 'memory' || wasFresh || job.isSecond) {
      job.reject(death);
      return;
    }
    job.isSecond = true;
    this.#hire().give(job);
  }
}
