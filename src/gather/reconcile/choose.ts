import type { Names } from '../../identity/register/names.ts';
import type { RegisteredKind } from '../../identity/register/sighting.ts';
import type { Proposal } from './service.ts';

/** Wikidata's items for the kinds of the register, and what a page that only lists namesakes is. */
const WIKIDATA = /^https?:\/\/www\.wikidata\.org\/(?:entity|prop)\//;
const TYPES: Readonly<Record<RegisteredKind, string>> = { person: 'Q5', organisation: 'Q43229', state: 'Q7275' };
const NAMESAKES = 'Q4167410';

/** What to do with the proposals for an entity. */
export type Choice =
  | { readonly kind: 'take'; readonly proposal: Proposal; readonly evidence: readonly string[] }
  /** For people to decide. */
  | { readonly kind: 'propose'; readonly proposals: readonly Proposal[] }
  | { readonly kind: 'none' };

/** The type to ask for; only the types of Wikidata are known, other services are asked for anything. */
export function typeFor(kind: RegisteredKind, identifierSpace: string): string | null {
  return WIKIDATA.test(identifierSpace) ? TYPES[kind] : null;
}

/**
 * Takes a proposal that the service is sure of, alone, whose type fits and whose name is the same; leaves what else fits
 * in type or name to people.
 */
export function choose(
  proposals: readonly Proposal[],
  entity: { readonly kind: RegisteredKind; readonly names: readonly string[] },
  identifierSpace: string,
  { same }: Names,
): Choice {
  const isOf = ({ types }: Proposal): boolean => fits(types, typeFor(entity.kind, identifierSpace));
  const fitting = proposals.filter(isOf);
  const sure = fitting.filter(({ match }) => match);
  const [proposal] = sure;
  if (sure.length !== 1) return fitting.length > 0 ? { kind: 'propose', proposals: fitting } : { kind: 'none' };
  const name = likest(entity.names, proposal.name, same);
  if (name === null) return { kind: 'propose', proposals: fitting };
  const evidence = [
    `name: ${name} – ${proposal.name}`,
    ...(proposal.types.length > 0 ? [`type: ${proposal.types.join(', ')}`] : []),
    `match, score ${proposal.score}`,
  ];
  return { kind: 'take', proposal, evidence };
}

/** Of our names that are the same as theirs the one that is so most clearly. */
function likest(names: readonly string[], theirs: string, same: Names['same']): string | null {
  let best: string | null = null;
  let most = 0;
  for (const ours of names) {
    const match = same(ours, theirs);
    if (!match.same || match.score <= most) continue;
    most = match.score;
    best = ours;
  }
  return best;
}

/** A person is of the type itself; of bodies the service checks the many narrower types, as it was asked to. */
function fits(types: readonly string[], wanted: string | null): boolean {
  if (wanted === null) return true;
  if (wanted === TYPES.person) return types.includes(wanted);
  return types.length > 0 && !types.includes(TYPES.person) && !types.includes(NAMESAKES);
}
