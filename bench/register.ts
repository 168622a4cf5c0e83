import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFileSync, writeFileSync } from 'node:fs';
import { NAMES } from '../src/identity/register/default-names.ts';
import { Register } from '../src/identity/register/register.ts';
import { openFile } from '../src/record/sqlite/file.ts';
import { RegisterStore } from '../src/record/sqlite/register.ts';
import { percent, provenance, table } from './command.ts';
import { growth } from './register-growth.ts';
import { type Stream, streamOf } from './register-stream.ts';

const SIZES = [1_000, 10_000, 100_000];
const SEED = 4;
/** Streams that the weights were not set with. */
const HELD_BACK = [11, 12, 13, 14, 15];
/** The size that the gate checks. */
const GATED = 10_000;

/** What the register made of a stream. */
export interface RegisterFigures {
  readonly sightings: number;
  readonly documents: number;
  readonly persons: number;
  /** Of all pairs of sightings joined, how many are one person. */
  readonly precision: number;
  /** Of all pairs of sightings of one person, how many are joined. */
  readonly recall: number;
  /** The same, were every open question answered rightly. */
  readonly recallReviewed: number;
  /** Sightings left open, as a share of all. */
  readonly open: number;
  /** Open questions that have the right one among their candidates. */
  readonly openRight: number;
  /** Sightings a second on one core, in memory. */
  readonly perSecond: number;
}

/** `register --growth`: what a record costs that grows from ten thousand to a million sightings. */
function grown(): number {
  for (const figures of growth()) console.log(JSON.stringify(figures));
  return 0;
}

/** `register [--json]`: joins across documents on streams with known truth, what they cost, and how the cost grows. */
export function register(args: string[]): number {
  const flag = { type: 'boolean', default: false } as const;
  const { json, growth: asked } = parseArgs({ args, options: { json: flag, growth: flag } }).values;
  if (asked) return grown();
  measure(streamOf(SIZES[0], SEED + 1));
  const figures = SIZES.map((size) => measure(streamOf(size, SEED)));
  const heldBack = HELD_BACK.map((seed) => measure(streamOf(GATED, seed)));
  const [, middle, large] = figures;
  const growth = middle.perSecond / large.perSecond;
  const stored = measureStored(streamOf(GATED, SEED));
  if (json) {
    const result = {
      ...provenance('register', args),
      seed: SEED,
      figures: figures.map(rounded),
      heldBack: heldBack.map(rounded),
      growth: round(growth, 2),
      stored,
    };
    console.log(JSON.stringify(result, null, 2));
    return 0;
  }
  console.log(tableOf(figures));
  console.log(`\nother seeds, ${GATED} sightings each:\n${tableOf(heldBack)}`);
  console.log(`\nten times the sightings cost ${growth.toFixed(2)} times as much each`);
  console.log(
    `stored: ${stored.perSecond} sightings/s, read again in ${stored.loadMilliseconds} ms (${GATED} sightings)`,
  );
  return 0;
}

function tableOf(figures: readonly RegisterFigures[]): string {
  const head = ['sightings', 'persons', 'precision', 'recall', 'reviewed', 'open', 'of it right', 'per second'];
  const row = (f: RegisterFigures): string[] => [
    ...[f.sightings, f.persons].map(String),
    ...[f.precision, f.recall, f.recallReviewed, f.open, f.openRight].map(percent),
    f.perSecond.toFixed(0),
  ];
  return table([head, ...figures.map(row)]);
}

export function measure(stream: Stream): RegisterFigures {
  const start = process.cpuUsage();
  const register = new Register(NAMES);
  for (const document of stream.documents) register.add(document);
  const { user, system } = process.cpuUsage(start);
  const persons = stream.truth.flat();
  const rootOf = (sighting: number): number => {
    const { id, home } = register.sighting(sighting)!;
    return register.arrangement.rootOf(id, home);
  };
  const roots = persons.map((_, i) => rootOf(i + 1));
  const { precision, recall } = pairs(roots, persons);
  const { right, asked, reviewed } = answer(register, roots, persons);
  return {
    ...{ sightings: persons.length, documents: stream.documents.length, persons: new Set(persons).size },
    ...{ precision, recall, recallReviewed: pairs(reviewed, persons).recall },
    ...{ open: asked / persons.length, openRight: asked === 0 ? 1 : right / asked },
    perSecond: persons.length / ((user + system) / 1e6),
  };
}

