import type { Cell } from '../database.ts';

/** One statement on its way to the server. */
export interface Asked {
  readonly text: string;
  readonly values: readonly Cell[];
  /** Under which it is prepared; null for what is asked once, or may be several statements. */
  readonly name: string | null;
}

/** What a statement gave. */
export interface Answered {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that it changed or gave. */
  readonly count: number;
}

/** What went wrong, as it goes from thread to thread. */
export interface WireProblem {
  readonly message: string;
  /** SQLSTATE or an error code of Node. */
  readonly code: string | null;
}

export interface WireRequest {
  readonly statements: readonly Asked[];
  /** Of a transaction: the connection that it was begun on; null where a new one will do. */
  readonly connection: number | null;
  /** Whether an answer is waited for. */
  readonly isAwaited: boolean;
}

/** Of all statements since the last answer. */
export interface WireAnswer {
  readonly connection: number;
  /** Up to the first that failed. */
  readonly answers: readonly Answered[];
  readonly problem: WireProblem | null;
}

/** What a wire is begun with. */
export interface WireData {
  readonly address: string;
  /** SQL that every connection begins with. */
  readonly opening: string;
  /** Set to 1 when there is an answer. */
  readonly bell: Int32Array;
}

/**
 * Waits until the bell is rung. What wakes may be the ring of the answer before, if its thread was held up between setting
 * the bell and waking: so it is the bell that counts.
 *
 * @returns false when it was not rung within these milliseconds
 */
export function isRung(bell: Int32Array, milliseconds: number): boolean {
  const end = performance.now() + milliseconds;
  while (Atomics.load(bell, 0) === 0) {
    if (Atomics.wait(bell, 0, 0, Math.max(0, end - performance.now())) === 'timed-out') return false;
  }
  return true;
}

export function ring(bell: Int32Array): void {
  Atomics.store(bell, 0, 1);
  Atomics.notify(bell, 0);
}
