import { type Command, Option } from 'commander';
import { SCOPES } from '../../record/tokens.ts';
import type * as Loaded from '../commands/token.ts';
import type { Messages } from '../messages.ts';
import { choice } from '../options.ts';
import { UsageError } from '../usage.ts';

const EXAMPLES = [
  'wortlaut token add ada --scope edit --record news.wortlaut',
  'wortlaut token add archive --scope read --expires 2027-06-30 --record news.wortlaut',
  'wortlaut token remove ada --record news.wortlaut',
];

/** `wortlaut token` with its commands. @param make a command as all are made; `examples` formats lines for the help */
export function tokenCommand(
  messages: Messages,
  make: (name: string) => Command,
  examples: (lines: readonly string[]) => string,
): Command {
  const { help } = messages.token;
  const subcommand = (name: keyof typeof Loaded.TOKEN_COMMANDS, hasName: boolean): Command => {
    const command = make(name).description(help[name]).option('--record <file>', help.record);
    if (hasName) command.argument('<NAME>', help.name);
    return command.usage(hasName ? '<NAME> --record FILE' : '--record FILE').action(async (...given: unknown[]) => {
      const { TOKEN_COMMANDS } = await import('../commands/token.ts');
      const said = hasName ? String(given[0]) : '';
      process.exitCode = await TOKEN_COMMANDS[name]({ name: said, flags: command.opts(), messages });
    });
  };
  const scope = choice('--scope <scope>', help.scope, SCOPES, messages).makeOptionMandatory();
  return make('token')
    .description(help.token)
    .usage(messages.register.help.usage)
    .helpCommand(false)
    .addHelpText('after', `${examples(EXAMPLES)}\n\n${messages.register.help.statuses}`)
    .addCommand(
      subcommand('add', true)
        .addOption(scope)
        .addOption(lastDay('--expires <day>', help.expires, messages)),
    )
    .addCommand(
      subcommand('list', false).addOption(choice('--to <format>', help.to, ['text', 'json'], messages).default('text')),
    )
    .addCommand(subcommand('remove', true));
}

/** A day that the calendar has, and nothing but a day. */
function lastDay(flags: string, description: string, { usage }: Messages): Option {
  return new Option(flags, description).argParser((value: string) => {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
    if (isDay) return value;
    throw new UsageError(usage.notAllowed('--expires', value, '2027-06-30'));
  });
}
