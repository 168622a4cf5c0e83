import type { Command } from 'commander';
import type { Messages } from '../messages.ts';

/** `wortlaut mcp`. */
export function mcpCommand(
  messages: Messages,
  command: Command,
  examples: (lines: readonly string[]) => string,
): Command {
  const { help } = messages.mcp;
  return command
    .description(help.mcp)
    .usage(help.usage)
    .option('--record <file>', help.record)
    .addHelpText('after', `${examples(['wortlaut mcp --record news.wortlaut'])}\n\n${help.more}`)
    .action(async ({ record }: { record?: string }) => {
      const { mcp } = await import('../commands/mcp.ts');
      process.exitCode = await mcp(record, messages);
    });
}
