import type { Span } from '../../text/span.ts';
import type { Seen, SeenDocument, Sighting } from './sighting.ts';

/** What a document, read again, says beside what it said before. */
export interface Comparison {
  readonly same: readonly Sighting[];
  /** In document order; `before` is the sighting that this one goes on from, null for a new one. */
  readonly changed: readonly { readonly seen: Seen; readonly before: Sighting | null }[];
  readonly gone: readonly Sighting[];
}

/**
 * Which sighting of a document read again is which of before: by the id in the document, which is made of the name, and
 * for those whose name is now read otherwise by the places where they are mentioned.
 *
 * @param before all that were ever seen in the document, also those that went
 */
export function compare(document: SeenDocument, before: readonly Sighting[]): Comparison {
  const byEntity = new Map(before.map((sighting) => [sighting.entity, sighting]));
  const entities = new Set(document.seen.map(({ entity }) => entity));
  const left = before.filter(({ entity, present }) => present && !entities.has(entity));
  const same: Sighting[] = [];
  const changed: { seen: Seen; before: Sighting | null }[] = [];
  for (const seen of document.seen) {
    const known = byEntity.get(seen.entity) ?? takeSuccessor(seen, left);
    if (known?.kind !== seen.kind) changed.push({ seen, before: null });
    else if (known.present && known.day === document.day && isSame(known, seen)) same.push(known);
    else changed.push({ seen, before: known });
  }
  const kept = new Set([...same, ...changed.map(({ before }) => before)]);
  return { same, changed, gone: before.filter((sighting) => sighting.present && !kept.has(sighting)) };
}

/** The one of those left that has at least half of its places in common; it is taken out of the list. */
function takeSuccessor(seen: Seen, left: Sighting[]): Sighting | null {
  const places = new Set(seen.mentions.map(keyOf));
  const shared = ({ mentions }: Sighting): number => mentions.filter((span) => places.has(keyOf(span))).length;
  const index = left.findIndex((old) => old.kind === seen.kind && 2 * shared(old) >= Math.max(old.mentions.length, 1));
  return index < 0 ? null : left.splice(index, 1)[0];
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

function isSame(old: Seen, seen: Seen): boolean {
  return JSON.stringify(contentOf(old)) === JSON.stringify(contentOf(seen));
}

/** What of a sighting the document says, in one order. */
const contentOf = ({
  entity,
  kind,
  names,
  aliases,
  functions,
  country,
  organisation,
  company,
  mentions,
}: Seen): Seen => ({
  ...{ entity, kind, names, aliases, functions, country, organisation, company },
  mentions: mentions.map(({ start, end }) => ({ start, end })),
});
