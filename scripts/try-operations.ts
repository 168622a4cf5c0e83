// `npm run operations [-- PAGE]`: runs the commands of docs/operations.md that are marked `sh try`, in their order, against
// a PostgreSQL and a cluster of NATS of its own, and says which block does not do what the page says. Blocks whose servers
// are missing here are skipped, which is told; with WORTLAUT_REQUIRE_ALL=1 that is a failure.
import { readFileSync } from 'node:fs';
import { argv, env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Block, blocksOf, missingFrom } from './operations/blocks.ts';
import { type Place, makePlace } from './operations/place.ts';
import { Shell } from './operations/shell.ts';

const page = argv.at(2) ?? fileURLToPath(new URL('../docs/operations.md', import.meta.url));
const blocks = blocksOf(readFileSync(page, 'utf8'));
if (blocks.length === 0) fail(`${page}: no block is marked “sh try”`);
const place = await makePlace(new Set(blocks.flatMap(({ needs }) => needs)));
const shell = new Shell(place.folder, place.wortlaut, place.path);
let problem: string | null = null;
const tried = { done: 0, skipped: 0 };
try {
  for (const block of blocks) if ((problem ??= await tryBlock(block, shell, place)) !== null) break;
} finally {
  shell.end();
  await place.close();
}
if (problem !== null) fail(problem);
console.log(`${tried.done} blocks of ${page} do what it says${tried.skipped > 0 ? `, ${tried.skipped} skipped` : ''}`);
if (tried.skipped > 0 && env['WORTLAUT_REQUIRE_ALL'] === '1')
  fail('WORTLAUT_REQUIRE_ALL=1: skipped blocks count as failed');

/** @returns what is wrong with it; null where it is as it should be */
async function tryBlock(
  { line, commands, needs, expected }: Block,
  on: Shell,
  { missing, here }: Place,
): Promise<string | null> {
  const why = needs.map((server) => missing.get(server)).find((reason) => reason !== undefined);
  if (why !== undefined) {
    console.error(`${page}:${line}: SKIPPED, ${why}`);
    tried.skipped++;
    return null;
  }
  const begun = performance.now();
  const { status, output } = await on.run(here(commands));
  const told = `${page}:${line}: `;
  if (status !== 0) return `${told}exit status ${status ?? 'none, it took too long'} of\n${commands}\n${output}`;
  const absent = missingFrom(output, expected.map(here));
  if (absent !== null) return `${told}“${absent}” does not come out of\n${commands}\nbut\n${output}`;
  console.log(`${told}as it says (${((performance.now() - begun) / 1_000).toFixed(1)} s)`);
  tried.done++;
  return null;
}

function fail(why: string): never {
  console.error(why);
  exit(1);
}
