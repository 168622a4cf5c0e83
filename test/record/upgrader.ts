// Opens a record, which brings an older one to this version, and says when it begins and ends. Killed by kill.test.ts.
import { writeSync } from 'node:fs';
import { openRecord } from '../../src/record/open.ts';

writeSync(1, '0\n');
const record = openRecord(process.argv[2]);
await record.close();
writeSync(1, 'done\n');
