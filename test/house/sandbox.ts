import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A folder that is gone when `dispose` was called. */
export interface Sandbox {
  readonly folder: string;
  /** Writes a file, path relative to the folder. */
  write(path: string, text: string): string;
  dispose(): void;
}

export function sandbox(): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-house-'));
  return {
    folder,
    write(path, text) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    },
    dispose() {
      rmSync(folder, { recursive: true });
    },
  };
}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
}

/** Runs a JavaScript file with this Node and waits for its end; English, and not as a part of this test run. */
export function runNode(
  args: readonly string[],
  { cwd = ROOT, env = {}, input }: RunOptions = {},
): SpawnSyncReturns<string> {
  const own = { NODE_TEST_CONTEXT: undefined, npm_execpath: undefined, WORTLAUT_REQUIRE_ALL: undefined };
  return spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...own, LC_ALL: 'C', ...env },
    ...(input !== undefined && { input }),
  });
}
