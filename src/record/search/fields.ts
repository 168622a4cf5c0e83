import type { ChainField, DayField, FieldQuery, HedgeField, NameField, NameValue } from '../query/ast.ts';
import { type DaySpan, coverOf } from './days.ts';
import { type Expression, all, any, token } from './expression.ts';
import { Mark, NEVER, numbered, plainName, wantedOf } from './tokens.ts';

/** What must be known of a record to ask for names and days. */
export interface FieldKnowledge {
  /** Ids of the entities, outlets or documents that a name means. */
  idsOf(field: 'speaker' | 'addressee' | 'outlet' | 'document', name: string): readonly number[];
  /** Documents of a story; of the stories that a name means. */
  documentsOf(story: { readonly name: string } | { readonly id: number }): readonly number[];
  /** First and last day of anything in the record. */
  readonly days: DaySpan;
}

/** One of its values must fit. */
export function fieldExpression(query: FieldQuery, known: FieldKnowledge): Expression {
  switch (query.field) {
    case 'type':
      return choice(Mark.type, query.values);
    case 'medium':
      return choice(Mark.medium, query.values);
    case 'standing':
      return choice(Mark.standing, query.values);
    case 'state':
      return choice(Mark.state, query.values);
    case 'hedge':
      return any(query.values.map(hedge));
    case 'chain':
      return any(query.values.map(chain));
    case 'said':
    case 'published':
      return days(query, known.days);
    default:
      return any(query.values.flatMap((value) => named(query.field, value, known)));
  }
}

const choice = (mark: string, values: readonly string[]): Expression =>
  any(values.map((value) => token(mark + plainName(value))));

function hedge(value: HedgeField['values'][number]): Expression {
  if (typeof value === 'string') return token(Mark.hedge + value);
  return 'kind' in value ? token(Mark.hedge + value.kind) : words(Mark.hedgeWord, value.words);
}

function chain(value: ChainField['values'][number]): Expression {
  return typeof value === 'string' ? token(Mark.chain + value) : words(Mark.chainWord, value.name);
}

function days({ field, values }: DayField, known: DaySpan): Expression {
  const keys = values.flatMap(({ from, to }) => {
    const span = { from: from ?? known.from, to: to ?? known.to };
    const within = {
      from: span.from > known.from ? span.from : known.from,
      to: span.to < known.to ? span.to : known.to,
    };
    return within.from > within.to ? [] : coverOf(within);
  });
  return tokens([...new Set(keys)].map((key) => Mark[field] + key));
}

function named(field: NameField['field'], value: NameValue, known: FieldKnowledge): Expression[] {
  if (field === 'story') {
    const ids = value === 'none' ? [] : known.documentsOf(value);
    return [tokens(ids.map((id) => numbered(Mark.document, id)))];
  }
  if (value === 'none') return [token(field === 'document' ? NEVER : numbered(Mark[field], null))];
  if ('id' in value) return [token(numbered(Mark[field], value.id))];
  const ids = tokens(known.idsOf(field, value.name).map((id) => numbered(Mark[field], id)));
  if (field === 'speaker') return [ids, words(Mark.speakerWord, value.name)];
  if (field === 'addressee') return [ids, words(Mark.addresseeWord, value.name)];
  return [ids];
}

/** All words of a name, each in one of its forms. */
function words(mark: string, name: string): Expression {
  const wanted = wantedOf(name);
  return wanted.length === 0 ? token(NEVER) : all(wanted.map((stems) => tokens(stems.map((stem) => mark + stem))));
}

const tokens = (list: readonly string[]): Expression => (list.length === 0 ? token(NEVER) : any(list.map(token)));
