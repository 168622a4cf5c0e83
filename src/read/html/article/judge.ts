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

/** Three 32-bit numbers, little endian: how many questions either asks, and the bytes of the first trees; then both. */
const HEAD = 12;

export function packArticleModel({ alone, among }: ArticleModel): Uint8Array {
  const [first, second] = [packTrees(alone), packTrees(among)];
  const head = Buffer.alloc(HEAD);
  [WIDTH, COMPANY_WIDTH, first.length].forEach((number, i) => head.writeUInt32LE(number, 4 * i));
  return Buffer.concat([head, first, second]);
}

/** @throws Error when the bytes are no such model, or one with other questions */
export function unpackArticleModel(bytes: Buffer): ArticleModel {
  const [width, companyWidth, length] = bytes.length < HEAD ? [0, 0, 0] : [0, 4, 8].map((at) => bytes.readUInt32LE(at));
  if (width === WIDTH && companyWidth === COMPANY_WIDTH) {
    const alone = unpackTrees(bytes.subarray(HEAD, HEAD + length), WIDTH);
    const among = unpackTrees(bytes.subarray(HEAD + length), COMPANY_WIDTH);
    if (alone && among) return { alone, among };
  }
  throw new Error('the model of pages is damaged or of another version: install Wortlaut again');
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
