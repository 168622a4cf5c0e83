import { existsSync, renameSync } from 'node:fs';
import type { CheckReport } from '../care.ts';
import type { Database } from '../database.ts';
import { RecordError } from '../error.ts';
import { besidesPostgres, isPostgres, readAddress } from '../postgres/address.ts';
import { isPostgresTaken, openPostgres, putPostgresInPlace } from '../postgres/opening.ts';
import { openFile } from '../sqlite/file.ts';
import { type CopyListener, fillFrom } from './filling.ts';

/**
 * Carries a record to another place, with all its numbers and decisions. Until it is whole and was checked it stands beside
 * that place; a move that was broken off goes on when it is begun again. The record itself stays where it is.
 *
 * @returns what checking found; with faults the new record stays beside its place
 * @throws RecordError when there is a record at the new place, or one of both cannot be opened
 */
export function moveRecord(from: string, to: string, listener: CopyListener = {}): CheckReport {
  if (isThere(to)) throw new RecordError('exists', shownAddress(to), 'is there already');
  const source = open(from, true);
  try {
    const target = open(besides(to), false);
    let report: CheckReport;
    try {
      report = fillFrom(source, target, listener);
    } finally {
      target.close();
    }
    if (report.total === 0) putInPlace(to);
    return report;
  } finally {
    source.close();
  }
}

/** Without what is secret in it. */
export const shownAddress = (address: string): string => (isPostgres(address) ? readAddress(address).shown : address);

const isThere = (address: string): boolean => (isPostgres(address) ? isPostgresTaken(address) : existsSync(address));

const open = (address: string, readOnly: boolean): Database =>
  isPostgres(address) ? openPostgres(address, { readOnly }) : openFile(address, { readOnly });

/** Where a record stands until it is whole. */
const besides = (address: string): string => (isPostgres(address) ? besidesPostgres(address) : `${address}.moving`);

function putInPlace(address: string): void {
  if (isPostgres(address)) putPostgresInPlace(address);
  else renameSync(besides(address), address);
}
