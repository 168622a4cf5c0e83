const ELLIPSIS = ' […] ';

/** Shortens a text to about `length` code units by leaving out its middle. */
export function elide(text: string, length: number): string {
  if (text.length <= length) return text;
  const half = Math.floor((length - ELLIPSIS.length) / 2);
  return text.slice(0, half) + ELLIPSIS + text.slice(text.length - half);
}

/** Shortens a text to about `length` code units by leaving out its end. */
export function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).trimEnd()}…`;
}

/**
 * The same text as a string of its own. A slice keeps the whole text it was cut from in memory (V8's sliced strings),
 * which matters for what outlives its document.
 */
export function detached(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
