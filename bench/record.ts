import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openRecord } from '../src/record/open.ts';
import { isPostgres } from '../src/record/postgres/address.ts';
import type { Record } from '../src/record/record.ts';
import { UsageError, provenance, table } from './command.ts';
import { BATCH, incomingFrom, store } from './record/fill.ts';
import { Generated } from './record/generated.ts';
import { costPlot } from './record/plot.ts';
import { ask } from './record/questions.ts';
import { QUESTIONS, type RecordSize } from './record/size.ts';

/** Statements that are settled in one transaction. */
const SETTLED = 2_000;
/** Questions are asked at these shares of the documents: about half a decade apart, two decades in all. */
const SHARES = [0.01, 0.0316, 0.1, 0.316, 1];

/**
 * `record`: fills a record with made-up news of the skew that news has, and says at several sizes what adding, settling
 * and each kind of question costs.
 *
 * @returns the exit status
 */
export async function record(args: string[]): Promise<number> {
  const options = {
    documents: { type: 'string', default: '4000' },
    file: { type: 'string' },
    plot: { type: 'string' },
    json: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ args, options });
  const documents = Number(values.documents);
  if (!Number.isInteger(documents) || documents < 1000) throw new UsageError('--documents must be 1000 or more');
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-record-'));
  try {
    const sizes = await grow(values.file ?? join(folder, 'news.wortlaut'), documents);
    if (values.plot !== undefined) writeFileSync(values.plot, costPlot(sizes));
    const report = { ...provenance('record', args), sizes };
    console.log(values.json ? JSON.stringify(report, null, 2) : textOf(sizes));
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

/** Fills and measures; a file that is there is gone on with. */
async function grow(file: string, documents: number): Promise<RecordSize[]> {
  const generated = new Generated();
  const sizes: RecordSize[] = [];
  let done = await skipStored(file, generated);
  for (const until of SHARES.map((share) => Math.round(share * documents))) {
    if (until < done) continue;
    const opened = openRecord(file);
    const speeds = await fill(opened, generated, until - done, isPostgres(file) ? onClock : onCore);
    done = until;
    const stats = await opened.care.stats();
    await opened.close();
    const statements = stats.statements['present'] ?? 0;
    const bytesPerStatement = (isPostgres(file) ? stats.bytes : statSync(file).size) / statements;
    sizes.push({ documents: done, statements, bytesPerStatement, ...speeds, ...(await ask(file, generated)) });
    console.error(textOf(sizes.slice(-1)));
  }
  return sizes;
}

/** Makes the documents that a file has again, so that those that follow are the same as in one go. */
async function skipStored(file: string, generated: Generated): Promise<number> {
  if (!isPostgres(file) && !existsSync(file)) return 0;
  const opened = openRecord(file, { readOnly: !isPostgres(file) });
  const { documents } = await opened.care.stats();
  await opened.close();
  for (let left = documents; left > 0; left -= BATCH) generated.documents(Math.min(BATCH, left));
  return documents;
}

type Measure = (work: () => Promise<unknown>) => Promise<number>;

async function fill(
  opened: Record,
  generated: Generated,
  count: number,
  seconds: Measure,
): Promise<{ added: number; settled: number }> {
  let [adding, settling, statements] = [0, 0, 0];
  for (let left = count; left > 0; left -= BATCH) {
    const incoming = incomingFrom(generated, Math.min(BATCH, left));
    adding += await seconds(async () => {
      const fresh = await store(opened, incoming);
      statements += fresh;
    });
    settling += await seconds(async () => {
      while ((await opened.settle(SETTLED)) > 0);
    });
  }
  return { added: count / (adding || 1), settled: statements / (settling || 1) };
}

/** Seconds on the core, which a busy machine does not change. */
async function onCore(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Seconds that pass: a server works elsewhere. */
async function onClock(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return (performance.now() - before) / 1e3;
}

const FIGURES = ['documents', 'statements', 'added', 'settled', 'bytesPerStatement', 'coldOpen'] as const;

function textOf(sizes: readonly RecordSize[]): string {
  const figure = (n: number): string => n.toLocaleString('en', { maximumFractionDigits: 1 });
  const rows = [
    ...FIGURES.map((name) => [name, ...sizes.map((size) => figure(size[name]))]),
    ...QUESTIONS.map((name) => [name, ...sizes.map(({ timings }) => figure(timings[name].p95))]),
  ];
  return `${table(rows)}\n\nadded: documents a second; settled: statements a second, both in time on the core, in PostgreSQL by the clock; from coldOpen on milliseconds by the clock, p95`;
}
