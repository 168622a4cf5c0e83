import type { TokenIndex } from '../database.ts';
import type { Expression, Near } from '../search/expression.ts';
import { Mark } from '../search/tokens.ts';

/** Longer tokens are cut: PostgreSQL takes 2,046 bytes. */
const LONGEST = 500;
/** Bytes of an entry; PostgreSQL takes a megabyte. Phrases among the last words of longer quotations are not found. */
const MOST = 900_000;

/** The index of search as `tsvector` over the tokens that we make ourselves, with a GIN index. */
export class TsIndex implements TokenIndex {
  readonly #exec: (sql: string) => void;

  constructor(exec: (sql: string) => void) {
    this.#exec = exec;
  }

  match(expression: Expression): string {
    const { rest, near } = parted(expression);
    return JSON.stringify({ query: rest.map(written).join(' & '), near });
  }

  /** Words of the quote as they are written have places, for phrases; all else has none, and is never left out. */
  entry(tokens: string): string {
    const forms: string[] = [];
    const others: string[] = [];
    for (const [i, token] of tokens.split(' ').entries()) {
      if (token.startsWith(Mark.form)) forms.push(`${quoted(token)}:${i + 1}`);
      else others.push(quoted(token));
    }
    let left = MOST;
    const taken = [...others, ...forms].filter((lexeme) => (left -= Buffer.byteLength(lexeme) + 1) >= 0);
    return taken.join(' ');
  }

  clear(): void {
    this.#exec('DELETE FROM search_index');
  }

  /** What was deleted is vacuumed after the transaction. */
  purge(): void {}
}

/** Of an expression that asks for words near each other and for others: both, as `tsquery` has no such question. */
function parted(expression: Expression): { readonly rest: readonly Expression[]; readonly near: Near | null } {
  const parts = expression.kind === 'all' ? expression.parts : [expression];
  const near = parts.find((part) => part.kind === 'near') ?? null;
  if (near === null) return { rest: [expression], near };
  const tokens = near.tokens.map((token): Expression => ({ kind: 'token', token }));
  return { rest: [...tokens, ...parts.filter((part) => part !== near)], near };
}

/** In the language of `tsquery`: https://www.postgresql.org/docs/15/datatype-textsearch.html */
function written(expression: Expression): string {
  switch (expression.kind) {
    case 'token':
      return quoted(expression.token);
    case 'beginning':
      return `${quoted(expression.token)}:*`;
    case 'sequence':
      return `(${expression.tokens.map(quoted).join(' <-> ')})`;
    case 'near':
      throw new RangeError('words near each other are asked for beside others only');
    case 'all':
      return `(${expression.parts.map(written).join(' & ')})`;
    case 'any':
      return `(${expression.parts.map(written).join(' | ')})`;
    case 'without':
      return `(${written(expression.from)} & !${written(expression.but)})`;
  }
}

const quoted = (token: string): string => `'${token.slice(0, LONGEST).replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
