import { existsSync, statSync } from 'node:fs';
import type { PackedFurniture } from '../../read/html/repeats/furniture.ts';
import type { Messages } from '../messages.ts';
import { STDIN } from '../sources.ts';
import { UsageError } from '../usage.ts';
import { type Checkpoint, type Input, type Run, START, difference } from './journal.ts';
import { journalOf, lastGood, readJournal } from './output.ts';

/** The inputs as they are now. */
export function inputsOf(files: readonly string[]): Input[] {
  return files.map((name) => {
    const stats = name === STDIN ? undefined : statSync(name, { throwIfNoEntry: false });
    return { name, size: stats?.size ?? null, modified: stats?.mtimeMs ?? null };
  });
}

/** Whether a journal can stand beside an output: not beside a pipe or a device. */
export function canBeResumed(out: string): boolean {
  const stats = statSync(out, { throwIfNoEntry: false });
  return stats?.isFile() ?? true;
}

/** Where a run begins. */
export interface Start {
  readonly from: Checkpoint;
  /** What the run that it goes on with had learned. */
  readonly learned?: PackedFurniture | undefined;
}

/**
 * Where a run begins.
 *
 * @param isAsked whether it is to go on where another has stopped; else everything is written anew
 * @throws UsageError when it cannot go on there, or a file that is no journal has its name
 */
export function startOf(out: string, run: Run, isAsked: boolean, { usage }: Messages): Start {
  const journal = readJournal(out);
  if (journal === 'foreign') throw new UsageError(usage.foreignJournal(journalOf(out)));
  if (!isAsked) return { from: START };
  if (journal === null) {
    if (existsSync(out) && statSync(out).size > 0) throw new UsageError(usage.withoutJournal(out, journalOf(out)));
    return { from: START };
  }
  const changed = difference(journal.run, run);
  if (changed !== null) throw new UsageError(usage.cannotGoOn(out, reason(changed, usage)));
  const checkpoint = lastGood(out, journal);
  if (!checkpoint) throw new UsageError(usage.cannotGoOn(out, usage.changedOutput));
  return { from: checkpoint, learned: journal.run.learned };
}

function reason(changed: NonNullable<ReturnType<typeof difference>>, usage: Messages['usage']): string {
  if (changed === 'options') return usage.otherOptions;
  return changed === 'inputs' ? usage.otherInputs : usage.changedInput(changed.input);
}

/** The command that was called, as it can be called again to go on. */
export function commandToGoOn(args: readonly string[]): string {
  const words = args.includes('--resume') ? args : [...args, '--resume'];
  return ['wortlaut', ...words].map(quoted).join(' ');
}

const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
