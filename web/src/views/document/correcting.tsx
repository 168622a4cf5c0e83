import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type RevisionPage, type Statement, UNREACHABLE, api } from '../../api/client.ts';
import { Kept, type Last } from '../../parts/kept.tsx';
import type { CorrectionBody } from '../../parts/mend/draft.ts';
import { Mend } from '../../parts/mend/mend.tsx';
import { MEND } from '../../parts/mend/messages.ts';
import type { Piece } from '../../parts/mend/selecting.ts';
import type { Block } from './text.tsx';

/** What is to be corrected: a statement, or a block in which one is missing. */
export type Wanted = { readonly of: Statement } | { readonly in: Block };

/** What people can say about the statements of a text. */
export interface Correcting {
  readonly say: (body: CorrectionBody) => void;
  readonly mend: (wanted: Wanted) => void;
  readonly last: Last | null;
  /** What is being corrected; null for nothing. */
  readonly wanted: Wanted | null;
  readonly kept: (correction: number) => void;
  readonly close: () => void;
}

/** @param onChange when something was said, and the text must be asked for again */
export function useCorrecting(onChange: () => void): Correcting {
  const [last, setLast] = useState<Last | null>(null);
  const [wanted, mend] = useState<Wanted | null>(null);
  const kept = (correction: number): void => {
    setLast({ id: correction });
    mend(null);
    onChange();
  };
  const say = async (body: CorrectionBody): Promise<void> => {
    const { data, error } = await api.POST('/api/v1/corrections', { body });
    if (!data) setLast({ problem: error ?? UNREACHABLE });
    else if (body.kind === 'undo') setLast('taken back');
    else setLast({ id: data.id });
    if (data) onChange();
  };
  return { say: (body) => void say(body), mend, last, wanted, kept, close: () => mend(null) };
}

/** The last thing that was said, and the form for what is being corrected, over the text. */
export function Corrections(props: {
  readonly revision: RevisionPage;
  readonly blocks: readonly Block[];
  readonly correcting: Correcting;
}) {
  const { revision, blocks, correcting } = props;
  const { last, wanted, say } = correcting;
  return (
    <>
      <div class={last ? 'said-last' : ''}>
        <Kept last={last} onUndo={(correction) => say({ kind: 'undo', correction })} />
      </div>
      {wanted && (
        <Over label={'of' in wanted ? MEND.title : MEND.adding} onClose={correcting.close}>
          <Mend
            of={'of' in wanted ? wanted.of : null}
            piece={pieceOf(wanted, revision, blocks)}
            revision={revision.id}
            onKept={correcting.kept}
            onCancel={correcting.close}
          />
        </Over>
      )}
    </>
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
function Over(props: { readonly label: string; readonly onClose: () => void; readonly children: preact.JSX.Element }) {
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
