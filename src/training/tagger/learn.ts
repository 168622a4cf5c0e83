import { FEATURE_BITS, TokenFeatures } from '../../language/de/tagger/features.ts';
import { TAG_CODES, Tag } from '../../language/de/tagger/tags.ts';
import { COLUMNS } from '../../language/de/tagger/weights.ts';
import { isMark } from '../../language/de/tagger/words.ts';
import { randomFrom, shuffle } from '../random.ts';
import { Choice } from './choice.ts';
import { type Gold, UNTAGGED } from './gold.ts';

/** How the tagger learns. */
export interface TaggerSettings {
  readonly epochs: number;
  readonly rate: number;
  /** The share of a token's features that is left out, each time others. */
  readonly dropout: number;
  /** Features that fewer tokens have are left out for good. */
  readonly minimum: number;
  readonly seed: number;
}

/** Tuned on GSD dev, trained on the two others: dropout 0.25 −0.1, minimum 1 or 3 −0.2 to −0.3; 12 epochs, rate 0.05: no better. */
export const TAGGER: TaggerSettings = { epochs: 8, rate: 0.1, dropout: 0.15, minimum: 2, seed: 42 };

/** What was learned: the ids of the features that count, ascending, and a row of `COLUMNS.length` weights for each. */
export interface Learned {
  readonly features: Uint32Array;
  readonly weights: Float32Array;
}

/**
 * Learns to choose a tag: logistic regression over all tags (AdaGrad, averaged weights, dropout of features), token by
 * token, with the tags before as the learner itself chose them, so that it is used to its own errors. Treebanks differ
 * in their habits (*als* is a preposition here, a conjunction there): each has copies of all weights beside those that
 * they share (Daumé 2007). Deterministic.
 *
 * @param treebanks the sentences of each; the habits of the first are what is learned
 */
export function learnTagger(treebanks: readonly (readonly Gold[])[], settings: TaggerSettings = TAGGER): Learned {
  const { features, rows } = frequentFeatures(treebanks, settings.minimum);
  const random = randomFrom(settings.seed);
  const choice = new Choice(features.length, treebanks.length, settings.dropout, random);
  const order = treebanks.flatMap((sentences, domain) => sentences.map((gold) => ({ gold, domain })));
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    const rate = settings.rate / (1 + 0.3 * epoch);
    for (const { gold, domain } of order) {
      visit(gold, (token, tag) => {
        const found = rowsOf(token, rows);
        return tag === UNTAGGED ? choice.best(found, domain) : choice.learn(found, COLUMN_OF[tag], domain, rate);
      });
    }
  }
  return { features, weights: choice.averaged(0) };
}

/** The column of each tag; 0 for marks, which are not chosen. */
const COLUMN_OF = Uint8Array.from({ length: TAG_CODES }, (_, tag) =>
  Math.max(0, COLUMNS.indexOf(tag as (typeof COLUMNS)[0])),
);

/** Goes through a sentence as the tagger does; `choose` says the column of a token, which those after it will know. */
function visit({ analysis, tags }: Gold, choose: (token: TokenFeatures, tag: number) => number): void {
  const token = new TokenFeatures(analysis);
  for (const { start, end } of analysis.sentences) {
    token.enter(start, end);
    for (let i = start; i < end; i++) {
      if (isMark(analysis.tokens.kind[i])) {
        token.push(i, Tag.punctuation);
        continue;
      }
      token.at(i);
      token.push(i, COLUMNS[choose(token, tags[i])]);
    }
  }
}

function rowsOf({ ids, count }: TokenFeatures, rows: Int32Array): number[] {
  const found: number[] = [];
  for (let f = 0; f < count; f++) if (rows[ids[f]] >= 0) found.push(rows[ids[f]]);
  return found;
}

/** The features that enough tokens have, and for each id its place among them, -1 for the others. */
function frequentFeatures(
  treebanks: readonly (readonly Gold[])[],
  minimum: number,
): { readonly features: Uint32Array; readonly rows: Int32Array } {
  const counts = new Uint32Array(2 ** FEATURE_BITS);
  for (const gold of treebanks.flat()) {
    visit(gold, ({ ids, count }, tag) => {
      if (tag === UNTAGGED) return 0;
      for (let f = 0; f < count; f++) counts[ids[f]]++;
      return COLUMN_OF[tag];
    });
  }
  const features = Uint32Array.from([...counts.keys()].filter((id) => counts[id] >= minimum));
  const rows = new Int32Array(counts.length).fill(-1);
  features.forEach((id, row) => (rows[id] = row));
  return { features, rows };
}
