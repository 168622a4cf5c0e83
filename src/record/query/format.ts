import { NAME_FIELDS, type FieldQuery, type HedgeValue, type NameValue, type Query } from './ast.ts';
import { writeDays } from './days.ts';
import { HEDGES, isAny, isNone } from './names.ts';

/** A query in its one canonical form, which `parse` reads as the same query. */
export function format(query: Query): string {
  switch (query.kind) {
    case 'all':
      return query.parts.map((part) => (part.kind === 'any' ? bracketed(part) : format(part))).join(' ');
    case 'any':
      return query.parts.map(format).join(' OR ');
    case 'not':
      return `-${query.part.kind === 'all' || query.part.kind === 'any' ? bracketed(query.part) : format(query.part)}`;
    case 'word':
      return query.word;
    case 'prefix':
      return `${query.prefix}*`;
    case 'phrase':
      return `"${query.text}"`;
    case 'field':
      return `${query.field}:${valuesOf(query).join(',')}`;
  }
}

const bracketed = (query: Query): string => `(${format(query)})`;

function valuesOf(query: FieldQuery): readonly string[] {
  switch (query.field) {
    case 'type':
    case 'medium':
    case 'standing':
    case 'state':
      return query.values;
    case 'hedge':
      return query.values.map(hedgeValue);
    case 'chain':
      return query.values.map((value) => (typeof value === 'string' ? value : name(value.name)));
    case 'said':
    case 'published':
      return query.values.map(writeDays);
    default: {
      const letter = NAME_FIELDS[query.field];
      return query.values.map((value) => nameValue(value, letter));
    }
  }
}

function hedgeValue(value: HedgeValue): string {
  if (typeof value === 'string') return value;
  if ('kind' in value) return value.kind;
  return HEDGES.find(value.words) === null ? name(value.words) : `"${value.words}"`;
}

function nameValue(value: NameValue, letter: string | null): string {
  if (value === 'none') return value;
  return 'id' in value ? `${letter ?? ''}${value.id}` : name(value.name);
}

/** Words that mean nothing but themselves stand as they are, others in quotation marks. */
function name(words: string): string {
  return BARE.test(words) && !ID_LIKE.test(words) && !isNone(words) && !isAny(words) ? words : `"${words}"`;
}

const BARE = /^[\p{L}\p{M}\p{Nd}.\-’']+$/u;
const ID_LIKE = /^[A-Za-z]\d+$/;
