// `npm test [-- ARGUMENTS of node --test, or files]`: sets up and runs the tests, and says in one line what was skipped.
// With WORTLAUT_REQUIRE_ALL=1 a skipped test is a failure, unless all it lacks is the folder ../shared.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { say } from './messages.mjs';
import { ROOT, setUp } from './setup.mjs';

/** What Node made of our sources is kept, as `bin/wortlaut` keeps it: each file of tests is a process of its own. */
const COMPILED = process.env.NODE_COMPILE_CACHE
  ? {}
  : { NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'wortlaut') };
/** Milliseconds after which a test is given up. */
const LONGEST = 300_000;

const node = setUp();
const args = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'wortlaut-test-'));
try {
  process.exitCode = run(join(scratch, 'skipped.jsonl'));
} finally {
  rmSync(scratch, { recursive: true });
}

function run(list) {
  const files = args.some((arg) => !arg.startsWith('-')) ? [] : ['test/**/*.test.ts'];
  const chromium = findChromium();
  // many tests wait for other processes: one worker for each processor, not one fewer
  const workers = `--test-concurrency=${availableParallelism()}`;
  const guard = ['--import', new URL('test-guard.mjs', import.meta.url).href, `--test-timeout=${LONGEST}`];
  const { status } = spawnSync(node, ['--test', workers, ...guard, ...reporters(list), ...args, ...files], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...COMPILED, ...(chromium && { WORTLAUT_CHROMIUM: chromium }) },
  });
  const skipped = existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n').filter(Boolean).map(JSON.parse) : [];
  if (skipped.length > 0) console.log(describe(skipped, chromium));
  if (status !== 0 || mayBeSkipped(skipped)) return status ?? 1;
  console.error('WORTLAUT_REQUIRE_ALL=1: skipped tests count as failed');
  return 1;
}

function reporters(list) {
  if (args.some((arg) => arg.startsWith('--test-reporter'))) return [];
  const own = new URL('skipped-reporter.mjs', import.meta.url).href;
  return [
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...[`--test-reporter=${own}`, `--test-reporter-destination=${list}`],
  ];
}

function mayBeSkipped(skipped) {
  if (process.env.WORTLAUT_REQUIRE_ALL !== '1') return true;
  const sharedIsMissing = !existsSync(join(ROOT, '..', 'shared'));
  return skipped.every(({ reason }) => sharedIsMissing && reason.includes('../shared'));
}

function describe(skipped, chromium) {
  const counts = new Map();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, n]) => `${reason} (${n})`).join(', ');
  const hint = chromium
    ? ''
    : say(
        ' Chromium: `apt-get install chromium`, `brew install --cask chromium`, or its path in WORTLAUT_CHROMIUM.',
        ' Chromium: `apt-get install chromium`, `brew install --cask chromium` oder sein Pfad in WORTLAUT_CHROMIUM.',
      );
  return say(`Skipped: ${reasons}.${hint}`, `Übersprungen: ${reasons}.${hint}`);
}
