import { foldWord, termsOf } from '../../language/de/search/terms.ts';
import type { Span } from '../../text/span.ts';
import { DEEPEST, MOST_PARTS, type Query, SHORTEST_PREFIX } from './ast.ts';
import { EVERYTHING, allOf, anyOf, negated } from './build.ts';
import { QueryError, type QueryProblem } from './error.ts';
import { FIELD_NAMES, fieldOf, nearestField } from './names.ts';
import { closingMark, isMark, isOpening, plain } from './quotes.ts';
import { type RawValue, fieldQuery } from './values.ts';

/**
 * Reads a query:
 *
 * ```ebnf
 * query  = [ any ] ;
 * any    = all , { ( "OR" | "ODER" ) , all } ;
 * all    = part , { [ "AND" | "UND" ] , part } ;
 * part   = { "-" | "NOT" | "NICHT" } , ( "(" , any , ")" | field | phrase | prefix | word ) ;
 * field  = name , ":" , value , { "," , value } ;
 * value  = quoted | bare ;
 * phrase = quoted ;
 * quoted = '"' … '"' | "„" … "“" | "“" … "”" | "«" … "»" | "»" … "«" ;
 * prefix = bare , "*" ;
 * word   = bare ;
 * bare   = characters but white space, brackets and these quotation marks; in a value no comma ;
 * ```
 *
 * Names of fields are those of `FieldQuery` or their German ones; operators are in capitals, a `-` stands right before
 * its part, a value right after its colon. A bare word that is several terms ("und/oder") is a phrase of them.
 * Linear in the length of the query.
 *
 * @throws QueryError that points at what is wrong; nothing else
 */
export function parse(query: string): Query {
  return new Parser(query).query();
}

type Operator = 'or' | 'and' | 'not';
const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ...['OR', 'ODER'].map((word) => [word, 'or'] as const),
  ...['AND', 'UND'].map((word) => [word, 'and'] as const),
  ...['NOT', 'NICHT'].map((word) => [word, 'not'] as const),
]);

const SPACE = /\s/;
const FIELD = /^([\p{L}-]{1,40}):/u;
/** What stands after the colon of "Nutzer:innen", and after that of an address. */
const NO_VALUE = /^(?:in(?:nen)?$|\/\/)/;
const isWithoutValue = (word: string): boolean => NO_VALUE.test(word.slice(word.indexOf(':') + 1));
const GENDER_STAR = /\p{L}\*in(?:nen)?$/u;

class Parser {
  readonly #query: string;
  #at = 0;
  #depth = 0;
  #parts = 0;

  constructor(query: string) {
    this.#query = query;
  }

