import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { openRecord } from '../../src/record/open.ts';
import type { Record } from '../../src/record/record.ts';
import { openFile } from '../../src/record/sqlite/file.ts';
import { MIGRATIONS } from '../../src/record/sqlite/migrations.ts';
import { recordConforms } from './conformance/all.ts';
import { upgradeConforms } from './conformance/upgrade.ts';

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

describe('a record in SQLite', () => {
  recordConforms(open);
  let files = 0;
  upgradeConforms(
    () => join(folder, `upgraded-${files++}.wortlaut`),
    (file, sql) => openFile(file, { migrations: [...MIGRATIONS, [sql]] }).close(),
  );
});
