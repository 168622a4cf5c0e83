import type { StoredStatement } from '../stored.ts';
import { compareClaims } from './compare.ts';
import { type Signature, signatureOf } from './signature.ts';
import { type Sketch, mayBeSame, sketchOf } from './sketch.ts';
import { utteranceOf } from './utterance.ts';

export const ANSWER_KINDS = ['denial', 'contradiction'] as const;

/** A statement that is about the same as an earlier one and says the contrary, whoever made the two. */
export interface Answer {
  /** W40. */
  readonly statement: number;
  /** W33: the earlier one. */
  readonly to: number;
  /** `denial` where the text says that one of the two denies it (*bestritt, dass …*). */
  readonly kind: (typeof ANSWER_KINDS)[number];
}

/** Claims that are compared with each other: the first. Reading one takes about a millisecond, as does comparing three pairs. */
const MOST = 120;

/** A statement as it is compared, whoever made it. */
interface Compared {
  readonly of: StoredStatement;
  readonly signature: Signature;
  readonly sketch: Sketch;
}

/**
 * Which of some statements contradict which: of each claim the first is compared. Claims of the same person are held
 * against each other as well as those of several; what nobody is known to have said answers nothing.
 *
 * @param statements in the order in which they were made
 */
export function answersAmong(statements: readonly StoredStatement[]): Answer[] {
  const all = firstOfClaims(statements).slice(0, MOST).flatMap(comparedOf);
  return all.flatMap((later, i) =>
    all
      .slice(0, i)
      .filter((earlier) => isContrary(earlier, later))
      .map((earlier) => ({ statement: later.of.id, to: earlier.of.id, kind: kindOf(earlier, later) })),
  );
}

function firstOfClaims(statements: readonly StoredStatement[]): StoredStatement[] {
  const known = statements.filter(({ speaker }) => speaker !== null);
  return [...Map.groupBy(known, ({ id, claim }) => claim ?? `W${id}`).values()].map(([first]) => first);
}

/** Under one speaker: only what one and the same says is compared. */
function comparedOf(of: StoredStatement): Compared[] {
  const signature = signatureOf({ ...utteranceOf(of), speaker: 1 });
  const sketch = sketchOf(signature);
  return sketch ? [{ of, signature, sketch }] : [];
}

function isContrary(a: Compared, b: Compared): boolean {
  if (!mayBeSame(a.sketch, b.sketch) || compareClaims(a.signature, b.signature).kind !== 'contrary') return false;
  // "Ich trete zurück" and "Ich trete nicht zurück" of two people are about two
  return a.of.speaker!.id === b.of.speaker!.id || !(isAboutOneself(a.of) && isAboutOneself(b.of));
}

const OWN = /(?:^|[^\p{L}])(?:ich|mich|mir|mein\p{L}*|wir|uns|unser\p{L}*)(?:[^\p{L}]|$)/iu;
const OWN_REPORTED = /^\W*(?:dass |ob )?(?:er|sie|man)(?:[^\p{L}]|$)/iu;

const isAboutOneself = ({ statement: { type, quote } }: StoredStatement): boolean =>
  OWN.test(quote.text) || (type !== 'direct' && OWN_REPORTED.test(quote.text));

const kindOf = (a: Compared, b: Compared): Answer['kind'] =>
  a.signature.denied !== b.signature.denied ? 'denial' : 'contradiction';
