import type { Command } from 'commander';
import type { StoriesFlags } from '../commands/stories.ts';
import type { Messages } from '../messages.ts';
import { choice, day, whole } from '../options.ts';

/** `wortlaut stories`. */
export function storiesCommand(
  messages: Messages,
  command: Command,
  examples: (lines: readonly string[]) => string,
): Command {
  const { help } = messages.stories;
  return command
    .description(help.stories)
    .argument('[STORY]', help.story)
    .usage(help.usage)
    .option('--record <file>', help.record)
    .addOption(day('--since <day>', help.since, messages))
    .addOption(whole('--limit <number>', help.limit, messages))
    .option('--cursor <place>', help.cursor)
    .addOption(choice('--to <format>', help.to, ['text', 'json', 'jsonl'], messages).default('text'))
    .addHelpText('after', examples(EXAMPLES))
    .action(async (story: string | undefined, flags: StoriesFlags) => {
      const { stories } = await import('../commands/stories.ts');
      process.exitCode = await stories(story, flags, messages);
    });
}

const EXAMPLES = [
  'wortlaut stories --since 2026-09-01 --record news.wortlaut',
  'wortlaut stories T4 --record news.wortlaut',
  'wortlaut stories --to jsonl --record news.wortlaut',
];
