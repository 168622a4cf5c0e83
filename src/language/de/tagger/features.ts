import { hashText, mix } from '../../hash.ts';
import type { Analysis } from '../analysis.ts';
import { Closed } from '../classes.ts';
import { Flag } from '../lexicon.ts';
import { Kind } from '../tokens.ts';
import { Tag, isFinite } from './tags.ts';
import { READINGS, Subject, type Words, isMark, wordsOf } from './words.ts';

/** Feature ids are in [0, 2^FEATURE_BITS). At 17 bits accuracy on GSD dev is 0.3 points lower, at 20 no higher. */
export const FEATURE_BITS = 18;
const SHIFT = 32 - FEATURE_BITS;

/** More features than any token has. */
export const MOST_FEATURES = 64;

/** Stand for what is before the first and after the last token of a sentence. */
const BEFORE = 0x51ed270b;
const AFTER = 0x2f9be6cc;

/** Person, number, tense and mood among the flags of the lexicon. */
const MOODS = (1 << 20) - (1 << 8);

/** Which moods a form can be, of the first and third person. */
const FORMS_OF_MOOD =
  Flag.IND_SG1 | Flag.IND_SG3 | Flag.IND_PL | Flag.KONJ1_SG3 | Flag.KONJ1_PL | Flag.KONJ2_SG3 | Flag.KONJ2_PL;

/** How a clause began, as far as it says where its finite verb stands. */
const Opening = { none: 0, subordinator: 1, relative: 2, other: 3 } as const;

const LONGEST_SUFFIX = 5;
const PREFIX = 3;
const FNV_PRIME = 0x01000193;

/**
 * The features of one text's tokens. They depend on the tags before: call `enter` at the start of a sentence, then for
 * each token `at`, if it is no mark, and `push` with its tag.
 */
