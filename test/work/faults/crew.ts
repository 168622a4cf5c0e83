import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { BIN } from '../../cli/harness.ts';

/** One process that works, and the flags that it was started with. */
interface Worker {
  readonly child: ChildProcess;
  readonly flags: readonly string[];
  stderr: string;
}

/** One thread, and the grammar by itself. */
const FLAGS = ['--engine', 'grammar', '--workers', '1'];
/** Milliseconds before one that ended by itself is started again, as a service manager would. */
const AGAIN = 1_000;
/** Milliseconds within which one must end that is told to. */
const ENDING = 20_000;
/** Characters of what one said that are kept. */
const SAID = 300;

/** Processes that work on one bus. */
export class Crew {
  readonly #common: readonly string[];
  readonly #workers: Worker[] = [];
  #isOver = false;
  /** What those said that ended by themselves. */
  readonly ended: string[] = [];

  /** @param common flags of all */
  constructor(common: readonly string[]) {
    this.#common = common;
  }

  start(flags: readonly string[]): void {
    this.#workers.push(this.#started(flags));
  }

  /** Kills one, and starts another like it. @param choice from 0 to below 1 */
  async replace(choice: number, pause: number): Promise<void> {
    if (this.#workers.length === 0) return;
    const [worker] = this.#workers.splice(Math.floor(choice * this.#workers.length), 1);
    kill(worker.child);
    await sleep(pause);
    this.start(worker.flags);
  }

  /** Tells all to end. @returns what is wrong with how they do */
  async stop(): Promise<string[]> {
    this.#isOver = true;
    const ends = this.#workers.splice(0).map(async ({ child, stderr }) => {
      const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
      const late = setTimeout(() => kill(child), ENDING);
      child.kill('SIGTERM');
      const [code, signal] = await ended;
      clearTimeout(late);
      // one that has only just been started has nothing under way, and ends of the signal itself
      return code === 0 || signal === 'SIGTERM'
        ? []
        : [`a worker that was told to end ended with ${code ?? signal}: ${stderr.slice(-SAID)}`];
    });
    return (await Promise.all(ends)).flat();
  }

  #started(flags: readonly string[]): Worker {
    const env = { ...process.env, LC_ALL: 'C' };
    const stdio: StdioOptions = ['ignore', 'ignore', 'pipe'];
    const child = spawn(BIN, ['work', ...this.#common, ...FLAGS, ...flags], { stdio, detached: true, env });
    const worker: Worker = { child, flags, stderr: '' };
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (worker.stderr += text));
    child.once('close', () => void this.#onEnd(worker));
    return worker;
  }

  async #onEnd(worker: Worker): Promise<void> {
    const place = this.#workers.indexOf(worker);
    if (place === -1) return;
    this.#workers.splice(place, 1);
    this.ended.push(worker.stderr.trim().slice(-SAID));
    await sleep(AGAIN);
    if (!this.#isOver) this.start(worker.flags);
  }
}

/** With all that it started. */
function kill({ pid }: ChildProcess): void {
  try {
    process.kill(-pid!, 'SIGKILL');
  } catch {
    // it ended by itself just now
  }
}
