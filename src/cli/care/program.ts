import type { Command } from 'commander';
import type * as Care from '../commands/care.ts';
import type { Messages } from '../messages.ts';
import { choice, whole } from '../options.ts';
import type { CareMessages } from './messages.ts';

type Help = keyof CareMessages['help'];
type Option = 'to' | 'by' | 'limit' | 'yes' | 'withDocuments' | 'rebuild' | 'revision';

interface Shape<Name> {
  readonly name: Name;
  readonly about: Help;
  /** As commander writes them, with what each is. */
  readonly words: readonly (readonly [word: string, help: Help])[];
  readonly options: readonly Option[];
  readonly example: string;
}

const CARE: readonly Shape<keyof typeof Care.CARE_COMMANDS>[] = [
  { name: 'show', about: 'show', words: [['<WHAT>', 'showWhat']], options: ['revision', 'to'], example: 'show D7' },
  { name: 'stats', about: 'stats', words: [], options: ['to'], example: 'stats' },
  { name: 'check', about: 'check', words: [], options: ['rebuild', 'to'], example: 'check' },
  {
    name: 'backup',
    about: 'backup',
    words: [['<FILE>', 'backupFile']],
    options: [],
    example: 'backup monday.wortlaut',
  },
  { name: 'migrate', about: 'migrate', words: [], options: [], example: 'migrate' },
  {
    name: 'forget',
    about: 'forget',
    words: [['<WHAT>', 'forgetWhat']],
    options: ['withDocuments', 'yes', 'to'],
    example: 'forget D7',
  },
];

const CORRECT: readonly Shape<keyof typeof Care.CORRECT_COMMANDS>[] = [
  { name: 'confirm', about: 'confirm', words: [['<STATEMENT>', 'statement']], options: ['by'], example: 'confirm W33' },
  { name: 'reject', about: 'reject', words: [['<STATEMENT>', 'statement']], options: ['by'], example: 'reject W33' },
  {
    ...{ name: 'speaker', about: 'speaker', options: ['by'], example: 'speaker W33 E12' },
    words: [
      ['<STATEMENT>', 'statement'],
      ['<WHO>', 'who'],
    ],
  },
  {
    ...{ name: 'words', about: 'words', options: ['by'], example: 'words W33 "dass die Brücke halte"' },
    words: [
      ['<STATEMENT>', 'statement'],
      ['<WORDS>', 'newWords'],
    ],
  },
  { name: 'undo', about: 'undo', words: [['<CORRECTION>', 'correction']], options: ['by'], example: 'undo 3' },
  { name: 'log', about: 'log', words: [], options: ['limit', 'to'], example: 'log' },
  { name: 'export', about: 'exportCorpus', words: [], options: [], example: 'export' },
];

type Make = (name: string) => Command;
type Examples = (lines: readonly string[]) => string;

/** `wortlaut show`, `stats`, `check`, `backup`, `migrate`, `forget`. */
export function careCommands(messages: Messages, make: Make, examples: Examples): Command[] {
  return CARE.map((shape) =>
    commandOf(shape, messages, make, (call) => call.loaded.CARE_COMMANDS[shape.name](call)).addHelpText(
      'after',
      examples([`wortlaut ${shape.example} --record news.wortlaut`]),
    ),
  );
}

/** `wortlaut correct` with its commands. */
export function correctCommand(messages: Messages, make: Make, examples: Examples): Command {
  const { help } = messages.care;
  const command = make('correct').description(help.correct).usage(messages.register.help.usage).helpCommand(false);
  const all = CORRECT.map(({ example }) => `wortlaut correct ${example} --record news.wortlaut`);
  command.addHelpText('after', examples(all));
  for (const shape of CORRECT)
    command.addCommand(commandOf(shape, messages, make, (call) => call.loaded.CORRECT_COMMANDS[shape.name](call)));
  return command;
}

interface Loaded {
  readonly loaded: typeof Care;
  readonly words: readonly string[];
  readonly flags: Care.CareFlags;
  readonly messages: Messages;
}

function commandOf<Name extends string>(
  { name, about, words, options }: Shape<Name>,
  messages: Messages,
  make: Make,
  run: (call: Loaded) => Promise<number>,
): Command {
  const { help } = messages.care;
  const command = make(name).description(help[about]).option('--record <file>', help.record);
  for (const [word, what] of words) command.argument(word, help[what]);
  if (options.includes('revision')) command.addOption(whole('--revision <number>', help.revision, messages));
  if (options.includes('rebuild')) command.option('--rebuild', help.rebuild);
  if (options.includes('withDocuments')) command.option('--with-documents', help.withDocuments);
  if (options.includes('yes')) command.option('--yes', help.yes);
  if (options.includes('to'))
    command.addOption(choice('--to <format>', help.to, ['text', 'json'], messages).default('text'));
  if (options.includes('limit')) command.addOption(whole('--limit <number>', help.limit, messages));
  if (options.includes('by')) command.option('--by <name>', help.by);
  return command
    .usage([...words.map(([word]) => word), '--record FILE'].join(' '))
    .action(async (...given: unknown[]) => {
      const loaded = await import('../commands/care.ts');
      const said = given.slice(0, words.length).filter((word) => typeof word === 'string');
      process.exitCode = await run({ loaded, words: said, flags: command.opts<Care.CareFlags>(), messages });
    });
}
