import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../src/pipeline/analyse.ts';
import { openRecord } from '../src/record/open.ts';
import type { Record } from '../src/record/record.ts';
import { documentResult } from '../src/record/result.ts';
import type { CopyKind } from '../src/record/stories/copies.ts';
import { plainDocument } from '../src/text/document.ts';
import { percent, provenance, table } from './command.ts';
import { type Measured, floored } from './part-gate.ts';
import { type GoldStory, readStoryGold, textOf } from './story-gold.ts';
import { type StoryCost, storyCost } from './story-stream.ts';

const GOLD = 'bench/stories/gold.jsonl';
const RUN = { version: 'bench', engine: 'grammar', model: null } as const;
const AT = '2026-12-31T00:00:00Z';

/** What the record made of documents: their stories, and of copies the original and the kind. */
interface Made {
  readonly story: ReadonlyMap<string, number>;
  readonly copies: ReadonlyMap<string, { readonly group: ReadonlySet<string>; readonly kind: CopyKind | null }>;
}

/** Shares of 1. */
interface StoryFigures {
  /** B³ over documents that are no copies, each read without the copies (Bagga & Baldwin 1998). */
  readonly precision: number;
  readonly recall: number;
  /** Of pairs of documents found to be copies, those that are; of those that are, those found. */
  readonly copyPrecision: number;
  readonly copyRecall: number;
  /** Of the copies found, those whose difference to the original has the right name. */
  readonly copyKinds: number;
}

interface Errors {
  readonly figures: StoryFigures;
  readonly lines: readonly string[];
}

/** `stories [--errors N] [--cost] [--json]`: stories and copies against the gold set; what settling costs. */
export async function stories(args: string[]): Promise<number> {
  const { errors, cost, json } = parseArgs({
    args,
    options: {
      errors: { type: 'string', default: '0' },
      cost: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  }).values;
  const { figures, lines } = await compare(GOLD);
  const costs = cost || json ? storyCost() : [];
  if (json) {
    const rounded = Object.fromEntries(
      Object.entries(figures).map(([name, share]) => [name, floored(share as number)]),
    );
    console.log(JSON.stringify({ ...provenance('stories', args), figures: rounded, cost: costs }, null, 2));
    return 0;
  }
  console.log(table(Object.entries(figures).map(([name, share]) => [name, percent(share as number)])));
  for (const line of lines.slice(0, Number(errors))) console.log(line);
  if (costs.length > 0) console.log(costTable(costs));
  return 0;
}

function costTable(costs: readonly StoryCost[]): string {
  const head = ['documents', 'settled/s', 'bytes a document', 'stories'];
  const rows = costs.map((c) => [c.documents, c.perSecond, c.bytes, c.stories].map(String));
  return table([head, ...rows]);
}

export async function measureStories(path: string): Promise<Measured> {
  const { figures } = await compare(path);
  const shares = Object.entries(figures).map(([name, share]) => [name, floored(share as number)] as const);
  return { sha256: readStoryGold(path).sha256, figures: Object.fromEntries(shares) };
}

async function compare(path: string): Promise<Errors> {
  const { documents } = readStoryGold(path);
  const alone = documents.filter(({ copyOf }) => copyOf === undefined);
  const apart = await inRecord(alone);
  const together = await inRecord(documents);
  const clusters = bCubed(alone, apart.story);
  const copies = copyFigures(documents, together);
  return {
    figures: { precision: clusters.precision, recall: clusters.recall, ...copies.figures },
    lines: [...clusters.lines, ...copies.lines],
  };
}

/** Reads documents into a record of their own and lets it settle. */
async function inRecord(documents: readonly GoldStory[]): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-stories-'));
  const record = openRecord(join(folder, 'gold.wortlaut'));
  try {
    const incoming = documents.map((gold) => {
      const { id, title, outlet, published, agencies } = gold;
      const document = plainDocument(id, textOf(gold), { title, outlet, published, agencies });
      return { result: documentResult(document, analyse(document, null)), retrieved: null };
    });
    const added = await record.documents.add(incoming, RUN, AT);
    while ((await record.settle(50)) > 0);
    return await madeOf(record, new Map(documents.map(({ id }, i) => [id, added[i].document])));
  } finally {
    await record.close();
    rmSync(folder, { recursive: true });
  }
}

async function madeOf(record: Record, numbers: ReadonlyMap<string, number>): Promise<Made> {
  const story = new Map<string, number>();
  const copies = new Map<string, { group: Set<string>; kind: CopyKind | null }>();
  for (const [id, number] of numbers) {
    story.set(id, (await record.stories.storyOf(number)) ?? -number);
    const group = await record.stories.copiesOf(number);
    if (!group) continue;
    const kind = group.documents.find((one) => one.id === number)?.copy?.kind ?? null;
    copies.set(id, { group: new Set(group.documents.map(({ name }) => name)), kind });
  }
  return { story, copies };
}

function bCubed(
  documents: readonly GoldStory[],
  story: ReadonlyMap<string, number>,
): { precision: number; recall: number; lines: string[] } {
  const [sums, lines] = [{ precision: 0, recall: 0 }, [] as string[]];
  for (const one of documents) {
    const joined = documents.filter(({ id }) => story.get(id) === story.get(one.id));
    const same = documents.filter(({ event }) => event === one.event);
    const right = joined.filter(({ event }) => event === one.event);
    sums.precision += right.length / joined.length;
    sums.recall += right.length / same.length;
    for (const other of joined) if (other.event !== one.event) lines.push(`joined  ${one.id}  ${other.id}`);
    for (const other of same) if (!joined.includes(other)) lines.push(`parted  ${one.id}  ${other.id}`);
  }
  return { precision: sums.precision / documents.length, recall: sums.recall / documents.length, lines };
}

function copyFigures(
  documents: readonly GoldStory[],
  { copies }: Made,
): { figures: Omit<StoryFigures, 'precision' | 'recall'>; lines: string[] } {
  const lines: string[] = [];
  const source = ({ id, copyOf }: GoldStory): string => copyOf ?? id;
  let [found, right, all, kinds, named] = [0, 0, 0, 0, 0];
  for (const one of documents) {
    for (const other of documents) {
      if (one === other) continue;
      const is = source(one) === source(other);
      const isFound = copies.get(one.id)?.group.has(other.id) ?? false;
      all += is ? 1 : 0;
      found += isFound ? 1 : 0;
      right += is && isFound ? 1 : 0;
      if (is !== isFound) lines.push(`${is ? 'no copy' : 'copy   '}  ${one.id}  ${other.id}`);
    }
    const kind = copies.get(one.id)?.kind ?? null;
    if (one.kind === undefined || kind === null) continue;
    kinds++;
    if (kind === one.kind) named++;
    else lines.push(`${one.kind} is ${kind}  ${one.id}`);
  }
  return { figures: { copyPrecision: right / found, copyRecall: right / all, copyKinds: named / kinds }, lines };
}
