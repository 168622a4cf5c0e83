import type { Command } from 'commander';
import { STATEMENT_TYPES } from '../../text/statement.ts';
import type { TimelineFlags } from '../commands/timeline.ts';
import type { Messages } from '../messages.ts';
import { choice, day, few } from '../options.ts';

/** Statements on a page at most. */
const MOST = 1_000;

/** `wortlaut timeline`. */
export function timelineCommand(
  messages: Messages,
  command: Command,
  examples: (lines: readonly string[]) => string,
): Command {
  const { help } = messages.timeline;
  return command
    .description(help.timeline)
    .argument('<NAME>', help.name)
    .usage(help.usage)
    .option('--record <file>', help.record)
    .option('--about <what>', help.about)
    .option('--changes', help.changes)
    .addOption(day('--since <day>', help.since, messages))
    .addOption(day('--until <day>', help.until, messages))
    .addOption(choice('--type <type>', help.type, STATEMENT_TYPES, messages))
    .option('--outlet <name>', help.outlet)
    .option('--oldest', help.oldest)
    .addOption(few('--limit <number>', help.limit, MOST, messages))
    .option('--cursor <place>', help.cursor)
    .addOption(choice('--to <format>', help.to, ['text', 'json', 'jsonl'], messages).default('text'))
    .addHelpText('after', examples(EXAMPLES))
    .action(async (name: string, flags: TimelineFlags) => {
      const { timeline } = await import('../commands/timeline.ts');
      process.exitCode = await timeline(name, flags, messages);
    });
}

const EXAMPLES = [
  'wortlaut timeline "Ada Zwirn" --record news.wortlaut',
  'wortlaut timeline "Ada Zwirn" --about "Brücke" --since 2026-01-01 --record news.wortlaut',
  'wortlaut timeline E12 --changes --record news.wortlaut',
];
