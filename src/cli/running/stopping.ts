import { Exit } from '../usage.ts';

export interface Stopping {
  /** Aborted by the first signal. */
  readonly stop: AbortController;
  /** Seconds after the first signal within which everything is to end. */
  readonly within: number;
  readonly onSignal: (signal: NodeJS.Signals) => void;
  /** What is still to be done before the process ends although not everything has ended; it may take a few seconds. */
  readonly onLate: () => Promise<void> | void;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Listens for signals: the first asks everything to end, the second ends the process at once, as Node does by itself
 * where nobody listens.
 *
 * @returns stops listening
 */
export function listenForSignals({ stop, within, onSignal, onLate }: Stopping): () => void {
  let late: NodeJS.Timeout | undefined;
  const forget = (): void => {
    for (const signal of SIGNALS) process.removeListener(signal, first);
  };
  const end = async (): Promise<void> => {
    try {
      await onLate();
    } finally {
      process.exit(Exit.done);
    }
  };
  function first(signal: NodeJS.Signals): void {
    forget();
    onSignal(signal);
    stop.abort();
    late = setTimeout(() => void end(), 1_000 * within).unref();
  }
  for (const signal of SIGNALS) process.on(signal, first);
  return () => {
    forget();
    clearTimeout(late);
  };
}