export class TokenFeatures {
  /** The features of the token that was asked for last: `ids[0 … count)`. */
  readonly ids: Int32Array = new Int32Array(MOST_FEATURES);
  count = 0;
  readonly #analysis: Analysis;
  readonly #words: Words;
  #start = 0;
  #end = 0;
  /** Tag of the token before. */
  #last: number = Tag.punctuation;
  #opening: number = Opening.none;
  /** Whether the finite verb of the clause was seen. */
  #verbSeen = 0;
  /** Form of the last finite auxiliary, 1 for another verb: *hat … gesagt, wird … sagen*. */
  #auxiliary = 0;
  /** Tag of the last finite verb of the sentence: Konjunktiv follows on Konjunktiv. */
  #finite = 0;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    this.#words = wordsOf(analysis);
  }

  /** Goes to the sentence of tokens `[start, end)`; what was before is forgotten. */
  enter(start: number, end: number): void {
    this.#start = start;
    this.#end = end;
    this.#last = Tag.punctuation;
    this.#opening = Opening.none;
    this.#verbSeen = this.#auxiliary = this.#finite = 0;
  }

  /** Takes note of the tag of token `i`. */
  push(i: number, tag: number): void {
    this.#last = tag;
    if (isFinite(tag)) this.#pushFinite(i, tag);
    else if (tag === Tag.subordinator) {
      this.#opening = Opening.subordinator;
      this.#verbSeen = 0;
    } else if (tag === Tag.coordinator) this.#verbSeen = 0;
    else if (tag !== Tag.punctuation) {
      if (this.#opening === Opening.none) this.#opening = this.#isRelative(i, tag) ? Opening.relative : Opening.other;
    } else if (this.#analysis.tokens.kind[i] !== Kind.quote) {
      this.#opening = Opening.none;
      this.#verbSeen = 0;
    }
  }

  #pushFinite(i: number, tag: number): void {
    this.#finite = tag;
    this.#verbSeen = 1;
    this.#auxiliary = tag >= Tag.auxiliaryIndicative ? this.#words.form[i] : 1;
    if (this.#opening === Opening.none) this.#opening = Opening.other;
  }

  /** ", ⟨die⟩ billigere Konzepte haben" */
  #isRelative(i: number, tag: number): boolean {
    const { closed, tokens } = this.#analysis;
    return tag === Tag.pronoun && (closed[i] & Closed.relative) !== 0 && tokens.kind[i - 1] === Kind.comma;
  }

  /** Writes the features of token `i`, a word, number or other sign, into `ids`. */
  at(i: number): void {
    this.count = 0;
    this.#letters(i);
    this.#readings(i);
    this.#neighbours(i);
    this.#tagsBefore(i);
    if ((this.#words.bits[i] & Flag.FINITE) !== 0) this.#mood(i);
  }

  #letters(i: number): void {
    const form = this.#analysis.forms[i];
    const capital = this.#words.capital[i];
    const suffixes = Math.min(LONGEST_SUFFIX, form.length);
    let hash = 0;
    for (let length = 1; length <= suffixes; length++) {
      hash = Math.imul(hash ^ form.charCodeAt(form.length - length), FNV_PRIME);
      this.#two(1, hash, length * 4 + capital);
    }
    this.#two(2, hashText(form, 0, Math.min(PREFIX, form.length)), capital);
    this.#one(3, shape(this.#analysis, i));
  }

  #readings(i: number): void {
    const form = this.#words.form[i];
    const ambiguity = this.#words.ambiguity[i];
    const bits = this.#words.bits[i];
    this.#one(4, 0);
    this.#one(5, form);
    this.#two(6, form, ambiguity);
    this.#one(7, ambiguity);
    this.#two(8, bits & MOODS, bits & READINGS);
    this.#two(9, bits, this.#analysis.closed[i]);
  }

  #neighbours(i: number): void {
    const form = this.#form(i);
    const own = this.#ambiguity(i);
    const next = this.#ambiguity(i + 1);
    const last = this.#ambiguity(i - 1);
    const nextForm = this.#form(i + 1);
    const lastForm = this.#form(i - 1);
    this.#one(10, lastForm);
    this.#one(11, nextForm);
    this.#one(12, this.#form(i - 2));
    this.#one(13, this.#form(i + 2));
    this.#two(14, own, next);
    this.#two(15, own, last);
    this.#two(16, form, next);
    this.#two(17, form, last);
    this.#two(18, form, nextForm);
    this.#two(19, form, lastForm);
  }

  /** The tag before and what it makes of the clause. Two tags before, or more of the above in threes, brought nothing. */
  #tagsBefore(i: number): void {
    const own = this.#ambiguity(i);
    const next = this.#ambiguity(i + 1);
    const last = this.#last;
    const clause = this.#opening * 2 + this.#verbSeen;
    this.#one(20, last);
    this.#two(21, last, this.#form(i));
    this.#two(22, last, own);
    this.#two(23, last, next);
    this.#two(24, clause, own);
    this.#two(25, this.#auxiliary, own);
    const atEnd = i + 1 >= this.#end || isMark(this.#analysis.tokens.kind[i + 1]) ? 1 : 0;
    this.#two(26, clause * 2 + atEnd, this.#words.bits[i] & READINGS);
  }

  #mood(i: number): void {
    const mood = this.#words.bits[i] & MOODS;
    this.#two(27, mood, this.#finite);
    const subjects = this.#words.subjects[i];
    this.#two(28, mood, subjects);
    this.#two(29, this.#words.form[i], subjects);
    this.#two(30, mood, this.#form(i + 1));
    this.#two(31, mood & FORMS_OF_MOOD, subjects & Subject.ich);
    this.#two(32, mood & FORMS_OF_MOOD, mix(subjects & Subject.ich, this.#last));
  }

  #form(i: number): number {
    return i < this.#start ? BEFORE : i >= this.#end ? AFTER : this.#words.form[i];
  }

  #ambiguity(i: number): number {
    return i < this.#start ? BEFORE : i >= this.#end ? AFTER : this.#words.ambiguity[i];
  }

  #one(template: number, value: number): void {
    this.ids[this.count++] = mix(template, value) >>> SHIFT;
  }

  #two(template: number, a: number, b: number): void {
    this.ids[this.count++] = mix(mix(template, a), b) >>> SHIFT;
  }
}

const LONGEST_SHAPE = 32;

/** Digits, capitals, hyphen, dot and apostrophe in a token, and its kind and length: `3G`, `EU-weit`, `5.`, `Rs`. */
function shape({ tokens }: Analysis, i: number): number {
  const { text } = tokens;
  const start = tokens.start[i];
  const end = Math.min(tokens.end[i], start + LONGEST_SHAPE);
  let marks = 0;
  let capitals = 0;
  for (let c = start; c < end; c++) {
    const code = text.charCodeAt(c);
    if (code >= 0x30 && code <= 0x39) marks |= 1;
    else if (code >= 0x41 && code <= 0x5a) capitals++;
    else if (code === 0x2d) marks |= 2;
    else if (code === 0x2e) marks |= 4;
    else if (code === 0x27 || code === 0x2019) marks |= 8;
  }
  const length = end - start;
  const caps = capitals === length ? 3 : Math.min(capitals, 2);
  return tokens.kind[i] | (marks << 4) | (caps << 8) | (Math.min(length, 6) << 10);
}
