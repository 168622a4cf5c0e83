import { stdout } from 'node:process';
import { Argument, Command, type Option } from 'commander';
import { type Shell, SHELLS, completions } from './commands/completions.ts';
import type { ReadFlags } from './commands/read.ts';
import type { TrainFlags } from './commands/train.ts';
import { exportCommand } from './export/program.ts';
import { fetchCommand } from './fetch/program.ts';
import { findCommand } from './find/program.ts';
import { FORMAT_NAMES } from './format/format.ts';
import { addCommand } from './add/program.ts';
import { alertsCommand } from './alerts/program.ts';
import { careCommands, correctCommand } from './care/program.ts';
import { claimsCommand } from './claims/program.ts';
import { configCommand } from './config/program.ts';
import type { Messages } from './messages.ts';
import { registerCommand } from './register/program.ts';
import { ENGINES, INPUT_FORMATS, LANGUAGES, address, choice, day, readingLimits } from './options.ts';
import { share, whole } from './options.ts';
import { deskCommand } from './desk/program.ts';
import { storiesCommand } from './stories/program.ts';
import { mcpCommand } from './mcp/program.ts';
import { moveCommand } from './move/program.ts';
import { tokenCommand } from './token/program.ts';
import { timelineCommand } from './timeline/program.ts';
import { UsageError } from './usage.ts';
import { watchCommands } from './watch/program.ts';
import { version } from '../pipeline/version.ts';
import { workCommand } from './work/program.ts';

/** The commands and options of `wortlaut`. What a command needs is loaded when it runs: `--help` needs none of it. */
export function makeProgram(messages: Messages): Command {
  const { help } = messages;
  const program = base(new Command('wortlaut'), messages)
    .description(help.program)
    .usage(help.usage)
    .version(version(), '--version', help.version)
    .helpCommand(false)
    .option('--config <file>', messages.config.help.option)
    .hook('preAction', async (_, command) => {
      if (UNCONFIGURED.has(command.name())) return;
      const { configure } = await import('./config/apply.ts');
      configure(command, messages);
    })
    .addHelpText('after', examples(PROGRAM_EXAMPLES, messages));
  const make = (name: string): Command => base(new Command(name), messages);
  const examplesOf = (lines: readonly string[]): string => examples(lines, messages);
  for (const command of careCommands(messages, make, examplesOf)) program.addCommand(command);
  for (const command of watchCommands(messages, make, examplesOf)) program.addCommand(command);
  return program
    .addCommand(readCommand(messages))
    .addCommand(explainCommand(messages))
    .addCommand(nameCommand(messages))
    .addCommand(modelCommand(messages))
    .addCommand(trainCommand(messages))
    .addCommand(findCommand(messages, make('find'), examplesOf))
    .addCommand(addCommand(messages, make('add'), examplesOf))
    .addCommand(registerCommand(messages, make, examplesOf))
    .addCommand(deskCommand(messages, make('desk'), examplesOf))
    .addCommand(tokenCommand(messages, make, examplesOf))
    .addCommand(workCommand(messages, make, examplesOf))
    .addCommand(mcpCommand(messages, make('mcp'), examplesOf))
    .addCommand(configCommand(messages, make('config'), examplesOf))
    .addCommand(moveCommand(messages, make('move'), examplesOf))
    .addCommand(storiesCommand(messages, make('stories'), examplesOf))
    .addCommand(timelineCommand(messages, make('timeline'), examplesOf))
    .addCommand(correctCommand(messages, make, examplesOf))
    .addCommand(claimsCommand(messages, make, examplesOf))
    .addCommand(exportCommand(messages, make('export'), examplesOf))
    .addCommand(alertsCommand(messages, make, examplesOf))
    .addCommand(fetchCommand(messages, make('fetch'), version(), examplesOf))
    .addCommand(completionsCommand(program, messages));
}

function readCommand(messages: Messages): Command {
  const { help } = messages;
  const command = readingLimits(
    base(new Command('read'), messages)
      .description(help.read)
      .argument('[FILE...]', help.files)
      .usage(help.readUsage)
      .addOption(choice('--from <format>', help.from, INPUT_FORMATS, messages).default('auto'))
      .addOption(choice('--to <format>', help.to, FORMAT_NAMES, messages).default('text'))
      .addOption(choice('--language <language>', help.language, LANGUAGES, messages).default('auto'))
      .addOption(address('--url <address>', help.url, messages))
      .addOption(day('--published <day>', help.published, messages))
      .addOption(choice('--engine <engine>', help.engine, ENGINES, messages).default('learned'))
      .addOption(share('--min-confidence <number>', help.minConfidence, messages))
      .option('--with-page', help.withPage)
      .option('--learn-outlets', help.learnOutlets),
    messages,
  )
    .option('--out <file>', help.out)
    .option('--resume', help.resume)
    .addHelpText('after', `${examples(READ_EXAMPLES, messages)}\n\n${help.statuses}`);
  return command.action(async (files: string[], flags: ReadFlags) => {
    const { read } = await import('./commands/read.ts');
    process.exitCode = await read(files, flags, command, messages);
  });
}

