import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { COMMAND } from '../command-speed.ts';

const WORKERS = 2;

export interface Stretch {
  /** How it ended: by itself, by Ctrl-C, or by kill -9. */
  readonly end: 'done' | 'SIGINT' | 'SIGKILL';
  readonly seconds: number;
  /** Seconds on the cores; null where the system does not tell. */
  readonly cpu: number | null;
  /** Documents in the output when it ended. */
  readonly documents: number;
  /** Greatest resident memory in megabytes; null where the system does not tell. */
  readonly peak: number | null;
}

/**
 * `wortlaut read ARCHIVE --to jsonl --out OUT --resume`, from where it is to the end, or until so many documents are
 * journaled: then it gets the signal.
 */
export async function stretch(
  archive: string,
  out: string,
  engine: string,
  stop: { readonly at: number; readonly signal: 'SIGINT' | 'SIGKILL' } | null,
): Promise<Stretch> {
  const args = ['read', archive, '--to', 'jsonl', '--out', out, '--resume', '--engine', engine];
  const start = performance.now();
  const child = spawn(COMMAND, [...args, '--workers', String(WORKERS)], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  let [peak, cpu, told] = [0, 0, ''];
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (told += chunk));
  let isStopped = false;
  while (child.exitCode === null && child.signalCode === null) {
    peak = Math.max(peak, highWater(child.pid!));
    cpu = Math.max(cpu, coreSeconds(child.pid!));
    if (stop && !isStopped && journaled(out) >= stop.at) isStopped = child.kill(stop.signal);
    await sleep(100);
  }
  const [status] = (await ended) as [number | null];
  if (!isStopped && status !== 0) throw new Error(`${COMMAND} ${args.join(' ')} ended with ${status}: ${told}`);
  const seconds = (performance.now() - start) / 1_000;
  return {
    ...{ end: isStopped ? stop!.signal : 'done', seconds, documents: journaled(out) },
    ...{ peak: peak || null, cpu: cpu || null },
  };
}

/** Documents that the journal says are in the output. */
function journaled(out: string): number {
  const journal = `${out}.resume`;
  if (!existsSync(journal)) return 0;
  const last = readFileSync(journal, 'utf8').split('\n').at(-2)!;
  return (JSON.parse(last) as { tally?: { documents: number } }).tally?.documents ?? 0;
}

/** The high-water mark of a process's resident memory, in megabytes; 0 where the system does not tell. */
function highWater(pid: number): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1_000;
  } catch {
    return 0;
  }
}

/** Seconds for which a process and its threads have been on a core; 0 where the system does not tell. */
function coreSeconds(pid: number): number {
  try {
    // Behind the name, which ends with the last bracket: state, ten more, then user and system time in hundredths.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

export interface Check {
  readonly lost: number;
  readonly doubled: number;
  /** Whether the lines are in the order of the pages. */
  readonly isInOrder: boolean;
  readonly statements: number;
  readonly bytes: number;
}

/** Compares the documents of an output with those that must be in it. */
export async function check(out: string, pages: number, idOf: (n: number) => string): Promise<Check> {
  const seen = new Uint8Array(pages);
  const numbers = new Map(Array.from({ length: pages }, (_, n) => [idOf(n), n]));
  let [doubled, statements, isInOrder, expected] = [0, 0, true, 0];
  for await (const line of createInterface({ input: createReadStream(out) })) {
    const result = JSON.parse(line) as { id: string; statements?: unknown[] };
    const n = numbers.get(result.id);
    if (n === undefined || n !== expected++) isInOrder = false;
    if (n !== undefined && seen[n]++ > 0) doubled++;
    statements += result.statements?.length ?? 0;
  }
  const lost = seen.filter((times) => times === 0).length;
  return { lost, doubled, isInOrder, statements, bytes: statSync(out).size };
}
