import { Closed, closedForm } from './classes.ts';
import { bits as lexiconBits, lookup } from './lexicon.ts';
import { type MarkPair, pairMarks } from './marks.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { Kind, type Tokens, isCapital, tokenize, word } from './tokens.ts';

/** One text, read once for every rule that asks about it. All arrays have one element a token. */
export interface Analysis {
  readonly tokens: Tokens;
  readonly pairs: readonly MarkPair[];
  readonly sentences: readonly Sentence[];
  /** Forms in lower case. */
  readonly forms: readonly string[];
  /** Whether the token starts with a capital that is not owed to its place at the start of a sentence or quotation. */
  readonly capital: Uint8Array;
  /** Flags of `Closed`. */
  readonly closed: Int32Array;
  /** Cases that a determiner or pronoun can stand in, flags as in `classes.ts`. */
  readonly agreement: Int32Array;
  /** Lexicon id of the form as written, 0 when unknown. */
  readonly entry: Int32Array;
  /** Lexicon id of the lower-case form where a capital may be owed to the token's place; else the same as `entry`. */
  readonly lowered: Int32Array;
  /** Lexicon flags of both. */
  readonly bits: Int32Array;
}

/** Tokens, sentences, quotation marks and lexicon readings of a German text. */
export function analyse(text: string): Analysis {
  const tokens = tokenize(text);
  const pairs = pairMarks(tokens);
  const sentences = splitSentences(tokens, pairs);
  const n = tokens.length;
  const analysis = {
    tokens,
    pairs,
    sentences,
    forms: new Array<string>(n),
    capital: new Uint8Array(n),
    closed: new Int32Array(n),
    agreement: new Int32Array(n),
    entry: new Int32Array(n),
    lowered: new Int32Array(n),
    bits: new Int32Array(n),
  };
  const initial = sentenceInitials(tokens, sentences);
  for (let i = 0; i < n; i++) {
    if (tokens.kind[i] !== Kind.word) {
      analysis.forms[i] = markForm(tokens, i);
      continue;
    }
    const form = word(tokens, i);
    const lower = form.toLowerCase();
    analysis.forms[i] = lower;
    const capital = isCapital(tokens, i);
    analysis.capital[i] = capital && initial[i] === 0 ? 1 : 0;
    const closed = closedForm(lower);
    // "Sie", "Ihr" and the like keep their class when capitalised, other capitalised words inside a sentence are names
    if (!capital || initial[i] === 1 || (closed.classes & Closed.personal) !== 0) {
      analysis.closed[i] = closed.classes;
      analysis.agreement[i] = closed.agreement;
    }
    analysis.entry[i] = lookup(form);
    analysis.lowered[i] = capital && initial[i] === 1 ? lookup(lower) : analysis.entry[i];
    analysis.bits[i] = lexiconBits[analysis.entry[i]] | lexiconBits[analysis.lowered[i]];
  }
  return analysis;
}

const MARK_FORMS: string[] = [];

/** The characters of a mark or number; single characters are made once, for texts of a million marks. */
function markForm(tokens: Tokens, i: number): string {
  const start = tokens.start[i];
  if (tokens.end[i] - start > 1) return word(tokens, i);
  return (MARK_FORMS[tokens.text.charCodeAt(start)] ??= tokens.text.charAt(start));
}

/** Marks the words whose capital may be owed to their place: first in a sentence, or after a stop, colon, quotation mark or bracket. */
function sentenceInitials(tokens: Tokens, sentences: readonly Sentence[]): Uint8Array {
  const initial = new Uint8Array(tokens.length);
  for (const { start, end } of sentences) {
    let owed = true;
    for (let i = start; i < end; i++) {
      const kind = tokens.kind[i];
      if (kind === Kind.word) {
        if (owed) initial[i] = 1;
        owed = false;
      } else if (kind === Kind.stop || kind === Kind.colon || kind === Kind.quote || kind === Kind.open) {
        owed = true;
      }
    }
  }
  return initial;
}