function explainCommand(messages: Messages): Command {
  const { help } = messages;
  return base(new Command('explain'), messages)
    .description(help.explain)
    .argument('<FILE>', help.file)
    .addOption(whole('--at <offset>', help.at, messages).makeOptionMandatory())
    .usage(help.explainUsage)
    .addHelpText('after', examples(EXPLAIN_EXAMPLES, messages))
    .action(async (file: string, flags: { at: number }) => {
      const { explain } = await import('./commands/explain.ts');
      process.exitCode = await explain(file, flags.at, messages);
    });
}

function nameCommand(messages: Messages): Command {
  const { help, usage } = messages;
  return base(new Command('name'), messages)
    .description(help.name)
    .argument('[NAME...]', help.names)
    .addOption(choice('--from <format>', help.namesFrom, ['jsonl'], messages))
    .usage(help.nameUsage)
    .addHelpText('after', examples(NAME_EXAMPLES, messages))
    .action(async (names: string[], { from }: { from?: 'jsonl' }) => {
      if (from === undefined ? names.length !== 2 : names.length > 1)
        throw new UsageError(usage.twoNames(names.length));
      const { compareLines, compareNames } = await import('./commands/name.ts');
      process.exitCode = from
        ? await compareLines(names.at(0) ?? '-', messages)
        : compareNames(names[0], names[1], messages);
    });
}

function modelCommand(messages: Messages): Command {
  return base(new Command('model'), messages)
    .description(messages.help.model)
    .option('--check', messages.help.check)
    .usage('[options]')
    .addHelpText('after', examples(MODEL_EXAMPLES, messages))
    .action(async (flags: { check?: boolean }) => {
      const { showModel } = await import('./commands/model.ts');
      process.exitCode = showModel(flags, messages);
    });
}

function trainCommand(messages: Messages): Command {
  const { help } = messages;
  return base(new Command('train'), messages)
    .description(help.train)
    .argument('<CORPUS...>', help.corpora)
    .requiredOption('--out <folder>', help.folder)
    .option('--with-corrections [record]', help.withCorrections)
    .usage(help.trainUsage)
    .addHelpText('after', examples(TRAIN_EXAMPLES, messages))
    .action(async (corpora: string[], flags: TrainFlags) => {
      const { train } = await import('./commands/train.ts');
      process.exitCode = await train(corpora, flags, messages);
    });
}

function completionsCommand(program: Command, messages: Messages): Command {
  const { help, usage } = messages;
  const shells: readonly string[] = SHELLS;
  const shell = new Argument('<shell>', help.shell).choices(shells).argParser((value: string) => {
    if (shells.includes(value)) return value;
    throw new UsageError(usage.notAllowed('shell', value, shells.join(', ')));
  });
  return base(new Command('completions'), messages)
    .description(help.completions)
    .addArgument(shell)
    .usage('<shell>')
    .addHelpText('after', examples(COMPLETIONS_EXAMPLES, messages))
    .action((name: Shell) => {
      stdout.write(completions(name, program));
    });
}

/** What all commands share: help in the user's language; errors are thrown and told by the caller. */
function base(command: Command, { help }: Messages): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', help.help)
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => help.titles[title] ?? title,
      optionDescription: (option) => described(option, help),
      argumentDescription: (argument) => described(argument, help),
    });
}

function described(item: Option | Argument, { allowed, preset }: Messages['help']): string {
  const notes = [
    item.argChoices && `${allowed}: ${item.argChoices.join(', ')}`,
    item.defaultValue !== undefined && `${preset}: ${item.defaultValueDescription ?? String(item.defaultValue)}`,
  ].filter(Boolean);
  return notes.length > 0 ? `${item.description} (${notes.join('; ')})` : item.description;
}

/** It tells itself what is wrong; and what another shell sources must not fail of it. */
const UNCONFIGURED: ReadonlySet<string> = new Set(['config', 'completions']);

const PROGRAM_EXAMPLES = [
  'wortlaut read article.md',
  'wortlaut read --to html --out report.html *.html',
  'wortlaut read --help',
];
const READ_EXAMPLES = [
  'wortlaut read article.md',
  'wortlaut read --to html --out report.html monday/*.html',
  'wortlaut read --to csv --out statements.csv press-release.txt',
  'wortlaut read --from jsonl --to jsonl < articles.jsonl | jq .statements',
  'wortlaut read archive.warc.gz --to jsonl --out archive.jsonl --resume',
  'wortlaut read saved-pages/ --learn-outlets --to jsonl --out pages.jsonl',
  'curl -s https://example.org/a.html | wortlaut read --from html --url https://example.org/a.html -',
];
const EXPLAIN_EXAMPLES = ['wortlaut explain article.md --at 165'];
const NAME_EXAMPLES = ['wortlaut name "Michail Bulgakow" "Mikhail Bulgakov"', 'wortlaut name --from jsonl pairs.jsonl'];
const MODEL_EXAMPLES = ['wortlaut model', 'wortlaut model --check'];
const TRAIN_EXAMPLES = [
  'wortlaut train annotated.jsonl --out model/',
  'wortlaut train annotated.jsonl --with-corrections news.wortlaut --out model/',
];
const COMPLETIONS_EXAMPLES = [
  'source <(wortlaut completions bash)',
  'source <(wortlaut completions zsh)',
  'wortlaut completions fish > ~/.config/fish/completions/wortlaut.fish',
];

function examples(commands: readonly string[], { help }: Messages): string {
  return `\n${help.examples}:\n${commands.map((command) => `  ${command}`).join('\n')}`;
}
