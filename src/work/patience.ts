import { setTimeout as sleep } from 'node:timers/promises';
import { RecordError, type RecordProblem } from '../record/error.ts';

/** The record cannot be used for the moment. */
export type OnTrouble = (error: RecordError) => void;

/** Milliseconds before a record that is locked, full or away is tried again. */
const PAUSE = 2_000;
/** What may pass by itself; work waits for it and has not failed. */
const PASSING: ReadonlySet<RecordProblem> = new Set(['locked', 'full', 'io', 'unusable', 'unreachable', 'interrupted']);

/** Whether what failed may go well another time. */
export const isPassing = (error: unknown): error is RecordError =>
  error instanceof RecordError && PASSING.has(error.problem);

/** Asks the record again while it cannot be used for the moment. @throws whatever else goes wrong, and all when aborted */
export async function patiently<T>(work: () => Promise<T> | T, onTrouble: OnTrouble, signal: AbortSignal): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || signal.aborted) throw error;
      onTrouble(error);
    }
    await sleep(PAUSE, undefined, { signal }).catch(() => undefined);
  }
}