  query(): Query {
    this.#skipSpace();
    if (this.#at >= this.#query.length) return EVERYTHING;
    const query = this.#any();
    // only a bracket ends it before its end
    if (this.#at < this.#query.length) fail({ code: 'unopened-bracket', data: {} }, this.#here(1));
    return query;
  }

  #any(): Query {
    const parts = [this.#all(null)];
    for (let or = this.#operator('or'); or !== null; or = this.#operator('or')) parts.push(this.#all(or));
    return anyOf(parts);
  }

  /** @param after the operator before it, for which this is the operand */
  #all(after: Span | null): Query {
    const parts: Query[] = [];
    let operator = after;
    for (;;) {
      const and = this.#operator('and');
      if (and !== null) {
        if (operator !== null || parts.length === 0) this.#missing(and);
        operator = and;
        continue;
      }
      if (this.#isAtEnd()) break;
      parts.push(this.#part());
      operator = null;
    }
    if (operator !== null) this.#missing(operator);
    if (parts.length === 0) {
      const or = this.#operator('or');
      if (or !== null) this.#missing(or);
      fail({ code: 'unopened-bracket', data: {} }, this.#here(1));
    }
    return allOf(parts);
  }

  /** Whether nothing follows that belongs to this list of parts: the end, a closing bracket, or `OR`. */
  #isAtEnd(): boolean {
    this.#skipSpace();
    return this.#at >= this.#query.length || this.#query[this.#at] === ')' || this.#peekOperator() === 'or';
  }

  #part(): Query {
    let isNegated = false;
    let last: Span | null = null;
    for (let not = this.#not(); not !== null; not = this.#not()) {
      isNegated = !isNegated;
      last = not;
    }
    if (last !== null && (this.#isAtEnd() || this.#peekOperator() !== null)) this.#missing(last);
    const part = this.#primary();
    return isNegated ? negated(part) : part;
  }

  /** A `-` right before something, or `NOT`. */
  #not(): Span | null {
    if (this.#query[this.#at] !== '-') return this.#operator('not');
    const here = this.#here(1);
    this.#at++;
    const next = this.#query[this.#at];
    if (next === undefined || SPACE.test(next) || next === '-') this.#missing(here);
    return here;
  }

  #primary(): Query {
    const start = this.#at;
    const mark = this.#query[start];
    if (mark === '(') return this.#bracketed();
    if (isMark(mark)) return this.#count(start, () => this.#phrase());
    const colon = this.#fieldName();
    return this.#count(start, () => (colon === null ? this.#word() : this.#field(colon)));
  }

  #bracketed(): Query {
    const open = this.#here(1);
    if (this.#depth === DEEPEST) fail({ code: 'too-deep', data: { most: DEEPEST } }, open);
    this.#depth++;
    this.#at++;
    this.#skipSpace();
    if (this.#at >= this.#query.length) fail({ code: 'unclosed-bracket', data: {} }, open);
    if (this.#query[this.#at] === ')')
      fail({ code: 'empty-brackets', data: {} }, { start: open.start, end: this.#at + 1 });
    const inside = this.#any();
    if (this.#query[this.#at] !== ')') fail({ code: 'unclosed-bracket', data: {} }, open);
    this.#at++;
    this.#depth--;
    return inside;
  }

  #count(start: number, read: () => Query): Query {
    const query = read();
    this.#parts += query.kind === 'field' ? query.values.length : 1;
    if (this.#parts > MOST_PARTS) {
      fail({ code: 'too-many-parts', data: { most: MOST_PARTS } }, { start, end: this.#at });
    }
    return query;
  }

  #phrase(): Query {
    const { text, at } = this.#quoted();
    if (termsOf(text).length === 0) fail({ code: 'no-word', data: { text } }, at);
    return { kind: 'phrase', text };
  }

  #quoted(): RawValue {
    const start = this.#at;
    const mark = this.#query[start];
    if (!isOpening(mark)) fail({ code: 'unopened-quote', data: { mark } }, this.#here(1));
    const close = closingMark(this.#query, start);
    if (close < 0) fail({ code: 'unclosed-quote', data: { mark } }, this.#here(1));
    this.#at = close + 1;
    return { text: plain(this.#query.slice(start + 1, close)), quoted: true, at: { start, end: close + 1 } };
  }

  /** The name of the field here, null where none begins. Does not go on. */
  #fieldName(): string | null {
    const bare = this.#bare(this.#at, false);
    const [, name] = FIELD.exec(bare) ?? [];
    return name === undefined || isWithoutValue(bare) ? null : name;
  }

  #field(name: string): Query {
    const start = this.#at;
    const field = fieldOf(name);
    this.#at += name.length + 1;
    if (field === null) {
      const data = { field: name, near: nearestField(name), known: FIELD_NAMES };
      fail({ code: 'unknown-field', data }, { start, end: start + name.length });
    }
    const values = [this.#value(name)];
    while (this.#query[this.#at] === ',') {
      this.#at++;
      values.push(this.#value(name));
    }
    return fieldQuery(field, values);
  }

  #value(field: string): RawValue {
    const start = this.#at;
    if (start < this.#query.length && isMark(this.#query[start])) {
      const quoted = this.#quoted();
      if (quoted.text === '') fail({ code: 'missing-value', data: { field } }, quoted.at);
      return quoted;
    }
    const text = this.#bare(start, true);
    this.#at += text.length;
    // points at the colon or comma that a value should follow
    if (text === '') fail({ code: 'missing-value', data: { field } }, { start: start - 1, end: start });
    return { text, quoted: false, at: { start, end: this.#at } };
  }

  #word(): Query {
    const start = this.#at;
    const text = this.#bare(start, false);
    this.#at += text.length;
    const star = text.indexOf('*');
    if (star >= 0 && !GENDER_STAR.test(text)) return prefixQuery(text, star, start);
    return wordQuery(text, { start, end: this.#at });
  }

  /** What stands from `start` up to white space, a bracket or a quotation mark; in a value up to a comma. */
  #bare(start: number, inValue: boolean): string {
    let end = start;
    for (; end < this.#query.length; end++) {
      const mark = this.#query[end];
      if (mark === '(' || mark === ')' || (inValue && mark === ',') || isMark(mark) || SPACE.test(mark)) break;
    }
    return this.#query.slice(start, end);
  }

  #peekOperator(): Operator | null {
    this.#skipSpace();
    const bare = this.#query.slice(this.#at, this.#at + LONGEST_OPERATOR + 1).split(BARE_END, 1)[0];
    return OPERATORS.get(bare) ?? null;
  }

  /** Goes past an operator of this kind; null where none stands. */
  #operator(kind: Operator): Span | null {
    if (this.#peekOperator() !== kind) return null;
    const here = this.#here(this.#bare(this.#at, false).length);
    this.#at = here.end;
    this.#skipSpace();
    return here;
  }

  #skipSpace(): void {
    while (this.#at < this.#query.length && SPACE.test(this.#query[this.#at])) this.#at++;
  }

  #here(length: number): Span {
    return { start: this.#at, end: this.#at + length };
  }

  #missing(at: Span): never {
    fail({ code: 'missing-operand', data: { operator: this.#query.slice(at.start, at.end) } }, at);
  }
}

const LONGEST_OPERATOR = 5;
const BARE_END = /[\s()"„“”«»]/;

function fail(problem: QueryProblem, at: Span): never {
  throw new QueryError(problem, at);
}

/** @param star where the first asterisk stands in `text` */
function prefixQuery(text: string, star: number, start: number): Query {
  const prefix = text.slice(0, star);
  if (star < text.length - 1 || star === 0) {
    fail({ code: 'misplaced-asterisk', data: {} }, { start: start + star, end: start + star + 1 });
  }
  const length = foldWord(prefix).length;
  if (length < SHORTEST_PREFIX) {
    fail({ code: 'short-prefix', data: { prefix, shortest: SHORTEST_PREFIX } }, { start, end: start + text.length });
  }
  return { kind: 'prefix', prefix };
}

function wordQuery(text: string, at: Span): Query {
  const terms = termsOf(text);
  if (terms.length === 0) fail({ code: 'no-word', data: { text } }, at);
  const word = text.slice(terms[0].start, terms[0].end);
  return terms.length === 1 && readsAsOne(word) ? { kind: 'word', word } : { kind: 'phrase', text };
}

/** Whether the same comes out when it is written back. */
function readsAsOne(word: string): boolean {
  const [term, ...others] = termsOf(word);
  if (FIELD.test(word) && !isWithoutValue(word)) return false;
  return !OPERATORS.has(word) && others.length === 0 && term?.start === 0 && term.end === word.length;
}
