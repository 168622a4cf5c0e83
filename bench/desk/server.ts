// A process of its own: the desk over a record. Tells its address to who started it, and ends with them.
import { openDesk, ownerOfMachine } from '../../src/desk/desk.ts';
import { openRecord } from '../../src/record/open.ts';

const record = openRecord(process.argv[2], { create: false });
const desk = await openDesk(
  record,
  { host: '127.0.0.1', port: 0 },
  { version: 'bench', doorman: ownerOfMachine, now: () => new Date().toISOString() },
);
process.on('disconnect', () => {
  void desk.close().then(async () => record.close());
});
// whatever is said to it asks what it has spent on the core so far
process.on('message', () => process.send!(process.cpuUsage()));
process.send!(desk.address);
