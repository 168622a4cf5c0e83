import { hashText, mix } from '../../hash.ts';
import type { Analysis } from '../analysis.ts';
import { FIRST_NAMES } from '../data/first-names.ts';
import { PLACES } from '../data/places.ts';
import { Flag, bits as lexiconBits, compoundHead, guess, lookup } from '../lexicon.ts';
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
  /** Flags of `Subject`: the pronouns between the marks around the token. */
  readonly subjects: Uint8Array;
}

/** Noun, adjective, and the forms of verbs: the lowest flags of the lexicon. */
export const READINGS = 0xff;

/** How a word is known. */
const Source = { lexicon: 0, ending: 1, compound: 2, name: 3 } as const;

/** Subjects, which tell the indicative *ich habe* from the Konjunktiv *er habe*, and *kommen Sie!* from *kommen*. */
export const Subject = { ich: 1, wir: 2, du: 4, third: 8, sie: 16 } as const;

const SUBJECTS: ReadonlyMap<string, number> = new Map([
  ['ich', Subject.ich],
  ['wir', Subject.wir],
  ['du', Subject.du],
  ['er', Subject.third],
  ['es', Subject.third],
  ['man', Subject.third],
  ['sie', Subject.sie],
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
    subjects: new Uint8Array(n),
  };
  for (let i = 0; i < n; i++) {
    const kind = tokens.kind[i];
    words.form[i] = isMark(kind) ? kind : hashText(forms[i]);
    if (kind === Kind.word) readWord(analysis, words, i);
    else words.ambiguity[i] = ~kind;
  }
  markSubjects(analysis, words.subjects);
  return words;
}

function readWord(analysis: Analysis, words: Words, i: number): void {
  const { tokens, closed, forms } = analysis;
  const capital = isCapital(tokens, i) ? 1 + analysis.capital[i] : 0;
  const isUnknown = analysis.bits[i] === 0 && closed[i] === 0;
  let bits = analysis.bits[i];
  let source: number = isUnknown ? Source.ending : Source.lexicon;
  if (isUnknown || capital > 0) {
    const form = tokens.text.slice(tokens.start[i], tokens.end[i]);
    const head = isUnknown && capital > 0 ? compoundHead(form) : 0;
    if (head > 0) source = Source.compound;
    if (isUnknown) bits = head > 0 ? lexiconBits[head] : guess(form);
    if (bits === 0 && isUnknown && capital < 2) bits = shortImperative(forms[i]);
    if (capital > 0 && isName(form)) source = Source.name;
  }
  words.capital[i] = capital;
  words.bits[i] = bits;
  words.ambiguity[i] = mix(mix(bits & READINGS, closed[i]), capital * 4 + source);
}

/** "⟨komm⟩ mit": the imperative without ending, which the lexicon lacks; the infinitive tells. */
function shortImperative(form: string): number {
  if (form.length < 3 || form.length > LONGEST_SHORT) return 0;
  return lexiconBits[lookup(`${form}en`)] & Flag.INF ? Flag.IMPERATIVE : 0;
}

const LONGEST_SHORT = 12;

/** First names and places, also in the genitive: *Annas*, *Frankreichs*. */
function isName(form: string): boolean {
  if (FIRST_NAMES.has(form) || PLACES.has(form)) return true;
  if (!form.endsWith('s')) return false;
  const base = form.slice(0, -1);
  return FIRST_NAMES.has(base) || PLACES.has(base);
}

/** Gives the tokens between two marks, quotation marks aside, the flags of all pronouns there. */
function markSubjects({ tokens, forms }: Analysis, subjects: Uint8Array): void {
  let from = 0;
  let flags = 0;
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i];
    if (kind === Kind.word) flags |= SUBJECTS.get(forms[i]) ?? 0;
    else if (isMark(kind) && kind !== Kind.quote) {
      if (flags > 0) subjects.fill(flags, from, i);
      [from, flags] = [i + 1, 0];
    }
  }
  if (flags > 0) subjects.fill(flags, from);
}
