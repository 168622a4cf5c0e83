import { env } from 'node:process';
import type { Command } from 'commander';
import type { Messages } from '../messages.ts';
import { UsageError } from '../usage.ts';
import { type Held, readConfig } from './resolve.ts';
import { problemLine } from './text.ts';
import { variableOf } from './table.ts';

/**
 * Gives a command what is configured, wherever its command line says nothing.
 *
 * @throws UsageError for a configuration with anything wrong in it, whether this command needs it or not
 */
export function configure(command: Command, messages: Messages): void {
  const { config: named } = command.optsWithGlobals<{ config?: string }>();
  const { held, problems } = readConfig(named, env);
  if (problems.length > 0)
    throw new UsageError(problems.map((problem) => problemLine(problem, messages)).join('\nwortlaut: '));
  const line = lineOf(command);
  for (const one of held) if (one.origin.from !== 'preset') give(one, line);
}

/** A command and those that it belongs to, itself first. */
function lineOf(command: Command): readonly Command[] {
  const line = [command];
  while (line.at(-1)!.parent) line.push(line.at(-1)!.parent!);
  return line;
}

function give({ key, value }: Held, line: readonly Command[]): void {
  // read where it is needed, in threads too
  if (key.commands === null) env[variableOf(key)] = value as string;
  else if (key.commands.includes(line.at(-2)?.name() ?? '')) giveOption(key.option!, value, line[0]);
}

function giveOption(long: string, value: unknown, command: Command): void {
  const option = command.options.find((one) => one.long === long);
  if (!option) return;
  const name = option.attributeName();
  const source = command.getOptionValueSource(name);
  if (source === undefined || source === 'default') command.setOptionValueWithSource(name, value, 'config');
}
