// `npm run pages -- CASES.jsonl… [--out FOLDER]`: learns from saved pages which blocks speak for the article, and writes
// FOLDER/trees.bin and card.json (models/pages if no folder is given). The same files give the same bytes.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packArticleModel } from '../src/read/html/article/judge.ts';
import { readPageCases } from '../src/training/pages/corpus.ts';
import { labelPage, learnArticles } from '../src/training/pages/train.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: fileURLToPath(new URL('../models/pages', import.meta.url)) } },
});
if (positionals.length === 0) {
  console.error('usage: npm run pages -- CASES.jsonl… [--out FOLDER]');
  process.exit(2);
}

const corpora = positionals.map((path) => {
  const pages = readPageCases(path).map(labelPage);
  const blocks = pages.reduce((sum, { labels }) => sum + labels.filter((label) => label !== null).length, 0);
  console.log(`${path}: ${pages.length} pages, ${blocks} labelled blocks`);
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  return { path, pages, card: { sha256, pages: pages.length, blocks } };
});
const bytes = packArticleModel(learnArticles(corpora.flatMap(({ pages }) => pages)));
const card = { sha256: createHash('sha256').update(bytes).digest('hex'), corpora: corpora.map(({ card: one }) => one) };
writeFileSync(join(values.out, 'trees.bin'), bytes);
writeFileSync(join(values.out, 'card.json'), `${JSON.stringify(card, null, 2)}\n`);
console.log(`${join(values.out, 'trees.bin')}: ${bytes.length} bytes`);
