import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ReliabilityBin } from '../src/training/calibrate.ts';
import { percent } from './command.ts';

const RESULTS = 'bench/results/crossvalidate.json';
export const PAGE = 'docs/calibration.md';
export const DIAGRAM = 'docs/images/reliability.svg';

/** What the page tells of one corpus, from the committed results of `crossvalidate`. */
export interface CalibrationResult {
  readonly corpus: string;
  readonly documents: number;
  readonly folds: number;
  readonly calibrationError: number;
  readonly reliability: readonly ReliabilityBin[];
}

/**
 * `calibration`: writes the page about confidence and its diagram from the committed results of `crossvalidate`.
 *
 * @returns the exit status
 */
export function calibration(args: string[]): number {
  parseArgs({ args, options: {} });
  const results = committedResults();
  writeFileSync(PAGE, calibrationPage(results));
  writeFileSync(DIAGRAM, reliabilityDiagram(results));
  console.log(`wrote ${PAGE} and ${DIAGRAM} from ${RESULTS}`);
  return 0;
}

export function committedResults(): CalibrationResult[] {
  return (JSON.parse(readFileSync(RESULTS, 'utf8')) as { results: CalibrationResult[] }).results;
}

/** The page in Markdown, laid out as prettier would. */
export function calibrationPage(results: readonly CalibrationResult[]): string {
  return `# What confidence means

<!-- Written by "npm run bench -- calibration" from ${RESULTS}: change bench/calibration.ts, not this page. -->

Every statement has a \`confidence\` from 0 to 1. It is calibrated: of the statements with 0.8, eight in ten should be right. A statement counts as right when an annotated one of the same type shares at least 0.8 of its words, as F1; speaker and other roles are not asked for.

![Confidence and the share that is right, by corpus](images/reliability.svg)

It is measured on texts that the model was not trained on (\`npm run bench -- crossvalidate\`; [bench/README.md](../bench/README.md) says what the corpora are). The expected calibration error is the mean distance between confidence and the share that is right, over ten steps of confidence, each weighted by its statements.

${results.map(section).join('\n\n')}

## Few but safe ones

\`wortlaut read --min-confidence N\` leaves out statements that are less sure. What that gives, as the share of those kept that is right, and the share of all right ones that is kept:

${safest(results)}

Where a wrong attribution is worse than a missed one, 0.9 is the setting to begin with.

## How it is made

In training, each half of the corpora is read with weights from the other half. Isotonic regression over what was found, in pools of at least 60 statements, turns the probability of the model into a confidence (\`src/training/calibrate.ts\`); the model file carries the steps, and between two of them the confidence is interpolated. With \`--engine grammar\` it is the score of a rule instead, and not calibrated.
`;
}

function section({ corpus, documents, folds, calibrationError, reliability }: CalibrationResult): string {
  const rows = reliability.map(({ confidence, right, count }) => [percent(confidence), percent(right), String(count)]);
  const head = `## ${corpus}: ${documents} documents, ${folds} folds`;
  const error = `Expected calibration error: ${percent(calibrationError)} points.`;
  return `${head}\n\n${error}\n\n${markdownTable([['confidence, %', 'right, %', 'statements'], ...rows])}`;
}

const LIMITS = [0.5, 0.6, 0.7, 0.8, 0.9];

function safest(results: readonly CalibrationResult[]): string {
  const columns = results.flatMap(({ corpus }) => [`${corpus}: right, %`, `${corpus}: kept, %`]);
  const rows = LIMITS.map((limit) => [
    String(limit),
    ...results.flatMap(({ reliability }) => {
      const kept = reliability.filter(({ confidence }) => confidence >= limit);
      return [percent(rightOf(kept) / (countOf(kept) || 1)), percent(rightOf(kept) / (rightOf(reliability) || 1))];
    }),
  ]);
  const all = results.flatMap(({ reliability }) => [
    percent(rightOf(reliability) / (countOf(reliability) || 1)),
    '100.0',
  ]);
  return markdownTable([['N', ...columns], ['none', ...all], ...rows]);
}

const countOf = (bins: readonly ReliabilityBin[]): number => bins.reduce((sum, { count }) => sum + count, 0);
const rightOf = (bins: readonly ReliabilityBin[]): number =>
  bins.reduce((sum, { count, right }) => sum + count * right, 0);

/** Laid out as prettier would. */
export function markdownTable([head, ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i].length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Points for each step of confidence beside the line on which confidence and rightness are the same. */
export function reliabilityDiagram(results: readonly CalibrationResult[]): string {
  const panels = results.map((result, i) => panel(result, i * (SIZE + GAP) + LEFT));
  const width = LEFT + results.length * (SIZE + GAP);
  const height = SIZE + TOP + BOTTOM;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img">
<title>Confidence and the share that is right</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${panels.join('\n')}
</svg>
`;
}

/** Measures of the diagram in pixels: the side of a square, and the room around it. */
const [SIZE, GAP, LEFT, TOP, BOTTOM] = [240, 56, 48, 32, 44];

function panel({ corpus, calibrationError, reliability }: CalibrationResult, left: number): string {
  const x = (share: number): string => (left + share * SIZE).toFixed(1);
  const y = (share: number): string => (TOP + (1 - share) * SIZE).toFixed(1);
  const most = Math.max(...reliability.map(({ count }) => count));
  const ticks = [0, 0.5, 1].map(
    (share) => `<text x="${x(share)}" y="${TOP + SIZE + 16}" text-anchor="middle">${share * 100}</text>
<text x="${left - 6}" y="${Number(y(share)) + 4}" text-anchor="end">${share * 100}</text>`,
  );
  const points = reliability.map(
    ({ confidence, right, count }) =>
      `<circle cx="${x(confidence)}" cy="${y(right)}" r="${(3 + 7 * Math.sqrt(count / most)).toFixed(1)}" fill="#1f5fa8" fill-opacity="0.75"><title>${count} statements, ${percent(confidence)} % sure, ${percent(right)} % right</title></circle>`,
  );
  return `<text x="${left}" y="18" font-weight="bold">${corpus}: calibration error ${percent(calibrationError)} points</text>
<rect x="${left}" y="${TOP}" width="${SIZE}" height="${SIZE}" fill="none" stroke="#888"/>
<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#888" stroke-dasharray="4 4"/>
${ticks.join('\n')}
${points.join('\n')}
<text x="${x(0.5)}" y="${TOP + SIZE + 34}" text-anchor="middle">confidence, %</text>
<text transform="translate(${left - 32} ${y(0.5)}) rotate(-90)" text-anchor="middle">right, %</text>`;
}
