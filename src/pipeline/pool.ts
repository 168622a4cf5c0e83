import { Worker } from 'node:worker_threads';

/** Tasks that a worker is given ahead, so that it has the next one when it ends one. */
const AHEAD = 2;

/**
 * The stack of a worker in megabytes: with it V8 has the 984 kB of the main thread, so that what is too deep for the one is
 * too deep for the other. The default of Node is four times that.
 */
const STACK = 1.15;

/** The worker that had a task ended before it answered. */
export class WorkerDeath extends Error {
  override readonly name = 'WorkerDeath';
}

interface Job<T, A> {
  readonly task: T;
  readonly resolve: (answer: A) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Threads that do tasks; each is started when there is a task for it. Script and thread speak as in `serve`. Tasks are
 * begun in the order in which they are given; a task of which a worker dies is given up, with a `WorkerDeath`, and another
 * worker goes on with the next. When a worker dies before it is ready, everything ends: no other would fare better.
 */
export class Pool<T, A> {
  readonly #script: URL;
  readonly #data: unknown;
  readonly #count: number;
  #waiting: Job<T, A>[] = [];
  #members: Member<T, A>[] = [];
  #broken: Error | null = null;

  /**
   * @param data plain, given to each worker as `workerData`
   * @param count of threads, at least 1
   */
  constructor(script: URL, data: unknown, count: number) {
    this.#script = script;
    this.#data = data;
    this.#count = count;
  }

  /**
   * @param task plain data; copied
   * @throws WorkerDeath when the worker died of the task; Error when no worker can be started
   */
  run(task: T): Promise<A> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#distribute();
    });
  }

  /** Ends all threads at once; tasks that are under way are never answered. */
  async close(): Promise<void> {
    const members = this.#members;
    [this.#members, this.#waiting] = [[], []];
    await Promise.all(members.map((member) => member.end()));
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
    const idle = this.#members.find((member) => member.jobs.length === 0);
    if (idle) return idle;
    if (this.#members.length < this.#count) return this.#hire();
    const least = this.#members.reduce((a, b) => (b.jobs.length < a.jobs.length ? b : a));
    return least.jobs.length < AHEAD ? least : null;
  }

  #hire(): Member<T, A> {
    const worker = new Worker(this.#script, { workerData: this.#data, resourceLimits: { stackSizeMb: STACK } });
    const member = new Member<T, A>(
      worker,
      () => this.#distribute(),
      (death) => this.#bury(member, death),
    );
    this.#members.push(member);
    return member;
  }

  #bury(member: Member<T, A>, death: WorkerDeath): void {
    if (!this.#members.includes(member)) return; // it was told to end
    this.#members = this.#members.filter((other) => other !== member);
    if (member.isReady) member.jobs.shift()?.reject(death);
    else this.#broken = new Error(`no worker can be started: ${death.message}`, { cause: death });
    this.#waiting.unshift(...member.jobs);
    this.#distribute();
  }
}

/** One thread with the jobs it was given and has not answered; it is at the first of them. */
class Member<T, A> {
  readonly jobs: Job<T, A>[] = [];
  /** Whether its script was loaded. */
  isReady = false;
  readonly #worker: Worker;

  constructor(worker: Worker, onAnswer: () => void, onDeath: (death: WorkerDeath) => void) {
    this.#worker = worker;
    let reason: Error | null = null;
    worker.once('message', () => {
      this.isReady = true;
      worker.on('message', (answer: A) => {
        this.jobs.shift()?.resolve(answer);
        onAnswer();
      });
    });
    worker.on('messageerror', (error) => {
      reason = error;
      void worker.terminate();
    });
    worker.on('error', (error) => {
      reason = asError(error);
    });
    worker.on('exit', (status) => {
      const why = reason?.message ?? `exit status ${status}`;
      onDeath(new WorkerDeath(`the thread ended early: ${why}`, { cause: reason }));
    });
  }

  give(job: Job<T, A>): void {
    this.jobs.push(job);
    this.#worker.postMessage(job.task);
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** What a worker throws need not be an error. */
function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
