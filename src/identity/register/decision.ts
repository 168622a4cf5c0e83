import { undoneIn } from './log.ts';

/** What a person decided about the register; entities, sightings, questions and decisions by their numbers. */
export type Action =
  /** Two are one: `from` goes into `into`, whose number stays. */
  | { readonly kind: 'merge'; readonly into: number; readonly from: number }
  /** Some sightings are someone else, who gets the number `made`. */
  | { readonly kind: 'split'; readonly entity: number; readonly sightings: readonly number[]; readonly made: number }
  | { readonly kind: 'rename'; readonly entity: number; readonly name: string }
  /** Two are not one, whatever comes. */
  | { readonly kind: 'separate'; readonly a: number; readonly b: number }
  /** An open join is right: a merge of what was asked about. */
  | { readonly kind: 'accept'; readonly question: number; readonly into: number; readonly from: number }
  /** An open join is wrong: the one asked about is none of the others. */
  | { readonly kind: 'reject'; readonly question: number; readonly entity: number; readonly others: readonly number[] }
  /** A proposed identifier of the reconciliation service is right, or wrong. */
  | { readonly kind: 'identify'; readonly question: number; readonly entity: number; readonly qid: string }
  | { readonly kind: 'deny'; readonly question: number; readonly entity: number; readonly qid: string }
  | { readonly kind: 'undo'; readonly decision: number };

export type ActionKind = Action['kind'];

/** An entry of the log, which only grows. */
export interface Decision {
  /** From 1, without gaps. */
  readonly id: number;
  /** ISO 8601, as whoever recorded it gave it. */
  readonly at: string;
  readonly by: string;
  readonly action: Action;
}

/** What is asked for by hand, before the register has said what it means. */
export type Request =
  | { readonly kind: 'merge'; readonly into: number; readonly from: number }
  | { readonly kind: 'split'; readonly entity: number; readonly sightings: readonly number[] }
  | { readonly kind: 'rename'; readonly entity: number; readonly name: string }
  | { readonly kind: 'separate'; readonly a: number; readonly b: number }
  /** @param entity which of the candidates; null when there is one only */
  | { readonly kind: 'accept'; readonly question: number; readonly entity: number | null }
  | { readonly kind: 'reject'; readonly question: number }
  | { readonly kind: 'undo'; readonly decision: number };

/** The decisions that hold: those that were not undone, where an undo may itself be undone. In the order of the log. */
export function holding(log: readonly Decision[]): Decision[] {
  const undone = undoneIn(log, ({ action }) => (action.kind === 'undo' ? action.decision : null));
  return log.filter(({ id, action }) => action.kind !== 'undo' && !undone.has(id));
}

export type RegisterProblem =
  | 'no-entity'
  | 'no-sighting'
  | 'no-question'
  | 'no-decision'
  | 'same-entity'
  | 'other-kind'
  | 'separated'
  | 'not-its-sighting'
  | 'all-sightings'
  | 'no-name'
  | 'which-candidate'
  | 'not-a-candidate'
  | 'undone-already';

/** A decision that cannot be made; `what` names the offending number or decision. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError';
  readonly problem: RegisterProblem;
  readonly what: string;

  constructor(problem: RegisterProblem, what: string) {
    super(`${problem}: ${what}`);
    this.problem = problem;
    this.what = what;
  }
}
