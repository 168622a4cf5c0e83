/** Why a task was given up: it took too long, needed too much memory, or its worker ended in another way. */
export type DeathCode = 'timeout' | 'memory' | 'engine';

/** The worker that had a task ended, or was ended, before it answered. */
export class WorkerDeath extends Error {
  override readonly name = 'WorkerDeath';
  readonly code: DeathCode;

  constructor(code: DeathCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What an `error` event of a worker tells; what a worker throws need not be an error. */
export function deathOf(thrown: unknown): WorkerDeath {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const isMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? outOfMemory(null) : endedEarly(error.message, error);
}

export function endedEarly(why: string, cause: Error | null = null): WorkerDeath {
  return new WorkerDeath('engine', `the thread ended early: ${why}`, { cause });
}

export function outOfTime(milliseconds: number): WorkerDeath {
  const seconds = Math.max(Math.round(milliseconds / 100) / 10, 0.1);
  return new WorkerDeath('timeout', `not done after ${seconds} s and given up; --page-timeout gives more time`);
}

/** @param bytes that the task was allowed; null when the thread came to its own limit */
export function outOfMemory(bytes: number | null): WorkerDeath {
  const more = bytes === null ? 'more memory than a thread can have' : `more than ${Math.round(bytes / 2 ** 20)} MB`;
  return new WorkerDeath('memory', `needed ${more} and was given up; --page-memory gives more`);
}
