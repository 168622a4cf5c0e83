import { parseArgs } from 'node:util';
import { calibrationError, reliability } from '../src/training/calibrate.ts';
import { ablate } from './ablation.ts';
import { intervals } from './bootstrap.ts';
import { type Report, UsageError, percent, provenance, table } from './command.ts';
import {
  type CorpusGroup,
  type FoldResult,
  crossValidate,
  foldsOf,
  grammarScores,
  missingCorpora,
  readGroups,
} from './folds.ts';
import { type DocumentScore, METRICS, figures, figuresByType } from './score.ts';

/**
 * `crossvalidate [--folds K] [--curve | --ablate] [--json]`: the learned engine on documents it was not trained on, the grammar
 * beside it in the same run, and how far its confidence can be trusted.
 *
 * @returns the exit status
 */
export function crossvalidate(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: {
      folds: { type: 'string', default: '5' },
      curve: { type: 'boolean', default: false },
      ablate: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const folds = Number(values.folds);
  if (!Number.isInteger(folds) || folds < 2) throw new UsageError('--folds needs a whole number from 2 on');
  if (values.curve && values.ablate) throw new UsageError('--curve and --ablate are two runs: give one of them');
  const missing = missingCorpora();
  if (missing.length > 0) {
    console.error(`Not there: ${missing.join(', ')}. bench/README.md says where to get it, and in which shape.`);
    return 1;
  }
  const groups = readGroups();
  const report = (values.curve ? curve : values.ablate ? ablate : compare)(groups, folds);
  if (values.json) console.log(JSON.stringify({ ...provenance('crossvalidate', args), results: report.json }, null, 2));
  else console.log(report.text);
  return 0;
}

/** The grammar, the product's one model, and a model that follows each corpus's own habits, side by side. */
function compare(groups: readonly CorpusGroup[], folds: number): Report {
  const documents = foldsOf(groups, folds);
  const product = crossValidate(groups, documents);
  const own = crossValidate(groups, documents, { settings: ({ domain }) => ({ domain }) });
  const parts: string[] = [];
  const json: unknown[] = [];
  for (const [g, group] of groups.entries()) {
    const rows = [
      { engine: 'grammar', scores: grammarScores(group) },
      { engine: 'learned', scores: product[g].scores },
      { engine: 'learned, own habits', scores: own[g].scores },
    ];
    const error = calibrationError(reliability(product[g].outcomes));
    parts.push(
      `${group.name}: ${group.documents.length} documents, ${folds} folds`,
      rendered(rows),
      byType(product[g]),
    );
    parts.push(`expected calibration error ${percent(error)} %`, reliabilityTable(product[g]));
    json.push({
      corpus: group.name,
      documents: group.documents.length,
      folds,
      engines: rows.map(({ engine, scores }) => ({ engine, figures: figures(scores), intervals: intervals(scores) })),
      byType: figuresByType(product[g].scores),
      calibrationError: error,
      reliability: reliability(product[g].outcomes),
    });
  }
  return { text: parts.join('\n\n'), json };
}

function rendered(rows: readonly { engine: string; scores: readonly DocumentScore[] }[]): string {
  const wanted = METRICS.filter((metric) => metric !== 'addressee' && metric !== 'roles');
  const lines = rows.map(({ engine, scores }) => {
    const found = figures(scores);
    const range = intervals(scores);
    return [
      engine,
      ...wanted.map((m) => `${percent(found[m].f1)} (${percent(range[m].low)}–${percent(range[m].high)})`),
    ];
  });
  return table([['F1', ...wanted], ...lines]);
}

function byType({ scores }: FoldResult): string {
  const rows = Object.entries(figuresByType(scores));
  return table([
    ['quote of', 'P', 'R', 'F1', 'gold', 'found'],
    ...rows.map(([type, { p, r, f1, gold, system }]) => [
      type,
      ...[p, r, f1].map(percent),
      String(gold),
      String(system),
    ]),
  ]);
}

function reliabilityTable({ outcomes }: FoldResult): string {
  return table([
    ['confidence', 'right', 'statements'],
    ...reliability(outcomes).map(({ confidence, right, count }) => [
      percent(confidence),
      percent(right),
      String(count),
    ]),
  ]);
}

/** How the figures grow with the training documents. */
function curve(groups: readonly CorpusGroup[], folds: number): Report {
  const documents = foldsOf(groups, folds);
  const shares = [0.25, 0.5, 1];
  const results = shares.map((share) => crossValidate(groups, documents, { share }));
  const rows = groups.map(({ name }, g) => [
    `${name}, joint`,
    ...results.map((result) => percent(figures(result[g].scores).joint.f1)),
  ]);
  const json = groups.map(({ name }, g) => ({
    corpus: name,
    joint: shares.map((share, i) => ({ share, f1: figures(results[i][g].scores).joint.f1 })),
  }));
  return { text: table([['training documents', ...shares.map((s) => `${s * 100} %`)], ...rows]), json };
}
