import { type SpawnOptions, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Format } from '../../src/cli/format/format.ts';
import type { Setting } from '../../src/cli/setting.ts';
import { Outcome } from '../../src/pipeline/outcome.ts';
import type { Result } from '../../src/record/result.ts';

export const BIN = fileURLToPath(new URL('../../bin/wortlaut', import.meta.url));

/** Everything a format writes for some results. */
export async function collect(format: Format, results: readonly Result[], setting: Setting): Promise<string> {
  async function* given(): AsyncGenerator<Outcome> {
    yield* results.map((result) => Outcome.of(result));
  }
  let output = '';
  for await (const chunk of format(given(), setting)) output += chunk;
  return output;
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `bin/wortlaut` as a user would; the interface speaks English unless `env` says otherwise. */
export function run(args: readonly string[], input = '', options: SpawnOptions = {}, bin = BIN): Promise<Run> {
  const env = { ...process.env, LC_ALL: 'C', NO_COLOR: '', ...options.env };
  return new Promise((resolve, reject) => {
    const child = spawn(bin, args, { ...options, env, stdio: 'pipe' });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
