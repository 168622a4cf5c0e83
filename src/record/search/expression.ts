/** What an index is asked: a tree over tokens, the same for every store. */
export type Expression = Token | Beginning | Sequence | Near | Several | Without;

export interface Token {
  readonly kind: 'token';
  readonly token: string;
}

/** Tokens that begin so. */
export interface Beginning {
  readonly kind: 'beginning';
  readonly token: string;
}

/** Tokens side by side in this order. */
export interface Sequence {
  readonly kind: 'sequence';
  readonly tokens: readonly string[];
}

/** Tokens in any order with at most so many others between the first and the last. */
export interface Near {
  readonly kind: 'near';
  readonly tokens: readonly string[];
  readonly within: number;
}

/** Not empty. */
export interface Several {
  readonly kind: 'all' | 'any';
  readonly parts: readonly Expression[];
}

export interface Without {
  readonly kind: 'without';
  readonly from: Expression;
  readonly but: Expression;
}

export const token = (text: string): Expression => ({ kind: 'token', token: text });

/** One that has all; one part alone is itself. @param parts not empty */
export const all = (parts: readonly Expression[]): Expression => several('all', parts);
/** One that has any; one part alone is itself. @param parts not empty */
export const any = (parts: readonly Expression[]): Expression => several('any', parts);

function several(kind: 'all' | 'any', parts: readonly Expression[]): Expression {
  return parts.length === 1 ? parts[0] : { kind, parts };
}
