import { readFileSync } from 'node:fs';
import { type Trees, logitOf, packTrees, unpackTrees } from '../../../text/trees.ts';
import { COMPANY_WIDTH, companyAnswers } from './company.ts';
import { type Hints, WIDTH, answersOf } from './questions.ts';
import type { PageBlock } from './segment.ts';

/** What tells the blocks that speak for an article from the others: by themselves first, then among the others. */
export interface ArticleModel {
  readonly alone: Trees;
  readonly among: Trees;
}

const FILE = new URL('../../../../models/pages/trees.bin', import.meta.url);
let shipped: ArticleModel | null = null;

/** @throws Error when the file of the model is missing or damaged */
export function shippedArticleModel(): ArticleModel {
  shipped ??= unpackArticleModel(readFileSync(FILE));
  return shipped;
}

/** The length of the first trees in bytes as a 32-bit number, little endian, then both. */
export function packArticleModel({ alone, among }: ArticleModel): Uint8Array {
  const [first, second] = [packTrees(alone), packTrees(among)];
  const head = Buffer.alloc(4);
  head.writeUInt32LE(first.length);
  return Buffer.concat([head, first, second]);
}

/** @throws Error when the bytes are no such model, or one with other questions */
export function unpackArticleModel(bytes: Buffer): ArticleModel {
  const length = bytes.length < 4 ? 0 : bytes.readUInt32LE(0);
  const alone = unpackTrees(bytes.subarray(4, 4 + length), WIDTH);
  const among = unpackTrees(bytes.subarray(4 + length), COMPANY_WIDTH);
  if (!alone || !among) throw new Error('models/pages/trees.bin is damaged: install Wortlaut again');
  return { alone, among };
}

/** For each block the probability that it speaks for the article of its page. */
export function judge(blocks: readonly PageBlock[], hints: Hints, { alone, among }: ArticleModel): Float64Array {
  const answers = answersOf(blocks, hints);
  const first = Float64Array.from(blocks, (_, i) => logitOf(alone, answers, i * WIDTH));
  const company = companyAnswers(blocks, answers, first.map(logistic));
  return first.map((logit, i) => logistic((logit + logitOf(among, company, i * COMPANY_WIDTH)) / 2));
}

export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
