import { WorkerStartError } from '../pipeline/pool.ts';
import { RecordError } from '../record/error.ts';
import { type Bus, type Delivery, type Step, BusError } from './bus.ts';
import { ItemError } from './items.ts';

/** How much is taken at a time. */
export interface Portions {
  /** Of so many at a time. */
  readonly slots: number;
  /** Work in one. */
  readonly size: number;
}

/** Settles each delivery; what it leaves or throws at is settled by the loop. */
export type Handle = (deliveries: readonly Delivery[]) => Promise<void>;

/** Words without which work would be given to another come so many times within that time. */
const BEATS = 4;

/**
 * Takes work of a step and has it done, until the signal is aborted: then what is under way is finished, and nothing more
 * is taken. What fails is tried again later, and is a dead letter in the end; what cannot be understood is one at once.
 *
 * @throws what no other work would fare better with: BusError, RecordError, WorkerStartError; what was taken is given back
 */
export async function workOn(
  bus: Bus,
  step: Step,
  { slots, size }: Portions,
  handle: Handle,
  signal: AbortSignal,
): Promise<void> {
  const failed = new AbortController();
  const ended = AbortSignal.any([signal, failed.signal]);
  const slot = async (): Promise<void> => {
    while (!ended.aborted) {
      const deliveries = await bus.take(step, size);
      if (ended.aborted) await Promise.all(deliveries.map((delivery) => delivery.giveBack()));
      else if (deliveries.length > 0) await handled(deliveries, bus, handle);
    }
  };
  const guarded = async (): Promise<void> => {
    try {
      await slot();
    } catch (error) {
      failed.abort();
      throw error;
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: slots }, guarded));
  const first = ends.find((end) => end.status === 'rejected');
  if (first) throw first.reason;
}

async function handled(deliveries: readonly Delivery[], bus: Bus, handle: Handle): Promise<void> {
  const beat = setInterval(() => {
    for (const delivery of deliveries) delivery.working();
  }, bus.settings.patience / BEATS);
  try {
    await handle(deliveries);
    for (const delivery of deliveries) await delivery.giveBack();
  } catch (error) {
    const isStopped = error instanceof Error && error.name === 'AbortError';
    if (isStopped || isFatal(error)) for (const delivery of deliveries) await delivery.giveBack();
    if (isStopped) return;
    if (isFatal(error)) throw error;
    for (const delivery of deliveries) await failedBy(delivery, error);
  } finally {
    clearInterval(beat);
  }
}

/** What became of work that threw something. */
export function failedBy(delivery: Delivery, error: unknown): Promise<void> {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const isHopeless = error instanceof ItemError || (error instanceof BusError && error.problem === 'gone');
  return isHopeless ? delivery.bury(reason) : delivery.failed(reason);
}

const isFatal = (error: unknown): boolean =>
  error instanceof RecordError ||
  error instanceof WorkerStartError ||
  (error instanceof BusError && error.problem !== 'gone');
