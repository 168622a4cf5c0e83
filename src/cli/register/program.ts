import type { Command } from 'commander';
import type { REGISTER_COMMANDS, RegisterFlags } from '../commands/register.ts';
import type { Messages } from '../messages.ts';
import { choice, whole } from '../options.ts';
import type { RegisterMessages } from './messages.ts';

type Name = keyof typeof REGISTER_COMMANDS;
type Help = keyof RegisterMessages['help'];

interface Shape {
  readonly name: Name;
  /** As commander writes them, with what each is. */
  readonly words: readonly (readonly [word: string, help: Help])[];
  readonly options: readonly ('to' | 'by' | 'limit' | 'service')[];
  readonly example: string;
}

const SHAPES: readonly Shape[] = [
  { name: 'list', words: [], options: ['to', 'limit'], example: 'list --limit 20' },
  { name: 'show', words: [['<NAME>', 'entity']], options: ['to', 'limit'], example: 'show "Ada Zwirn"' },
  { name: 'review', words: [], options: ['to', 'limit'], example: 'review' },
  {
    name: 'merge',
    words: [
      ['<A>', 'stays'],
      ['<B>', 'other'],
    ],
    options: ['by'],
    example: 'merge E1 E7',
  },
  {
    name: 'split',
    words: [
      ['<ENTITY>', 'entity'],
      ['<SIGHTING...>', 'sighting'],
    ],
    options: ['by'],
    example: 'split E1 S12 S15',
  },
  {
    name: 'rename',
    words: [
      ['<ENTITY>', 'entity'],
      ['<NAME>', 'name'],
    ],
    options: ['by'],
    example: 'rename E1 "Ada Zwirn"',
  },
  {
    name: 'separate',
    words: [
      ['<A>', 'entity'],
      ['<B>', 'other'],
    ],
    options: ['by'],
    example: 'separate E1 E7',
  },
  {
    name: 'accept',
    words: [
      ['<QUESTION>', 'question'],
      ['[ENTITY]', 'candidate'],
    ],
    options: ['by'],
    example: 'accept 3',
  },
  { name: 'reject', words: [['<QUESTION>', 'question']], options: ['by'], example: 'reject 3' },
  { name: 'decisions', words: [], options: ['to'], example: 'decisions' },
  { name: 'undo', words: [['<DECISION>', 'decision']], options: ['by'], example: 'undo 2' },
  {
    name: 'reconcile',
    words: [],
    options: ['service', 'limit', 'to'],
    example: 'reconcile --service https://wikidata.reconci.link/de/api --limit 50',
  },
];

const FORMATS = ['text', 'json'];

/**
 * `wortlaut register` with its commands.
 *
 * @param make a command as all are made; `examples` formats lines for the end of the help
 */
export function registerCommand(
  messages: Messages,
  make: (name: string) => Command,
  examples: (lines: readonly string[]) => string,
): Command {
  const { help } = messages.register;
  const all = SHAPES.slice(0, 3).map(({ example }) => `wortlaut register ${example} --record news.wortlaut`);
  const command = make('register').description(help.register).usage(help.usage).helpCommand(false);
  command.addHelpText('after', `${examples(all)}\n\n${help.statuses}`);
  for (const shape of SHAPES) command.addCommand(subcommand(shape, messages, make(shape.name), examples));
  return command;
}

function subcommand(
  { name, words, options, example }: Shape,
  messages: Messages,
  command: Command,
  examples: (lines: readonly string[]) => string,
): Command {
  const { help } = messages.register;
  command.description(help[name]).option('--record <file>', help.record);
  for (const [word, about] of words) command.argument(word, help[about]);
  if (options.includes('service')) command.option('--service <address>', help.service);
  if (options.includes('to')) command.addOption(choice('--to <format>', help.to, FORMATS, messages).default('text'));
  if (options.includes('limit')) command.addOption(whole('--limit <number>', help.limit, messages));
  if (options.includes('by')) command.option('--by <name>', help.by);
  return command
    .usage([...words.map(([word]) => word), '--record FILE'].join(' '))
    .addHelpText('after', examples([`wortlaut register ${example} --record news.wortlaut`]))
    .action(async (...given: unknown[]) => {
      const loaded = await import('../commands/register.ts');
      const flags = command.opts<RegisterFlags>();
      const said = given.slice(0, words.length).flat();
      const call = { words: said.filter((word) => typeof word === 'string'), flags, messages };
      process.exitCode = await loaded.REGISTER_COMMANDS[name](call);
    });
}
