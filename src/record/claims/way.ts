import { NAMED_MEDIA } from '../../language/de/data/media-names.ts';

/** A statement as far as its way goes. */
export interface Travelled {
  readonly id: number;
  readonly document: { readonly id: number; readonly name: string; readonly outlet: string | null };
  readonly agencies: readonly string[];
  readonly chain: readonly string[];
}

/** Of which document another is a copy. */
export type CopiesOf = (documents: readonly number[]) => ReadonlyMap<number, number>;

/** How one is known to have it from another. */
export const WAY_KINDS = ['named', 'credited', 'copied'] as const;
export type WayKind = (typeof WAY_KINDS)[number];

/** Somebody who passed a claim on. */
export interface Station {
  /** An agency or outlet; the name of the document where its outlet is not known. */
  readonly name: string;
  /** Whether it is an agency: one that is known as such, or that a document credits. */
  readonly isAgency: boolean;
  /** Whom they had it from; null where nothing tells. */
  readonly from: string | null;
  /**
   * - `named`: the text says so (*sagte der dpa, laut Spiegel*);
   * - `credited`: the document credits the agency;
   * - `copied`: the document is a copy of one of theirs;
   * - null for one who had it from nobody.
   */
  readonly kind: WayKind | null;
  /** Statements that show it. */
  readonly statements: readonly number[];
}

/**
 * Who had a claim from whom, in the order of appearance. What a text names weighs more than the agency that is credited,
 * and that more than what another document has in common: each statement shows one way.
 *
 * @param statements in the order of their appearance
 * @param originals by their ids, for documents that are copies, the document that they copy
 */
export function wayOf(
  statements: readonly Travelled[],
  originals: ReadonlyMap<number, Travelled['document']>,
): Station[] {
  const agencies = new Set([...KNOWN_AGENCIES, ...statements.flatMap((one) => one.agencies)]);
  const stations = new Map<string, { readonly station: Omit<Station, 'statements'>; readonly statements: number[] }>();
  const pass = (name: string, from: string | null, kind: WayKind | null, statement: number): void => {
    const key = JSON.stringify([name, from, kind]);
    const known = stations.get(key);
    if (known) known.statements.push(statement);
    else stations.set(key, { station: { name, isAgency: agencies.has(name), from, kind }, statements: [statement] });
  };
  for (const { id, document, agencies, chain } of statements) {
    const outlet = nameOf(document);
    const way = chain.filter((name) => name !== outlet);
    for (const [i, name] of way.entries()) pass(name, i === 0 ? null : way[i - 1], i === 0 ? null : 'named', id);
    const copied = originals.get(document.id);
    const credits = agencies.filter((name) => name !== outlet);
    if (way.length > 0) pass(outlet, way[way.length - 1], 'named', id);
    else if (credits.length > 0) for (const agency of credits) pass(outlet, agency, 'credited', id);
    else if (copied && nameOf(copied) !== outlet) pass(outlet, nameOf(copied), 'copied', id);
    else pass(outlet, null, null, id);
  }
  return [...stations.values()].map(({ station, statements: ids }) => ({ ...station, statements: ids }));
}

const KNOWN_AGENCIES = NAMED_MEDIA.filter(({ kind }) => kind === 'agency').map(({ name }) => name);

const nameOf = ({ outlet, name }: Travelled['document']): string => outlet ?? name;