/** What would come of it if people answered every open question rightly. */
function answer(
  register: Register,
  roots: readonly number[],
  persons: readonly number[],
): { asked: number; right: number; reviewed: number[] } {
  const most = new Map<number, number>();
  // the person of an entity: the one of its first sighting
  roots.forEach((root, i) => most.has(root) || most.set(root, persons[i]));
  const into = new Map<number, number>();
  let asked = 0;
  let right = 0;
  for (const question of register.questions) {
    if (question.kind !== 'join') continue;
    asked++;
    const found = question.candidates.find(({ entity }) => most.get(entity) === persons[question.sighting - 1]);
    if (!found) continue;
    right++;
    into.set(question.entity, found.entity);
  }
  const end = (root: number): number => {
    let at = root;
    for (let steps = 0; into.has(at) && steps < 1000; steps++) at = into.get(at)!;
    return at;
  };
  return { asked, right, reviewed: roots.map(end) };
}

/** Precision and recall over pairs: Σ n(n−1)/2 over what two groupings have in common, and over each. */
export function pairs(found: readonly number[], truth: readonly number[]): { precision: number; recall: number } {
  const both = sum(found.map((group, i) => `${group} ${truth[i]}`));
  const [inFound, inTruth] = [sum(found), sum(truth)];
  return { precision: inFound === 0 ? 1 : both / inFound, recall: inTruth === 0 ? 1 : both / inTruth };
}

function sum(groups: readonly (number | string)[]): number {
  const sizes = new Map<number | string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes.values()].reduce((all, n) => all + (n * (n - 1)) / 2, 0);
}

/** In a record on the disk: a transaction for every hundred documents, then read again. */
function measureStored({ documents, sightings }: Stream): { perSecond: number; loadMilliseconds: number } {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-'));
  try {
    const record = openFile(join(folder, 'record'));
    const store = new RegisterStore(record, NAMES);
    const start = performance.now();
    for (let i = 0; i < documents.length; i += 100) {
      store.add(documents.slice(i, i + 100));
    }
    const stored = performance.now();
    new RegisterStore(record, NAMES).whole();
    const read = performance.now();
    record.close();
    return { perSecond: round(sightings / ((stored - start) / 1000), 0), loadMilliseconds: round(read - stored, 0) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Shares = Readonly<Record<'precision' | 'recall' | 'recallReviewed' | 'open', number>>;

function mean(all: readonly RegisterFigures[]): Shares {
  const of = (key: keyof Shares): number => all.reduce((sum, figures) => sum + figures[key], 0) / all.length;
  return {
    precision: of('precision'),
    recall: of('recall'),
    recallReviewed: of('recallReviewed'),
    open: of('open'),
  };
}

const round = (n: number, digits: number): number => Number(n.toFixed(digits));

const rounded = (figures: RegisterFigures): RegisterFigures =>
  Object.fromEntries(
    Object.entries(figures).map(([key, n]) => [key, round(n as number, key === 'perSecond' ? 0 : 4)]),
  ) as unknown as RegisterFigures;

/**
 * `bench/floors-register.json`: what must not get worse, in per cent, as the mean over all streams of ten thousand: on one
 * stream alone two namesakes taken for one are worth two points of precision.
 */
interface RegisterFloors {
  readonly floors: Omit<Shares, 'open'>;
  /** The share left open must not rise above it. */
  readonly mostOpen: number;
}

/** The part of `gate [--raise]` for the register; it needs no corpus. @returns the exit status */
export function registerGate(args: string[], file = 'bench/floors-register.json'): number {
  const { raise } = parseArgs({ args, options: { raise: { type: 'boolean', default: false } } }).values;
  const expected = JSON.parse(readFileSync(file, 'utf8')) as RegisterFloors;
  const found = mean([SEED, ...HELD_BACK].map((seed) => measure(streamOf(GATED, seed))));
  const down = (share: number): number => Math.floor(share * 10_000) / 100;
  const failures = Object.entries(expected.floors)
    .map(([key, floor]) => [key, down(found[key as keyof Shares]), floor] as const)
    .filter(([, figure, floor]) => figure < floor)
    .map(([key, figure, floor]) => `${key} is ${figure}, its floor is ${floor}`);
  const open = Math.ceil(found.open * 10_000) / 100;
  if (open > expected.mostOpen) failures.push(`${open} are left open, at most ${expected.mostOpen} may be`);
  for (const failure of failures) console.log(`FAILED register: ${failure}`);
  if (failures.length > 0) return 1;
  console.log(`holds register: precision ${down(found.precision)}, recall ${down(found.recall)}, open ${open}`);
  if (raise) {
    const { precision, recall, recallReviewed } = found;
    const floors = { precision: down(precision), recall: down(recall), recallReviewed: down(recallReviewed) };
    writeFileSync(file, `${JSON.stringify({ floors, mostOpen: open }, null, 2)}\n`);
  }
  return 0;
}
