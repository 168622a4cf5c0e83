import { Worker } from 'node:worker_threads';
import { type WorkerDeath, deathOf, endedEarly, outOfMemory, outOfTime } from './worker-death.ts';

/** What a task may take of a worker. */
export interface Limit {
  readonly milliseconds: number;
  /** Of memory in the whole worker. */
  readonly bytes: number;
}

export interface Job<T, A> {
  readonly task: T;
  readonly limit: Limit;
  readonly resolve: (answer: A) => void;
  readonly reject: (error: Error) => void;
  /** Whether it is given a second time, because the first worker had done others before. */
  isSecond: boolean;
}

/** What the owner of a member is told. */
export interface Listener<T, A> {
  readonly onAnswer: () => void;
  /** @param culprit the job of which it died; null when it died of none */
  readonly onDeath: (death: WorkerDeath, culprit: Job<T, A> | null) => void;
}

/**
 * The stack of a worker in megabytes: with it V8 has the 984 kB of the main thread, so that what is too deep for the one is
 * too deep for the other. The default of Node is four times that.
 */
const STACK = 1.15;

/** One thread with the jobs it was given and has not answered; it is at the first of them. */
export class Member<T, A> {
  jobs: Job<T, A>[] = [];
  /** Whether its script was loaded. */
  isReady = false;
  /** Whether it has answered nothing yet, so that the memory it has is that of its first job. */
  isFresh = true;
  readonly #worker: Worker;
  /** The job that is watched, and for how many milliseconds it has been. */
  #watched: Job<T, A> | null = null;
  #spent = 0;
  #isMeasured = false;
  /** Why it was ended, and the job that is to blame. */
  #death: WorkerDeath | null = null;
  #culprit: Job<T, A> | null = null;

  /** @param heap megabytes of lasting objects at which the thread ends by itself; 0 for what Node takes */
  constructor(script: URL, data: unknown, heap: number, listener: Listener<T, A>) {
    const resourceLimits = { stackSizeMb: STACK, ...(heap > 0 ? { maxOldGenerationSizeMb: heap } : {}) };
    this.#worker = new Worker(script, { workerData: data, resourceLimits });
    this.#listen(listener);
  }

  #listen({ onAnswer, onDeath }: Listener<T, A>): void {
    const worker = this.#worker;
    worker.once('message', () => {
      this.isReady = true;
      worker.on('message', (answer: A) => {
        this.isFresh = false;
        this.jobs.shift()?.resolve(answer);
        onAnswer();
      });
    });
    worker.on('messageerror', (error) => this.#stop(deathOf(error), this.jobs[0] ?? null));
    worker.on('error', (error) => (this.#death ??= deathOf(error)));
    worker.on('exit', (status) => {
      const death = this.#death ?? endedEarly(`exit status ${status}`);
      // One that was stopped for a job may have answered it in the last moment; the next is not to blame.
      const blamed = this.#culprit ?? this.jobs[0];
      onDeath(death, this.jobs[0] === blamed ? (blamed ?? null) : null);
    });
  }

  /** Whether it can be given jobs. */
  get isAlive(): boolean {
    return this.#death === null;
  }

  give(job: Job<T, A>): void {
    this.jobs.push(job);
    this.#worker.postMessage(job.task);
  }

  /**
   * Lets time pass for the job it is at, and stops it when that is beyond its limit. Loading the script does not count,
   * nor does the time until the first call.
   */
  pass(milliseconds: number): void {
    const job = this.jobs[0];
    if (!this.isReady || !this.isAlive || !job) return;
    if (job !== this.#watched) {
      [this.#watched, this.#spent] = [job, 0];
      return;
    }
    this.#spent += milliseconds;
    if (this.#spent > job.limit.milliseconds) this.#stop(outOfTime(job.limit.milliseconds), job);
    else void this.#measure(job);
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  /** Asks the thread how much memory it has, which it answers also when it is busy. */
  async #measure(job: Job<T, A>): Promise<void> {
    if (this.#isMeasured) return;
    this.#isMeasured = true;
    try {
      const { used_heap_size: used, external_memory: external } = await this.#worker.getHeapStatistics();
      if (used + external > job.limit.bytes) this.#stop(outOfMemory(job.limit.bytes), job);
    } catch {
      // It ended meanwhile, which is told elsewhere.
    } finally {
      this.#isMeasured = false;
    }
  }

  #stop(death: WorkerDeath, culprit: Job<T, A> | null): void {
    if (!this.isAlive || (culprit && this.jobs[0] !== culprit)) return;
    [this.#death, this.#culprit] = [death, culprit];
    void this.#worker.terminate();
  }
}
