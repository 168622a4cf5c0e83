import { argv, env, stderr } from 'node:process';
import { type Command, CommanderError } from 'commander';
import { ModelError } from '../attribution/model-error.ts';
import { modelLine } from './failures.ts';
import { type Messages, messagesFor } from './messages.ts';
import { OutputError } from './output.ts';
import { makeProgram } from './program.ts';
import { Exit, UsageError, usageMessage } from './usage.ts';

const messages = messagesFor(env);
// Nobody can be told that standard error is closed.
stderr.on('error', () => undefined);

try {
  await makeProgram(messages).parseAsync(argv);
} catch (error) {
  process.exitCode = tell(error, messages);
}

/** Says on standard error what went wrong, and returns the exit status for it. */
function tell(error: unknown, messages: Messages): number {
  const { errors, usage } = messages;
  if (error instanceof CommanderError && error.code === 'commander.help') return Exit.usage;
  if (error instanceof CommanderError && error.exitCode === 0) return Exit.done;
  if (error instanceof CommanderError || error instanceof UsageError) {
    const message = error instanceof CommanderError ? usageMessage(error, messages) : error.message;
    stderr.write(`wortlaut: ${message}\n${usage.seeHelp(calledCommand())}\n`);
    return Exit.usage;
  }
  if (error instanceof OutputError) stderr.write(`${errors.cannotWrite(error.file ?? 'stdout', error.message)}\n`);
  else if (error instanceof ModelError) stderr.write(`${modelLine(error, messages)}\n`);
  else stderr.write(`${errors.unexpected(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
  return Exit.failed;
}

/** The command and its own command, as far as there are such: "wortlaut register merge". */
function calledCommand(): string {
  let command: Command | undefined = makeProgram(messages);
  const names = ['wortlaut'];
  for (const word of argv.slice(2, 4)) {
    command = command.commands.find((candidate) => candidate.name() === word);
    if (!command) break;
    names.push(word);
  }
  return names.join(' ');
}
