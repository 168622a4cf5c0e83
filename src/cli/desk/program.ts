import type { Command } from 'commander';
import type { DeskFlags } from '../commands/desk.ts';
import type { Messages } from '../messages.ts';
import { allowOption, port } from '../options.ts';
import { runningOptions } from '../running/options.ts';

const EXAMPLES = [
  'wortlaut desk --record news.wortlaut',
  'wortlaut desk --record news.wortlaut --port 8000',
  'wortlaut desk --record news.wortlaut --host 0.0.0.0',
];

/** `wortlaut desk`. */
export function deskCommand(
  messages: Messages,
  command: Command,
  examples: (lines: readonly string[]) => string,
): Command {
  const { help } = messages.desk;
  return runningOptions(command, messages)
    .description(help.desk)
    .usage(help.usage)
    .option('--record <file>', help.record)
    .addOption(port('--port <number>', help.port, messages))
    .option('--host <address>', help.host, '127.0.0.1')
    .option('--trust-proxy <address>', help.trustProxy)
    .option('--user-header <name>', help.userHeader)
    .addOption(allowOption(help.allow))
    .addHelpText('after', examples(EXAMPLES))
    .action(async (flags: DeskFlags) => {
      const { desk } = await import('../commands/desk.ts');
      process.exitCode = await desk(flags, messages);
    });
}
