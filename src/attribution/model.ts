import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { shippedTagger } from '../language/de/tagger.ts';
import { type ModelKind, isObject, packSections, unpackSections } from '../language/sections.ts';
import { STATEMENT_TYPES, type StatementType } from '../text/statement.ts';
import { FEATURE_BITS } from './features/hash.ts';
import { WIDTH } from './judging/questions.ts';
import { type Trees, packTrees, unpackTrees } from '../text/trees.ts';
import { ModelError } from './model-error.ts';
import { COLUMNS } from './sequence/labels.ts';
import { type SequenceWeights, packTransitions, unpackTransitions } from './sequence/sequence.ts';
import { ROW_BITS } from './sequence/token-features.ts';
import { VOICE_BITS } from './voices.ts';

/** What a model says of itself: made by `wortlaut train`, shown by `wortlaut model`. */
export interface ModelCard {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The corpora it was trained on, with their digests. */
  readonly data: readonly { readonly name: string; readonly sha256: string; readonly documents: number }[];
  readonly settings: Readonly<Record<string, number>>;
  readonly figures: ModelFigures;
}

/** What a model reached in training on documents that it was not shown, trained on the other half of them. */
export interface ModelFigures {
  readonly byType: Readonly<Record<StatementType, TypeFigures>>;
  /** How far confidence and the share that is right are apart, 0 to 1. */
  readonly calibrationError: number;
}

/** Shares are 0 to 1; a statement is right when an annotated one of its type has nearly the same words. */
export interface TypeFigures {
  readonly annotated: number;
  readonly found: number;
  /** Share of the found ones that are right. */
  readonly precision: number;
  /** Share of the annotated ones that were found. */
  readonly recall: number;
}

/** One step of the calibration: of candidates with this probability so many are right. */
export interface CalibrationKnot {
  readonly probability: number;
  readonly confidence: number;
}

/** How a model decides, besides its weights. */
export interface Decision {
  /** What one step of a weight counts. */
  readonly scale: number;
  /** The number of the corpus, in training, whose habits decide what is a speech act. */
  readonly habits: number;
  /** The probability from which on a candidate of a type is taken. */
  readonly thresholds: Readonly<Record<StatementType, number>>;
  /** By rising probability; between two knots the confidence is interpolated. */
  readonly calibration: readonly CalibrationKnot[];
}

/** All that was learned; linear weights are rounded to 8 bits. */
export interface Model extends Decision {
  readonly card: ModelCard;
  /** SHA-256 of the weights and all else, in hexadecimal. */
  readonly digest: string;
  readonly sequence: SequenceWeights;
  /** Of the features of candidates, one a feature id; 0 for features that were not seen. */
  readonly weights: Int8Array;
  readonly trees: JudgingTrees;
  readonly voiceWeights: Int8Array;
}

/** The trees that judge a candidate among the others. */
export interface JudgingTrees {
  /** Whether its words are a statement of its type. */
  readonly words: Trees;
  /** Whether its speaker, cue and frame are right. */
  readonly roles: Trees;
}

const KIND: ModelKind = {
  magic: 'WORTLAUT',
  format: 3,
  foreign: 'is no model of Wortlaut; "wortlaut train" makes one',
  remedy: 'train it again',
};

/** Packs a model; later versions can add sections, for instance weights of further numbers for each token. */
export function writeModel(model: Omit<Model, 'digest'>): Uint8Array {
  const { card, scale, habits, thresholds, calibration, weights, voiceWeights, sequence, trees } = model;
  const decision: Decision = { scale, habits, thresholds, calibration };
  return packSections(KIND, [
    ['card', json(card)],
    ['decision', json(decision)],
    ['sequence', bytesOf(sequence.rows)],
    ['transitions', packTransitions(sequence)],
    ['voices', bytesOf(voiceWeights)],
    ['weights', bytesOf(weights)],
    ['words', packTrees(trees.words)],
    ['roles', packTrees(trees.roles)],
  ]);
}

/**
 * Reads a model and checks every byte of it. The weights are views into `bytes`, not copies.
 *
 * @param name what the file is called in errors
 * @throws ModelError for a file that is foreign, of another format, cut off, changed, or of another size
 */
