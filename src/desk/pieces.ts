import { wordingDiff } from '../record/claims/wording-diff.ts';
import { DeskError } from './problem.ts';

/** A stretch of a text that stayed, left or came. */
export interface Piece {
  readonly kind: 'stayed' | 'left' | 'came';
  readonly text: string;
}

/** Code units of texts that are compared word by word. */
const COMPARED = 300_000;

/**
 * What changed between two texts: words with what stands between them, so that the pieces that are no `left` are the later
 * text.
 *
 * @throws DeskError for texts that are too long
 */
export function piecesOf(earlier: string, later: string): Piece[] {
  if (earlier.length + later.length > COMPARED)
    throw new DeskError('unreadable', {
      en: 'these texts are too long to be compared word by word',
      de: 'diese Texte sind zu lang, um sie Wort für Wort zu vergleichen',
    });
  let [a, b] = [0, 0];
  const pieces = wordingDiff(earlier, later).map(({ kind, a: left, b: came }) => {
    if (kind === 'left') return { kind, text: earlier.slice(a, (a = left!.end)) };
    if (kind === 'stayed') a = left!.end;
    return { kind, text: later.slice(b, (b = came!.end)) };
  });
  return [...pieces, { kind: 'stayed' as const, text: later.slice(b) }].filter(({ text }) => text !== '');
}
