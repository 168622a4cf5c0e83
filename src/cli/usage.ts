import type { CommanderError } from 'commander';
import type { Messages } from './messages.ts';

/** The command was called in a way that cannot be meant; the message says what was wrong and what is allowed. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Exit statuses of the command. */
export const Exit = { done: 0, failed: 1, usage: 2 } as const;

/** What an error of commander says, in the language of the messages. */
export function usageMessage({ code, message }: CommanderError, { usage }: Messages): string {
  const what = /'([^']*)'/.exec(message)?.[1] ?? '';
  const meant = /Did you mean (?:one of )?([^?]+)\?/.exec(message)?.[1];
  const said = usage.byCode[code]?.(what) ?? message;
  return meant === undefined ? said : `${said}; ${usage.meant(meant)}`;
}
