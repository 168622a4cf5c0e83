import { type Action, type Request, RegisterError, holding } from './decision.ts';
import type { IdentifierQuestion, JoinQuestion } from './question.ts';
import type { Register } from './register.ts';

/**
 * What a request means in this register.
 *
 * @param next the number that a split gives to whom it makes
 * @throws RegisterError when it cannot be done
 */
export function resolve(request: Request, register: Register, next: number): Action {
  switch (request.kind) {
    case 'merge':
      return merge(request.into, request.from, register);
    case 'split':
      return split(request.entity, request.sightings, register, next);
    case 'rename':
      return rename(request.entity, request.name, register);
    case 'separate':
      return separate(request.a, request.b, register);
    case 'accept':
      return accept(request.question, request.entity, register);
    case 'reject':
      return reject(request.question, register);
    case 'undo':
      return undo(request.decision, register);
  }
}

function merge(into: number, from: number, register: Register): Action {
  mustDiffer(into, from, register);
  const separation = register.arrangement.separation(into, from);
  if (separation !== null) throw new RegisterError('separated', String(separation));
  return { kind: 'merge', into: register.root(into), from: register.root(from) };
}

function separate(a: number, b: number, register: Register): Action {
  mustDiffer(a, b, register);
  return { kind: 'separate', a: register.root(a), b: register.root(b) };
}

/** Two entities of one kind that are not one already. */
function mustDiffer(a: number, b: number, register: Register): void {
  if (register.kindOf(a) !== register.kindOf(b)) throw new RegisterError('other-kind', `E${a}, E${b}`);
  if (register.root(a) === register.root(b)) throw new RegisterError('same-entity', `E${a}, E${b}`);
}

function split(entity: number, sightings: readonly number[], register: Register, made: number): Action {
  register.kindOf(entity);
  const root = register.root(entity);
  for (const id of sightings) {
    const sighting = register.sighting(id);
    if (!sighting) throw new RegisterError('no-sighting', `S${id}`);
    if (!sighting.present || register.rootOf(sighting) !== root) throw new RegisterError('not-its-sighting', `S${id}`);
  }
  const chosen = [...new Set(sightings)].sort((a, b) => a - b);
  if (chosen.length === register.profile(root)?.seen) throw new RegisterError('all-sightings', `E${root}`);
  return { kind: 'split', entity: root, sightings: chosen, made };
}

function rename(entity: number, name: string, register: Register): Action {
  register.kindOf(entity);
  const clean = name.replace(/\s+/g, ' ').trim();
  if (clean === '') throw new RegisterError('no-name', `E${entity}`);
  return { kind: 'rename', entity: register.root(entity), name: clean };
}

function accept(id: number, chosen: number | null, register: Register): Action {
  const question = questionOf(id, register);
  if (question.kind === 'identifier') return aboutIdentifier('identify', question);
  const into = candidateOf(question, chosen, register);
  const { from } = merge(into, question.entity, register) as Extract<Action, { kind: 'merge' }>;
  return { kind: 'accept', question: id, into: register.root(into), from };
}

/** The one chosen, or the only one there is. */
function candidateOf({ id, candidates }: JoinQuestion, chosen: number | null, register: Register): number {
  const roots = new Set(candidates.map(({ entity }) => register.root(entity)));
  if (chosen === null && roots.size > 1) throw new RegisterError('which-candidate', String(id));
  const root = chosen === null ? [...roots][0] : register.root(chosen);
  if (!roots.has(root)) throw new RegisterError('not-a-candidate', `E${chosen}`);
  return root;
}

function reject(id: number, register: Register): Action {
  const question = questionOf(id, register);
  if (question.kind === 'identifier') return aboutIdentifier('deny', question);
  const entity = register.root(question.entity);
  const others = [...new Set(question.candidates.map((candidate) => register.root(candidate.entity)))];
  if (others.includes(entity)) throw new RegisterError('same-entity', `E${question.entity}, E${entity}`);
  return { kind: 'reject', question: id, entity, others };
}

const aboutIdentifier = (kind: 'identify' | 'deny', { id, entity, qid }: IdentifierQuestion): Action => ({
  ...{ kind, question: id, entity, qid },
});

function questionOf(id: number, register: Register): JoinQuestion | IdentifierQuestion {
  const question = register.question(id);
  if (!question) throw new RegisterError('no-question', String(id));
  return question;
}

function undo(id: number, register: Register): Action {
  const decision = register.log.at(id - 1);
  if (!decision || id < 1) throw new RegisterError('no-decision', String(id));
  if (isUndone(id, register)) throw new RegisterError('undone-already', String(id));
  return { kind: 'undo', decision: id };
}

/** Whether an undo that holds takes a decision back. */
export function isUndone(id: number, register: Pick<Register, 'log'>): boolean {
  const { action } = register.log[id - 1];
  if (action.kind !== 'undo') return !holding(register.log).some((decision) => decision.id === id);
  return register.log.some(
    (later) => later.action.kind === 'undo' && later.action.decision === id && !isUndone(later.id, register),
  );
}
