import { type Command, Option } from 'commander';
import type { FetchFlags } from '../commands/fetch.ts';
import type { Messages } from '../messages.ts';
import { PAUSE, allowOption, choice, few, optionOf } from '../options.ts';

/** Hosts that are fetched from at a time, where nobody says otherwise. */
const PARALLEL = 8;
const MOST_PARALLEL = 64;
const DEFAULT_WARC = 'web.warc.gz';

const EXAMPLES = [
  'wortlaut fetch https://example.org/article.html',
  'wortlaut fetch https://example.org/feed.xml --warc monday.warc.gz --contact desk@example.org',
  'wortlaut fetch --from addresses.txt --to jsonl',
];

/**
 * `wortlaut fetch`.
 *
 * @param command as all are made; `examples` formats lines for the end of the help
 */
export function fetchCommand(
  messages: Messages,
  command: Command,
  version: string,
  examples: (lines: readonly string[]) => string,
): Command {
  const { help } = messages.fetch;
  return command
    .description(help.fetch)
    .argument('[ADDRESS...]', help.addresses)
    .usage(help.usage)
    .addOption(new Option('--warc <file>', help.warc).default(DEFAULT_WARC))
    .option('--from <list>', help.from)
    .addOption(choice('--to <format>', help.to, ['text', 'jsonl'], messages).default('text'))
    .option('--contact <address>', help.contact)
    .addOption(optionOf('--pause <seconds>', help.pause, PAUSE, messages).default(1))
    .addOption(few('--parallel <number>', help.parallel, MOST_PARALLEL, messages).default(PARALLEL))
    .addOption(allowOption(help.allow))
    .option('--tdm-right <reason>', help.right)
    .addHelpText('after', `${examples(EXAMPLES)}\n\n${help.statuses}`)
    .action(async (addresses: string[], flags: FetchFlags) => {
      const { fetchAll } = await import('../commands/fetch.ts');
      process.exitCode = await fetchAll(addresses, flags, version, messages);
    });
}
