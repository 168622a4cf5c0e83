import type { Questions } from './questions.ts';
import { BITS, type Weighed } from './weigh.ts';

/** Bits from which a sighting joins, those from which it is asked about, and by how much the best must lead. */
const JOIN = 8;
const ASK = 3;
const LEAD = 2;
/** Candidates that a question names at most. */
const NAMED = 5;

/** Why a join is left open. */
export const OPEN_REASONS = ['rivals', 'surname', 'contradiction', 'weak'] as const;
export type OpenReason = (typeof OPEN_REASONS)[number];

export type Outcome =
  | { readonly kind: 'new' }
  | { readonly kind: 'join'; readonly with: Weighed }
  | { readonly kind: 'open'; readonly reason: OpenReason; readonly candidates: readonly Weighed[] };

/** Whether a sighting joins one of those that its name fits, is someone new, or is left for people to decide. */
export function judge(weighed: readonly Weighed[]): Outcome {
  const ranked = ranking(weighed);
  const [best, second] = ranked;
  if (!best) return { kind: 'new' };
  const fits = ranked.filter(({ score }) => score >= ASK).slice(0, NAMED);
  const open = (reason: OpenReason): Outcome => ({ kind: 'open', reason, candidates: fits });
  if (fits.length === 0) return { kind: 'new' };
  // two Peter Müllers, both of them mayors
  if (second && second.score >= ASK && best.score >= JOIN && best.score - second.score < LEAD) return open('rivals');
  if (best.contradicted && !(best.supported && !best.bare && best.score >= JOIN)) return open('contradiction');
  if (best.bare && !best.supported) return open('surname');
  return best.score >= JOIN ? { kind: 'join', with: best } : open('weak');
}

/** Best first; who is known by a full name goes before who is known by a surname only. */
function ranking(weighed: readonly Weighed[]): Weighed[] {
  const sorted = [...weighed].sort((a, b) => b.score - a.score || a.root - b.root);
  const full = sorted.filter(({ rootIsBare }) => !rootIsBare);
  return full.some(({ score }) => score >= JOIN) ? full : sorted;
}

/**
 * Without those who are kept apart only because of an open question, where one whom they may be fits as well and nothing
 * speaks against that: else the first sighting that is left open would make rivals of all that follow.
 */
export function settled(
  weighed: readonly Weighed[],
  questions: Questions,
  rootOf: (entity: number) => number,
): readonly Weighed[] {
  const scores = new Map(weighed.map(({ root, score }) => [root, score]));
  return weighed.filter(({ root, score }) => {
    const candidates = questions.about(root).flatMap((question) => question.candidates);
    return !candidates.some(
      ({ entity, evidence }) =>
        (scores.get(rootOf(entity)) ?? -Infinity) >= score && evidence.every(({ weight }) => weight >= 0),
    );
  });
}

/** Takes off what a full name tells less when several bear it. */
export function withNamesakes(weighed: readonly Weighed[]): readonly Weighed[] {
  if (weighed.filter(({ bare, score }) => !bare && score >= ASK).length < 2) return weighed;
  return weighed.map((one) => (one.bare ? one : { ...one, score: one.score + BITS.namesake }));
}
