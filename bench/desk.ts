import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openRecord } from '../src/record/open.ts';
import { UsageError, provenance, table } from './command.ts';
import { openBrowser } from './desk/browser.ts';
import type { DeskReport, PagesReport, ReadersReport, Spread } from './desk/figures.ts';
import { measureLoad, serve } from './desk/load.ts';
import { measurePages } from './desk/pages.ts';
import { type Subjects, subjectsOf } from './desk/subjects.ts';
import { fillTo } from './record/fill.ts';

const OPTIONS = {
  documents: { type: 'string', default: '2000' },
  record: { type: 'string' },
  readers: { type: 'string', default: '1000' },
  seconds: { type: 'string', default: '30' },
  rounds: { type: 'string', default: '10' },
  only: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/**
 * `desk`: the desk over a record of a size, as a browser shows it, and as very many readers find it while documents are
 * imported.
 *
 * @returns the exit status
 */
export async function desk(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const [documents, readers, seconds, rounds] = (['documents', 'readers', 'seconds', 'rounds'] as const).map((name) =>
    wholeOf(name, values[name]),
  );
  if (values.only !== undefined && !/^(?:pages|readers)$/.test(values.only))
    throw new UsageError('--only takes pages or readers');
  const folder = mkdtempSync(join(values.record ? dirname(values.record) : tmpdir(), 'wortlaut-bench-desk-'));
  try {
    const file = join(folder, 'news.wortlaut');
    // what is measured adds to it, so that a record that is kept is copied
    if (values.record !== undefined) copyFileSync(values.record, file);
    else await fillTo(file, documents);
    const { subjects, ...size } = await lookInto(file);
    const pages = values.only === 'readers' ? null : await throughBrowser(file, subjects, rounds);
    const load = values.only === 'pages' ? null : await measureLoad({ file, subjects, readers, seconds });
    const report: DeskReport = { ...size, pages, readers: load };
    console.log(
      values.json
        ? JSON.stringify({ ...provenance('desk', args), load: loadavg()[0], ...report }, rounded, 2)
        : textOf(report),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

function wholeOf(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new UsageError(`--${name} takes a number from 1 on`);
  return value;
}

async function lookInto(file: string): Promise<{ documents: number; statements: number; subjects: Subjects }> {
  const record = openRecord(file, { create: false });
  const { documents, statements } = await record.care.stats();
  const subjects = await subjectsOf(record);
  await record.close();
  return { documents, statements: statements['present'] ?? 0, subjects };
}

async function throughBrowser(file: string, subjects: Subjects, rounds: number): Promise<PagesReport | null> {
  const browser = await openBrowser();
  if (browser === null) {
    console.error('NOT MEASURED: the pages. There is no Chromium: install it, or set WORTLAUT_CHROMIUM');
    return null;
  }
  const server = await serve(file);
  try {
    return await measurePages(browser, server.address, subjects, rounds);
  } finally {
    await browser.close();
    await server.close();
  }
}

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1_000) / 1_000 : value;

function textOf({ documents, statements, pages, readers }: DeskReport): string {
  const parts = [`${count(documents)} documents, ${count(statements)} statements`];
  if (pages) parts.push(pagesText(pages));
  if (readers) parts.push(readersText(readers));
  return parts.join('\n\n');
}

function pagesText({ cold, warm, interactions }: PagesReport): string {
  const views = { cold, warm };
  const rows = Object.entries(views).flatMap(([name, view]) => [
    row(`${name}: results`, view.results),
    row(`${name}: complete`, view.complete),
    row(`${name}: largest paint`, view.largestPaint),
    row(`${name}: blocked`, view.blocked),
  ]);
  return [
    table([HEAD, ...rows, ...Object.entries(interactions).map(([name, spread]) => row(name, spread))]),
    `layout shift ${cold.shift.toFixed(4)}, scripts ${(cold.scriptBytes / 1_000).toFixed(1)} kB`,
  ].join('\n');
}

function readersText({ readers, listeners, importedAlone, stretches }: ReadersReport): string {
  const parts = stretches.map(({ pause, reading, corePerAnswer, imported }) => {
    const { perSecond, events, all, kinds } = reading;
    const errors = Object.entries(reading.errors).map(([what, n]) => `${n} ${what}`);
    const beside = imported === null ? 'no import' : `${imported.toFixed(0)} documents/s imported`;
    const line = `pause ${pause} s, ${beside}: ${perSecond.toFixed(0)} answers/s, ${corePerAnswer.toFixed(1)} ms of the core each, ${events} events, errors: ${errors.join(', ') || 'none'}`;
    return `${line}\n${table([HEAD, row('all', all), ...Object.entries(kinds).map(([kind, spread]) => row(kind, spread))])}`;
  });
  const about = `${count(readers)} readers, ${count(listeners)} of whom listen; ${importedAlone.toFixed(0)} documents/s imported while nobody reads`;
  return [about, ...parts].join('\n\n');
}

const HEAD = ['milliseconds', 'count', 'p50', 'p95', 'p99', 'worst'];
const row = (name: string, spread: Spread): string[] => [
  name,
  count(spread.count),
  ...[spread.p50, spread.p95, spread.p99, spread.worst].map((ms) => ms.toFixed(1)),
];
const count = (n: number): string => n.toLocaleString('en');
