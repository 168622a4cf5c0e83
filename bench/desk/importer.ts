// A process of its own: imports documents into a record until it is told to stop. Tells how many it has imported so far.
import { openRecord } from '../../src/record/open.ts';
import { BATCH, incomingFrom, store } from '../record/fill.ts';
import { Generated } from '../record/generated.ts';

/** Statements that are settled in one transaction. */
const SETTLED = 500;

const record = openRecord(process.argv[2], { create: false, patience: 60_000 });
const { documents } = await record.care.stats();
const generated = new Generated(documents);
let isOver = false;
process.on('disconnect', () => (isOver = true));
for (let imported = 0; !isOver; imported += BATCH) {
  process.send!(imported);
  await store(record, incomingFrom(generated, BATCH));
  while ((await record.settle(SETTLED)) > 0) await breath();
  await breath();
}
await record.close();

/** Lets this process hear that it is to stop. */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
