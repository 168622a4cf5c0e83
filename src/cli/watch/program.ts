import type { Command } from 'commander';
import type * as Sources from '../commands/sources.ts';
import type { WatchFlags } from '../commands/watch.ts';
import type { Messages } from '../messages.ts';
import { ENGINES, LANGUAGES, PAUSE, allowOption, choice, optionOf, readingLimits } from '../options.ts';
import { runningOptions } from '../running/options.ts';

type Make = (name: string) => Command;
type Examples = (lines: readonly string[]) => string;

/** `wortlaut watch`, `sources` and `failures`. */
export function watchCommands(messages: Messages, make: Make, examples: Examples): Command[] {
  return [
    watchCommand(messages, make('watch'), examples),
    sourcesCommand(messages, make, examples),
    failures(messages, make),
  ];
}

function watchCommand(messages: Messages, command: Command, examples: Examples): Command {
  const { help, watch } = messages;
  const lines = [
    'wortlaut watch --record news.wortlaut',
    'wortlaut watch --once --opml feeds.opml --record news.wortlaut',
  ];
  const all = readingLimits(
    command
      .description(watch.help.watch)
      .usage('--record FILE [options]')
      .option('--record <file>', messages.add.help.record)
      .option('--once', watch.help.once)
      .option('--opml <file>', watch.help.opml)
      .addOption(choice('--language <language>', help.language, LANGUAGES, messages).default('auto'))
      .addOption(choice('--engine <engine>', help.engine, ENGINES, messages).default('learned')),
    messages,
  );
  return runningOptions(all, messages)
    .option('--contact <address>', messages.add.help.contact)
    .addOption(optionOf('--pause <seconds>', watch.help.pause, PAUSE, messages).default(1))
    .addOption(allowOption(messages.add.help.allow))
    .addHelpText('after', `${examples(lines)}\n\n${help.statuses}`)
    .action(async (flags: WatchFlags) => {
      const loaded = await import('../commands/watch.ts');
      process.exitCode = await loaded.watch(flags, messages);
    });
}

interface Shape {
  readonly name: Exclude<keyof typeof Sources.SOURCES_COMMANDS, 'failures'>;
  readonly about: 'add' | 'list' | 'remove' | 'pauseSource' | 'resume' | 'export';
  readonly isNamed: boolean;
}

const SHAPES: readonly Shape[] = [
  { name: 'add', about: 'add', isNamed: true },
  { name: 'list', about: 'list', isNamed: false },
  { name: 'remove', about: 'remove', isNamed: true },
  { name: 'pause', about: 'pauseSource', isNamed: true },
  { name: 'resume', about: 'resume', isNamed: true },
  { name: 'export', about: 'export', isNamed: false },
];

function sourcesCommand(messages: Messages, make: Make, examples: Examples): Command {
  const { help } = messages.watch;
  const command = make('sources').description(help.sources).usage(messages.register.help.usage).helpCommand(false);
  command.addHelpText('after', examples(['wortlaut sources add https://example.org/feed.xml --record news.wortlaut']));
  for (const { name, about, isNamed } of SHAPES) {
    const one = make(name).description(help[about]);
    if (isNamed) one.argument('<ADDRESS...>', help.address);
    command.addCommand(acting(one, name, messages, name === 'list'));
  }
  return command;
}

function failures(messages: Messages, make: Make): Command {
  const { help } = messages.watch;
  const command = make('failures').description(help.failures).argument('[CODE...]', help.codes);
  return acting(command, 'failures', messages, true);
}

function acting(
  command: Command,
  name: keyof typeof Sources.SOURCES_COMMANDS,
  messages: Messages,
  hasFormats: boolean,
): Command {
  const { help } = messages.watch;
  command.option('--record <file>', messages.register.help.record);
  if (hasFormats) command.addOption(choice('--to <format>', help.to, ['text', 'json'], messages).default('text'));
  return command.action(async (...given: unknown[]) => {
    const loaded = await import('../commands/sources.ts');
    const words = Array.isArray(given[0]) ? (given[0] as string[]) : [];
    const call = { words, flags: command.opts<Sources.SourcesFlags>(), messages };
    process.exitCode = await loaded.SOURCES_COMMANDS[name](call);
  });
}
