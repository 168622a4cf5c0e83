import type { Analysis } from './analysis.ts';
import { MOST_FEATURES, TokenFeatures } from './tagger/features.ts';
import type { Tag } from './tagger/tags.ts';
import { COLUMNS, LANES, STRIDE, type Tagger, shippedTagger } from './tagger/weights.ts';
import { isMark } from './tagger/words.ts';

export { type TaggerCard, shippedTagger } from './tagger/weights.ts';
export { Tag, VerbForm, isFinite, verbForm } from './tagger/tags.ts';

/**
 * Part of speech of each token, of verbs with their form: a greedy linear model, from left to right, that knows the
 * words around a token, what the lexicon says of them, and the tags before. Linear in the length of the text.
 *
 * @param tagger the one that ships with the package, if none is given
 * @returns one code of `Tag` a token
 * @throws ModelError when the file of the shipped tagger is missing or damaged
 */
export function tag(analysis: Analysis, tagger: Tagger = shippedTagger()): Uint8Array {
  const { tokens, sentences } = analysis;
  const tags = new Uint8Array(tokens.length);
  const features = new TokenFeatures(analysis);
  const found = new Int32Array(MOST_FEATURES);
  for (const { start, end } of sentences) {
    features.enter(start, end);
    for (let i = start; i < end; i++) {
      if (!isMark(tokens.kind[i])) {
        features.at(i);
        tags[i] = likeliest(tagger.lanes, found, rowsOf(tagger.rows, features, found));
      }
      features.push(i, tags[i]);
    }
  }
  return tags;
}

/** Writes where the rows of a token's features begin; returns how many features have one. */
function rowsOf(rows: Uint16Array, { ids, count }: TokenFeatures, found: Int32Array): number {
  let n = 0;
  for (let f = 0; f < count; f++) {
    const row = rows[ids[f]];
    if (row > 0) found[n++] = row * STRIDE;
  }
  return n;
}

/** The first and third of four bytes; moved by 8 bits the second and fourth. */
const EVERY_SECOND = 0xff00ff;

/**
 * The tag with the highest sum over the rows; of equal ones the first of `COLUMNS`. Four columns are added at once: two
 * sums of 16 bits in each of two numbers, which hold up to 257 weights of 8 bits.
 */
function likeliest(lanes: Int32Array, rows: Int32Array, count: number): Tag {
  let best = 0;
  let most = -1;
  for (let lane = 0; lane < LANES; lane++) {
    let even = 0;
    let odd = 0;
    for (let r = 0; r < count; r++) {
      const four = lanes[rows[r] + lane];
      even = (even + (four & EVERY_SECOND)) | 0;
      odd = (odd + ((four >>> 8) & EVERY_SECOND)) | 0;
    }
    SUMS[0] = even & 0xffff;
    SUMS[1] = odd & 0xffff;
    SUMS[2] = even >>> 16;
    SUMS[3] = odd >>> 16;
    for (let j = 0; j < 4; j++) {
      if (SUMS[j] > most && 4 * lane + j < COLUMNS.length) {
        most = SUMS[j];
        best = 4 * lane + j;
      }
    }
  }
  return COLUMNS[best];
}

const SUMS = new Int32Array(4);
