import { foldWord, queryStems, termsOf } from '../../../src/language/de/search/terms.ts';
import type { FieldQuery, NameField, NameValue, Query } from '../../../src/record/query/ast.ts';
import type { StatementResult } from '../../../src/record/result.ts';
import type { DocumentRef, Revision, StoredStatement } from '../../../src/record/stored.ts';

/** A statement with all that a query can ask about. */
export interface Known {
  readonly stored: StoredStatement;
  readonly revision: Revision;
  /** As its newest revision describes it. */
  readonly document: DocumentRef;
}

/** Whether a statement fits a query, as its definition says and without any index; for tests. */
export function fits(query: Query, known: Known): boolean {
  const isHidden = known.stored.state === 'superseded' || known.stored.state === 'rejected';
  return (!isHidden || asksForState(query)) && holds(query, known);
}

function asksForState(query: Query): boolean {
  if (query.kind === 'all' || query.kind === 'any') return query.parts.some(asksForState);
  return query.kind === 'not' ? asksForState(query.part) : query.kind === 'field' && query.field === 'state';
}

function holds(query: Query, known: Known): boolean {
  const { quote } = known.stored.statement;
  const pieces = quote.spans.map(({ start, end }) => termsOf(known.revision.result.text.slice(start, end)));
  switch (query.kind) {
    case 'all':
      return query.parts.every((part) => holds(part, known));
    case 'any':
      return query.parts.some((part) => holds(part, known));
    case 'not':
      return !holds(query.part, known);
    case 'word': {
      const stems = queryStems(query.word);
      return pieces.flat().some((term) => term.stems.some((stem) => stems.includes(stem)));
    }
    case 'prefix': {
      const prefix = foldWord(query.prefix);
      return pieces.flat().some(({ form, stems }) => [form, ...stems].some((one) => one.startsWith(prefix)));
    }
    case 'phrase': {
      const forms = termsOf(query.text).map(({ form }) => form);
      return pieces.some((terms) => terms.some((_, i) => forms.every((form, j) => terms.at(i + j)?.form === form)));
    }
    case 'field':
      return field(query, known);
  }
}

function field(query: FieldQuery, { stored, revision, document }: Known): boolean {
  const { statement } = stored;
  const within = (day: string | null) => (days: { from: string | null; to: string | null }) =>
    day !== null && (days.from === null || days.from <= day) && (days.to === null || day <= days.to);
  switch (query.field) {
    case 'type':
      return query.values.includes(statement.type);
    case 'medium':
      return query.values.includes(statement.medium);
    case 'standing':
      return query.values.includes(statement.standing);
    case 'state':
      return query.values.includes(stored.state);
    case 'said':
      return query.values.some(within(stored.day));
    case 'published':
      return query.values.some(within(document.published));
    case 'hedge':
      return query.values.some((value) => {
        if (value === 'any') return statement.hedges.length > 0;
        if (value === 'none') return statement.hedges.length === 0;
        if ('kind' in value) return statement.hedges.some(({ kind }) => kind === value.kind);
        return named(value.words, [statement.hedges.map(({ text }) => text).join('\n\n')]);
      });
    case 'chain':
      return query.values.some((value) => {
        if (value === 'any') return statement.chain.length > 0;
        if (value === 'none') return statement.chain.length === 0;
        return named(value.name, [statement.chain.join('\n\n')]);
      });
    default:
      return query.values.some((value) => who(query.field, value, stored, revision));
  }
}

function who(of: NameField['field'], value: NameValue, stored: StoredStatement, revision: Revision): boolean {
  const { statement, document } = stored;
  switch (of) {
    case 'speaker':
    case 'addressee':
      if (value === 'none') return stored[of] === null;
      return 'id' in value
        ? stored[of]?.id === value.id
        : named(value.name, [[...words(statement[of], revision)].join('\n\n')]);
    case 'outlet':
      return value !== 'none' && 'name' in value && document.outlet !== null
        ? has(value.name, document.outlet)
        : value === 'none' && document.outlet === null;
    case 'document':
      return value !== 'none' && ('id' in value ? value.id === document.id : value.name === document.name);
    case 'story':
      return false;
  }
}

function words(party: StatementResult['speaker'], { result }: Revision): string[] {
  if (party === null) return [];
  const entity = result.entities.find(({ id }) => id === party.entity);
  return [party.text, ...(entity ? [entity.name, ...entity.aliases] : [])];
}

/** Whether all words of a name are among those of a text, in any form. */
function named(name: string, texts: readonly string[]): boolean {
  const terms = texts.flatMap((text) => termsOf(text)).flatMap(({ stems }) => stems);
  const wanted = termsOf(name).map(({ start, end }) => name.slice(start, end));
  return wanted.length > 0 && wanted.every((word) => queryStems(word).some((stem) => terms.includes(stem)));
}

/** Whether all words of a name are words of another, as they are. */
function has(name: string, whole: string): boolean {
  const words = (text: string): string[] => text.split(/[\s-]+/).map(foldWord);
  return words(name).every((word) => words(whole).includes(word));
}
