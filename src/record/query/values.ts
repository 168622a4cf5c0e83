import { foldWord } from '../../language/de/search/terms.ts';
import type { Span } from '../../text/span.ts';
import { type FieldQuery, type HedgeValue, NAME_FIELDS, type NameFieldName, type NameValue } from './ast.ts';
import { readDays } from './days.ts';
import { QueryError } from './error.ts';
import {
  type Choices,
  type FieldName,
  HEDGES,
  MEDIUMS,
  STANDING_VALUES,
  STATES,
  TYPES,
  isAny,
  isNone,
} from './names.ts';

/** One value as it stands in the query. */
export interface RawValue {
  /** Without its quotation marks. */
  readonly text: string;
  /** Whether it stood in quotation marks: then it is words, nothing else. */
  readonly quoted: boolean;
  /** With its quotation marks. */
  readonly at: Span;
}

/**
 * A field with its values read.
 *
 * @throws QueryError that points at the value that is none of this field
 */
export function fieldQuery(field: FieldName, values: readonly RawValue[]): FieldQuery {
  switch (field) {
    case 'type':
      return { kind: 'field', field, values: values.map((value) => chosen(field, value, TYPES)) };
    case 'medium':
      return { kind: 'field', field, values: values.map((value) => chosen(field, value, MEDIUMS)) };
    case 'standing':
      return { kind: 'field', field, values: values.map((value) => chosen(field, value, STANDING_VALUES)) };
    case 'state':
      return { kind: 'field', field, values: values.map((value) => chosen(field, value, STATES)) };
    case 'hedge':
      return { kind: 'field', field, values: values.map(hedgeValue) };
    case 'chain':
      return { kind: 'field', field, values: values.map(chainValue) };
    case 'said':
    case 'published':
      return { kind: 'field', field, values: values.map((value) => daysOf(field, value)) };
    default:
      return { kind: 'field', field, values: values.map((value) => nameValue(field, value)) };
  }
}

function chosen<T extends string>(field: FieldName, { text, at }: RawValue, { known, find }: Choices<T>): T {
  const value = find(text);
  if (value === null) throw new QueryError({ code: 'unknown-value', data: { field, value: text, known } }, at);
  return value;
}

function hedgeValue(value: RawValue): HedgeValue {
  if (!value.quoted) {
    if (isNone(value.text)) return 'none';
    if (isAny(value.text)) return 'any';
    const kind = HEDGES.find(value.text);
    if (kind !== null) return { kind };
  }
  return { words: named(value) };
}

function chainValue(value: RawValue): { readonly name: string } | 'any' | 'none' {
  if (!value.quoted && isNone(value.text)) return 'none';
  if (!value.quoted && isAny(value.text)) return 'any';
  return { name: named(value) };
}

const ID = /^([A-Za-z])([1-9]\d{0,14})$/;

function nameValue(field: NameFieldName, value: RawValue): NameValue {
  if (!value.quoted) {
    if (isNone(value.text)) return 'none';
    const [, letter, digits] = ID.exec(value.text) ?? [];
    if (letter?.toUpperCase() === NAME_FIELDS[field]) return { id: Number(digits) };
  }
  return { name: named(value) };
}

function named({ text, at }: RawValue): string {
  if (foldWord(text) === '') throw new QueryError({ code: 'no-word', data: { text } }, at);
  return text;
}

function daysOf(field: FieldName, { text, at }: RawValue): { from: string | null; to: string | null } {
  const read = readDays(text);
  if (read === 'bad-day') throw new QueryError({ code: 'bad-day', data: { field, value: text } }, at);
  if (read === 'days-reversed') {
    const [from, to] = text.split('..');
    throw new QueryError({ code: 'days-reversed', data: { from, to } }, at);
  }
  return read.days;
}
