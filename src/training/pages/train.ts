import { COMPANY_WIDTH, companyAnswers } from '../../read/html/article/company.ts';
import { type ArticleModel, logistic } from '../../read/html/article/judge.ts';
import { type Hints, WIDTH, answersOf } from '../../read/html/article/questions.ts';
import type { PageBlock } from '../../read/html/article/segment.ts';
import { readBlocks } from '../../read/html.ts';
import { type Trees, logitOf } from '../../text/trees.ts';
import { type Rows, type TreeSettings, learnTrees } from '../trees.ts';
import type { PageCase } from './corpus.ts';
import { type PageLabel, labelsOf } from './label.ts';

/** A page cut into blocks, with the answers to the first questions and a label for each. */
export interface LabelledPage {
  readonly id: string;
  /** Pages of one site are made alike and stay together. */
  readonly site: string;
  readonly blocks: readonly PageBlock[];
  readonly hints: Hints;
  readonly answers: Float32Array;
  readonly labels: readonly PageLabel[];
  /** How often its rows count: pages of snippets have few. */
  readonly times: number;
}

const ALONE: TreeSettings = {
  ...{ count: 200, depth: 5, rate: 0.08, smallest: 20, rows: 0.5, questions: 0.3, l2: 5, seed: 5 },
};
const AMONG: TreeSettings = { ...ALONE, rate: 0.06, seed: 6 };
/** Parts into which the pages are divided, so that the second trees see what the first think of pages they do not know. */
const PARTS = 4;

export function labelPage({ id, url, source, gold }: PageCase): LabelledPage {
  const { blocks, hints } = readBlocks(source, url);
  return {
    ...{ id, blocks, hints },
    site: siteOf(url),
    answers: answersOf(blocks, hints),
    labels: labelsOf(gold, blocks),
    times: gold.kind === 'snippets' ? 2 : 1,
  };
}

/** `www.zeitung.example` → `zeitung.example` */
export function siteOf(url: string): string {
  return (URL.parse(url)?.hostname ?? url).split('.').slice(-2).join('.');
}

/** Which of so many parts each page belongs to; the same for all pages of a site, whatever other pages there are. */
function partOf({ site }: LabelledPage, parts: number): number {
  let hash = 7;
  for (let i = 0; i < site.length; i++) hash = (hash * 31 + site.charCodeAt(i)) >>> 0;
  return (hash >>> 3) % parts;
}

/** Trees that judge blocks alone, and trees that judge them among the others. Deterministic. */
export function learnArticles(pages: readonly LabelledPage[]): ArticleModel {
  const without = Array.from({ length: PARTS }, (_, part) =>
    learnAlone(pages.filter((page) => partOf(page, PARTS) !== part)),
  );
  const company = (page: LabelledPage): Float32Array => {
    const trees = without[partOf(page, PARTS)];
    return companyAnswers(page.blocks, page.answers, alone(page, trees).map(logistic));
  };
  const among = learnTrees(rowsOf(pages, COMPANY_WIDTH, company), AMONG);
  return { alone: learnAlone(pages), among };
}

function learnAlone(pages: readonly LabelledPage[]): Trees {
  return learnTrees(
    rowsOf(pages, WIDTH, ({ answers }) => answers),
    ALONE,
  );
}

function alone({ blocks, answers }: LabelledPage, trees: Trees): Float64Array {
  return Float64Array.from(blocks, (_, i) => logitOf(trees, answers, i * WIDTH));
}

function rowsOf(pages: readonly LabelledPage[], width: number, answersFor: (page: LabelledPage) => Float32Array): Rows {
  const places = pages.map((page) =>
    page.labels.flatMap((label, i) =>
      !isAsked(page, label, i) ? [] : page.blocks[i].text.length > LONG ? [i, i] : [i],
    ),
  );
  const count = pages.reduce((sum, { times }, p) => sum + times * places[p].length, 0);
  const [answers, targets] = [new Float32Array(count * width), new Float32Array(count)];
  let row = 0;
  pages.forEach((page, p) => {
    const own = answersFor(page);
    for (let time = 0; time < page.times; time++)
      for (const i of places[p]) {
        answers.set(own.subarray(i * width, (i + 1) * width), row * width);
        targets[row++] = page.labels[i]!;
      }
  });
  return { width, answers, targets };
}

/** Code units of a block that counts twice: what is wrong with it is wrong with more of the text. */
const LONG = 150;

/** Of the links of navigation, which are all alike, every fourth is enough. */
function isAsked({ blocks }: LabelledPage, label: PageLabel, i: number): boolean {
  if (label === null) return false;
  const { text, linked } = blocks[i];
  return label === 1 || text.length >= 40 || linked <= 0.6 * text.length || i % 4 === 0;
}
