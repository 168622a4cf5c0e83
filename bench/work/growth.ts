import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moveRecord } from '../../src/record/moving/move.ts';
import { openRecord } from '../../src/record/open.ts';
import type { Record } from '../../src/record/record.ts';
import type { Work } from '../../src/work/bus.ts';
import { EmbeddedBus } from '../../src/work/embedded.ts';
import { packToStore } from '../../src/work/items.ts';
import { fillTo } from '../record/fill.ts';
import { Generated } from '../record/generated.ts';
import { READING, putAgain } from './duties.ts';
import { type Core, type Meter, eachOf, meterOf, middle } from './meter.ts';
import type { Measured } from './servers.ts';
import { DATABASES, type DatabaseName, WARM_UP, storeAll } from './stages.ts';

/** What a document costs where so many are there already; milliseconds on the cores of one document. */
export interface Growth {
  readonly database: DatabaseName;
  readonly documents: number;
  readonly store: Core;
  readonly settle: Core;
  /** Of a document that is there; null where there are none. */
  readonly bytesPerDocument: number | null;
}

/** Documents that are measured at a time. */
const MEASURED = 256;
/** Documents between those of two runs, which are others. */
const APART = 1_000;

/** A record of some size, asked again and again. */
interface Filled {
  readonly database: DatabaseName;
  readonly documents: number;
  readonly record: Record;
  readonly meter: Meter;
  readonly bytesPerDocument: number | null;
}

/**
 * Stores news of the skew that news has (`Generated`) in records of several sizes, by turns.
 *
 * @param folder keeps what was filled, for another time
 */
export async function measureGrowth(
  sizes: readonly number[],
  rounds: number,
  postgres: Measured,
  folder: string | null,
): Promise<Growth[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'wortlaut-bench-growth-'));
  const records: Filled[] = [];
  try {
    for (const documents of sizes) {
      const source = documents === 0 ? null : await filled(folder ?? scratch, documents);
      for (const database of DATABASES) records.push(await open(database, documents, { source, scratch, postgres }));
    }
    const runs = new Map(records.map((one) => [one, [] as { store: Core; settle: Core }[]]));
    for (let round = 0; round < 2 * rounds; round++) {
      const turn = round % 2 === 0 ? records : records.toReversed();
      for (const one of turn) runs.get(one)!.push(await storeMore(one, round));
    }
    return records.map((one) => {
      const { database, documents, bytesPerDocument } = one;
      const store = middle(runs.get(one)!.map((run) => run.store));
      const settle = middle(runs.get(one)!.map((run) => run.settle));
      return { database, documents, store, settle, bytesPerDocument };
    });
  } finally {
    for (const { record } of records) await record.close();
    rmSync(scratch, { recursive: true });
  }
}

async function filled(folder: string, documents: number): Promise<string> {
  const file = join(folder, `${documents}.wortlaut`);
  if (existsSync(file)) return file;
  await fillTo(`${file}.part`, documents);
  renameSync(`${file}.part`, file);
  return file;
}

interface From {
  readonly source: string | null;
  readonly scratch: string;
  readonly postgres: Measured;
}

async function open(database: DatabaseName, documents: number, { source, scratch, postgres }: From): Promise<Filled> {
  const isFile = database === 'sqlite';
  const address = isFile ? join(scratch, `copy-${documents}.wortlaut`) : postgres.address();
  if (source !== null && isFile) copyFileSync(source, address);
  if (source !== null && !isFile) moveRecord(source, address);
  const record = openRecord(address);
  const bytes = isFile && source !== null ? statSync(source).size : (await record.care.stats()).bytes;
  return {
    ...{ database, documents, record, meter: meterOf(null, isFile ? null : postgres) },
    bytesPerDocument: source === null ? null : Math.round(bytes / documents),
  };
}

async function storeMore({ documents, record, meter }: Filled, round: number): Promise<{ store: Core; settle: Core }> {
  const generated = new Generated(documents + (1 + round) * APART);
  const bus = new EmbeddedBus();
  const stored = async (count: number): Promise<{ store: Core; settle: Core }> => {
    await putAgain(bus, 'store', toStore(generated, count));
    return storeAll(bus, record, meter);
  };
  await stored(WARM_UP);
  const { store, settle } = await stored(MEASURED);
  return { store: eachOf(store, MEASURED), settle: eachOf(settle, MEASURED) };
}

export const toStore = (generated: Generated, count: number): Work[] =>
  generated.documents(count).map((result) => {
    const about = { name: result.id, retrieved: null, origin: null, note: null };
    const body = packToStore({ ...about, results: [result], run: READING.run });
    return { id: randomUUID(), title: result.id, body };
  });
