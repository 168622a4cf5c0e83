import { diffArrays } from 'diff';
import { Kind, type Tokens, tokenize } from '../../language/de/tokens.ts';
import type { Span } from '../../text/span.ts';

/** A stretch of words that stayed, left or came. */
export interface WordingChange {
  readonly kind: 'stayed' | 'left' | 'came';
  /** Where it stands in the earlier wording; null for what came. Offsets are UTF-16 code units. */
  readonly a: Span | null;
  /** Where it stands in the later wording; null for what left. */
  readonly b: Span | null;
}

/** Words that may be taken out or put in before two wordings are shown as wholly different between what they share at the ends. */
const MOST_EDITS = 1_000;

/**
 * What changed between two wordings, word by word, in text order: what left stands before what came. Words are the same
 * when they have the same letters, whatever their capitals; quotation marks of any style are one. By the algorithm of
 * Myers (1986), through the library `diff`.
 */
export function wordingDiff(a: string, b: string): readonly WordingChange[] {
  const [x, y] = [tokenize(a), tokenize(b)];
  const [wordsX, wordsY] = [comparable(x), comparable(y)];
  const head = sharedStart(wordsX, wordsY);
  const tail = sharedEnd(wordsX, wordsY, head);
  const middle = changesOf(wordsX.slice(head, wordsX.length - tail), wordsY.slice(head, wordsY.length - tail));
  return spansOf(x, y, [{ kind: 'stayed', count: head }, ...middle, { kind: 'stayed', count: tail }]);
}

interface Run {
  readonly kind: WordingChange['kind'];
  /** Tokens. */
  readonly count: number;
}

function changesOf(a: readonly string[], b: readonly string[]): Run[] {
  const found = diffArrays([...a], [...b], { maxEditLength: MOST_EDITS }) as ReturnType<typeof diffArrays> | undefined;
  if (!found)
    return [
      { kind: 'left', count: a.length },
      { kind: 'came', count: b.length },
    ];
  return found.map(({ added, removed, value }) => ({
    kind: added ? 'came' : removed ? 'left' : 'stayed',
    count: value.length,
  }));
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function sharedEnd(a: readonly string[], b: readonly string[], head: number): number {
  let n = 0;
  while (n < Math.min(a.length, b.length) - head && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

function spansOf(x: Tokens, y: Tokens, runs: readonly Run[]): WordingChange[] {
  const changes: WordingChange[] = [];
  let [i, j] = [0, 0];
  for (const { kind, count } of joined(runs)) {
    const a = kind === 'came' ? null : spanOf(x, i, count);
    const b = kind === 'left' ? null : spanOf(y, j, count);
    changes.push({ kind, a, b });
    if (a) i += count;
    if (b) j += count;
  }
  return changes;
}

/** Runs of one kind that follow each other as one; empty ones left out. */
function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (run.count === 0) continue;
    if (last?.kind === run.kind) whole[whole.length - 1] = { kind: run.kind, count: last.count + run.count };
    else whole.push(run);
  }
  return whole;
}

const spanOf = (tokens: Tokens, first: number, count: number): Span => ({
  start: tokens.start[first],
  end: tokens.end[first + count - 1],
});

function comparable(tokens: Tokens): string[] {
  return Array.from({ length: tokens.length }, (_, i) =>
    tokens.kind[i] === Kind.quote ? '"' : tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase(),
  );
}
