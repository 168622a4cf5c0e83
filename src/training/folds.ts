import type { SequenceWeights } from '../attribution/sequence/sequence.ts';
import type { Prepared } from './prepare.ts';
import { learnSequence } from './sequence.ts';

/**
 * Documents in folds, and the sequence models that have not seen some of them: what a model learns from must look as it
 * will with new texts. Each such model is learned once, whoever asks for it.
 */
export class Folds {
  readonly documents: readonly Prepared[];
  readonly #count: number;
  #foldOf: ReadonlyMap<Prepared, number>;
  readonly #sequences: Map<string, SequenceWeights>;

  /**
   * @param groups documents of each corpus; document i of each is in fold i mod `count`
   * @param like folds of the same documents with the same tokens: its sequence models are used
   */
  constructor(groups: readonly (readonly Prepared[])[], count: number, like?: Folds) {
    this.documents = groups.flat();
    this.#sequences = like ? like.#sequences : new Map<string, SequenceWeights>();
    this.#count = count;
    this.#foldOf = new Map(groups.flatMap((group) => group.map((document, i) => [document, i % count])));
  }

  /** These documents alone, each in its fold. */
  restrictedTo(documents: readonly Prepared[]): Folds {
    const folds = new Folds([documents], this.#count);
    folds.#foldOf = this.#foldOf;
    return folds;
  }

  /** The numbers of all folds but one. */
  numbers(without: number | null): number[] {
    return Array.from({ length: this.#count }, (_, i) => i).filter((fold) => fold !== without);
  }

  foldOf(document: Prepared): number {
    return this.#foldOf.get(document) ?? -1;
  }

  /** The documents outside these folds. */
  outside(folds: readonly number[]): Prepared[] {
    return this.documents.filter((document) => !folds.includes(this.foldOf(document)));
  }

  /** The sequence model of the documents outside these folds. */
  sequence(without: readonly number[]): SequenceWeights {
    const key = [...without].sort().join(' ');
    let weights = this.#sequences.get(key);
    if (!weights) {
      const examples = this.outside(without).map(({ grounds, labels }) => ({ features: grounds.tokens, labels }));
      this.#sequences.set(key, (weights = learnSequence(examples)));
    }
    return weights;
  }
}
