import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { attribute } from '../src/attribution/attribute.ts';
import { modelInUse } from '../src/attribution/model.ts';
import { type Interval, intervals } from './bootstrap.ts';
import { UsageError, percent, provenance, table } from './command.ts';
import { type Corpus, readCorpus } from '../src/training/corpus.ts';
import { ERROR_KINDS, type ErrorKind, type Finding } from './errors.ts';
import { type Engine, countByKind, evaluate } from './evaluate.ts';
import { type Figure, METRICS, type Metric, figures, figuresByType } from './score.ts';

const DEFAULT_CORPORA = ['../shared/corpora/gnqa/dev.jsonl', '../shared/corpora/news26/open.jsonl'];

/** The quality of the engine on one corpus; the shape of `--json`. Shares are 0 to 1. */
interface Quality {
  readonly corpus: string;
  readonly sha256: string;
  readonly documents: number;
  readonly gold: number;
  readonly system: number;
  readonly figures: Readonly<Record<Metric, Figure & Interval>>;
  readonly byType: ReturnType<typeof figuresByType>;
  readonly errors: ReturnType<typeof countByKind>;
}

/**
 * `quality [CORPUS.jsonl…] [--engine grammar|learned] [--errors N] [--kind K] [--by-type] [--json]`
 *
 * @returns the exit status
 */
export function quality(args: string[]): number {
  const options = parse(args);
  const engine: Engine = (document) => attribute(document, options.learned ? modelInUse() : null);
  const missing = options.corpora.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    console.error(`Not there: ${missing.join(', ')}. bench/README.md says where to get it, and in which shape.`);
    return 1;
  }
  const results: Quality[] = [];
  for (const path of options.corpora) {
    const corpus = readCorpus(path);
    if (options.learned && wasTrainedOn(corpus)) {
      console.error(`${path}: the model was trained on it, so these figures say nothing; see "crossvalidate"`);
    }
    const { scores, findings } = evaluate(corpus, engine);
    const wanted = selected(findings, options);
    const result = summarise(corpus, scores, findings);
    results.push(result);
    for (const warning of corpus.warnings) console.error(`${path}: ${warning}`);
    if (!options.json) console.log(render(result, options.byType));
    for (const finding of wanted) (options.json ? console.error : console.log)(JSON.stringify(finding));
  }
  if (options.json) console.log(JSON.stringify({ ...provenance('quality', args), results }, null, 2));
  return 0;
}

function wasTrainedOn({ sha256 }: Corpus): boolean {
  return modelInUse()?.card.data.some((data) => data.sha256 === sha256) ?? false;
}

interface Options {
  /** The shipped model, not the grammar by itself. */
  readonly learned: boolean;
  readonly corpora: readonly string[];
  /** How many errors of each kind to list. */
  readonly errors: number;
  readonly kind: ErrorKind | null;
  readonly byType: boolean;
  readonly json: boolean;
}

function parse(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      engine: { type: 'string', default: 'grammar' },
      errors: { type: 'string' },
      kind: { type: 'string' },
      'by-type': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const kind = values.kind ?? null;
  if (kind !== null && !isKind(kind)) throw new UsageError(`--kind must be one of ${ERROR_KINDS.join(', ')}`);
  const errors = Number(values.errors ?? (kind === null ? 0 : 20));
  if (!Number.isInteger(errors) || errors < 0) throw new UsageError('--errors needs a whole number');
  const { engine } = values;
  if (engine !== 'grammar' && engine !== 'learned') throw new UsageError('--engine must be grammar or learned');
  const learned = engine === 'learned';
  const corpora = positionals.length > 0 ? positionals : DEFAULT_CORPORA;
  return { learned, corpora, errors, kind, byType: values['by-type'], json: values.json };
}

function isKind(value: string): value is ErrorKind {
  return (ERROR_KINDS as readonly string[]).includes(value);
}

function selected(findings: readonly Finding[], { kind, errors }: Options): Finding[] {
  const kinds = kind === null ? ERROR_KINDS : [kind];
  return kinds.flatMap((one) => findings.filter((finding) => finding.kind === one).slice(0, errors));
}

function summarise(
  corpus: Corpus,
  scores: ReturnType<typeof evaluate>['scores'],
  findings: readonly Finding[],
): Quality {
  const found = figures(scores);
  const range = intervals(scores);
  const rows = METRICS.map((metric) => [metric, { ...found[metric], ...range[metric] }]);
  return {
    corpus: corpus.path,
    sha256: corpus.sha256,
    documents: corpus.documents.length,
    gold: scores.reduce((sum, score) => sum + score.all.gold, 0),
    system: scores.reduce((sum, score) => sum + score.all.system, 0),
    figures: Object.fromEntries(rows) as Record<Metric, Figure & Interval>,
    byType: figuresByType(scores),
    errors: countByKind(findings),
  };
}

function render(result: Quality, byType: boolean): string {
  const { corpus, documents, gold, system } = result;
  const parts = [
    `\n${corpus}: ${documents} documents, ${gold} quotations, ${system} found`,
    table([
      ['', 'P', 'R', 'F1', '95 % of F1'],
      ...METRICS.map((metric) => {
        const { low, high, ...figure } = result.figures[metric];
        return [metric, ...cells(figure), `${percent(low)}–${percent(high)}`];
      }),
    ]),
  ];
  if (byType) {
    const rows = Object.entries(result.byType);
    parts.push(
      table([
        ['quote of', 'P', 'R', 'F1', 'gold', 'found'],
        ...rows.map(([type, row]) => [type, ...cells(row), String(row.gold), String(row.system)]),
      ]),
    );
  }
  parts.push(`errors: ${ERROR_KINDS.map((kind) => `${kind} ${result.errors[kind] ?? 0}`).join(', ')}`);
  return parts.join('\n\n');
}

function cells({ p, r, f1 }: Figure): string[] {
  return [percent(p), percent(r), percent(f1)];
}
