import type { Link } from '../text/document.ts';

/** What can stand between two words, the stronger the later. */
const GAPS = ['', ' ', '\n', '\n\n'] as const;
const [NONE, SPACE, LINE, BLOCK] = [0, 1, 2, 3] as const;

/**
 * Puts a text together and keeps count of where its links are. Gaps are written when words follow them, so that a
 * text neither begins nor ends with one, and of several gaps the strongest stays.
 */
export class TextWriter {
  #text = '';
  #gap: 0 | 1 | 2 | 3 = NONE;
  #link: { readonly href: string | null; start: number } | null = null;
  readonly #links: Link[] = [];

  /** Code units written so far, without the gap that may follow. */
  get length(): number {
    return this.#text.length;
  }

  /** Whether the next words begin a block. */
  get atBlockStart(): boolean {
    return this.#gap === BLOCK || this.#text === '';
  }

  /** Words as they are, white space included. */
  write(words: string): void {
    if (words === '') return;
    if (this.#text !== '') this.#text += GAPS[this.#gap];
    this.#gap = NONE;
    if (this.#link && this.#link.start < 0) this.#link.start = this.#text.length;
    this.#text += words;
  }

  /** Words of a source in which all white space is one space, and soft hyphens are not seen. */
  writeFlowing(words: string): void {
    const flowing = words.replace(/[ \t\n\r\f]+/g, ' ').replaceAll('\u00ad', '');
    if (flowing.startsWith(' ')) this.space();
    this.write(flowing.slice(flowing.startsWith(' ') ? 1 : 0, flowing.endsWith(' ') ? -1 : undefined));
    if (flowing.endsWith(' ')) this.space();
  }

  space(): void {
    if (this.#gap < SPACE) this.#gap = SPACE;
  }

  /** The second of two line breaks ends the block. */
  lineBreak(): void {
    this.#gap = this.#gap < LINE ? LINE : BLOCK;
  }

  endBlock(): void {
    this.#gap = BLOCK;
  }

  /** Links do not nest: an open one is closed. @param href null when the words are to be no link after all */
  openLink(href: string | null): void {
    this.closeLink();
    this.#link = { href, start: -1 };
  }

  /** A link without words is none. */
  closeLink(): void {
    const link = this.#link;
    this.#link = null;
    if (link && link.href !== null && link.start >= 0) {
      this.#links.push(Object.freeze({ start: link.start, end: this.#text.length, href: link.href }));
    }
  }

  /** What was written at and after `start`. */
  since(start: number): string {
    return this.#text.slice(start);
  }

  /** The text with its links, or the part of it that was written in `[start, end)`, without the gap before it. */
  result(start = 0, end = this.#text.length): { readonly text: string; readonly links: readonly Link[] } {
    this.closeLink();
    let first = start;
    while (start > 0 && first < end && (this.#text[first] === '\n' || this.#text[first] === ' ')) first++;
    const links = this.#links.filter((link) => link.start >= first && link.end <= end);
    return {
      text: this.#text.slice(first, end),
      links: links.map((link) => Object.freeze({ start: link.start - first, end: link.end - first, href: link.href })),
    };
  }
}
