import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { StatementType } from '../text/statement.ts';
import { FEATURE_BITS } from './features/hash.ts';
import { VOICE_BITS } from './voices.ts';

/** A file is no model, or not one that this version can use. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** What a model says of itself: made by `wortlaut train`, shown by `wortlaut model`. */
export interface ModelCard {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The corpora it was trained on, with their digests. */
  readonly data: readonly { readonly name: string; readonly sha256: string; readonly documents: number }[];
  readonly settings: Readonly<Record<string, number>>;
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
  /** The probability from which on a candidate of a type is taken. */
  readonly thresholds: Readonly<Record<StatementType, number>>;
  /** By rising probability; between two knots the confidence is interpolated. */
  readonly calibration: readonly CalibrationKnot[];
}

/** A linear model over hashed features, its weights rounded to 8 bits. */
export interface Model extends Decision {
  readonly card: ModelCard;
  /** SHA-256 of the weights and all else, in hexadecimal. */
  readonly digest: string;
  /** One a feature id; 0 for features that were not seen. */
  readonly weights: Int8Array;
  readonly voiceWeights: Int8Array;
}

const MAGIC = 'WORTLAUT';
const FORMAT = 1;
/** Magic, format and length of the table of sections. */
const HEAD = 16;

interface Section {
  readonly name: string;
  /** From the end of the table. */
  readonly offset: number;
  readonly length: number;
}

interface Table {
  readonly digest: string;
  readonly sections: readonly Section[];
}

/**
 * Packs a model: 8 bytes of magic, the format and the length of the table as 32-bit numbers (little endian), the table as
 * JSON, the sections one after another. Readers pass over sections they do not know, so that later versions can add some.
 */
export function writeModel(model: Omit<Model, 'digest'>): Uint8Array {
  const { card, scale, thresholds, calibration, weights, voiceWeights } = model;
  const decision: Decision = { scale, thresholds, calibration };
  const parts: [string, Uint8Array][] = [
    ['card', json(card)],
    ['decision', json(decision)],
    ['voices', bytesOf(voiceWeights)],
    ['weights', bytesOf(weights)],
  ];
  const body = Buffer.concat(parts.map(([, bytes]) => bytes));
  let offset = 0;
  const sections = parts.map(([name, { length }]): Section => {
    offset += length;
    return { name, offset: offset - length, length };
  });
  const table = json({ digest: digestOf(body), sections } satisfies Table);
  const head = Buffer.alloc(HEAD);
  head.write(MAGIC, 'latin1');
  head.writeUInt32LE(FORMAT, 8);
  head.writeUInt32LE(table.length, 12);
  return Buffer.concat([head, table, body]);
}

/**
 * Reads a model and checks it whole.
 *
 * @param name what the file is called in errors
 * @throws ModelError for a file that is foreign, of a newer format, cut off or changed
 */
export function readModel(bytes: Uint8Array, name: string): Model {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length < HEAD || buffer.toString('latin1', 0, 8) !== MAGIC) {
    throw new ModelError(`${name} is no model of Wortlaut; "wortlaut train" makes one`);
  }
  const format = buffer.readUInt32LE(8);
  if (format !== FORMAT) {
    throw new ModelError(`${name} has format ${format}, this version reads format ${FORMAT}: train it again`);
  }
  const table = tableOf(buffer, name);
  const body = buffer.subarray(HEAD + buffer.readUInt32LE(12));
  const whole = table.sections.reduce((end, s) => Math.max(end, s.offset + s.length), 0);
  if (body.length !== whole || digestOf(body) !== table.digest) {
    throw new ModelError(`${name} is damaged: ${body.length} of ${whole} bytes, or changed ones; get it again`);
  }
  const section = (wanted: string): Buffer => {
    const found = table.sections.find((s) => s.name === wanted);
    if (!found) throw new ModelError(`${name} has no section "${wanted}": train it again`);
    return body.subarray(found.offset, found.offset + found.length);
  };
  const card = JSON.parse(section('card').toString()) as ModelCard;
  const decision = JSON.parse(section('decision').toString()) as Decision;
  const weights = numbersOf(section('weights'), 2 ** FEATURE_BITS, name);
  const voiceWeights = numbersOf(section('voices'), 2 ** VOICE_BITS, name);
  return { card, ...decision, digest: table.digest, weights, voiceWeights };
}

function tableOf(buffer: Buffer, name: string): Table {
  try {
    return JSON.parse(buffer.toString('utf8', HEAD, HEAD + buffer.readUInt32LE(12))) as Table;
  } catch {
    throw new ModelError(`${name} is damaged: its table of sections cannot be read; get it again`);
  }
}

function numbersOf(bytes: Buffer, length: number, name: string): Int8Array {
  if (bytes.length !== length) {
    throw new ModelError(`${name} has ${bytes.length} weights where this version needs ${length}: train it again`);
  }
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
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
  shipped ??= existsSync(SHIPPED) ? readModel(readFileSync(SHIPPED), SHIPPED.pathname) : null;
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
