import type { Span } from '../text/span.ts';

/**
 * What stands behind a mention: a person, an organisation, a state, a group of people ("Demonstranten"), or a source
 * that the text does not name ("ein Sprecher des Ministeriums", "Regierungskreise").
 */
export const ENTITY_KINDS = ['person', 'organisation', 'state', 'group', 'source'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/**
 * How a mention points at its entity: by its full name, a part of it, an abbreviation, what it does ("der Kremlchef"), a
 * description ("der 42-Jährige"), a pronoun, or a name for the seat of power ("Moskau").
 */
export const MENTION_FORMS = [
  'name',
  'short-name',
  'abbreviation',
  'function',
  'description',
  'pronoun',
  'metonym',
] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

export interface Mention extends Span {
  readonly form: MentionForm;
}

/** Someone or something that a document speaks of, with every place where it does. */
export interface Entity {
  /** Unique in its document and the same for the same text: made of the name. */
  readonly id: string;
  /** The fullest name that the text gives; of a source without a name its own words. */
  readonly name: string;
  readonly kind: EntityKind;
  /** Other words for it, each once, in text order; no pronouns. */
  readonly aliases: readonly string[];
  /** What it is or does, in the nominative as far as the text allows: "Außenminister", "Vorsitzende der SPD". */
  readonly functions: readonly string[];
  /** ISO 3166-1 alpha-2 code, null when the text does not tell. */
  readonly country: string | null;
  /** Id of the organisation or state in the same document that it belongs to or speaks for. */
  readonly of: string | null;
  /** In text order; offsets are UTF-16 code units. */
  readonly mentions: readonly Mention[];
}
