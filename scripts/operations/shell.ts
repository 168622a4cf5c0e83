import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What became of some commands. */
export interface Ran {
  /** null when they took too long. */
  readonly status: number | null;
  /** Standard output and standard error, as they came. */
  readonly output: string;
}

/** Milliseconds that one block may take. */
const PATIENCE = 120_000;

/**
 * Runs blocks of commands one after the other as somebody would type them: variables and the folder they are in stay from
 * one to the next, what runs in the background goes on until `end`.
 */
export class Shell {
  readonly #folder: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #groups: number[] = [];

  /** @param wortlaut the command; @param path folders that come first in PATH */
  constructor(folder: string, wortlaut: string, path: readonly string[]) {
    this.#folder = folder;
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    symlinkSync(wortlaut, join(bin, 'wortlaut'));
    const named = Object.entries(process.env).filter(([name]) => !/^(?:WORTLAUT_|NODE_TEST_CONTEXT$|PG)/.test(name));
    this.#env = {
      ...Object.fromEntries(named),
      ...{ PATH: [bin, ...path, process.env['PATH']].join(':'), LC_ALL: 'C', HOME: folder, NO_COLOR: '1' },
    };
  }

  /** Stops at the first command that fails. */
  async run(commands: string): Promise<Ran> {
    const [log, state] = [join(this.#folder, 'log'), join(this.#folder, 'state')];
    const before = existsSync(state) ? `. '${state}'\n` : '';
    const script = `${before}set -euo pipefail\n${commands}\n{ export -p; echo "cd '$PWD'"; } > '${state}'`;
    const out = openSync(log, 'w');
    const cwd = this.#folder;
    const child = spawn('bash', ['-c', script], { cwd, env: this.#env, detached: true, stdio: ['ignore', out, out] });
    closeSync(out);
    if (child.pid !== undefined) this.#groups.push(child.pid);
    const timer = setTimeout(() => child.pid && kill(child.pid), PATIENCE);
    // not `close`, which waits for what runs in the background too
    const [status] = (await once(child, 'exit')) as [number | null];
    clearTimeout(timer);
    return { status, output: readFileSync(log, 'utf8') };
  }

  /** Ends what runs in the background. */
  end(): void {
    for (const group of this.#groups) kill(group);
  }
}

/** A group of processes; one that has ended is none. */
function kill(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
