import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { STATEMENT_TYPES, type StatementType } from '../text/statement.ts';
import { FEATURE_BITS } from './features/hash.ts';
import { type Trees, packTrees, unpackTrees } from './judging/trees.ts';
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

const MAGIC = 'WORTLAUT';
const FORMAT = 3;
/** Bytes of the magic, the format, the length of the table and the digest. */
const HEAD = 48;
const [FORMAT_AT, LENGTH_AT, DIGEST_AT] = [8, 12, 16];

interface Section {
  readonly name: string;
  /** From the end of the table. */
  readonly offset: number;
  readonly length: number;
}

/**
 * Packs a model: 8 bytes of magic, the format and the length of the table as 32-bit numbers (little endian), the SHA-256
 * of all that follows, the table of sections as JSON, the sections one after another. Readers pass over sections they do
 * not know, so that later versions can add some, for instance weights of further numbers for each token.
 */
export function writeModel(model: Omit<Model, 'digest'>): Uint8Array {
  const { card, scale, habits, thresholds, calibration, weights, voiceWeights, sequence, trees } = model;
  const decision: Decision = { scale, habits, thresholds, calibration };
  const parts: [string, Uint8Array][] = [
    ['card', json(card)],
    ['decision', json(decision)],
    ['sequence', bytesOf(sequence.rows)],
    ['transitions', packTransitions(sequence)],
    ['voices', bytesOf(voiceWeights)],
    ['weights', bytesOf(weights)],
    ['words', packTrees(trees.words)],
    ['roles', packTrees(trees.roles)],
  ];
  let offset = 0;
  const sections = parts.map(([name, { length }]): Section => {
    offset += length;
    return { name, offset: offset - length, length };
  });
  const table = json(sections);
  const rest = Buffer.concat([table, ...parts.map(([, bytes]) => bytes)]);
  const head = Buffer.alloc(HEAD);
  head.write(MAGIC, 'latin1');
  head.writeUInt32LE(FORMAT, FORMAT_AT);
  head.writeUInt32LE(table.length, LENGTH_AT);
  head.write(digestOf(rest), DIGEST_AT, 'hex');
  return Buffer.concat([head, rest]);
}

/**
 * Reads a model and checks every byte of it. The weights are views into `bytes`, not copies.
 *
 * @param name what the file is called in errors
 * @throws ModelError for a file that is foreign, of another format, cut off, changed, or of another size
 */
export function readModel(bytes: Uint8Array, name: string): Model {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const digest = checkedDigest(buffer, name);
  const sections = sectionsOf(buffer, name);
  const section = (wanted: string): Buffer => {
    const found = sections.get(wanted);
    if (found) return found;
    throw new ModelError('unfitting', name, `has no section "${wanted}": train it again`);
  };
  const card = parsed(section('card'), isCard, name);
  const decision = parsed(section('decision'), isDecision, name);
  const weights = numbersOf(section('weights'), 2 ** FEATURE_BITS, name);
  const voiceWeights = numbersOf(section('voices'), 2 ** VOICE_BITS, name);
  const rows = numbersOf(section('sequence'), 2 ** ROW_BITS * COLUMNS, name);
  const sequence = unpackTransitions(section('transitions'), rows) ?? refuse(name, 'transitions');
  const words = unpackTrees(section('words')) ?? refuse(name, 'words');
  const roles = unpackTrees(section('roles')) ?? refuse(name, 'roles');
  return { card, ...decision, digest, weights, voiceWeights, sequence, trees: { words, roles } };
}

function refuse(name: string, section: string): never {
  throw new ModelError('unfitting', name, `has a section "${section}" of another size: train it again`);
}

/** The digest in hexadecimal, when the file is a model of this format and has what the digest was made of. */
function checkedDigest(buffer: Buffer, name: string): string {
  if (buffer.length < LENGTH_AT || buffer.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw new ModelError('foreign', name, 'is no model of Wortlaut; "wortlaut train" makes one');
  }
  const format = buffer.readUInt32LE(FORMAT_AT);
  if (format !== FORMAT) {
    const [problem, remedy] =
      format > FORMAT
        ? (['newer', 'update Wortlaut, or train it again'] as const)
        : (['older', 'train it again'] as const);
    throw new ModelError(problem, name, `has format ${format}, this version reads format ${FORMAT}: ${remedy}`);
  }
  const digest = buffer.toString('hex', DIGEST_AT, HEAD);
  if (digest !== digestOf(buffer.subarray(HEAD))) throw damaged(name);
  return digest;
}

function damaged(name: string): ModelError {
  return new ModelError(
    'damaged',
    name,
    'is damaged: bytes are missing or have changed; get it again, or train it again',
  );
}

/** The bytes of each section by its name. */
function sectionsOf(buffer: Buffer, name: string): Map<string, Buffer> {
  const end = HEAD + buffer.readUInt32LE(LENGTH_AT);
  const table = parsed(buffer.subarray(HEAD, end), isTable, name);
  return new Map(table.map((s) => [s.name, buffer.subarray(end + s.offset, end + s.offset + s.length)]));
}

/** What a section says as JSON, if it has the shape that is needed. */
function parsed<T>(bytes: Buffer, fits: (value: unknown) => value is T, name: string): T {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString());
  } catch {
    throw damaged(name);
  }
  if (!fits(value)) throw damaged(name);
  return value;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isTable(value: unknown): value is readonly Section[] {
  return (
    Array.isArray(value) &&
    value.every((s) => isObject(s) && typeof s['name'] === 'string' && isSize(s['offset']) && isSize(s['length']))
  );
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

const isSize = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

function numbersOf(bytes: Buffer, length: number, name: string): Int8Array {
  if (bytes.length === length) return new Int8Array(bytes.buffer, bytes.byteOffset, length);
  const what = `has ${bytes.length} weights where this version needs ${length}: train it again`;
  throw new ModelError('unfitting', name, what);
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const bytesOf = (numbers: Int8Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The file of the model that ships with the package. */
export const SHIPPED = new URL('../../models/de/model.bin', import.meta.url);

let shipped: Model | null | undefined;

/**
 * The model that ships with the package, read once; null where its file is missing: then the grammar decides.
 *
 * @throws ModelError when the file is there and cannot be used
 */
export function shippedModel(): Model | null {
  shipped ??= existsSync(SHIPPED) ? readModel(readFileSync(SHIPPED), fileURLToPath(SHIPPED)) : null;
  return shipped;
}

/** How sure a probability of the model is: of statements with this confidence so many are right. */
export function confidenceOf({ calibration }: Pick<Model, 'calibration'>, probability: number): number {
  const at = calibration.findIndex((knot) => knot.probability >= probability);
  if (at < 0) return calibration.at(-1)?.confidence ?? probability;
  if (at === 0) return calibration[0].confidence;
  const [low, high] = [calibration[at - 1], calibration[at]];
  const share = (probability - low.probability) / (high.probability - low.probability || 1);
  return low.confidence + share * (high.confidence - low.confidence);
}
