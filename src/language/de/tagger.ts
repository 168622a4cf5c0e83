import type { Analysis } from './analysis.ts';
import { MOST_FEATURES, TokenFeatures } from './tagger/features.ts';
import { Tag } from './tagger/tags.ts';
import { COLUMNS, LANES, type Tagger, shippedTagger } from './tagger/weights.ts';
import { isMark } from './tagger/words.ts';

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
function rowsOf(rows: Int32Array, { ids, count }: TokenFeatures, found: Int32Array): number {
  let n = 0;
  for (let f = 0; f < count; f++) {
    const row = rows[ids[f]];
    if (row >= 0) found[n++] = row;
  }
  return n;
}

/** The tag with the highest sum over the rows; of equal ones the first of `COLUMNS`. */
function likeliest(lanes: Int32Array, rows: Int32Array, count: number): Tag {
  let best = 0;
  let most = -1;
  for (let lane = 0; lane < LANES; lane++) {
    let sum = 0;
    for (let r = 0; r < count; r++) sum = (sum + lanes[rows[r] + lane]) | 0;
    const even = sum & 0xffff;
    const odd = sum >>> 16;
    if (even > most) [most, best] = [even, 2 * lane];
    if (odd > most) [most, best] = [odd, 2 * lane + 1];
  }
  return COLUMNS[best];
}
