import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Spread, spread } from './statistics.ts';
import { exampleTexts } from './texts.ts';

export const COMMAND = 'bin/wortlaut';
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

function withScratch<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
