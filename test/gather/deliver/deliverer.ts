// Hands out what a record has to tell: a process for deliver.test.ts to kill.
import { handOut } from '../../../src/gather/deliver/run.ts';
import { Sender } from '../../../src/gather/deliver/send.ts';
import { openRecord } from '../../../src/record/open.ts';
import { OUTSIDE, SETTINGS } from './settings.ts';

const record = openRecord(process.argv[2]);
const sender = new Sender({ ...SETTINGS, timeout: 60_000 });
const handed = handOut(record, { ...OUTSIDE, sender });
while ((await handed.next()).done !== true);
await sender.close();
await record.close();
