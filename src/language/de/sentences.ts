import { endsSentence } from './abbreviations.ts';
import { closedForm } from './classes.ts';
import type { Final } from './data/abbreviations.ts';
import { Flag, bits as lexiconBits, lookup } from './lexicon.ts';
import type { MarkPair } from './marks.ts';
import { Kind, type Tokens, isCapital, word } from './tokens.ts';

/** A sentence as a range of tokens `[start, end)`; it holds its final stop and the marks after it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Counts the blocks of the text that blank lines part. */
  readonly paragraph: number;
}

/**
 * Splits a text into sentences. A quotation is part of the sentence that it stands in, however many sentences it has
 * itself: „Ja. Nein.“, sagte er. – is one.
 *
 * @param pairs the quotation marks of the text, as `pairMarks` gives them
 */
export function splitSentences(tokens: Tokens, pairs: readonly MarkPair[]): Sentence[] {
  const closes = outerCloses(tokens, pairs);
  const sentences: Sentence[] = [];
  let start = 0;
  let paragraph = 0;
  let own = 0;
  const cut = (end: number): void => {
    if (end > start) sentences.push({ start, end, paragraph });
    start = end;
    own = 0;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (i > start && startsBlock(tokens, i)) cut(i);
    if (i === start && tokens.breaks[i] >= 2 && i > 0) paragraph++;
    const close = closes[i];
    if (close >= 0) {
      own += Math.min(close - i, MOST_COUNTED);
      i = close;
      if (endsWithQuotation(tokens, i) || own > LONGEST_SENTENCE) cut(i + 1);
      continue;
    }
    if (isOverlong(++own, tokens.kind[i])) {
      cut(i + 1);
      continue;
    }
    const stop = stopAt(tokens, i);
    if (stop === 'no') continue;
    const end = afterTrailing(tokens, i + 1);
    if (startsSentence(tokens, end) && !(stop === 'loose' && belongsBefore(tokens, end))) {
      cut(end);
      i = end - 1;
    }
  }
  cut(tokens.length);
  return sentences;
}

/** Tokens after which a sentence is cut, so that rules, which look from clause to clause, stay linear on any text. */
export const LONGEST_SENTENCE = 400;

/** So many tokens of a quotation count for the length of its sentence: few long ones do not make it too long. */
const MOST_COUNTED = 20;

/** Whether a sentence of this many tokens has to end with a token of this kind: at a mark, or soon after at any token. */
export function isOverlong(length: number, kind: number): boolean {
  return length > LONGEST_SENTENCE && (kind !== Kind.word || length > 2 * LONGEST_SENTENCE);
}

/** For each opening mark of an outer pair the token that closes it, -1 elsewhere. */
function outerCloses(tokens: Tokens, pairs: readonly MarkPair[]): Int32Array {
  const closes = new Int32Array(tokens.length).fill(-1);
  let until = -1;
  for (const pair of pairs) {
    if (pair.open <= until) continue;
    closes[pair.open] = pair.close;
    until = pair.close;
  }
  return closes;
}

/** A line break that ends a sentence without a stop: a blank line, or a short line such as a heading or list item. */
function startsBlock(tokens: Tokens, i: number): boolean {
  const breaks = tokens.breaks[i];
  if (breaks === 0) return false;
  if (breaks >= 2) return true;
  const next = tokens.text[tokens.start[i]];
  const continues = next === next.toLowerCase() && next !== next.toUpperCase();
  return !continues && lineLength(tokens, i - 1) < WRAPPED_LINE;
}

/** Lines shorter than this, in code units, are not wrapped prose: typewriter habit wraps at 60 to 80. */
const WRAPPED_LINE = 55;

function lineLength(tokens: Tokens, last: number): number {
  const end = tokens.end[last];
  let first = last;
  while (first > 0 && tokens.breaks[first] === 0 && end - tokens.start[first] < WRAPPED_LINE) first--;
  return end - tokens.start[first];
}

/** Whether a token can end a sentence: a stop, or an abbreviation that can be its last word. */
function stopAt(tokens: Tokens, i: number): Final {
  if (tokens.kind[i] === Kind.stop) return 'yes';
  if (tokens.kind[i] !== Kind.word || tokens.text[tokens.end[i] - 1] !== '.') return 'no';
  return endsSentence(word(tokens, i));
}

/** "3 Mio. ⟨Euro⟩", "Oberst a.D. ⟨Kern⟩", "Okt. ⟨2021⟩": nouns, names and numbers; other words with a capital begin a sentence. */
function belongsBefore(tokens: Tokens, i: number): boolean {
  if (i >= tokens.length || tokens.breaks[i] >= 2) return false;
  if (tokens.kind[i] === Kind.number) return true;
  if (tokens.kind[i] !== Kind.word) return false;
  const form = word(tokens, i);
  if (closedForm(form.toLowerCase()).classes !== 0) return false;
  const bits = lexiconBits[lookup(form)];
  return (bits & Flag.NOUN) !== 0 || (bits | lexiconBits[lookup(form.toLowerCase())]) === 0;
}

/** Closing marks and brackets after a stop belong to the sentence before. */
function afterTrailing(tokens: Tokens, i: number): number {
  while (
    i < tokens.length &&
    (tokens.kind[i] === Kind.close ||
      (tokens.kind[i] === Kind.quote && tokens.end[i - 1] === tokens.start[i] && tokens.breaks[i] === 0))
  )
    i++;
  return i;
}

/** A quotation ends its sentence when it ends with a stop and what follows does not go on with the sentence. */
function endsWithQuotation(tokens: Tokens, close: number): boolean {
  const stopped = tokens.kind[close] === Kind.stop || tokens.kind[close - 1] === Kind.stop;
  return stopped && tokens.kind[close + 1] !== Kind.open && startsSentence(tokens, close + 1);
}

/** Whether a sentence can start at `i`: a capital, a figure, an opening mark or bracket, or a new block. */
function startsSentence(tokens: Tokens, i: number): boolean {
  if (i >= tokens.length || tokens.breaks[i] >= 2) return true;
  const kind = tokens.kind[i];
  if (kind === Kind.word) return isCapital(tokens, i) || tokens.breaks[i] > 0;
  if (kind === Kind.dash) return isCapital(tokens, i + 1) && tokens.breaks[i] > 0;
  return kind === Kind.number || kind === Kind.quote || kind === Kind.open || kind === Kind.other;
}
