import type { Command } from 'commander';
import type { Messages } from '../messages.ts';

/** `wortlaut config`. */
export function configCommand(
  messages: Messages,
  command: Command,
  examples: (lines: readonly string[]) => string,
): Command {
  const { help } = messages.config;
  return command
    .description(help.config)
    .usage(help.usage)
    .addHelpText('after', examples(['wortlaut config', 'wortlaut config --config wortlaut.toml']))
    .action(async () => {
      const { showConfig } = await import('../commands/config.ts');
      process.exitCode = showConfig(command.optsWithGlobals<{ config?: string }>().config, messages);
    });
}
