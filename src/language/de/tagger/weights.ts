import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ModelError } from '../../model-error.ts';
import { type ModelKind, isObject, packSections, unpackSections } from '../../sections.ts';
import { FEATURE_BITS } from './features.ts';
import { Tag } from './tags.ts';

/** What the tagger's file says of its origin. */
export interface TaggerCard {
  readonly licence: string;
  /** The treebanks it was trained on, with the SHA-256 of each file. */
  readonly data: readonly { readonly name: string; readonly sha256: string; readonly sentences: number }[];
  readonly settings: Readonly<Record<string, number>>;
}

/** What training gives: a row of weights for each feature, rounded to 8 bits. */
export interface TaggerWeights {
  readonly card: TaggerCard;
  /** Feature ids, ascending. */
  readonly features: Uint32Array;
  /** One row a feature, one weight a column of `COLUMNS`. */
  readonly weights: Int8Array;
}

/** The weights as the tagger adds them up: four columns in one number, small enough for the caches of a processor. */
export interface Tagger {
  readonly card: TaggerCard;
  /** For each feature id the number of its row, 0 for features without weights. */
  readonly rows: Uint16Array;
  /** `STRIDE` numbers a row. Byte j of number k is the weight of column 4k + j, plus 128 so that it is positive. */
  readonly lanes: Int32Array;
}

/** The tags that the weights choose among; marks need none. */
export const COLUMNS: readonly Tag[] = Object.values(Tag).filter((tag) => tag !== Tag.punctuation);
/** Numbers of a row that hold columns. */
export const LANES: number = Math.ceil(COLUMNS.length / 4);
/** Numbers from a row to the next; two rows fill a line of the cache. */
export const STRIDE = 8;
const BIAS = 0x80;
/** As many rows as 16 bits can number, without 0. */
const MOST_ROWS = 0xffff;

const KIND: ModelKind = {
  magic: 'WORTTAGS',
  format: 1,
  foreign: 'is no tagger of Wortlaut; "npm run tagger" makes one',
  remedy: 'install the package again, or train it with "npm run tagger"',
};

/** Packs the weights; those that are 0 take no room: for each row a mask of its columns, then the values that are not 0. */
export function writeTagger({ card, features, weights }: TaggerWeights): Uint8Array {
  const masks = new Uint32Array(features.length);
  const values: number[] = [];
  weights.forEach((weight, at) => {
    if (weight === 0) return;
    masks[Math.floor(at / COLUMNS.length)] |= 1 << (at % COLUMNS.length);
    values.push(weight);
  });
  return packSections(KIND, [
    ['card', Buffer.from(JSON.stringify({ ...card, tags: COLUMNS }))],
    ['features', bytesOf(features)],
    ['masks', bytesOf(masks)],
    ['values', bytesOf(Int8Array.from(values))],
  ]);
}

/**
 * Reads a tagger and checks every byte of it.
 *
 * @param name what the file is called in errors
 * @throws ModelError for a file that is foreign, of another format, cut off, changed, or made for other tags
 */
export function readTagger(bytes: Uint8Array, name: string): Tagger {
  const sections = unpackSections(KIND, bytes, name);
  const card = sections.json('card', isCard);
  const features = numbersOf(sections.section('features'));
  const masks = numbersOf(sections.section('masks'));
  const values = sections.section('values');
  const fits =
    card.tags.join() === COLUMNS.join() &&
    features.length <= MOST_ROWS &&
    features.every((id) => id < 2 ** FEATURE_BITS) &&
    masks.length === features.length &&
    countBits(masks) === values.length;
  if (!fits) throw new ModelError('unfitting', name, `does not fit this version: ${KIND.remedy}`);
  return { card, ...spread(features, masks, values) };
}

function spread(features: Uint32Array, masks: Uint32Array, values: Buffer): Pick<Tagger, 'rows' | 'lanes'> {
  const rows = new Uint16Array(2 ** FEATURE_BITS);
  const bytes = new Uint8Array((features.length + 1) * STRIDE * 4).fill(BIAS);
  let next = 0;
  for (let f = 0; f < features.length; f++) {
    rows[features[f]] = f + 1;
    for (let mask = masks[f]; mask !== 0; mask &= mask - 1) {
      const column = 31 - Math.clz32(mask & -mask);
      bytes[(f + 1) * STRIDE * 4 + column] += values.readInt8(next++);
    }
  }
  return { rows, lanes: new Int32Array(bytes.buffer) };
}

function countBits(masks: Uint32Array): number {
  let count = 0;
  for (const all of masks) for (let mask = all; mask !== 0; mask &= mask - 1) count++;
  return count;
}

function isCard(value: unknown): value is TaggerCard & { readonly tags: readonly number[] } {
  return isObject(value) && typeof value['licence'] === 'string' && Array.isArray(value['tags']);
}

/** A copy: the bytes of a section need not begin where a number of four bytes can. */
const numbersOf = (bytes: Buffer): Uint32Array => new Uint32Array(Uint8Array.from(bytes).buffer, 0, bytes.length >> 2);
const bytesOf = (numbers: Uint32Array | Int8Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);

const SHIPPED = new URL('../../../../models/de/tagger.bin', import.meta.url);

let shipped: Tagger | undefined;

/**
 * The tagger that ships with the package, read once, when it is first asked for.
 *
 * @throws ModelError when its file is missing or cannot be used
 */
export function shippedTagger(): Tagger {
  const name = fileURLToPath(SHIPPED);
  if (!shipped && !existsSync(SHIPPED)) throw new ModelError('damaged', name, `is missing: ${KIND.remedy}`);
  return (shipped ??= readTagger(readFileSync(SHIPPED), name));
}
