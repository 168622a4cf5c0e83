import type { Command } from 'commander';
import type { Messages } from '../messages.ts';

/** `wortlaut move`. */
export function moveCommand(
  messages: Messages,
  command: Command,
  examples: (lines: readonly string[]) => string,
): Command {
  const { help } = messages.move;
  return command
    .description(help.move)
    .usage(help.usage)
    .argument('<FROM>', help.from)
    .argument('<TO>', help.to)
    .addHelpText('after', `${examples(['wortlaut move news.wortlaut postgres://localhost/news'])}\n\n${help.more}`)
    .action(async (from: string, to: string) => {
      const { move } = await import('../commands/move.ts');
      process.exitCode = await move(from, to, messages);
    });
}
