import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { COMMAND } from './command-speed.ts';
import { type Spread, spread } from './statistics.ts';
import { countTokens, exampleTexts } from './texts.ts';

const ROUNDS = 5;
/** Of the input for `workers`: small enough for many runs, large enough that the start does not count. */
const MEGABYTES = 20;

export interface Memory {
  /** Of the input. */
  readonly megabytes: number;
  /** Threads that read. */
  readonly workers: number;
  /** The most that was in memory at a time, in megabytes; null where the system does not tell (no /proc). */
  readonly peak: number | null;
  readonly seconds: number;
}

/** What `bin/wortlaut read` with two workers needs for a JSON Lines file of this size made of the examples. */
export function memory(megabytes: number): Promise<Memory> {
  return withMany(megabytes, async (file) => ({ megabytes, workers: 2, ...(await readMany(file, 2)) }));
}

export interface WorkersSpeed {
  readonly workers: number;
  /** Of the whole process from its start to its end, on the clock. */
  readonly tokensPerSecond: Spread;
  /** As in `Memory`: the most in any of the runs. */
  readonly peak: number | null;
}

/** `read --from jsonl --to jsonl` with one worker and with two, by turns, so that both have the same machine. */
export function workersSpeed(): Promise<WorkersSpeed[]> {
  return withMany(MEGABYTES, async (file, tokens) => {
    const runs = new Map<number, Run[]>([1, 2].map((workers) => [workers, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [workers, done] of runs) done.push(await readMany(file, workers));
    }
    return [...runs].map(([workers, done]) => ({
      workers,
      tokensPerSecond: spread(done.map(({ seconds }) => tokens / seconds)),
      peak: done.some(({ peak }) => peak === null) ? null : Math.max(...done.map(({ peak }) => peak!)),
    }));
  });
}

type Run = Pick<Memory, 'peak' | 'seconds'>;

async function readMany(file: string, workers: number): Promise<Run> {
  const args = ['read', file, '--from', 'jsonl', '--to', 'jsonl', '--workers', String(workers)];
  const start = performance.now();
  const child = spawn(COMMAND, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'exit');
  const peak = await peakOf(child);
  const [status] = (await ended) as [number | null];
  if (status !== 0) throw new Error(`${COMMAND} ${args.join(' ')} ended with ${status}`);
  return { peak, seconds: (performance.now() - start) / 1000 };
}

/** Lets `work` be done with a JSON Lines file of this size, made of the examples, and the number of its tokens. */
async function withMany<T>(megabytes: number, work: (file: string, tokens: number) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-'));
  try {
    const file = join(folder, 'many.jsonl');
    return await work(file, await writeMany(file, megabytes));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns the number of tokens */
async function writeMany(file: string, megabytes: number): Promise<number> {
  const texts = exampleTexts().map((text) => ({ text, tokens: countTokens(text) }));
  const out = createWriteStream(file);
  let tokens = 0;
  for (let n = 0, size = 0; size < megabytes * 1_000_000; n++) {
    const { text, tokens: more } = texts[n % texts.length];
    const line = `${JSON.stringify({ id: `article-${n}`, text })}\n`;
    size += Buffer.byteLength(line);
    tokens += more;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return tokens;
}

/** The high-water mark of a process's resident memory, in megabytes, asked for until it ends. */
export async function peakOf(child: ChildProcess): Promise<number | null> {
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
