import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse } from '../src/language/de/analysis.ts';
import { DATE_TYPES } from '../src/provenance/dates/date.ts';
import { datesIn } from '../src/provenance/dates/dates.ts';
import { UsageError, percent, provenance, table } from './command.ts';
import { type DatedDocument, type ScoredDate, readDateCorpus } from './date-corpus.ts';
import { DATE_METRICS, type DatePair, countPairs, dateFigures, evaluateDates, isSameSpan } from './date-score.ts';
import { type Spread, spread } from './statistics.ts';
import { countTokens } from './texts.ts';

const KRAUTS = '../shared/corpora/krauts/open.jsonl';

/** Documents at the start of the corpus that the rules were developed on; how far the others were looked at, bench/README.md says. */
const DEVELOPED_ON = 100;

/** Finds the dates of a document as the engine does. */
export function findDates(document: DatedDocument): readonly ScoredDate[] {
  return datesIn(document, analyse(document.text));
}

/**
 * `dates [CORPUS.jsonl] [--errors N] [--by-type] [--json]`
 *
 * @returns the exit status
 */
export function dates(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      errors: { type: 'string', default: '0' },
      'by-type': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const errors = Number(values.errors);
  if (!Number.isInteger(errors) || errors < 0) throw new UsageError('--errors needs a whole number');
  const path = positionals[0] ?? KRAUTS;
  if (!existsSync(path)) {
    console.error(`Not there: ${path}. bench/README.md says where to get it, and in which shape.`);
    return 1;
  }
  const { sha256, documents } = readDateCorpus(path);
  const pairs = evaluateDates(documents, findDates);
  const parts = partsOf(pairs, path === KRAUTS);
  const result = { corpus: path, sha256, parts, byType: byType(pairs.flat()), speed: speedOf(documents) };
  if (values.json) console.log(JSON.stringify({ ...provenance('dates', args), ...result }, null, 2));
  else console.log(render(result, values['by-type']));
  const found = documents.flatMap((document, i) => findings(document, pairs[i]));
  for (const finding of found.slice(0, errors)) (values.json ? console.error : console.log)(JSON.stringify(finding));
  return 0;
}

interface Part {
  readonly part: string;
  readonly documents: number;
  readonly gold: number;
  readonly system: number;
  readonly figures: ReturnType<typeof dateFigures>;
}

function partsOf(pairs: readonly DatePair[][], split: boolean): Part[] {
  const parts: [string, readonly DatePair[][]][] = [['all', pairs]];
  if (split) parts.push(['first 100', pairs.slice(0, DEVELOPED_ON)], ['other 50', pairs.slice(DEVELOPED_ON)]);
  return parts.map(([part, some]) => {
    const counts = some.map(countPairs);
    const sum = (key: 'gold' | 'system'): number => counts.reduce((total, count) => total + count[key], 0);
    return { part, documents: some.length, gold: sum('gold'), system: sum('system'), figures: dateFigures(counts) };
  });
}

/** Of the annotated expressions of a type: how many were found, and had their type and value. */
function byType(
  pairs: readonly DatePair[],
): Record<string, { gold: number; found: number; type: number; value: number }> {
  const rows = DATE_TYPES.map((type) => {
    const counts = countPairs(pairs.filter(([gold]) => gold?.type === type));
    return [type, { gold: counts.gold, found: counts.relaxed, type: counts.type, value: counts.value }] as const;
  });
  return Object.fromEntries(rows);
}

interface DateSpeed {
  readonly tokens: number;
  /** Tokens a second on one core, dates alone and with the analysis they need. */
  readonly dates: Spread;
  readonly withAnalysis: Spread;
}

const ROUNDS = 5;
const LEAST_TOKENS = 200_000;

function speedOf(documents: readonly DatedDocument[]): DateSpeed {
  const all: DatedDocument[] = [];
  let tokens = 0;
  for (let i = 0; tokens < LEAST_TOKENS; i++) {
    const document = documents[i % documents.length];
    all.push(document);
    tokens += Math.max(countTokens(document.text), 1);
  }
  const analysed = all.map((document) => [document, analyse(document.text)] as const);
  const alone = (): void => {
    for (const [document, analysis] of analysed) datesIn(document, analysis);
  };
  const both = (): void => {
    for (const document of all) findDates(document);
  };
  return { tokens, dates: rate(tokens, alone), withAnalysis: rate(tokens, both) };
}

function rate(tokens: number, work: () => void): Spread {
  work(); // warm-up
  const rates = Array.from({ length: ROUNDS }, () => {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    return (1_000_000 * tokens) / (user + system);
  });
  return spread(rates);
}

function render(
  {
    corpus,
    parts,
    byType: types,
    speed,
  }: { corpus: string; parts: Part[]; byType: ReturnType<typeof byType>; speed: DateSpeed },
  withTypes: boolean,
): string {
  const rows = parts.flatMap(({ part, documents, gold, system, figures }) => [
    [`${part}: ${documents} documents, ${gold} annotated, ${system} found`],
    ...DATE_METRICS.map((metric) => {
      const { p, r, f1 } = figures[metric];
      return [`  ${metric}`, percent(p), percent(r), percent(f1)];
    }),
  ]);
  const blocks = [corpus, table([['', 'P', 'R', 'F1'], ...rows])];
  if (withTypes) {
    const share = (part: number, gold: number): string => (gold === 0 ? '–' : percent(part / gold));
    const typed = Object.entries(types).map(([type, { gold, found, type: right, value }]) => [
      ...[type, String(gold), share(found, gold), share(right, gold), share(value, gold)],
    ]);
    blocks.push(table([['annotated as', 'n', 'found', 'type', 'value'], ...typed]));
  }
  const thousand = ({ median }: Spread): string => `${Math.round(median / 1000)} thousand`;
  blocks.push(`tokens a second: ${thousand(speed.dates)}, with the analysis ${thousand(speed.withAnalysis)}`);
  return blocks.join('\n\n');
}

/** What is wrong in one document, with the words. */
function findings({ id, published, text }: DatedDocument, pairs: readonly DatePair[]): object[] {
  const show = (date: ScoredDate | null): object | null =>
    date && { text: text.slice(date.start, date.end), start: date.start, type: date.type, value: date.value };
  return pairs.flatMap(([gold, system]) => {
    const kind = kindOf(gold, system);
    return kind === null ? [] : [{ kind, id, published, gold: show(gold), system: show(system) }];
  });
}

function kindOf(gold: ScoredDate | null, system: ScoredDate | null): string | null {
  if (!gold) return 'spurious';
  if (!system) return 'missed';
  if (!isSameSpan(gold, system)) return 'wrong-span';
  if (gold.type !== system.type) return 'wrong-type';
  return gold.value.trim() === system.value.trim() ? null : 'wrong-value';
}
