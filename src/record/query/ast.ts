import type { HedgeKind } from '../../language/de/data/hedges.ts';
import type { Standing } from '../../provenance/evidence.ts';
import type { Medium, StatementType } from '../../text/statement.ts';
import type { StatementState } from '../stored.ts';

/** What a query asks for: a tree of plain data, the same for two queries that differ in white space or marks only. */
export type Query = Every | Some | Not | WordQuery | PrefixQuery | PhraseQuery | FieldQuery;

/** All must fit. Never one alone, none of them an `all`; without parts it is the empty query, which fits everything. */
export interface Every {
  readonly kind: 'all';
  readonly parts: readonly Query[];
}

/** One must fit: two or more, none of them an `any`. */
export interface Some {
  readonly kind: 'any';
  readonly parts: readonly Query[];
}

/** Must not fit. The part is no `not` itself, and not the empty query. */
export interface Not {
  readonly kind: 'not';
  readonly part: Query;
}

/** A word in any of its forms and in compounds; for `queryStems`. Always one term of `termsOf`. */
export interface WordQuery {
  readonly kind: 'word';
  /** As it was written. */
  readonly word: string;
}

/** Words that begin so: forms and stems of terms. */
export interface PrefixQuery {
  readonly kind: 'prefix';
  /** As it was written, without the asterisk; folded it has at least `SHORTEST_PREFIX` letters or digits. */
  readonly prefix: string;
}

/** Words in this order and these forms; for `termsOf`, which finds at least one term in it. */
export interface PhraseQuery {
  readonly kind: 'phrase';
  readonly text: string;
}

/** What is asked of who said it, where, when and how; of several values one must fit. */
export type FieldQuery =
  NameField | ChainField | TypeField | HedgeField | MediumField | StandingField | StateField | DayField;

/** Fields that take names, and the letter of the ids that they take too. */
export const NAME_FIELDS = { speaker: 'E', addressee: 'E', outlet: null, story: 'T', document: 'D' } as const;
export type NameFieldName = keyof typeof NAME_FIELDS;

export interface NameField {
  readonly kind: 'field';
  readonly field: NameFieldName;
  readonly values: readonly NameValue[];
}

/** A name or words of one; the number of an id ("E12"); nobody or nothing known. */
export type NameValue = { readonly name: string } | { readonly id: number } | 'none';

/** A station that the statement passed on its way; `none`: it came by no other. */
export interface ChainField {
  readonly kind: 'field';
  readonly field: 'chain';
  readonly values: readonly ({ readonly name: string } | 'any' | 'none')[];
}

export interface TypeField {
  readonly kind: 'field';
  readonly field: 'type';
  readonly values: readonly StatementType[];
}

/** Any hedge, none, one of a kind, or one with these words ("angeblich"). */
export interface HedgeField {
  readonly kind: 'field';
  readonly field: 'hedge';
  readonly values: readonly HedgeValue[];
}
export type HedgeValue = { readonly kind: HedgeKind } | { readonly words: string } | 'any' | 'none';

export interface MediumField {
  readonly kind: 'field';
  readonly field: 'medium';
  readonly values: readonly Medium[];
}

export interface StandingField {
  readonly kind: 'field';
  readonly field: 'standing';
  readonly values: readonly Standing[];
}

export interface StateField {
  readonly kind: 'field';
  readonly field: 'state';
  readonly values: readonly StatementState[];
}

export interface DayField {
  readonly kind: 'field';
  readonly field: 'said' | 'published';
  readonly values: readonly Days[];
}

/** Days from the first to the last, both meant too, as `YYYY-MM-DD`; null where it is open. One of them is given. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** Letters or digits that the beginning of a word must have. */
export const SHORTEST_PREFIX = 2;
/** Brackets inside brackets, at most. */
export const DEEPEST = 32;
/** Words, phrases and fields of one query, at most: a query is typed, or made by a program that can ask twice. */
export const MOST_PARTS = 512;
