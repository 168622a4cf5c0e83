import { readFileSync } from 'node:fs';
import type { RecordSize } from '../record/size.ts';
import type { WorkReport } from '../work.ts';
import { sumOf } from '../work/meter.ts';

export const WORK_RESULTS = 'bench/results/work.json';
const RECORD_RESULTS = 'bench/results/record.json';

/** What a document costs, from the committed results; seconds on one core. */
export interface Costs {
  readonly fetch: number;
  readonly read: number;
  /** With the database's part, since the one waits for the other. */
  readonly store: number;
  readonly settle: number;
  /** Share of the two that the database has. */
  readonly ofDatabase: number;
  /** Of the server of the bus, over all steps. */
  readonly bus: number;
  /** Documents that were there when storing was measured. */
  readonly stored: number;
  /** What storing and settling cost with ten times as many documents there, as a multiple. */
  readonly tenfold: number;
  /** Bytes of a document in the database. */
  readonly bytes: number;
}

export function committedCosts(): Costs {
  const work = JSON.parse(readFileSync(WORK_RESULTS, 'utf8')) as WorkReport;
  const { sizes } = JSON.parse(readFileSync(RECORD_RESULTS, 'utf8')) as { sizes: RecordSize[] };
  return costsOf(work, sizes);
}

function costsOf({ stages, bus, growth }: WorkReport, sizes: readonly RecordSize[]): Costs {
  const last = growth.filter(({ database }) => database === 'postgres').at(-1)!;
  const both = sumOf(last.store) + sumOf(last.settle);
  return {
    ...{ fetch: stages.nats.fetch.own / 1e3, read: stages.nats.read.own / 1e3, bus: bus.alone.bus / 1e3 },
    ...{ store: sumOf(last.store) / 1e3, settle: sumOf(last.settle) / 1e3 },
    ofDatabase: (last.store.database + last.settle.database) / both,
    ...{ stored: last.documents, tenfold: tenfoldOf(sizes), bytes: last.bytesPerDocument! },
  };
}

/** Between the last size and one of a tenth, in SQLite, whose growth was measured further. */
function tenfoldOf(sizes: readonly RecordSize[]): number {
  const last = sizes.at(-1)!;
  const before = sizes.findLast(({ documents }) => documents <= last.documents / 10)!;
  const of = ({ documents, statements, added, settled }: RecordSize): number =>
    1 / added + statements / documents / settled;
  return of(last) / of(before);
}

/** Seconds of the one that writes for a document, where so many are there. */
export const writingAt = ({ store, settle, stored, tenfold }: Costs, documents: number): number =>
  (store + settle) * growthAt({ stored, tenfold }, documents);

/** What storing costs where so many are there, as a multiple of what was measured. */
export const growthAt = ({ stored, tenfold }: Pick<Costs, 'stored' | 'tenfold'>, documents: number): number =>
  tenfold ** Math.max(0, Math.log10(documents / stored));
