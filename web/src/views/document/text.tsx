import type { ComponentChildren } from 'preact';
import type { RevisionPage, Span, Statement } from '../../api/client.ts';
import { type Mark, segmentsOf } from '../../lib/segments.ts';

type Result = RevisionPage['result'];
export type Block = Result['blocks'][number];

/** The blocks of a text; where the source does not tell them, what blank lines set apart. */
export function blocksOf({ blocks, text }: Result): readonly Block[] {
  if (blocks.length > 0) return blocks;
  return [...text.matchAll(/\S[^]*?(?=\n\s*\n|\s*$)/g)].map(({ index, 0: words }) => ({
    ...{ start: index, end: index + words.length, role: 'paragraph' as const },
  }));
}

type What =
  | { readonly kind: 'quote'; readonly of: Statement }
  | { readonly kind: 'speaker' | 'cue' | 'hedge' }
  | { readonly kind: 'link'; readonly href: string };

/** A block with its statements marked; each can be chosen by a click or with the keyboard. */
export function BlockText(props: {
  readonly block: Block;
  readonly of: Result;
  readonly statements: readonly Statement[];
  readonly chosen: Statement | null;
  readonly onChoose: (statement: Statement) => void;
}) {
  const { block, of, statements, chosen, onChoose } = props;
  const segments = segmentsOf(block, marksOf(of, statements, chosen));
  const Tag = block.role === 'headline' ? 'h2' : block.role === 'subhead' ? 'h3' : 'p';
  return (
    <Tag class={`words ${block.role === 'quote' ? 'quote-block' : block.role}`}>
      {segments.map(({ start, end, marks }) => (
        <Words key={start} marks={marks} chosen={chosen} onChoose={onChoose}>
          {of.text.slice(start, end)}
        </Words>
      ))}
    </Tag>
  );
}

function marksOf(of: Result, statements: readonly Statement[], chosen: Statement | null): Mark<What>[] {
  const mark = (spans: readonly Span[] | undefined, what: What): Mark<What>[] =>
    (spans ?? []).map((span) => ({ ...span, what }));
  return [
    ...of.links.map(({ start, end, href }) => ({ start, end, what: { kind: 'link' as const, href } })),
    ...statements.flatMap((one) => mark(one.statement.quote.spans, { kind: 'quote', of: one })),
    ...statements.flatMap(({ statement }) => statement.hedges.flatMap(({ spans }) => mark(spans, { kind: 'hedge' }))),
    ...mark(chosen?.statement.speaker?.spans, { kind: 'speaker' }),
    ...mark(chosen?.statement.cue?.spans, { kind: 'cue' }),
  ];
}

function Words(props: {
  readonly marks: readonly Mark<What>[];
  readonly chosen: Statement | null;
  readonly onChoose: (statement: Statement) => void;
  readonly children: string;
}) {
  const { marks, chosen, onChoose, children } = props;
  const quotes = marks.flatMap(({ what }) => (what.kind === 'quote' ? [what.of] : []));
  const link = marks.find(({ what }) => what.kind === 'link')?.what;
  const names = marks.flatMap(({ what }) => (what.kind === 'quote' || what.kind === 'link' ? [] : [what.kind]));
  let content: ComponentChildren = children;
  if (link?.kind === 'link' && /^https?:/i.test(link.href))
    content = (
      <a href={link.href} rel="noreferrer noopener" target="_blank">
        {content}
      </a>
    );
  if (names.length > 0) content = <span class={[...new Set(names)].join(' ')}>{content}</span>;
  const inner = quotes.at(-1);
  if (!inner) return <>{content}</>;
  const isChosen = quotes.some(({ id }) => id === chosen?.id);
  return (
    <span
      class={`quote type-${inner.statement.type} depth-${Math.min(quotes.length, 3)}${isChosen ? ' chosen' : ''}`}
      data-statement={quotes.map(({ id }) => id).join(' ')}
      onClick={(event) => {
        if (!(event.target instanceof HTMLAnchorElement)) onChoose(inner);
      }}
    >
      {content}
    </span>
  );
}
