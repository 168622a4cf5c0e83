import './pieces.css';
import type { Piece } from '../api/client.ts';

/** Characters of what stayed that are shown beside what changed. */
const BESIDE = 120;

/** What changed between two texts, word by word; of what stayed only what stands beside a change. */
export function Pieces({ of }: { readonly of: readonly Piece[] }) {
  return (
    <p class="compared" lang="de">
      {of.map(({ kind, text }, i) => {
        if (kind === 'left') return <del key={i}>{text}</del>;
        if (kind === 'came') return <ins key={i}>{text}</ins>;
        return <span key={i}>{shortened(text, i === 0, i === of.length - 1)}</span>;
      })}
    </p>
  );
}

/** Cut between words. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const head = isFirst ? '' : text.slice(0, BESIDE);
  const tail = isLast ? '' : text.slice(-BESIDE);
  if (text.length <= head.length + tail.length) return text;
  return `${head.replace(/\S*$/, '')}…${tail.replace(/^\S*/, '')}`;
}
