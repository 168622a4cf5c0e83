import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { openRecord } from '../../src/record/open.ts';
import type { Record } from '../../src/record/record.ts';
import { careConforms } from './conformance/care.ts';
import { claimsConform } from './conformance/claims.ts';
import { correctionsConform } from './conformance/corrections.ts';
import { documentsConform } from './conformance/documents.ts';
import { intakeConforms } from './conformance/intake.ts';
import { searchConforms } from './conformance/search.ts';
import { storiesConform } from './conformance/stories.ts';
import { timelinesConform } from './conformance/timelines.ts';
import { tokensConform } from './conformance/tokens.ts';

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
  documentsConform(open);
  correctionsConform(open);
  storiesConform(open);
  timelinesConform(open);
  careConforms(open);
  claimsConform(open);
  searchConforms(open);
  tokensConform(open);
  intakeConforms(open);
});
