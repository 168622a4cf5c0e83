import { foldWord, queryStems, termsOf } from '../../language/de/search/terms.ts';
import type { Fit } from '../search.ts';
import type { FieldQuery, Query, WordQuery } from '../query/ast.ts';
import { type Expression, all, any, token } from './expression.ts';
import { type FieldKnowledge, fieldExpression } from './fields.ts';
import { EVERY, Mark } from './tokens.ts';

/** Words that stand beside each other may have so many others between them. */
const BESIDE = 8;
/** Words of which it is asked whether they stand beside each other, at most. */
const MOST_BESIDE = 8;

/** A query as an index is asked it. */
export interface Compiled {
  /** What fits. */
  readonly expression: Expression;
  /**
   * Who of those that fit do so how closely, closest first, without `part`: whom none of these holds. They may also hold
   * what does not fit. Empty for a query without words.
   */
  readonly levels: readonly { readonly fit: Fit; readonly expression: Expression }[];
}

/** Makes a query ready for an index. Linear in its length, and in the days and names that its fields ask for. */
export function compile(query: Query, known: FieldKnowledge): Compiled {
  const positive = inward(query, true);
  const whole = build(positive, 'part', known);
  const expression: Expression = asksForState(query) ? whole : { kind: 'without', from: whole, but: HIDDEN };
  const words = wordsOf(positive);
  if (words.length === 0) return { expression, levels: [] };
  const levels: { fit: Fit; expression: Expression }[] = [
    { fit: 'written', expression: build(positive, 'written', known) },
    { fit: 'whole', expression: build(positive, 'whole', known) },
  ];
  const forms = [...new Set(words.map(({ word }) => Mark.form + foldWord(word)))];
  if (forms.length > 1 && forms.length <= MOST_BESIDE) {
    const near: Expression = { kind: 'near', tokens: forms, within: BESIDE };
    levels.unshift({ fit: 'beside', expression: all([near, whole]) });
  }
  return { expression, levels };
}

const HIDDEN = any([token(`${Mark.state}superseded`), token(`${Mark.state}rejected`)]);

function asksForState(query: Query): boolean {
  switch (query.kind) {
    case 'all':
    case 'any':
      return query.parts.some(asksForState);
    case 'not':
      return asksForState(query.part);
    case 'field':
      return query.field === 'state';
    default:
      return false;
  }
}

/** A query with negation at its leaves only (De Morgan): indexes take little nesting of what is excluded. */
type Inward =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Inward[] }
  | { readonly kind: 'leaf' | 'not'; readonly leaf: Exclude<Query, { kind: 'all' | 'any' | 'not' }> };

function inward(query: Query, isMeant: boolean): Inward {
  switch (query.kind) {
    case 'not':
      return inward(query.part, !isMeant);
    case 'all':
    case 'any': {
      const parts = query.parts.map((part) => inward(part, isMeant));
      return { kind: isMeant === (query.kind === 'all') ? 'all' : 'any', parts };
    }
    default:
      return { kind: isMeant ? 'leaf' : 'not', leaf: query };
  }
}

function build(query: Inward, fit: Fit, known: FieldKnowledge): Expression {
  switch (query.kind) {
    case 'leaf':
      return leaf(query.leaf, fit, known);
    case 'not':
      return { kind: 'without', from: token(EVERY), but: leaf(query.leaf, 'part', known) };
    case 'any':
      return any(query.parts.map((part) => build(part, fit, known)));
    case 'all': {
      const meant = query.parts.filter(({ kind }) => kind !== 'not').map((part) => build(part, fit, known));
      const not = query.parts.flatMap((part) => (part.kind === 'not' ? [leaf(part.leaf, 'part', known)] : []));
      const from = meant.length > 0 ? all(meant) : token(EVERY);
      return not.length > 0 ? { kind: 'without', from, but: any(not) } : from;
    }
  }
}

function leaf(query: Extract<Inward, { leaf: unknown }>['leaf'], fit: Fit, known: FieldKnowledge): Expression {
  switch (query.kind) {
    case 'word':
      return word(query, fit);
    case 'prefix': {
      const prefix = foldWord(query.prefix);
      return any([Mark.form, Mark.whole, Mark.part].map((mark) => ({ kind: 'beginning', token: mark + prefix })));
    }
    case 'phrase': {
      const tokens = termsOf(query.text).map(({ form }) => Mark.form + form);
      return tokens.length === 1 ? token(tokens[0]) : { kind: 'sequence', tokens };
    }
    case 'field':
      return fieldExpression(query satisfies FieldQuery, known);
  }
}

function word({ word: written }: WordQuery, fit: Fit): Expression {
  if (fit === 'beside' || fit === 'written') return token(Mark.form + foldWord(written));
  const stems = queryStems(written);
  const marks = fit === 'whole' ? [Mark.whole] : [Mark.whole, Mark.part];
  return any(stems.flatMap((stem) => marks.map((mark) => token(mark + stem))));
}

/** Words that are meant. */
function wordsOf(query: Inward): readonly WordQuery[] {
  if ('parts' in query) return query.parts.flatMap(wordsOf);
  return query.kind === 'leaf' && query.leaf.kind === 'word' ? [query.leaf] : [];
}
