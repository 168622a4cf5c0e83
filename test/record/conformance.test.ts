import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { openRecord } from '../../src/record/open.ts';
import type { Record } from '../../src/record/record.ts';
import { recordConforms } from './conformance/all.ts';

let folder: string;
const opened: Record[] = [];
const open = (): Record => {
  const record = openRecord(join(folder, `${opened.length}.wortlaut`));
  opened.push(record);
  return record;
};
before(() => (folder = mkdtempSync(join(tmpdir(), 'wortlaut-conformance-'))));
after(async () => {
  for (const record of opened) await record.close();
  rmSync(folder, { recursive: true });
});

describe('a record in SQLite', () => recordConforms(open));
