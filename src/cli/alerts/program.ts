import type { Command, Option } from 'commander';
import type * as Loaded from '../commands/alerts.ts';
import type { Messages } from '../messages.ts';
import { address, allowOption, choice } from '../options.ts';

type Make = (name: string) => Command;

const EXAMPLES = [
  'wortlaut alerts add bridges --search "Brücke speaker:Zwirn" --atom bridges.atom --record news.wortlaut',
  'wortlaut alerts add desk --search Brücke --webhook https://desk.example/hook --secret-env HOOK_SECRET --record news.wortlaut',
  'wortlaut alerts run --record news.wortlaut',
];

/**
 * `wortlaut alerts` with its commands.
 *
 * @param make a command as all are made; `examples` formats lines for the end of the help
 */
export function alertsCommand(messages: Messages, make: Make, examples: (lines: readonly string[]) => string): Command {
  const { help } = messages.alerts;
  const subcommand = (name: keyof typeof Loaded.ALERT_COMMANDS, words: readonly string[]): Command => {
    const command = make(name).description(help[name]).option('--record <file>', help.record);
    for (const word of words) command.argument(word, help.name);
    return command.usage([...words, '--record FILE'].join(' ')).action(async (...given: unknown[]) => {
      const { ALERT_COMMANDS } = await import('../commands/alerts.ts');
      const said = given.slice(0, words.length).filter((word) => typeof word === 'string');
      process.exitCode = await ALERT_COMMANDS[name]({ words: said, flags: command.opts(), messages });
    });
  };
  const to = (): Option => choice('--to <format>', help.to, ['text', 'json'], messages).default('text');
  const allow = allowOption(help.allow);
  const add = subcommand('add', ['<NAME>'])
    .requiredOption('--search <query>', help.search)
    .option('--atom <file>', help.atom)
    .option('--json-feed <file>', help.jsonFeed)
    .addOption(address('--webhook <address>', help.webhook, messages))
    .option('--secret-env <name>', help.secretEnv)
    .option('--secret-file <file>', help.secretFile);
  return make('alerts')
    .description(help.alerts)
    .usage(messages.register.help.usage)
    .helpCommand(false)
    .addHelpText('after', `${examples(EXAMPLES)}\n\n${messages.register.help.statuses}`)
    .addCommand(add)
    .addCommand(subcommand('list', []).addOption(to()))
    .addCommand(subcommand('remove', ['<NAME>']))
    .addCommand(subcommand('run', []).addOption(allow).addOption(to()))
    .addCommand(subcommand('dead', []).option('--replay <number>', help.replay).addOption(to()));
}
