import type { Command } from 'commander';
import type * as Claims from '../commands/claims.ts';
import type { Messages } from '../messages.ts';
import { choice, whole } from '../options.ts';
import type { ClaimsMessages } from './messages.ts';

type Help = keyof ClaimsMessages['help'];

interface Shape {
  readonly name: keyof typeof Claims.CLAIM_COMMANDS;
  /** As commander writes them, with what each is. */
  readonly words: readonly (readonly [word: string, help: Help])[];
  readonly example: string;
}

const SHAPES: readonly Shape[] = [
  {
    name: 'join',
    words: [
      ['<STATEMENT>', 'statement'],
      ['<OTHER>', 'other'],
    ],
    example: 'join W33 W34',
  },
  {
    name: 'part',
    words: [
      ['<STATEMENT>', 'statement'],
      ['[FROM]', 'from'],
    ],
    example: 'part W33',
  },
  { name: 'undo', words: [['<DECISION>', 'decision']], example: 'undo 2' },
  { name: 'decisions', words: [], example: 'decisions' },
];

/**
 * `wortlaut claims`, with its commands.
 *
 * @param make a command as all are made; `examples` formats lines for the end of the help
 */
export function claimsCommand(
  messages: Messages,
  make: (name: string) => Command,
  examples: (lines: readonly string[]) => string,
): Command {
  const { help } = messages.claims;
  const command = make('claims')
    .description(help.claims)
    .argument('[CLAIM]', help.claim)
    .usage(help.usage)
    .helpCommand(false)
    .enablePositionalOptions()
    .option('--record <file>', help.record)
    .option('--speaker <name>', help.speaker)
    .option('--since <day>', help.since)
    .addOption(whole('--limit <number>', help.limit, messages))
    .addOption(choice('--to <format>', help.to, ['text', 'json', 'jsonl'], messages).default('text'));
  const lines = ['claims', 'claims C5', 'claims --speaker "Ada Zwirn" --since 2026-11-01', 'claims --to jsonl'];
  const all = [...lines, ...SHAPES.map(({ example }) => `claims ${example}`)];
  command.addHelpText('after', examples(all.map((line) => `wortlaut ${line} --record news.wortlaut`)));
  for (const shape of SHAPES) command.addCommand(subcommand(shape, messages, make(shape.name)));
  return command.action(async (claim: string | undefined) => {
    const { showClaims } = await import('../commands/claims.ts');
    const flags = command.opts<Claims.ClaimsFlags>();
    process.exitCode = await showClaims({ words: claim === undefined ? [] : [claim], flags, messages });
  });
}

function subcommand({ name, words }: Shape, messages: Messages, command: Command): Command {
  const { help } = messages.claims;
  command.description(help[name]).option('--record <file>', help.record);
  for (const [word, what] of words) command.argument(word, help[what]);
  if (name === 'decisions') {
    command.addOption(whole('--limit <number>', help.limit, messages));
    command.addOption(choice('--to <format>', messages.care.help.to, ['text', 'json'], messages).default('text'));
  } else command.option('--by <name>', help.by);
  return command
    .usage([...words.map(([word]) => word), '--record FILE'].join(' '))
    .action(async (...given: unknown[]) => {
      const { CLAIM_COMMANDS } = await import('../commands/claims.ts');
      const said = given.slice(0, words.length).filter((word) => typeof word === 'string');
      // the record may also be named before the command
      const flags = { ...command.optsWithGlobals<Claims.ClaimsFlags>(), ...definedIn(command.opts()) };
      process.exitCode = await CLAIM_COMMANDS[name]({ words: said, flags, messages });
    });
}

const definedIn = (flags: Claims.ClaimsFlags): Claims.ClaimsFlags =>
  Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
