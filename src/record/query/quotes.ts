/** Marks that open a phrase, with those that close it. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '„': '“”"',
  '“': '”“"',
  '«': '»',
  '»': '«',
};
const MARKS = /["„“”«»]/g;

export const isOpening = (mark: string): boolean => mark in CLOSING && mark.length === 1;
/** Any mark that opens or closes. */
export const isMark = (mark: string): boolean => isOpening(mark) || mark === '”';

/** Index of the mark that closes the one at `at`; -1 where none does. */
export function closingMark(query: string, at: number): number {
  const closing = CLOSING[query[at]];
  for (let i = at + 1; i < query.length; i++) if (closing.includes(query[i])) return i;
  return -1;
}

/** Words as they are compared and written back: without quotation marks, white space as single spaces. */
export function plain(words: string): string {
  return words.replace(MARKS, ' ').trim().split(/\s+/).join(' ');
}
