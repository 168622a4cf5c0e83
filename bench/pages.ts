import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { articleFrom } from '../src/read/html/article/article.ts';
import { judge } from '../src/read/html/article/judge.ts';
import { readHtml } from '../src/read/html.ts';
import { readPageCases } from '../src/training/pages/corpus.ts';
import { labelPage, learnArticles, siteOf } from '../src/training/pages/train.ts';
import { UsageError, percent, provenance, table } from './command.ts';
import { type PageCorpus, type PageTask, figuresOf, readPageCorpus, scoreOf } from './page-cases.ts';
import type { FoundPage } from './page-score.ts';
import { type Measured, floored } from './part-gate.ts';

const PAGE_CORPORA = ['fundus', 'trafilatura', 'scrapinghub'].map(
  (name) => `../shared/corpora/pages/${name}/cases.jsonl`,
);

const OPTIONS = {
  crossvalidate: { type: 'boolean', default: false },
  folds: { type: 'string', default: '4' },
  errors: { type: 'string', default: '0' },
  json: { type: 'boolean', default: false },
} as const;

/**
 * `pages [--crossvalidate [--folds K]] [--errors N] [--json]`: is the article taken out of its page, all of it and
 * nothing else? With the shipped model, which has seen these pages, or with models that have not seen the site.
 *
 * @returns the exit status
 */
export function pages(args: string[]): number {
  const { values } = parseArgs({ args, options: OPTIONS });
  const [errors, folds] = [Number(values.errors), Number(values.folds)];
  if (!Number.isInteger(errors) || errors < 0) throw new UsageError('--errors needs a whole number');
  if (!Number.isInteger(folds) || folds < 2) throw new UsageError('--folds needs a whole number from 2 on');
  const missing = PAGE_CORPORA.filter((path) => !existsSync(path));
  for (const path of missing) console.error(`Not there: ${path}. bench/README.md says where to get it.`);
  if (missing.length > 0) return 1;
  const corpora = PAGE_CORPORA.map(readPageCorpus);
  const find = values.crossvalidate ? unseen(folds) : shipped;
  const found = corpora.map(({ tasks }) => tasks.map(find));
  const figures = corpora.map(({ tasks }, i) => figuresOf(tasks, found[i]));
  if (values.json) {
    const results = corpora.map(({ path, sha256, tasks }, i) => ({
      ...{ corpus: path, sha256, pages: tasks.length, figures: figures[i] },
    }));
    const speed = { pagesPerSecond: pagesPerSecond(corpora[0]), ...growth() };
    console.log(JSON.stringify({ ...provenance('pages', args), speed, results }, null, 2));
  } else {
    corpora.forEach(({ path }, i) => {
      const shown = Object.entries(figures[i]).map(([name, value]) => [name, percent(value)]);
      console.log(`${path}\n${table(shown)}`);
    });
    const { fourTimes, nested } = growth();
    console.log(`${pagesPerSecond(corpora[0])} pages of ${PAGE_CORPORA[0]} a second on one core`);
    console.log(`4 times the page costs ${fourTimes} times; ${NESTED} elements in one another ${nested} ms`);
  }
  corpora.forEach(({ tasks }, i) => listWorst(tasks, found[i], errors));
  return 0;
}

/** Figures of the shipped model for the gate. */
export function measurePages(path: string): Measured {
  const { sha256, tasks } = readPageCorpus(path);
  const figures = figuresOf(tasks, tasks.map(shipped));
  return { sha256, figures: Object.fromEntries(Object.entries(figures).map(([name, f]) => [name, floored(f)])) };
}

/** The corpora take a ticker for one text: its entries are put behind what stands before them. */
function shipped({ id, url, source }: PageTask): FoundPage {
  const { text, entries, ...rest } = readHtml(source, url);
  return { ...rest, id, text: [text, ...entries.map(({ reading }) => reading.text)].join('\n\n') };
}

/** Each page with a model that was trained without its site, and all pages of other sites in its fold. */
function unseen(folds: number): (task: PageTask) => FoundPage {
  const pages = new Map(PAGE_CORPORA.flatMap(readPageCases).map((page) => [page.id, labelPage(page)]));
  const models = Array.from({ length: folds }, (_, fold) =>
    learnArticles([...pages.values()].filter(({ site }) => foldOf(site, folds) !== fold)),
  );
  return (task) => {
    const { blocks, hints, site } = pages.get(task.id)!;
    const { text } = articleFrom(blocks, hints, judge(blocks, hints, models[foldOf(site, folds)]));
    return { ...shipped(task), text };
  };
}

/** Another division than that of the training, which divides what is left again. */
function foldOf(site: string, folds: number): number {
  let hash = 11;
  for (let i = 0; i < site.length; i++) hash = (hash * 33 + site.charCodeAt(i)) >>> 0;
  return (hash >>> 2) % folds;
}

function listWorst(tasks: readonly PageTask[], found: readonly FoundPage[], most: number): void {
  const shares = tasks.map(({ gold }, i) => {
    const [tp, fp, fn] = scoreOf(gold, found[i]);
    return 2 * tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn);
  });
  const order = tasks.map((_, i) => i).sort((a, b) => shares[a] - shares[b]);
  for (const i of order.slice(0, most)) console.error(`${percent(shares[i])} ${tasks[i].id} ${siteOf(tasks[i].url)}`);
}

/** Decoded text to reading, with metadata. */
function pagesPerSecond({ tasks }: PageCorpus): number {
  return Math.round(tasks.length / seconds(() => tasks.forEach(shipped)));
}

const NESTED = 20_000;

/** What a page of 4 times the length costs as a multiple, and a nested one in milliseconds. */
function growth(): { fourTimes: number; nested: number } {
  const paragraph =
    '<p class="text">Sie sagte am <a href="/x">Montag</a>, die Brücke bleibe bis zum Herbst gesperrt.</p>';
  const page = (count: number): string =>
    `<nav class="menu"><a href="/">Start</a></nav><article><h1>Brücke</h1>${paragraph.repeat(count)}</article>`;
  const cost = (source: string): number => seconds(() => readHtml(source, null));
  return {
    fourTimes: Math.round((cost(page(20_000)) / cost(page(5_000))) * 10) / 10,
    nested: Math.round(1000 * cost(`${'<div>'.repeat(NESTED)}Wort`)),
  };
}

/** Time on the core, the best of three passes. */
function seconds(work: () => void): number {
  const passes = [0, 1, 2].map(() => {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...passes);
}
