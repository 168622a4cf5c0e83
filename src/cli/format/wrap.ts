import { type Run, type Style, columns, paint } from '../terminal.ts';

type Word = readonly Run[];

/**
 * Sets runs of text in lines of at most `width` columns; any white space is a place to break. A word that is longer
 * than a line gets one of its own.
 *
 * @returns painted lines without indent
 */
export function wrap(runs: readonly Run[], width: number, colours: boolean): string[] {
  const lines: Word[][] = [];
  let used = 0;
  for (const word of words(runs)) {
    const length = word.reduce((sum, run) => sum + columns(run.text), 0);
    const line = lines.at(-1);
    if (line && used + 1 + length <= width) {
      line.push(word);
      used += 1 + length;
    } else {
      lines.push([word]);
      used = length;
    }
  }
  return lines.map((line) =>
    joinRuns(line)
      .map((run) => paint(run, colours))
      .join(''),
  );
}

function words(runs: readonly Run[]): Word[] {
  const found: Run[][] = [];
  let word: Run[] = [];
  for (const { text, style } of runs) {
    text.split(/\s+/).forEach((piece, i) => {
      if (i > 0 && word.length > 0) {
        found.push(word);
        word = [];
      }
      if (piece !== '') word.push({ text: piece, style });
    });
  }
  if (word.length > 0) found.push(word);
  return found;
}

/** Words with spaces between them; a space between two words of one style has that style too. */
function joinRuns(line: readonly Word[]): Run[] {
  const joined: Run[] = [];
  const add = (text: string, style: Style): void => {
    const last = joined.at(-1);
    if (last && sameStyle(last.style, style)) joined[joined.length - 1] = { text: last.text + text, style };
    else joined.push({ text, style });
  };
  for (const word of line) {
    const before = joined.at(-1);
    if (before) add(' ', sameStyle(before.style, word[0].style) ? before.style : []);
    for (const run of word) add(run.text, run.style);
  }
  return joined;
}

function sameStyle(a: Style, b: Style): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i]);
}
