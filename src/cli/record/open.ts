import { env, stderr } from 'node:process';
import { RecordError } from '../../record/error.ts';
import { type OpenOptions, openRecord } from '../../record/open.ts';
import type { Record } from '../../record/record.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { Exit, UsageError } from '../usage.ts';

/** Something that is named and not there; the message says what, in the user's language. */
export class NoSuchThing extends Error {
  override readonly name = 'NoSuchThing';
}

/** Read only; the record must be there. */
export const READING: OpenOptions = { readOnly: true };
/** The record must be there. */
export const WRITING: OpenOptions = { create: false };

/** @throws UsageError when neither the flag nor the environment names a record */
export function recordAddress(flag: string | undefined, { register }: Messages): string {
  const address = flag ?? (env['WORTLAUT_RECORD'] || undefined);
  if (address === undefined) throw new UsageError(register.noRecord);
  return address;
}

/**
 * Opens the record that `--record` or `WORTLAUT_RECORD` names, works with it and closes it. What is wrong with the
 * record, and what is named and not there, is told in the user's language.
 *
 * @param toldAs a line for other errors that are to be told; null for those that are not
 * @returns the exit status
 * @throws UsageError when no record is named; whatever `work` throws and nobody tells
 */
export async function withRecord(
  flag: string | undefined,
  options: OpenOptions,
  messages: Messages,
  work: (record: Record) => Promise<number> | number,
  toldAs: (error: unknown) => string | null = () => null,
): Promise<number> {
  const address = recordAddress(flag, messages);
  return telling(
    messages,
    async () => {
      const record = openRecord(address, options);
      try {
        return await work(record);
      } finally {
        await record.close();
      }
    },
    toldAs,
  );
}

/** Works with records, and tells in the user's language what is wrong with one. @returns the exit status */
export async function telling(
  messages: Messages,
  work: () => Promise<number> | number,
  toldAs: (error: unknown) => string | null = () => null,
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const line = lineOf(error, messages) ?? toldAs(error);
    if (line === null) throw error;
    stderr.write(`${line}\n`);
    return Exit.failed;
  }
}

function lineOf(error: unknown, { errors, register }: Messages): string | null {
  if (error instanceof NoSuchThing) return `wortlaut: ${printableLine(error.message)}`;
  if (!(error instanceof RecordError)) return null;
  return errors.failed(printableLine(error.file), register.record[error.problem]);
}
