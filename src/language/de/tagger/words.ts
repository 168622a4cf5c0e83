import { hashText, mix } from '../../hash.ts';
import type { Analysis } from '../analysis.ts';
import { FIRST_NAMES } from '../data/first-names.ts';
import { PLACES } from '../data/places.ts';
import { bits as lexiconBits, compoundHead, guess } from '../lexicon.ts';
import { Kind, isCapital } from '../tokens.ts';

/** What the tagger knows of each token of a text before it tags any; one element a token. */
export interface Words {
  /** Hash of the form in lower case; of a mark its kind. */
  readonly form: Int32Array;
  /** Hash of what the token can be: coarse readings, closed classes, capital, how it is known. */
  readonly ambiguity: Int32Array;
  /** Lexicon flags, guessed for words that the lexicon lacks. */
  readonly bits: Int32Array;
  /** 0 in lower case, 1 with the capital of a first word, 2 with a capital of its own. */
  readonly capital: Uint8Array;
  /** Flags of `Speaker`: who speaks or is spoken to between the marks around the token. */
  readonly speaker: Uint8Array;
}

/** Noun, adjective, and the forms of verbs: the lowest flags of the lexicon. */
export const READINGS = 0xff;

/** How a word is known. */
const Source = { lexicon: 0, ending: 1, compound: 2, name: 3 } as const;

/** Tell the first person of the indicative, *ich habe*, from the Konjunktiv, *er habe*. */
const SPEAKERS: ReadonlyMap<string, number> = new Map([
  ['ich', 1],
  ['wir', 2],
  ['du', 4],
]);

/** Whether tokens of this kind are punctuation, whatever stands around them. */
export function isMark(kind: number): boolean {
  return kind !== Kind.word && kind !== Kind.number && kind !== Kind.other;
}

/** Reads what does not depend on tags. Linear in the length of the text. */
export function wordsOf(analysis: Analysis): Words {
  const { tokens, forms } = analysis;
  const n = tokens.length;
  const words = {
    form: new Int32Array(n),
    ambiguity: new Int32Array(n),
    bits: new Int32Array(n),
    capital: new Uint8Array(n),
    speaker: new Uint8Array(n),
  };
  for (let i = 0; i < n; i++) {
    const kind = tokens.kind[i];
    words.form[i] = isMark(kind) ? kind : hashText(forms[i]);
    if (kind === Kind.word) readWord(analysis, words, i);
    else words.ambiguity[i] = ~kind;
  }
  markSpeakers(analysis, words.speaker);
  return words;
}

function readWord(analysis: Analysis, words: Words, i: number): void {
  const { tokens, closed } = analysis;
  const capital = isCapital(tokens, i) ? 1 + analysis.capital[i] : 0;
  let bits = analysis.bits[i];
  let source: number = Source.lexicon;
  if (capital > 0 || (bits === 0 && closed[i] === 0)) {
    const form = tokens.text.slice(tokens.start[i], tokens.end[i]);
    if (bits === 0 && closed[i] === 0) {
      const head = capital > 0 ? compoundHead(form) : 0;
      bits = head > 0 ? lexiconBits[head] : guess(form);
      source = head > 0 ? Source.compound : Source.ending;
    }
    if (capital > 0 && (FIRST_NAMES.has(form) || PLACES.has(form))) source = Source.name;
  }
  words.capital[i] = capital;
  words.bits[i] = bits;
  words.ambiguity[i] = mix(mix(bits & READINGS, closed[i]), capital * 4 + source);
}

/** Gives the tokens between two marks, quotation marks aside, the flags of all pronouns there. */
function markSpeakers({ tokens, forms }: Analysis, speaker: Uint8Array): void {
  let from = 0;
  let flags = 0;
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i];
    if (kind === Kind.word) flags |= SPEAKERS.get(forms[i]) ?? 0;
    else if (isMark(kind) && kind !== Kind.quote) {
      if (flags > 0) speaker.fill(flags, from, i);
      [from, flags] = [i + 1, 0];
    }
  }
  if (flags > 0) speaker.fill(flags, from);
}
