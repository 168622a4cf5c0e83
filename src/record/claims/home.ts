import type { ClaimMatch } from './compare.ts';
import type { ClaimReasonName } from './reasons.ts';

/** An earlier statement of the same speaker with what a later one is to it. */
export interface Neighbour {
  /** W33, smaller than that of the later one. */
  readonly id: number;
  /** The claim that the rules gave it: the number of its first statement. */
  readonly home: number;
  readonly match: ClaimMatch;
}

/** What the rules make of a statement. */
export interface Homed {
  /** The number of the statement that begins its claim; its own when it begins one. */
  readonly home: number;
  /** Statements of other claims that say the contrary, one of each claim. */
  readonly contrary: readonly number[];
}

/** Contrary statements that are kept of each. */
const MOST_CONTRARY = 4;

/** Reasons that only tell that there is too little to go by: they speak against nothing. */
const MILD: ReadonlySet<ClaimReasonName> = new Set(['too-short', 'too-little-in-common']);

/** Whether two cannot be of one claim: another number, name, force, occasion, a denial. */
function speakAgainst({ same, reasons }: ClaimMatch): boolean {
  return !same && reasons.some(({ name }) => !MILD.has(name));
}

/**
 * The claim of a statement among those of earlier ones. It joins a claim when it says the same as its first wording, or as
 * more of the members that it was compared with than not, and none of these nor the first wording speaks against it.
 * Of several claims the one whose first wording it is the same as, then the one with the closest member, then the oldest.
 *
 * @param neighbours all that it was compared with
 * @param withFirst what it is to the first wording of a claim; null when that cannot be compared
 */
export function homeOf(
  id: number,
  neighbours: readonly Neighbour[],
  withFirst: (home: number) => ClaimMatch | null,
): Homed {
  const fitting = [...byHome(neighbours)].flatMap(([home, members]) => fit(home, members, withFirst));
  fitting.sort((a, b) => Number(b.first) - Number(a.first) || b.score - a.score || a.home - b.home);
  const home = fitting.at(0)?.home ?? id;
  return { home, contrary: contraryTo(home, neighbours) };
}

function byHome(neighbours: readonly Neighbour[]): Map<number, Neighbour[]> {
  const homes = new Map<number, Neighbour[]>();
  for (const one of neighbours) {
    const members = homes.get(one.home);
    if (members) members.push(one);
    else homes.set(one.home, [one]);
  }
  return homes;
}

interface Fit {
  readonly home: number;
  /** Whether it says the same as the first wording. */
  readonly first: boolean;
  readonly score: number;
}

function fit(home: number, members: readonly Neighbour[], withFirst: (home: number) => ClaimMatch | null): Fit[] {
  const same = members.filter(({ match }) => match.same);
  if (same.length === 0 || members.some(({ match }) => speakAgainst(match))) return [];
  const first = members.find(({ id }) => id === home)?.match ?? withFirst(home);
  if (first && speakAgainst(first)) return [];
  if (!first?.same && 2 * same.length <= members.length) return [];
  return [{ home, first: first?.same ?? false, score: Math.max(...same.map(({ match }) => match.score)) }];
}

function contraryTo(home: number, neighbours: readonly Neighbour[]): number[] {
  const found = new Map<number, number>();
  for (const { id, home: theirs, match } of neighbours.toSorted((a, b) => a.id - b.id))
    if (match.kind === 'contrary' && theirs !== home) found.set(theirs, id);
  return [...found.values()].sort((a, b) => b - a).slice(0, MOST_CONTRARY);
}
