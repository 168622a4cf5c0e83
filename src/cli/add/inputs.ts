import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import type { IntakeSource } from '../../pipeline/intake.ts';
import type { ReadSettings } from '../../pipeline/reader.ts';
import { packFurniture } from '../../read/html/repeats/furniture.ts';
import type { Record } from '../../record/record.ts';
import type { RunInfo } from '../../record/stored.ts';
import type { Inputs } from '../folders.ts';
import { STDIN, sourcesOf } from '../sources.ts';

/** What is to be added. */
export interface Wanted {
  /** Files, folders, addresses. */
  readonly inputs: readonly string[];
  /** Of each input the parts that are to be read; null for all of all. */
  readonly only: ReadonlyMap<string, ReadonlySet<string>> | null;
}

/** The same with folders and addresses replaced by files. */
export interface Given extends Pick<Wanted, 'only'> {
  readonly inputs: Inputs;
  /** The archive into which addresses were fetched. */
  readonly fetched: string | null;
}

/**
 * Inputs of which something failed, with the parts that did.
 *
 * @param codes of failures; all where there are none
 */
export async function failedInputs(record: Record, codes: readonly string[]): Promise<Wanted> {
  const only = new Map<string, Set<string>>();
  for (const { input, part } of await record.failures.list(codes)) {
    const parts = only.get(input);
    if (parts) parts.add(part);
    else only.set(input, new Set([part]));
  }
  return { inputs: [...only.keys()].filter((input) => input !== NOT_AGAIN), only };
}

/** Standard input under the name of its documents: what came from it is gone. */
const NOT_AGAIN = 'stdin';

/** @param onBytes told of every chunk with its size in bytes */
export function intakeSources({ inputs, only, fetched }: Given, onBytes: (count: number) => void): IntakeSource[] {
  return sourcesOf(inputs.files, onBytes, inputs).map((source, i) => {
    const file = inputs.files[i];
    const isFetched = file === fetched;
    const isOnce = isFetched || !isFile(file);
    // where the input as a whole had failed nothing is known of its parts
    const parts = isFetched ? null : (only?.get(file) ?? null);
    return {
      ...source,
      input: isFetched ? null : source.name,
      digest: isOnce ? null : () => digestOf(file),
      only: parts?.has(file) ? null : parts,
    };
  });
}

const isFile = (file: string): boolean =>
  file !== STDIN && (statSync(file, { throwIfNoEntry: false })?.isFile() ?? false);

/** In bytes; 0 of what is no file. */
export const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) hash.update(chunk);
  return hash.digest('hex');
}

/** Of all that decides what is found: what was read under the same stamp need not be read again. */
export function stampOf(run: RunInfo, { furniture, ...settings }: ReadSettings): string {
  const learned = furniture ? packFurniture(furniture) : null;
  return createHash('sha256').update(JSON.stringify({ run, settings, learned })).digest('hex').slice(0, 16);
}
