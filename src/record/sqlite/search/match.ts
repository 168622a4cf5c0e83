import type { Expression } from '../../search/expression.ts';

/** How deep FTS5 must look ahead for an expression. */
interface Written {
  readonly text: string;
  readonly depth: number;
}

/**
 * An expression in the language of FTS5: https://www.sqlite.org/fts5.html#full_text_query_syntax. What is nested deepest
 * comes first, since its parser keeps all that stands before an open bracket on a stack of a hundred.
 */
export function matchOf(expression: Expression): string {
  return written(expression).text;
}

function written(expression: Expression): Written {
  switch (expression.kind) {
    case 'token':
      return { text: quoted(expression.token), depth: 0 };
    case 'beginning':
      return { text: `${quoted(expression.token)}*`, depth: 0 };
    case 'sequence':
      return { text: quoted(expression.tokens.join(' ')), depth: 0 };
    case 'near':
      return { text: `NEAR(${expression.tokens.map(quoted).join(' ')}, ${expression.within})`, depth: 0 };
    case 'all':
    case 'any': {
      const parts = expression.parts.map(written).sort((a, b) => b.depth - a.depth);
      const text = parts.map((part) => part.text).join(expression.kind === 'all' ? ' AND ' : ' OR ');
      return { text: `(${text})`, depth: parts[0].depth + 1 };
    }
    case 'without': {
      const [from, but] = [written(expression.from), written(expression.but)];
      return { text: `(${from.text} NOT ${but.text})`, depth: Math.max(from.depth, but.depth + 3) + 1 };
    }
  }
}

/** Tokens are letters and digits; a mark of quotation would end the string. */
const quoted = (token: string): string => `"${token.replaceAll('"', '')}"`;
