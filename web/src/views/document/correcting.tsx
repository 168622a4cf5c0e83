import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RevisionPage, Statement } from '../../api/client.ts';
import { type Corrections, useCorrections } from '../../lib/use-corrections.ts';
import { Kept } from '../../parts/kept.tsx';
import { Mend } from '../../parts/mend/mend.tsx';
import { MEND } from '../../parts/mend/messages.ts';
import type { Piece } from '../../parts/mend/selecting.ts';
import type { Block } from './text.tsx';

/** What is to be corrected: a statement, or a block in which one is missing. */
export type Wanted = { readonly of: Statement } | { readonly in: Block };

/** What people can say about the statements of a text. */
export interface Correcting {
  readonly corrections: Corrections;
  /** What is being corrected; null for nothing. */
  readonly wanted: Wanted | null;
  readonly mend: (wanted: Wanted | null) => void;
}

/** @param onChange when something was said, and the text must be asked for again */
export function useCorrecting(onChange: () => void): Correcting {
  const [wanted, mend] = useState<Wanted | null>(null);
  const corrections = useCorrections(() => {
    mend(null);
    onChange();
  });
  return { corrections, wanted, mend };
}

/** The last thing that was said, and the form for what is being corrected, over the text. */
export function CorrectionForms(props: {
  readonly revision: RevisionPage;
  readonly blocks: readonly Block[];
  readonly correcting: Correcting;
}) {
  const { revision, blocks, correcting } = props;
  const { corrections, wanted, mend } = correcting;
  const close = (): void => mend(null);
  const line = <Kept of={corrections} />;
  if (!wanted) return <div class={corrections.last ? 'said-last' : ''}>{line}</div>;
  return (
    <Over label={'of' in wanted ? MEND.title : MEND.adding} onClose={close}>
      <Mend
        of={'of' in wanted ? wanted.of : null}
        piece={pieceOf(wanted, revision, blocks)}
        revision={revision.id}
        corrections={corrections}
        onCancel={close}
      />
      {line}
    </Over>
  );
}

/** The blocks that a statement and its roles stand in. */
function pieceOf(wanted: Wanted, { result: { text } }: RevisionPage, blocks: readonly Block[]): Piece {
  const spans = 'in' in wanted ? [wanted.in] : placesOf(wanted.of);
  const [from, to] = [Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))];
  const start = Math.min(from, blocks.findLast((block) => block.start <= from)?.start ?? from);
  const end = Math.max(to, blocks.find((block) => block.end >= to)?.end ?? to);
  return { start, end, text: text.slice(start, end) };
}

function placesOf({ statement }: Statement): { readonly start: number; readonly end: number }[] {
  const { quote, speaker, cue, addressee } = statement;
  return [quote, speaker, cue, addressee].flatMap((passage) => passage?.spans ?? []);
}

/** A dialog over the page, from which Escape leads back. */
function Over(props: { readonly label: string; readonly onClose: () => void; readonly children: ComponentChildren }) {
  const { label, onClose, children } = props;
  const place = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => place.current?.showModal(), []);
  return (
    <dialog ref={place} class="over" aria-label={label} onClose={onClose}>
      <h2>{label}</h2>
      {children}
    </dialog>
  );
}
