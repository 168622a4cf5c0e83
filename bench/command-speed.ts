import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Spread, spread } from './statistics.ts';
import { exampleTexts } from './texts.ts';

const COMMAND = 'bin/wortlaut';
const RUNS = 10;

/** Milliseconds from the call of `bin/wortlaut` to its end: for its version alone, and for one article. */
export function startUp(): { readonly version: Spread; readonly article: Spread } {
  return withScratch((folder) => {
    const article = join(folder, 'article.txt');
    writeFileSync(article, exampleTexts()[0]);
    return { version: timed(['--version']), article: timed(['read', article, '--to', 'jsonl']) };
  });
}

function timed(args: readonly string[]): Spread {
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(COMMAND, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${COMMAND} ${args.join(' ')} failed: ${stderr}`);
    return performance.now() - start;
  });
  return spread(runs);
}

export interface Memory {
  /** Of the input. */
  readonly megabytes: number;
  /** The most that was in memory at a time, in megabytes; null where the system does not tell (no /proc). */
  readonly peak: number | null;
  readonly seconds: number;
}

/** What `bin/wortlaut read` needs for a JSON Lines file of this size made of the examples. */
export async function memory(megabytes: number): Promise<Memory> {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-'));
  try {
    const file = join(folder, 'many.jsonl');
    await writeMany(file, megabytes);
    const start = performance.now();
    const child = spawn(COMMAND, ['read', file, '--to', 'jsonl'], { stdio: ['ignore', 'ignore', 'inherit'] });
    const ended = once(child, 'exit');
    const peak = await peakOf(child);
    const [status] = (await ended) as [number | null];
    if (status !== 0) throw new Error(`${COMMAND} read ${file} ended with ${status}`);
    return { megabytes, peak, seconds: (performance.now() - start) / 1000 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function writeMany(file: string, megabytes: number): Promise<void> {
  const texts = exampleTexts();
  const out = createWriteStream(file);
  for (let n = 0, size = 0; size < megabytes * 1_000_000; n++) {
    const line = `${JSON.stringify({ id: `article-${n}`, text: texts[n % texts.length] })}\n`;
    size += Buffer.byteLength(line);
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** The high-water mark of a process's resident memory, in megabytes, asked for until it ends. */
async function peakOf(child: ChildProcess): Promise<number | null> {
  const status = `/proc/${child.pid}/status`;
  if (!existsSync(status)) return null;
  let peak = 0;
  while (child.exitCode === null && child.signalCode === null) {
    peak = Math.max(peak, highWater(status));
    await sleep(50);
  }
  return peak;
}

function highWater(status: string): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1000;
  } catch {
    return 0; // it ended between two looks
  }
}

function withScratch<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
