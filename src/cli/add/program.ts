import type { Command } from 'commander';
import type { AddFlags } from '../commands/add.ts';
import type { Messages } from '../messages.ts';
import { ENGINES, INPUT_FORMATS, LANGUAGES, allowOption, choice, day, readingLimits } from '../options.ts';

const EXAMPLES = [
  'wortlaut add articles/ --record news.wortlaut',
  'wortlaut add archive.warc.gz monday.jsonl --record news.wortlaut',
  'wortlaut add --retry timeout --page-timeout 120 --record news.wortlaut',
  'wortlaut add https://example.org/feed.xml --record news.wortlaut --contact desk@example.org',
];

/** `wortlaut add`. @param command as all are made; `examples` formats lines for the end of the help */
export function addCommand(
  messages: Messages,
  command: Command,
  examples: (lines: readonly string[]) => string,
): Command {
  const { help } = messages;
  return readingLimits(
    command
      .description(messages.add.help.add)
      .argument('[INPUT...]', messages.add.help.inputs)
      .usage(messages.add.help.usage)
      .option('--record <file>', messages.add.help.record)
      .option('--bus <address>', messages.work.help.busUsage)
      .addOption(choice('--from <format>', help.from, INPUT_FORMATS, messages).default('auto'))
      .addOption(choice('--language <language>', help.language, LANGUAGES, messages).default('auto'))
      .addOption(day('--published <day>', help.published, messages))
      .addOption(choice('--engine <engine>', help.engine, ENGINES, messages).default('learned'))
      .option('--learn-outlets', help.learnOutlets),
    messages,
  )
    .option('--retry [code...]', messages.add.help.retry)
    .option('--contact <address>', messages.add.help.contact)
    .addOption(allowOption(messages.add.help.allow))
    .addOption(choice('--to <format>', messages.add.help.to, ['text', 'json'], messages).default('text'))
    .addHelpText('after', `${examples(EXAMPLES)}\n\n${help.statuses}`)
    .action(async (inputs: string[], { retry, ...flags }: Omit<AddFlags, 'retry'> & { retry?: true | string[] }) => {
      const { add } = await import('../commands/add.ts');
      process.exitCode = await add(
        inputs,
        { ...flags, ...(retry ? { retry: retry === true ? [] : retry } : {}) },
        command,
        messages,
      );
    });
}
