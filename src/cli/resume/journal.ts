import { createHash } from 'node:crypto';
import type { PackedFurniture } from '../../read/html/repeats/furniture.ts';

/** What a run reads and how: another run can go on only if it is the same. */
export interface Run {
  /** Of Wortlaut. */
  readonly version: string;
  /** Everything that decides what is written. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly inputs: readonly Input[];
  /** What was learned of all the inputs before the first was read, where that was asked for. */
  readonly learned?: PackedFurniture;
}

export interface Input {
  readonly name: string;
  /** Bytes, and milliseconds since 1970; null where there is no such file, or for standard input. */
  readonly size: number | null;
  readonly modified: number | null;
}

/** How far a run has come: so many documents were taken from the input, and so many bytes are all that became of them. */
export interface Checkpoint {
  readonly taken: number;
  /** Of all documents that were taken, in their order; null before the first. */
  readonly digest: string | null;
  readonly bytes: number;
  /** The last line of these bytes; null when there is none. */
  readonly line: { readonly bytes: number; readonly digest: string } | null;
  readonly tally: Tally;
  readonly isDone: boolean;
}

/** What was written, counted. */
export interface Tally {
  readonly documents: number;
  readonly failed: number;
  /** Documents in another language than German. */
  readonly foreign: number;
}

export const START: Checkpoint = {
  ...{ taken: 0, digest: null, bytes: 0, line: null, isDone: false },
  tally: { documents: 0, failed: 0, foreign: 0 },
};

/** What a journal says: JSON Lines, of which the first is the run and each further one a checkpoint. */
export interface Journal {
  readonly run: Run;
  /** The last one last. */
  readonly checkpoints: readonly Checkpoint[];
}

const MARK = 'wortlaut read';

export function headLine(run: Run): string {
  return `${JSON.stringify({ journal: MARK, ...run })}\n`;
}

export function checkpointLine(checkpoint: Checkpoint): string {
  return `${JSON.stringify(checkpoint)}\n`;
}

/**
 * A last line that was not written to its end is left out.
 *
 * @returns null when this is no journal
 */
export function parseJournal(text: string): Journal | null {
  const [first, ...rest] = text.split('\n').slice(0, -1).map(parse);
  const { journal, ...run } = (first ?? {}) as { journal?: unknown } & Run;
  if (journal !== MARK || !Array.isArray(run.inputs)) return null;
  return { run, checkpoints: rest.filter((line) => line !== null) as Checkpoint[] };
}

/** What of two runs is not the same: their options, or the name of an input; null when nothing is. */
export function difference(before: Run, now: Run): { readonly input: string } | 'options' | 'inputs' | null {
  const settings = ({ version, options }: Run): string => JSON.stringify([version, options]);
  if (settings(before) !== settings(now)) return 'options';
  const names = ({ inputs }: Run): string => JSON.stringify(inputs.map(({ name }) => name));
  if (names(before) !== names(now)) return 'inputs';
  const changed = now.inputs.find(({ size, modified }, i) => {
    const old = before.inputs[i];
    return old.size !== size || old.modified !== modified;
  });
  return changed ? { input: changed.name } : null;
}

export function digestOfLine(line: Uint8Array): string {
  return createHash('sha256').update(line).digest('hex').slice(0, 32);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}
