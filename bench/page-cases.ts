import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readPageCases } from '../src/training/pages/corpus.ts';
import {
  type Counts,
  type FoundPage,
  type ParagraphCase,
  compareTexts,
  macroF1,
  meanOf,
  microF1,
  scoreParagraphs,
  scoreSnippets,
} from './page-score.ts';

/** What is known of a page, as its corpus has it. */
export type ScoredCase =
  | ({ readonly set: 'fundus' } & ParagraphCase)
  | { readonly set: 'scrapinghub'; readonly articleBody: string }
  | { readonly set: 'trafilatura'; readonly with: readonly string[]; readonly without: readonly string[] };

/** A saved page with its source, decoded. */
export interface PageTask {
  readonly id: string;
  readonly url: string;
  readonly source: string;
  readonly gold: ScoredCase;
}

export interface PageCorpus {
  readonly path: string;
  readonly sha256: string;
  readonly tasks: readonly PageTask[];
}

export function readPageCorpus(path: string): PageCorpus {
  const content = readFileSync(path);
  const gold = content
    .toString()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as ScoredCase);
  const tasks = readPageCases(path).map(({ id, url, source }, i) => ({ id, url, source, gold: gold[i] }));
  return { path, sha256: createHash('sha256').update(content).digest('hex'), tasks };
}

/** Shares from 0 to 1, by the name of the figure. */
export type PageFigures = Readonly<Record<string, number>>;

/** The figures of a corpus; `found` has one page for each task. */
export function figuresOf(tasks: readonly PageTask[], found: readonly FoundPage[]): PageFigures {
  const filled = meanOf(found.map(({ text }) => (text.trim() === '' ? 0 : 1)));
  const pages = tasks.map(({ gold }, i) => scoreOf(gold, found[i]));
  const paragraphs = tasks.flatMap(({ gold }, i) => (gold.set === 'fundus' ? [scoreParagraphs(gold, found[i])] : []));
  if (paragraphs.length === 0) {
    const f1 = tasks[0].gold.set === 'trafilatura' ? microF1(pages) : macroF1(pages);
    return { f1, filled };
  }
  const share = (values: readonly boolean[]): number => meanOf(values.map(Number));
  return {
    f1: macroF1(pages),
    paragraphs: meanOf(paragraphs.map((page) => page.paragraphs)),
    clean: meanOf(paragraphs.map((page) => page.clean)),
    title: share(paragraphs.map((page) => page.title)),
    authors: share(paragraphs.map((page) => page.authors).filter((right) => right !== null)),
    day: share(paragraphs.map((page) => page.day)),
    filled,
  };
}

/** How much of one page is right and wrong. */
export function scoreOf(gold: ScoredCase, found: FoundPage): Counts {
  if (gold.set === 'fundus') return scoreParagraphs(gold, found).counts;
  if (gold.set === 'scrapinghub') return compareTexts(gold.articleBody, found.text);
  return scoreSnippets(gold.with, gold.without, found.text);
}
