import type { Span } from '../../text/span.ts';
import type { Entity, EntityKind } from '../entity.ts';

/** Kinds that are followed across documents: who has no name cannot be known again. */
export const REGISTERED_KINDS = ['person', 'organisation', 'state'] as const;
export type RegisteredKind = (typeof REGISTERED_KINDS)[number];

/** An entity of one document, as the register compares it with those of others. */
export interface Seen {
  /** Its id in the document. */
  readonly entity: string;
  readonly kind: RegisteredKind;
  /** Names by which it may be known again: the fullest, of bodies their abbreviations too. At least one. */
  readonly names: readonly string[];
  /** All other words for it in the document. */
  readonly aliases: readonly string[];
  readonly functions: readonly string[];
  /** ISO 3166-1 alpha-2, null when the text does not tell. */
  readonly country: string | null;
  /** Name of the body that it belongs to or speaks for. */
  readonly organisation: string | null;
  /** Names of the other persons and organisations of the document. */
  readonly company: readonly string[];
  /** Where the document mentions it; UTF-16 code units, in text order. */
  readonly mentions: readonly Span[];
}

/** A document with the entities that the register follows. */
export interface SeenDocument {
  readonly id: string;
  /** `YYYY-MM-DD` of its publication, null when unknown. */
  readonly day: string | null;
  readonly seen: readonly Seen[];
}

/** Names of others that are kept as the company of one: a list of a thousand names tells little of each. */
const COMPANY = 24;

/** What the register compares of the entities of a document. Sources without a name and groups are left out. */
export function seenIn(id: string, published: string | null, text: string, entities: readonly Entity[]): SeenDocument {
  const nameOf = new Map(entities.map((entity) => [entity.id, entity.name]));
  const named = entities.filter((entity) => isRegistered(entity.kind));
  const seen = named.map((entity) => seenAs(entity, text, nameOf, companyOf(entity, named)));
  return { id, day: dayOf(published), seen };
}

const isRegistered = (kind: EntityKind): kind is RegisteredKind =>
  (REGISTERED_KINDS as readonly string[]).includes(kind);

function seenAs(entity: Entity, text: string, nameOf: ReadonlyMap<string, string>, company: readonly string[]): Seen {
  const { name, aliases, functions, country, of, mentions } = entity;
  const short = entity.kind === 'person' ? [] : mentions.filter(({ form }) => form === 'abbreviation');
  const names = [...new Set([name, ...short.map(({ start, end }) => text.slice(start, end))])];
  return {
    ...{ entity: entity.id, kind: entity.kind as RegisteredKind, names, functions, country, company },
    aliases: aliases.filter((alias) => !names.includes(alias)),
    organisation: of === null ? null : (nameOf.get(of) ?? null),
    mentions: mentions.map(({ start, end }) => ({ start, end })),
  };
}

/** Those named nearest to it in the list, states left out: every other text names Germany. */
function companyOf(entity: Entity, named: readonly Entity[]): string[] {
  const others = named.filter(({ kind }) => kind !== 'state');
  const at = Math.max(0, Math.min(others.indexOf(entity) - COMPANY / 2, others.length - COMPANY - 1));
  return others
    .slice(at, at + COMPANY + 1)
    .filter((other) => other !== entity && other.name !== entity.name)
    .map(({ name }) => name)
    .slice(0, COMPANY);
}

/** The day of an ISO 8601 time as its publisher wrote it, whatever its zone. */
export function dayOf(published: string | null): string | null {
  return published === null ? null : (/^\d{4}-\d{2}-\d{2}(?!\d)/.exec(published)?.[0] ?? null);
}

/** A sighting in the register: what was seen, in which document, and which entity it was given to. */
export interface Sighting extends Seen {
  /** Never given twice. */
  readonly id: number;
  readonly document: string;
  readonly day: string | null;
  /** The entity that the join rules gave it to; people's decisions come on top. */
  readonly home: number;
  /** Whether the document, read again, still has it. */
  readonly present: boolean;
  /** Why it joined its home; empty for the first. */
  readonly evidence: readonly Evidence[];
}

export const EVIDENCE_KINDS = ['name', 'function', 'country', 'company', 'organisation'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One thing that speaks for a join, or with a negative weight against it. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** Words of the sighting. */
  readonly ours: string;
  /** Words of the register entity. */
  readonly theirs: string;
  /** Bits: the binary logarithm of how much likelier this is for one than for two. */
  readonly weight: number;
}
