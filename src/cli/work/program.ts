import { type Command, Option } from 'commander';
import { ROLES } from '../../work/roles.ts';
import type { DEAD_COMMANDS, DeadFlags } from '../commands/dead.ts';
import type { WorkFlags } from '../commands/work.ts';
import type { Messages } from '../messages.ts';
import { ENGINES, LANGUAGES, PAUSE, address, allowOption, choice, optionOf, readingLimits, share } from '../options.ts';
import { PLACE, runningOptions } from '../running/options.ts';
import { UsageError } from '../usage.ts';

const EXAMPLES = [
  'wortlaut work --bus nats://bus.example.org:4222 --role read',
  'wortlaut work --role store schedule --record postgres://localhost/news',
  'wortlaut work dead replay all --bus nats://bus.example.org:4222',
];

type Make = (name: string) => Command;

/** `wortlaut work` and `wortlaut work dead …`. @param examples formats lines for the end of the help */
export function workCommand(messages: Messages, make: Make, examples: (lines: readonly string[]) => string): Command {
  const { help, work } = messages;
  const all = readingLimits(
    make('work')
      .description(work.help.work)
      .usage(work.help.usage)
      .helpCommand(false)
      .addOption(roleOption(messages))
      .option('--bus <address>', work.help.bus)
      .option('--record <file>', work.help.record)
      .option('--once', work.help.once)
      .addOption(choice('--language <language>', help.language, LANGUAGES, messages).default('auto'))
      .addOption(choice('--engine <engine>', help.engine, ENGINES, messages).default('learned')),
    messages,
  );
  return runningOptions(all, messages)
    .addOption(optionOf('--metrics <place>', work.help.metrics, PLACE, messages))
    .addOption(address('--trace <address>', work.help.trace, messages))
    .addOption(share('--trace-share <number>', work.help.traceShare, messages).default(1))
    .option('--contact <address>', messages.add.help.contact)
    .addOption(optionOf('--pause <seconds>', messages.watch.help.pause, PAUSE, messages).default(1))
    .addOption(allowOption(messages.add.help.allow))
    .addHelpText('after', `${examples(EXAMPLES)}\n\n${work.help.more}\n\n${help.statuses}`)
    .addCommand(deadCommand(messages, make))
    .action(async (flags: WorkFlags) => {
      const loaded = await import('../commands/work.ts');
      process.exitCode = await loaded.workHere(flags, messages);
    });
}

/** Several, or `all`. */
function roleOption({ work, usage }: Messages): Option {
  const allowed: readonly string[] = [...ROLES, 'all'];
  const option = new Option('--role <role...>', work.help.role).choices(allowed);
  return option.argParser((value: string, before?: readonly string[]) => {
    if (allowed.includes(value)) return [...(before ?? []), value];
    throw new UsageError(usage.notAllowed('--role', value, allowed.join(', ')));
  });
}

function deadCommand(messages: Messages, make: Make): Command {
  const { help } = messages.work;
  const acting = (command: Command, name: keyof typeof DEAD_COMMANDS): Command =>
    command.option('--bus <address>', help.bus).action(async (...given: unknown[]) => {
      const { DEAD_COMMANDS: commands } = await import('../commands/dead.ts');
      const words = Array.isArray(given[0]) ? (given[0] as string[]) : [];
      process.exitCode = await commands[name]({ words, flags: command.optsWithGlobals<DeadFlags>(), messages });
    });
  const list = make('list').description(help.list);
  list.addOption(choice('--to <format>', help.to, ['text', 'json'], messages).default('text'));
  return make('dead')
    .description(help.dead)
    .helpCommand(false)
    .addCommand(acting(list, 'list'), { isDefault: true })
    .addCommand(acting(make('show').description(help.show).argument('<NUMBER...>', help.number), 'show'))
    .addCommand(acting(make('replay').description(help.replay).argument('<NUMBER...>', help.numbers), 'replay'))
    .addCommand(acting(make('drop').description(help.drop).argument('<NUMBER...>', help.numbers), 'drop'));
}
