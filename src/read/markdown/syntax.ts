import { type CompileContext, type Options, fromMarkdown } from 'mdast-util-from-markdown';

/** A node of a Markdown tree (mdast, https://github.com/syntax-tree/mdast). */
export type Node = Exclude<CompileContext['stack'][number], { type: 'fragment' }>;
export type NodeOf<Type extends Node['type']> = Extract<Node, { type: Type }>;
export type Parent = Extract<Node, { children: unknown[] }>;

type Extension = NonNullable<Options['extensions']>[number];

const STAR = 42;

/** Bürger*innen: a star between letters or digits is a star of the word, and opens or closes no emphasis. */
const wordStar: Extension = {
  text: {
    [STAR]: {
      name: 'wordStar',
      tokenize(effects, ok, nok) {
        const { previous } = this;
        return (code) => {
          if (!isWord(previous)) return nok(code);
          effects.enter('data');
          effects.consume(code);
          effects.exit('data');
          return (next) => (isWord(next) ? ok(next) : nok(next));
        };
      },
    },
  },
};

/** An indented paragraph of a news text is a paragraph, not code: its links are links. */
const noIndentedCode: Extension = { disable: { null: ['codeIndented'] } };

const options: Options = { extensions: [wordStar, noIndentedCode] };

/** CommonMark → its tree, with the two deviations that German news need. Positions are offsets into `source`. */
export function parseMarkdown(source: string): NodeOf<'root'> {
  return fromMarkdown(source, options);
}

function isWord(code: number | null): boolean {
  return code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}
