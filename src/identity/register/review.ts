import { type Obstacle, entitiesOf } from './arrangement.ts';
import { type Decision, holding } from './decision.ts';
import type { IdentifierQuestion, JoinQuestion, Question } from './question.ts';
import type { Register } from './register.ts';
import type { Sighting } from './sighting.ts';
import { qidsOf } from './view.ts';

/** A decision that holds and has no effect on what is there now; it waits, and is not lost. */
export interface Waiting {
  readonly decision: Decision;
  readonly why: Obstacle | 'nothing-seen';
}

/** What of a register is looked at; a register itself, or what of one was read for that. */
export interface Reviewed extends Pick<Register, 'questions' | 'identifiers' | 'arrangement' | 'log' | 'root'> {
  sighting(id: number): Pick<Sighting, 'id' | 'home' | 'present'> | null;
  profile(entity: number): { readonly seen: number } | null;
}

/** What waits for a person. */
export interface Review {
  /** The most telling first. */
  readonly joins: readonly JoinQuestion[];
  readonly identifiers: readonly IdentifierQuestion[];
  readonly waiting: readonly Waiting[];
}

export function review(register: Reviewed): Review {
  const qids = qidsOf(register);
  const open = [...register.questions].filter((question) => isOpen(question, register, qids));
  const joins = open.filter((question) => question.kind === 'join').map((question) => still(question, register));
  return {
    joins: joins.sort((a, b) => b.candidates[0].score - a.candidates[0].score || a.id - b.id),
    identifiers: open.filter((question) => question.kind === 'identifier'),
    waiting: waiting(register),
  };
}

function isOpen(question: Question, register: Reviewed, qids: ReadonlyMap<number, string>): boolean {
  const root = register.root(question.entity);
  if (!isThere(root, register)) return false;
  if (question.kind === 'identifier') return !qids.has(root) && !register.arrangement.isDenied(root, question.qid);
  return register.sighting(question.sighting)!.present && still(question, register).candidates.length > 0;
}

/**
 * A question as it is after the decisions so far: candidates that became one are one, those that were told apart are
 * gone; answered, with none left, when the one asked about went into a candidate.
 */
function still(question: JoinQuestion, register: Reviewed): JoinQuestion {
  const sighting = register.sighting(question.sighting)!;
  const own = register.arrangement.rootOf(sighting.id, sighting.home);
  const roots = new Set<number>();
  const candidates = question.candidates
    .map((candidate) => ({ ...candidate, entity: register.root(candidate.entity) }))
    .filter(({ entity }) => !roots.has(entity) && roots.add(entity) && isThere(entity, register));
  if (roots.has(own)) return { ...question, candidates: [] };
  return {
    ...question,
    candidates: candidates.filter(({ entity }) => register.arrangement.separation(own, entity) === null),
  };
}

const isThere = (root: number, register: Reviewed): boolean => (register.profile(root)?.seen ?? 0) > 0;

function waiting(register: Reviewed): Waiting[] {
  const { obstacles } = register.arrangement;
  return holding(register.log).flatMap((decision): Waiting[] => {
    const why = obstacles.get(decision.id) ?? (isAboutNothing(decision, register) ? 'nothing-seen' : null);
    return why === null ? [] : [{ decision, why }];
  });
}

/** Whether an entity that it names has no sighting left, or the sightings that it took are all gone. */
function isAboutNothing({ action }: Decision, register: Reviewed): boolean {
  if (action.kind === 'split') return !action.sightings.some((id) => register.sighting(id)?.present);
  return entitiesOf(action).some((entity) => !isThere(register.root(entity), register));
}
