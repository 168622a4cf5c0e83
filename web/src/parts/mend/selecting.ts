import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../api/client.ts';
import { trimmed, wordsOf } from './words.ts';

/** A piece of a text: exactly its characters from `start` to `end`. */
export interface Piece extends Span {
  readonly text: string;
}

/** What is selected in a piece, with the mouse or with the keyboard. */
export interface Selecting {
  readonly selected: Span | null;
  readonly select: (span: Span | null) => void;
  /** Goes to the element whose text is just the piece. */
  readonly place: { current: HTMLParagraphElement | null };
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Words are selected by dragging over them; or the arrows go from word to word, and with Shift take them along. */
export function useSelecting(piece: Piece): Selecting {
  const [selected, select] = useState<Span | null>(null);
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => select(null), [piece.start, piece.text]);
  useLayoutEffect(() => {
    const onRelease = (): void => {
      const span = place.current && draggedIn(place.current, piece);
      if (span) select(span);
    };
    document.addEventListener('mouseup', onRelease);
    document.addEventListener('touchend', onRelease);
    return () => {
      document.removeEventListener('mouseup', onRelease);
      document.removeEventListener('touchend', onRelease);
    };
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moved(event, selected, wordsOf(piece.text, piece.start));
    if (!next) return;
    event.preventDefault();
    getSelection()?.removeAllRanges();
    select(next);
  };
  return { selected, select, place, onKeyDown };
}

/** What the browser has selected inside an element, as offsets into the text of the piece. */
function draggedIn(element: HTMLElement, piece: Piece): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = piece.start + before.toString().length;
  return trimmed({ start, end: start + range.toString().length }, piece.text, piece.start);
}

/** Where a key leads; null for one that leads nowhere. */
function moved(event: KeyboardEvent, selected: Span | null, words: readonly Span[]): Span | null {
  if (event.ctrlKey || event.metaKey || event.altKey || words.length === 0) return null;
  const steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 8, ArrowUp: -8, Home: -Infinity, End: Infinity };
  const step = steps[event.key as keyof typeof steps];
  if (step === undefined) return null;
  const first = words.findIndex(({ end }) => end > (selected?.start ?? 0));
  const last = selected ? words.findLastIndex(({ start }) => start < selected.end) : first;
  const at = Math.max(0, Math.min(words.length - 1, (selected ? last : step > 0 ? first - 1 : first) + step));
  if (!event.shiftKey || !selected) return words[at];
  return { start: selected.start, end: words[Math.max(at, first)].end };
}
