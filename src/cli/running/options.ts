import type { Command } from 'commander';
import { numberFrom, text } from '../config/kind.ts';
import type { Messages } from '../messages.ts';
import { choice, optionOf } from '../options.ts';

export const LOG_FORMATS = ['none', 'text', 'json'] as const;
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What all commands that run for long have in common. */
export interface RunningFlags {
  readonly log: (typeof LOG_FORMATS)[number];
  readonly logLevel: LogLevel;
  /** Seconds. */
  readonly stopWithin: number;
}

/** Seconds that ending may take: what systemd waits for is 90, Kubernetes 30. */
export const STOP_WITHIN = 25;
export const STOP_SECONDS = numberFrom(0, 3_600);
/** An address of this machine, with a port. */
export const PLACE = text('HOST:PORT', (value) => /^(?:[^\s:/]+|\[[0-9A-Fa-f:.]+\]):\d{1,5}$/.test(value));

export function runningOptions(command: Command, messages: Messages): Command {
  const { help } = messages.running;
  return command
    .addOption(choice('--log <format>', help.log, LOG_FORMATS, messages).default('none'))
    .addOption(choice('--log-level <level>', help.logLevel, LOG_LEVELS, messages).default('info'))
    .addOption(optionOf('--stop-within <seconds>', help.stopWithin, STOP_SECONDS, messages).default(STOP_WITHIN));
}