export function readModel(bytes: Uint8Array, name: string): Model {
  const sections = unpackSections(KIND, bytes, name);
  const card = sections.json('card', isCard);
  const decision = sections.json('decision', isDecision);
  const weights = numbersOf(sections.section('weights'), 2 ** FEATURE_BITS, name);
  const voiceWeights = numbersOf(sections.section('voices'), 2 ** VOICE_BITS, name);
  const rows = numbersOf(sections.section('sequence'), 2 ** ROW_BITS * COLUMNS, name);
  const sequence = unpackTransitions(sections.section('transitions'), rows) ?? refuse(name, 'transitions');
  const words = unpackTrees(sections.section('words'), WIDTH) ?? refuse(name, 'words');
  const roles = unpackTrees(sections.section('roles'), WIDTH) ?? refuse(name, 'roles');
  return { card, ...decision, digest: sections.digest, weights, voiceWeights, sequence, trees: { words, roles } };
}

function refuse(name: string, section: string): never {
  throw new ModelError('unfitting', name, `has a section "${section}" of another size: train it again`);
}

function isCard(value: unknown): value is ModelCard {
  return (
    isObject(value) && typeof value['name'] === 'string' && Array.isArray(value['data']) && isObject(value['figures'])
  );
}

function isDecision(value: unknown): value is Decision {
  if (!isObject(value) || !isObject(value['thresholds']) || !Array.isArray(value['calibration'])) return false;
  const { scale, habits, thresholds, calibration } = value;
  const knots = calibration.flatMap((knot) => (isObject(knot) ? [knot['probability'], knot['confidence']] : [null]));
  return [scale, habits, ...STATEMENT_TYPES.map((type) => thresholds[type]), ...knots].every(Number.isFinite);
}

function numbersOf(bytes: Buffer, length: number, name: string): Int8Array {
  if (bytes.length === length) return new Int8Array(bytes.buffer, bytes.byteOffset, length);
  const what = `has ${bytes.length} weights where this version needs ${length}: train it again`;
  throw new ModelError('unfitting', name, what);
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const bytesOf = (numbers: Int8Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);

/** The file of the model that ships with the package. */
const SHIPPED = new URL('../../models/de/model.bin', import.meta.url);

/** The file of the model in use: that in the folder that `WORTLAUT_MODEL` names, else the one that ships with the package. */
export function modelFile(): URL {
  const folder = process.env['WORTLAUT_MODEL'];
  return folder ? pathToFileURL(join(resolve(folder), 'model.bin')) : SHIPPED;
}

let inUse: Model | null | undefined;

/**
 * The model in use, read once; null where none is named and none ships with the package: then the grammar decides.
 *
 * @throws ModelError when a file that is named is not there, or one cannot be used, or the tagger that it needs cannot
 */
export function modelInUse(): Model | null {
  const file = modelFile();
  const name = fileURLToPath(file);
  if (inUse === undefined && file !== SHIPPED && !existsSync(file))
    throw new ModelError('missing', name, 'is not there: WORTLAUT_MODEL must name a folder with a model');
  if (inUse === undefined && existsSync(file)) {
    const model = readModel(readFileSync(file), name);
    // a model without its tagger is of no use: better known before the first text than in it
    shippedTagger();
    inUse = model;
  }
  return (inUse ??= null);
}

/** No sample is large enough to say more. */
const SUREST = 0.99;

/** How sure a probability of the model is: of statements with this confidence so many are right. */
export function confidenceOf({ calibration }: Pick<Model, 'calibration'>, probability: number): number {
  return Math.min(SUREST, interpolated(calibration, probability));
}

function interpolated(calibration: readonly CalibrationKnot[], probability: number): number {
  const at = calibration.findIndex((knot) => knot.probability >= probability);
  if (at < 0) return calibration.at(-1)?.confidence ?? probability;
  if (at === 0) return calibration[0].confidence;
  const [low, high] = [calibration[at - 1], calibration[at]];
  const share = (probability - low.probability) / (high.probability - low.probability || 1);
  return low.confidence + share * (high.confidence - low.confidence);
}
