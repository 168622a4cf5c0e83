import type { Command } from 'commander';
import { ORDERS } from '../../record/search.ts';
import type { FindFlags } from '../commands/find.ts';
import type { Messages } from '../messages.ts';
import { choice, few } from '../options.ts';

/** Statements of one page, at most. */
const MOST = 1_000;
const PAGE = 20;

const EXAMPLES = [
  `wortlaut find 'Brücke "noch zehn Jahre" speaker:Zwirn'`,
  `wortlaut find 'Haushalt OR Etat' said:2026 --sort newest --facets`,
  `wortlaut find '(Brücke OR Tunnel) -Hafen outlet:Talpost' --save brücken`,
  'wortlaut find --saved brücken --to csv',
];

/** `wortlaut find` */
export function findCommand(
  messages: Messages,
  command: Command,
  examples: (lines: readonly string[]) => string,
): Command {
  const { help } = messages.find;
  return command
    .description(help.find)
    .argument('[QUERY...]', help.query)
    .usage(help.usage)
    .allowUnknownOption()
    .option('--record <file>', help.record)
    .addOption(choice('--sort <order>', help.sort, ORDERS, messages).default('relevance'))
    .addOption(few('--limit <number>', help.limit, MOST, messages).default(PAGE))
    .option('--cursor <place>', help.cursor)
    .option('--facets', help.facets)
    .option('--save <name>', help.save)
    .option('--saved [name]', help.saved)
    .option('--unsave <name>', help.unsave)
    .addOption(choice('--to <format>', help.to, ['text', 'json', 'jsonl', 'csv'], messages).default('text'))
    .addHelpText('after', `\n${help.grammar}\n${examples(EXAMPLES)}`)
    .action(async (words: string[], flags: FindFlags) => {
      const { find } = await import('../commands/find.ts');
      process.exitCode = await find(words, flags, messages);
    });
}
