import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { REAL, SMALL, type Size } from './archive/page.ts';
import { type Check, type Stretch, check, stretch } from './archive/run.ts';
import { idOf, writeArchive } from './archive/warc.ts';
import { UsageError, provenance, table } from './command.ts';

/** Megabytes that `wortlaut read` may need with two workers, however large the archive is. */
const PROMISE = 400;

interface Result {
  readonly pages: number;
  readonly engine: string;
  readonly archiveMegabytes: number;
  readonly pageKilobytes: number;
  /** By the clock, and by the time on the cores, which stands on a busy machine too. */
  readonly pagesPerSecond: number;
  readonly pagesPerCoreSecond: number | null;
  /** Megabytes; null where the system does not tell. */
  readonly peak: number | null;
  readonly stretches: readonly Stretch[];
  readonly check: Check;
}

/**
 * `npm run bench -- archive`: makes a WARC.gz of pages, lets `wortlaut read` read it, stopping it with Ctrl-C at a third and
 * with kill -9 at two thirds, and compares what came out with what must be there.
 *
 * @returns 1 when documents are lost, doubled or out of order
 */
export async function archive(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pages: { type: 'string', default: '2000' },
      engine: { type: 'string', default: 'grammar' },
      small: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const pages = Number(values.pages);
  if (!Number.isInteger(pages) || pages < 1) throw new UsageError(`--pages must be a number, not ${values.pages}`);
  const result = await measure(pages, values.small ? SMALL : REAL, values.engine);
  console.log(values.json ? JSON.stringify({ ...provenance('archive', args), ...result }, null, 2) : told(result));
  return isWhole(result) ? 0 : 1;
}

const isWhole = ({ check: { lost, doubled, isInOrder } }: Result): boolean => lost + doubled === 0 && isInOrder;

async function measure(pages: number, size: Size, engine: string): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-'));
  try {
    const [file, out] = [join(folder, 'archive.warc.gz'), join(folder, 'archive.jsonl')];
    const { bytes, pageBytes } = await writeArchive(file, pages, size);
    const stretches = [
      await stretch(file, out, engine, { at: pages / 3, signal: 'SIGINT' }),
      await stretch(file, out, engine, { at: (2 * pages) / 3, signal: 'SIGKILL' }),
      await stretch(file, out, engine, null),
    ];
    const seconds = stretches.reduce((sum, one) => sum + one.seconds, 0);
    const peaks = stretches.map(({ peak }) => peak).filter((peak) => peak !== null);
    const cores = stretches.reduce((sum, { cpu }) => sum + (cpu ?? Number.NaN), 0);
    return {
      ...{ pages, engine, archiveMegabytes: bytes / 1e6, pageKilobytes: pageBytes / pages / 1e3 },
      ...{ pagesPerSecond: pages / seconds, pagesPerCoreSecond: Number.isNaN(cores) ? null : pages / cores },
      ...{ peak: peaks.length > 0 ? Math.max(...peaks) : null },
      ...{ stretches, check: await check(out, pages, (n) => idOf(n, size)) },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function told(result: Result): string {
  const { pages, engine, archiveMegabytes, pageKilobytes, pagesPerSecond, pagesPerCoreSecond, peak, stretches, check } =
    result;
  const { lost, doubled, isInOrder, statements, bytes } = check;
  const rows = stretches.map(({ end, seconds, documents, peak: most }) => [
    ...[end, documents.toLocaleString('en'), `${seconds.toFixed(1)} s`, most === null ? '?' : `${Math.round(most)} MB`],
  ]);
  const beyond = peak !== null && peak > PROMISE ? '  BEYOND' : '';
  return [
    `${pages.toLocaleString('en')} pages of ${pageKilobytes.toFixed(1)} kB, ${archiveMegabytes.toFixed(0)} MB packed, engine ${engine}, two workers`,
    table([['ended by', 'documents', 'time', 'memory'], ...rows]),
    `${pagesPerSecond.toFixed(0)} pages/s by the clock, ${pagesPerCoreSecond?.toFixed(0) ?? '?'} in a second on a core; at most ${peak === null ? '?' : Math.round(peak)} MB${beyond}`,
    `${lost} lost, ${doubled} doubled, ${isInOrder ? 'in order' : 'OUT OF ORDER'}; ${statements.toLocaleString('en')} statements, ${(bytes / 1e6).toFixed(0)} MB`,
  ].join('\n');
}
