import { attribute } from '../src/attribution/attribute.ts';
import { type Model, modelInUse } from '../src/attribution/model.ts';
import { type Reading, read } from '../src/attribution/reading.ts';
import { identify } from '../src/identity/identify.ts';
import type { DateExpression } from '../src/provenance/dates/date.ts';
import { datesIn } from '../src/provenance/dates/dates.ts';
import { hedgesOfDocument, provenanceOf } from '../src/provenance/provenance.ts';
import { type Document, plainDocument } from '../src/text/document.ts';
import type { Statement } from '../src/text/statement.ts';
import { type Spread, spread } from './statistics.ts';
import { HOSTILE, countTokens, exampleTexts } from './texts.ts';

const ROUNDS = 5;
const LEAST_TOKENS = 200_000;

/** Tokens a second of one core, over the examples read again and again, each a document of its own. */
export function throughput(): Spread & { readonly tokens: number } {
  const { texts, tokens } = manyExamples();
  const pass = (): number =>
    cpuTime(() => {
      for (const text of texts) attribute(plainDocument('text', text));
    });
  pass(); // warm-up
  return { tokens, ...spread(times(ROUNDS, () => (1000 * tokens) / pass())) };
}

function manyExamples(): { readonly texts: readonly string[]; readonly tokens: number } {
  const examples = exampleTexts();
  const texts: string[] = [];
  let tokens = 0;
  while (tokens < LEAST_TOKENS) {
    const text = examples[texts.length % examples.length];
    texts.push(text);
    tokens += countTokens(text);
  }
  return { texts, tokens };
}

/** Milliseconds on the core for each stage of `analyse`, and what all but the first cost as a multiple of the first. */
export interface Stages {
  readonly statements: number;
  readonly dates: number;
  readonly identity: number;
  readonly provenance: number;
  readonly restToStatements: Spread;
}

/** What each stage costs over the examples read again and again, one after the other for each text. */
export function stages(): Stages {
  const documents = manyExamples().texts.map((text) => plainDocument('text', text, { published: '2026-03-02' }));
  const model = modelInUse();
  stagesOnce(documents, model); // warm-up
  const rounds = Array.from({ length: ROUNDS }, () => stagesOnce(documents, model));
  const middle = (of: (one: Round) => number): number => spread(rounds.map(of)).median;
  return {
    statements: middle(({ statements }) => statements),
    dates: middle(({ dates }) => dates),
    identity: middle(({ identity }) => identity),
    provenance: middle(({ provenance }) => provenance),
    restToStatements: spread(rounds.map((one) => (one.dates + one.identity + one.provenance) / one.statements)),
  };
}

type Round = Omit<Stages, 'restToStatements'>;

function stagesOnce(documents: readonly Document[], model: Model | null): Round {
  const cost = { statements: 0, dates: 0, identity: 0, provenance: 0 };
  // by stage over many documents, for the clock of a thread's time on the core has steps
  const reading: Reading[] = [];
  const statements: (readonly Statement[])[] = [];
  cost.statements = cpuTime(() => {
    for (const [i, document] of documents.entries()) {
      reading[i] = read(document.text);
      statements[i] = attribute(document, model, reading[i]);
    }
  });
  const dates: (readonly DateExpression[])[] = [];
  cost.dates = cpuTime(() => {
    for (const [i, document] of documents.entries()) dates[i] = datesIn(document, reading[i].analysis);
  });
  cost.identity = cpuTime(() => {
    for (const i of documents.keys()) identify(reading[i], statements[i]);
  });
  cost.provenance = cpuTime(() => {
    for (const [i, document] of documents.entries()) {
      const found = provenanceOf(document, reading[i], statements[i], dates[i]);
      hedgesOfDocument(document, reading[i], found);
    }
  });
  return cost;
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
