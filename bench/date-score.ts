/**
 * The measures of TempEval-3 (UzZaman et al., SemEval 2013, task 1): spans that are equal (strict), spans that overlap
 * (relaxed, paired one to one), and of these pairs those with the same type or value.
 */
import type { DatedDocument, ScoredDate } from './date-corpus.ts';
import type { Figure } from './score.ts';

export const DATE_METRICS = ['strict', 'relaxed', 'type', 'value'] as const;
export type DateMetric = (typeof DATE_METRICS)[number];
export type DateFigures = Readonly<Record<DateMetric, Figure>>;

/** Counts of one document, to be added up. */
export interface DateCounts extends Readonly<Record<DateMetric, number>> {
  readonly gold: number;
  readonly system: number;
}

export type DatePair = readonly [gold: ScoredDate | null, system: ScoredDate | null];

/** Compares one document: every pair, and what was missed or found in error as a pair with null. */
export function pairDates(goldDates: readonly ScoredDate[], systemDates: readonly ScoredDate[]): DatePair[] {
  const gold = [...goldDates].sort(inOrder);
  const system = [...systemDates].sort(inOrder);
  const best = bestWeights(gold, system);
  const pairs: DatePair[] = [];
  let [i, j] = [0, 0];
  while (i < gold.length && j < system.length) {
    if (best[i][j] === best[i + 1][j]) pairs.push([gold[i++], null]);
    else if (best[i][j] === best[i][j + 1]) pairs.push([null, system[j++]]);
    else pairs.push([gold[i++], system[j++]]);
  }
  for (; i < gold.length; i++) pairs.push([gold[i], null]);
  for (; j < system.length; j++) pairs.push([null, system[j]]);
  return pairs;
}

const inOrder = (a: ScoredDate, b: ScoredDate): number => a.start - b.start || b.end - a.end;

/** For every rest of both lists the greatest weight that pairing it in text order can reach. */
function bestWeights(gold: readonly ScoredDate[], system: readonly ScoredDate[]): Float64Array[] {
  const best = Array.from({ length: gold.length + 1 }, () => new Float64Array(system.length + 1));
  for (let i = gold.length - 1; i >= 0; i--) {
    for (let j = system.length - 1; j >= 0; j--) {
      const weight = weightOf(gold[i], system[j]);
      const paired = weight === 0 ? 0 : weight + best[i + 1][j + 1];
      best[i][j] = Math.max(best[i + 1][j], best[i][j + 1], paired);
    }
  }
  return best;
}

/** The most pairs count first, then the most equal spans, then the greatest overlap. */
function weightOf(a: ScoredDate, b: ScoredDate): number {
  const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (overlap <= 0) return 0;
  const union = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return 1 + (overlap === union ? 1e-4 : 0) + (1e-8 * overlap) / union;
}

export function countPairs(pairs: readonly DatePair[]): DateCounts {
  const counts = { gold: 0, system: 0, strict: 0, relaxed: 0, type: 0, value: 0 };
  for (const [gold, system] of pairs) {
    if (gold) counts.gold++;
    if (system) counts.system++;
    if (!gold || !system) continue;
    counts.relaxed++;
    if (isSameSpan(gold, system)) counts.strict++;
    if (gold.type === system.type) counts.type++;
    if (gold.value.trim() === system.value.trim()) counts.value++;
  }
  return counts;
}

export function isSameSpan(a: ScoredDate, b: ScoredDate): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Pooled over documents (micro). */
export function dateFigures(all: readonly DateCounts[]): DateFigures {
  const sum = (key: keyof DateCounts): number => all.reduce((total, counts) => total + counts[key], 0);
  const rows = DATE_METRICS.map((metric) => [metric, figure(sum(metric), sum('system'), sum('gold'))]);
  return Object.fromEntries(rows) as DateFigures;
}

function figure(right: number, system: number, gold: number): Figure {
  const p = system === 0 ? 0 : right / system;
  const r = gold === 0 ? 0 : right / gold;
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

/** Lets `find` read every document. */
export function evaluateDates(
  documents: readonly DatedDocument[],
  find: (document: DatedDocument) => readonly ScoredDate[],
): DatePair[][] {
  return documents.map((document) => pairDates(document.dates, find(document)));
}
