import { answersOf } from '../attribution/judging/answers.ts';
import { scoreOf } from '../attribution/learned.ts';
import type { Model } from '../attribution/model.ts';
import type { Seen } from './prepare.ts';

/** A document with the answers to all questions about its candidates, from models that have not seen it. */
export interface Answered extends Seen {
  readonly answers: Float32Array;
}

/** What the trees are asked about a document. */
export function answer(seen: Seen, weights: Pick<Model, 'weights' | 'scale'>, habits: number): Answered {
  const { prepared, posteriors, candidates } = seen;
  const scores = Float32Array.from(candidates, ({ features }) => scoreOf(weights, features));
  const { reading, grounds } = prepared;
  const proposals = candidates.map(({ proposal }) => proposal);
  const answers = answersOf({ reading, base: grounds.base, posteriors, candidates: proposals, scores, habits });
  return { ...seen, answers };
}
