import type { Messages } from '../messages.ts';
import { Exit } from '../usage.ts';
import type { Log } from './log.ts';

export interface Stopping {
  /** Aborted by the first signal. */
  readonly stop: AbortController;
  /** Seconds after the first signal within which everything is to end. */
  readonly within: number;
  readonly log: Log;
  readonly messages: Messages;
  readonly onSignal?: () => void;
  /** What is still done before the process ends although not everything has ended, before and after that is told. */
  readonly giveBack?: () => Promise<unknown>;
  readonly close?: () => Promise<unknown>;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Listens for signals: the first asks everything to end, the second ends the process at once, as Node does by itself
 * where nobody listens.
 *
 * @returns stops listening
 */
export function listenForSignals(stopping: Stopping): () => void {
  const { stop, within, log, messages, onSignal, giveBack, close } = stopping;
  let late: NodeJS.Timeout | undefined;
  const forget = (): void => {
    for (const signal of SIGNALS) process.removeListener(signal, first);
  };
  const end = async (): Promise<void> => {
    try {
      await giveBack?.();
      log.tell('warn', 'late', { within });
      log.say(messages.running.late(within));
      await close?.();
    } finally {
      process.exit(Exit.done);
    }
  };
  function first(signal: NodeJS.Signals): void {
    forget();
    log.tell('info', 'stop', { signal });
    onSignal?.();
    stop.abort();
    late = setTimeout(() => void end(), 1_000 * within).unref();
  }
  for (const signal of SIGNALS) process.on(signal, first);
  return () => {
    forget();
    clearTimeout(late);
  };
}
