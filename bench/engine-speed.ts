import { attribute } from '../src/attribution/attribute.ts';
import { plainDocument } from '../src/text/document.ts';
import { type Spread, spread } from './statistics.ts';
import { HOSTILE, countTokens, exampleTexts } from './texts.ts';

const ROUNDS = 5;
const LEAST_TOKENS = 200_000;

/** Tokens a second of one core, over the examples read again and again, each a document of its own. */
export function throughput(): Spread & { readonly tokens: number } {
  const examples = exampleTexts();
  const texts: string[] = [];
  let tokens = 0;
  while (tokens < LEAST_TOKENS) {
    const text = examples[texts.length % examples.length];
    texts.push(text);
    tokens += countTokens(text);
  }
  const pass = (): number =>
    cpuTime(() => {
      for (const text of texts) attribute(plainDocument('text', text));
    });
  pass(); // warm-up
  return { tokens, ...spread(times(ROUNDS, () => (1000 * tokens) / pass())) };
}

export interface Growth extends Spread {
  readonly text: string;
  /** Of the smaller input, UTF-16 code units. */
  readonly length: number;
}

/** What four times the text costs as one document, as a multiple of the cost of the text: 4 where cost is linear. */
export function growth(): Growth[] {
  const prose = exampleTexts().join('\n\n');
  cost(prose, FIRST_LENGTH, WARM_UPS);
  return Object.entries({ prose: `${prose}\n\n`, ...HOSTILE }).map(([text, unit]) => growthOf(text, unit));
}

const WARM_UPS = 20;
/** Where growth is looked for: from a long article to beyond all that anyone publishes. */
const FIRST_LENGTH = 20_000;
const LAST_LENGTH = 250_000;
const LONG_MILLISECONDS = 40;
/** Times on the core come in steps of some milliseconds: shorter work is done again and again. */
const LEAST_MILLISECONDS = 200;

function growthOf(text: string, unit: string): Growth {
  let length = FIRST_LENGTH;
  while (length < LAST_LENGTH && cost(unit, length, 1) < LONG_MILLISECONDS) length *= 2;
  const repeats = Math.ceil(LEAST_MILLISECONDS / Math.max(cost(unit, length, 10), 0.1));
  const ratios = times(ROUNDS, () => cost(unit, 4 * length, Math.ceil(repeats / 4)) / cost(unit, length, repeats));
  return { text, length, ...spread(ratios) };
}

/** Milliseconds to read `length` code units of `unit`, repeated, as one document: the mean of several readings. */
function cost(unit: string, length: number, readings: number): number {
  const document = plainDocument('text', unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
  const total = cpuTime(() => {
    for (let n = 0; n < readings; n++) attribute(document);
  });
  return total / readings;
}

/** Milliseconds of this thread on its core, so that what else runs on the machine counts as little as it can. */
function cpuTime(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const after = process.threadCpuUsage(before);
  return (after.user + after.system) / 1000;
}

function times(n: number, measure: () => number): number[] {
  return Array.from({ length: n }, measure);
}
