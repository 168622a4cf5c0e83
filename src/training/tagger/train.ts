import {
  COLUMNS,
  type Tagger,
  type TaggerCard,
  type TaggerWeights,
  readTagger,
  writeTagger,
} from '../../language/de/tagger/weights.ts';
import { quantise } from '../learner.ts';
import { type TaggerFigures, TaggerCount } from './figures.ts';
import type { Gold } from './gold.ts';
import { TAGGER, learnTagger } from './learn.ts';
import { supplement } from './supplement.ts';

/** A file of a treebank. */
export interface TreebankFile {
  readonly name: string;
  /** Files of one treebank follow the same habits. */
  readonly treebank: string;
  readonly sha256: string;
  readonly sentences: readonly Gold[];
}

/** The name of the treebank that a file is part of: `de_gsd-ud-dev.conllu` is of `de_gsd`. */
export function treebankOf(file: string): string {
  return file.replace(/-ud-.*$|\.conllu$/, '');
}

/** The bytes of a tagger with the habits of the first file's treebank. */
export function trainTagger(files: readonly TreebankFile[], licence: string): Uint8Array {
  const data = files.map(({ name, sha256, sentences }) => ({ name, sha256, sentences: sentences.length }));
  return learned(files, { licence, data, settings: { ...TAGGER } });
}

function learned(files: readonly TreebankFile[], card: TaggerCard): Uint8Array {
  const treebanks = Map.groupBy(files, ({ treebank }) => treebank);
  const sentences = [...treebanks.values()].map((parts) => parts.flatMap((part) => part.sentences));
  sentences[0].push(...supplement());
  const { features, weights } = learnTagger(sentences);
  return writeTagger({ card, ...withoutWeak(features, quantise(weights).numbers) });
}

/** Rows without a weight of more steps than this are left out: half of all, and not 0.02 points of accuracy on GSD dev. */
const WEAKEST = 12;

/** Leaves out rows that hardly say anything, so that the others stay in the caches of a processor. */
function withoutWeak(features: Uint32Array, weights: Int8Array): Pick<TaggerWeights, 'features' | 'weights'> {
  const width = COLUMNS.length;
  const row = (f: number): Int8Array => weights.subarray(f * width, (f + 1) * width);
  const kept = [...features.keys()].filter((f) => row(f).some((weight) => Math.abs(weight) > WEAKEST));
  const strong = new Int8Array(kept.length * width);
  kept.forEach((f, i) => strong.set(row(f), i * width));
  return { features: Uint32Array.from(kept, (f) => features[f]), weights: strong };
}

/** Figures of one measurement, by what was measured. */
export interface Measured {
  readonly on: string;
  readonly figures: TaggerFigures;
}

const FOLDS = 5;

/** Every fifth sentence is read by a tagger that was trained on the others: figures for each treebank. */
export function crossValidate(files: readonly TreebankFile[]): Measured[] {
  const counts = new Map(files.map(({ treebank }) => [treebank, new TaggerCount()]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const tagger = provisional(files.map((file) => part(file, (i) => i % FOLDS !== fold)));
    for (const file of files) counts.get(file.treebank)!.read(tagger, part(file, (i) => i % FOLDS === fold).sentences);
  }
  return [...counts].map(([on, count]) => ({ on, figures: count.figures() }));
}

/** Each file is read by a tagger that was trained on the others. */
export function leaveOneOut(files: readonly TreebankFile[]): Measured[] {
  if (files.length < 2) return [];
  return files.map((left) => {
    const count = new TaggerCount();
    count.read(provisional(files.filter((file) => file !== left)), left.sentences);
    return { on: left.name, figures: count.figures() };
  });
}

/** A tagger as it would be shipped, rounded and packed. */
function provisional(files: readonly TreebankFile[]): Tagger {
  return readTagger(learned(files, { licence: '', data: [], settings: {} }), 'the tagger being measured');
}

function part(file: TreebankFile, holds: (sentence: number) => boolean): TreebankFile {
  return { ...file, sentences: file.sentences.filter((_, i) => holds(i)) };
}
