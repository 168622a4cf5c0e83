import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openRecord } from '../src/record/open.ts';
import { parse } from '../src/record/query/parse.ts';
import type { Record } from '../src/record/record.ts';
import { provenance, table } from './command.ts';
import { Generated } from './record/generated.ts';

const RUN = { version: 'bench', engine: 'grammar', model: null } as const;
const AT = '2026-11-27T00:00:00.000Z';
const BATCH = 100;
/** Questions of each kind. */
const ASKED = 40;

/** What a record of one size costs: milliseconds by the clock, bytes and speeds. */
interface Size {
  readonly documents: number;
  readonly statements: number;
  /** Documents stored in a second on one core, and statements compared after it. */
  readonly added: number;
  readonly settled: number;
  readonly bytesPerStatement: number;
  readonly coldOpen: number;
  /** p95. */
  readonly search: number;
  readonly entity: number;
  readonly claim: number;
}

/**
 * `record`: fills a record with made-up news of the skew that news has, and says at several sizes what adding, settling
 * and each kind of question costs.
 *
 * @returns the exit status
 */
export async function record(args: string[]): Promise<number> {
  const options = {
    documents: { type: 'string', default: '4000' },
    json: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ args, options });
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-record-'));
  try {
    const sizes = await grow(join(folder, 'news.wortlaut'), Number(values.documents));
    const report = { ...provenance('record', ['--documents', values.documents]), sizes };
    console.log(values.json ? JSON.stringify(report, null, 2) : textOf(sizes));
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

/** Measures at a tenth, a third and the whole of the documents. */
async function grow(file: string, documents: number): Promise<Size[]> {
  const generated = new Generated();
  const sizes: Size[] = [];
  let done = 0;
  for (const until of [documents / 10, documents / 3, documents].map(Math.round)) {
    const opened = openRecord(file);
    const { added, settled } = await fill(opened, generated, until - done);
    done = until;
    await opened.close();
    sizes.push({ ...(await ask(file, generated)), added, settled });
  }
  return sizes;
}

async function fill(opened: Record, generated: Generated, count: number): Promise<{ added: number; settled: number }> {
  let [adding, settling, statements] = [0, 0, 0];
  for (let left = count; left > 0; left -= BATCH) {
    const documents = generated.documents(Math.min(BATCH, left));
    const incoming = documents.map((result) => ({ result, retrieved: null }));
    adding += await seconds(async () => {
      for (const { fresh } of await opened.documents.add(incoming, RUN, AT)) statements += fresh;
    });
    settling += await seconds(async () => {
      while ((await opened.settle(2_000)) > 0);
    });
  }
  return { added: count / adding, settled: statements / settling };
}

/** Seconds on the core, which a busy machine does not change. */
async function seconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function ask(file: string, generated: Generated): Promise<Omit<Size, 'added' | 'settled'>> {
  const start = performance.now();
  const opened = openRecord(file, { readOnly: true });
  const [first] = await opened.entities.list({ limit: 1 });
  const coldOpen = performance.now() - start;
  const stats = await opened.care.stats();
  const statements = stats.statements['present'] ?? 0;
  const entities = await opened.entities.list({ limit: ASKED });
  const words = generated.words(2 * ASKED);
  const times = async (work: (i: number) => Promise<unknown>): Promise<number> => {
    const all: number[] = [];
    for (let i = 0; i < ASKED; i++) {
      const begun = performance.now();
      await work(i);
      all.push(performance.now() - begun);
    }
    return all.sort((a, b) => a - b)[Math.floor(0.95 * ASKED)];
  };
  const search = await times(async (i) =>
    opened.search.search(parse(`${words[2 * i]} ${words[2 * i + 1]} type:direct`), { order: 'newest', limit: 20 }),
  );
  const entity = await times(async (i) => opened.entities.entity(entities[i % entities.length].id));
  const claims = await opened.claims.list({ limit: ASKED });
  const claim = await times(async (i) => opened.claims.claim(claims[i % Math.max(claims.length, 1)]?.id ?? first.id));
  await opened.close();
  const bytesPerStatement = statSync(file).size / statements;
  return { documents: stats.documents, statements, bytesPerStatement, coldOpen, search, entity, claim };
}

function textOf(sizes: readonly Size[]): string {
  const rows = (
    [
      'documents',
      'statements',
      'added',
      'settled',
      'bytesPerStatement',
      'coldOpen',
      'search',
      'entity',
      'claim',
    ] as const
  ).map((name) => [name, ...sizes.map((size) => size[name].toLocaleString('en', { maximumFractionDigits: 1 }))]);
  return `${table(rows)}\n\nadded: documents a second; settled: statements a second, both in time on one core; the last four in milliseconds by the clock, p95`;
}
