import { parseArgs } from 'node:util';
import { type ClaimMatch, compareClaims } from '../src/record/claims/compare.ts';
import { keysOf } from '../src/record/claims/keys.ts';
import { type Signature, signatureOf } from '../src/record/claims/signature.ts';
import { GOLD, type GoldPair, HALVES, halfOf, readGold } from './claims/gold.ts';
import { UsageError, percent, provenance, table } from './command.ts';
import { type Measured, floored } from './part-gate.ts';

interface Compared {
  readonly pair: GoldPair;
  readonly found: ClaimMatch;
  /** Whether both have a key in common, so that they would be compared at all. */
  readonly meets: boolean;
}

interface Figures {
  readonly part: string;
  readonly pairs: number;
  readonly same: number;
  readonly precision: number;
  readonly recall: number;
  /** Of those that are the same, the share that has a key in common. */
  readonly keys: number;
}

function comparisons(pairs: readonly GoldPair[]): Compared[] {
  return pairs.map((pair) => {
    const [a, b] = [signatureOf(pair.a), signatureOf(pair.b)];
    const keys = new Set(keysOf(a));
    return { pair, found: compareClaims(a, b), meets: keysOf(b).some((key) => keys.has(key)) };
  });
}

const share = (part: number, all: number): number => (all === 0 ? 1 : part / all);

function figuresOf(part: string, compared: readonly Compared[]): Figures {
  const same = compared.filter(({ pair }) => pair.same);
  const joined = compared.filter(({ found, meets }) => found.same && meets);
  const right = joined.filter(({ pair }) => pair.same).length;
  const keys = share(same.filter(({ meets }) => meets).length, same.length);
  const [precision, recall] = [share(right, joined.length), share(right, same.length)];
  return { part, pairs: compared.length, same: same.length, precision, recall, keys };
}

/**
 * Figures for the gate: of all, and of those that are only measured.
 *
 * @param path the gold set, for the pairs that hold all their words, or the corpus that others start from, for all pairs
 */
export function measureClaims(path: string): Measured {
  const gold = readGold(GOLD);
  const compared = comparisons(gold.pairs.filter(({ group }) => path !== GOLD || !group.startsWith('news26-')));
  const all = figuresOf('all', compared);
  const held = figuresOf(
    'held',
    compared.filter(({ pair }) => halfOf(pair) === 'held'),
  );
  return {
    sha256: gold.sha256,
    figures: {
      precision: floored(all.precision),
      recall: floored(all.recall),
      keys: floored(all.keys),
      heldPrecision: floored(held.precision),
      heldRecall: floored(held.recall),
    },
  };
}

/**
 * `claims [--errors N] [--json]`: which pairs of the gold set are joined, and which should be?
 *
 * @returns the exit status
 */
export function claims(args: string[]): number {
  const options = { errors: { type: 'string', default: '0' }, json: { type: 'boolean', default: false } } as const;
  const { values } = parseArgs({ args, options });
  const errors = Number(values.errors);
  if (!Number.isInteger(errors) || errors < 0) throw new UsageError('--errors needs a whole number');
  const gold = readGold(GOLD);
  for (const [corpus, n] of gold.skipped) console.error(`SKIPPED ${n} pairs: the corpus ${corpus} is not there`);
  const compared = comparisons(gold.pairs);
  const parts = [
    figuresOf('all', compared),
    ...HALVES.map((half) =>
      figuresOf(
        half,
        compared.filter(({ pair }) => halfOf(pair) === half),
      ),
    ),
    figuresOf(
      'from real statements',
      compared.filter(({ pair }) => /^(?:ex-|news26-)/.test(pair.group)),
    ),
  ];
  const classes = classesOf(compared);
  const speed = speedOf(gold.pairs);
  if (values.json) {
    const { sha256 } = gold;
    console.log(JSON.stringify({ ...provenance('claims', args), gold: GOLD, sha256, parts, classes, speed }, null, 2));
  } else print(parts, classes, speed);
  printErrors(compared, errors);
  return 0;
}

interface ClassFigures {
  readonly class: string;
  readonly same: boolean;
  readonly pairs: number;
  /** Those that are judged as the gold says. */
  readonly right: number;
}

function classesOf(compared: readonly Compared[]): ClassFigures[] {
  const found = new Map<string, { same: boolean; pairs: number; right: number }>();
  for (const { pair, found: match, meets } of compared) {
    const key = `${pair.same ? 'same' : 'different'}: ${pair.class}`;
    const counts = found.get(key) ?? { same: pair.same, pairs: 0, right: 0 };
    const right = (match.same && meets) === pair.same ? 1 : 0;
    found.set(key, { ...counts, pairs: counts.pairs + 1, right: counts.right + right });
  }
  return [...found].sort(([a], [b]) => (a < b ? 1 : -1)).map(([name, counts]) => ({ class: name, ...counts }));
}

interface Speed {
  readonly signaturesPerSecond: number;
  readonly comparisonsPerSecond: number;
}

/** Signatures made one after the other, and each compared with those of the fifty pairs after it. */
function speedOf(pairs: readonly GoldPair[]): Speed {
  const start = performance.now();
  const signatures = pairs.map(({ a }) => signatureOf(a));
  const made = performance.now();
  const alike: Signature[] = signatures.map((signature) => ({ ...signature, speaker: 1 }));
  let n = 0;
  for (const [i, a] of alike.entries()) for (const b of alike.slice(i, i + 50)) if (compareClaims(a, b).score >= 0) n++;
  const compared = performance.now();
  const perSecond = (count: number, time: number): number => Math.round((count / time) * 1000);
  return {
    signaturesPerSecond: perSecond(signatures.length, made - start),
    comparisonsPerSecond: perSecond(n, compared - made),
  };
}

function print(parts: readonly Figures[], classes: readonly ClassFigures[], speed: Speed): void {
  const rows = parts.map(({ part, pairs, same, precision, recall, keys }) => [
    ...[part, `${pairs}`, `${same}`, percent(precision), percent(recall), percent(keys)],
  ]);
  console.log(table([['', 'pairs', 'same', 'precision', 'recall', 'share a key'], ...rows]));
  console.log();
  console.log(table([['class', 'right', 'pairs'], ...classes.map((c) => [c.class, `${c.right}`, `${c.pairs}`])]));
  console.log();
  const number = (n: number): string => n.toLocaleString('en');
  console.log(
    `${number(speed.signaturesPerSecond)} signatures and ${number(speed.comparisonsPerSecond)} comparisons a second`,
  );
}

/** The first errors of the open half: those of the other are not looked at. */
function printErrors(compared: readonly Compared[], most: number): void {
  const wrong = compared.filter(
    ({ pair, found, meets }) => halfOf(pair) === 'open' && (found.same && meets) !== pair.same,
  );
  for (const { pair, found, meets } of wrong.slice(0, most)) {
    const { id, class: name, same, a, b } = pair;
    const reasons = found.reasons.map((reason) => [reason.name, reason.a, reason.b].filter(Boolean).join(' '));
    console.error(
      JSON.stringify({ id, class: name, same, meets, score: found.score, reasons, a: a.quote, b: b.quote }),
    );
  }
}
