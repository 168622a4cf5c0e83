// Decides until it is killed, and says after each decision that it is kept: a process for record.test.ts to kill.
import { writeSync } from 'node:fs';
import { NAMES } from '../../src/identity/register/default-names.ts';
import { openFile } from '../../src/record/sqlite/file.ts';
import { RegisterStore } from '../../src/record/sqlite/register.ts';

const store = new RegisterStore(openFile(process.argv[2]), NAMES);
for (let i = 0; ; i++) {
  const { id } = store.decide({ kind: 'rename', entity: 1, name: `Name ${i}` }, 'writer', '2026-03-03T10:00:00Z');
  writeSync(1, `${id}\n`);
}
