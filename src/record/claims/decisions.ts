import { undoneIn } from '../../identity/register/log.ts';
import { type Span, sharedShare } from '../../text/span.ts';

/** A statement as a decision points at it: by number, and by its place should the text be read again. */
export interface Anchor {
  /** W33. */
  readonly statement: number;
  readonly document: number;
  readonly revision: number;
  /** Spans of the quote, `12-40 44-60`, in UTF-16 code units of the text of the revision. */
  readonly quote: string;
}

/** What a person decided about claims. */
export type ClaimAction =
  /** The claims of two statements are one. */
  | { readonly kind: 'join'; readonly a: Anchor; readonly b: Anchor }
  /** A statement is not of the claim of another; of no other where none is named. */
  | { readonly kind: 'part'; readonly a: Anchor; readonly from: Anchor | null }
  | { readonly kind: 'undo'; readonly decision: number };
export type ClaimActionKind = ClaimAction['kind'];

/** An entry of the log, which only grows. */
export interface ClaimDecision {
  /** From 1, without gaps. */
  readonly id: number;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly action: ClaimAction;
}

/** What is asked for by hand; statements and decisions by their numbers. */
export type ClaimRequest =
  | { readonly kind: 'join'; readonly a: number; readonly b: number }
  | { readonly kind: 'part'; readonly a: number; readonly from: number | null }
  | { readonly kind: 'undo'; readonly decision: number };

export type ClaimProblem =
  'no-statement' | 'no-decision' | 'same-statement' | 'no-speaker' | 'other-speaker' | 'rejected' | 'undone-already';

/** A decision that cannot be made; `what` is the number that is in the way. */
export class ClaimError extends Error {
  override readonly name = 'ClaimError';
  readonly problem: ClaimProblem;
  readonly what: number;

  constructor(problem: ClaimProblem, what: number) {
    super(`${problem}: ${what}`);
    this.problem = problem;
    this.what = what;
  }
}

const undoneDecisions = (log: readonly ClaimDecision[]): Set<number> =>
  undoneIn(log, ({ action }) => (action.kind === 'undo' ? action.decision : null));

/** The decisions that hold: those that were not undone, where an undo may itself be undone. In the order of the log. */
export function holdingDecisions(log: readonly ClaimDecision[]): ClaimDecision[] {
  const undone = undoneDecisions(log);
  return log.filter(({ id, action }) => action.kind !== 'undo' && !undone.has(id));
}

/** Whether an entry of the log is undone: an undo is, when what it undoes holds again. */
export function isUndone(log: readonly ClaimDecision[], id: number): boolean {
  return undoneDecisions(log).has(id);
}

/** An entry of the log as far as it tells what it is about. */
interface Entry {
  readonly id: number;
  readonly statements: readonly (number | null)[];
  readonly undoes: number | null;
}

/**
 * Of a log the entries about some statements, with those that undo these.
 *
 * @param log the newest first, as what is returned
 */
export function entriesAbout<T extends Entry>(log: readonly T[], isMeant: (statement: number) => boolean): T[] {
  const meant = new Set<number>();
  for (const { id, statements, undoes } of log.toReversed())
    if (statements.some((one) => one !== null && isMeant(one)) || (undoes !== null && meant.has(undoes))) meant.add(id);
  return log.filter(({ id }) => meant.has(id));
}

/** A decision about statements as they are numbered now. */
export type Resolved =
  | { readonly kind: 'join'; readonly a: number; readonly b: number }
  /** @param line the statement with the wordings before and after it in the revisions of its document */
  | { readonly kind: 'part'; readonly line: readonly number[]; readonly from: number | null };

/** A statement with the claim that the rules gave it. */
export interface HomedStatement {
  readonly id: number;
  readonly home: number;
  readonly speaker: number | null;
}

/**
 * Lays decisions over claims, in the order of the log: a later one overrules an earlier one. A decision about statements
 * that are not among these has no effect, nor has one that would give a claim two speakers.
 *
 * @param statements all of each claim that a decision is about
 * @returns the number of the claim of each statement: that of its first one
 */
export function foldDecisions(
  statements: readonly HomedStatement[],
  decisions: readonly Resolved[],
): ReadonlyMap<number, number> {
  const blocks = new Blocks(statements);
  for (const decision of decisions) {
    if (decision.kind === 'join') blocks.join(decision.a, decision.b);
    else blocks.part(decision.line, decision.from);
  }
  return blocks.numbers();
}

class Blocks {
  readonly #blockOf = new Map<number, Set<number>>();
  readonly #speakers: ReadonlyMap<number, number | null>;

  constructor(statements: readonly HomedStatement[]) {
    const homes = new Map<number, Set<number>>();
    for (const { id, home } of statements) {
      const block = homes.get(home) ?? new Set();
      homes.set(home, block.add(id));
      this.#blockOf.set(id, block);
    }
    this.#speakers = new Map(statements.map(({ id, speaker }) => [id, speaker]));
  }

  join(a: number, b: number): void {
    const [one, other] = [this.#blockOf.get(a), this.#blockOf.get(b)];
    const speaker = this.#speakers.get(a) ?? null;
    if (!one || !other || one === other || speaker === null || speaker !== this.#speakers.get(b)) return;
    for (const id of other) this.#blockOf.set(id, one.add(id));
  }

  part(line: readonly number[], from: number | null): void {
    const own = line.length > 0 ? this.#blockOf.get(line[0]) : undefined;
    if (!own || (from !== null && !own.has(from))) return;
    const gone = new Set(line.filter((id) => own.has(id) && id !== from));
    if (gone.size === own.size) return;
    for (const id of gone) {
      own.delete(id);
      this.#blockOf.set(id, gone);
    }
  }

  numbers(): Map<number, number> {
    const firsts = new Map<Set<number>, number>();
    for (const block of new Set(this.#blockOf.values()))
      firsts.set(
        block,
        [...block].reduce((a, b) => Math.min(a, b)),
      );
    return new Map([...this.#blockOf].map(([id, block]) => [id, firsts.get(block)!]));
  }
}

/** Share that two places have at least in common to be one statement that was read again. */
const SAME_PLACE = 0.5;

/** Which of the statements of a text a decision was about, by what they have in common; null when none is. */
export function reanchored(
  spans: readonly Span[],
  statements: readonly { readonly id: number; readonly spans: readonly Span[] }[],
): number | null {
  let [best, most]: [number | null, number] = [null, 0];
  for (const { id, spans: others } of statements) {
    const share = sharedShare(spans, others);
    if (share >= SAME_PLACE && share > most) [best, most] = [id, share];
  }
  return best;
}
