import { isAbbreviation, isOrdinal, isRegnal } from './abbreviations.ts';
import { Closed, PREPOSITIONAL, closedForm } from './classes.ts';

/** What a token is made of. */
export const Kind = {
  word: 0,
  number: 1,
  /** `.` `!` `?` `…` and runs of them. */
  stop: 2,
  comma: 3,
  colon: 4,
  semicolon: 5,
  /** A dash between spaces, not a hyphen. */
  dash: 6,
  open: 7,
  close: 8,
  /** A quotation mark of any style; `marks.ts` says whether it opens or closes. */
  quote: 9,
  other: 10,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** The tokens of a text as parallel arrays; offsets are UTF-16 code units into the text. */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** Line breaks between the token before and this one, 255 at most; 2 before the first token. */
  readonly breaks: Uint8Array;
}

const Class = { none: 0, letter: 1, digit: 2, space: 3, quote: 4, stop: 5, dash: 6 } as const;
const CLASS = classTable();

/** The class of every UTF-16 code unit; surrogates count as letters, so that a pair is never cut. */
function classTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const letters = /[\p{L}\p{M}_\u00AD\uD800-\uDFFF]/u;
  const spaces = /[\s\u200B\u2060\uFEFF]/;
  for (let c = 0; c < 0x10000; c++) {
    const s = String.fromCharCode(c);
    if ((c >= 0xd800 && c < 0xe000) || letters.test(s)) table[c] = Class.letter;
    else if (spaces.test(s)) table[c] = Class.space;
  }
  const set = (chars: string, value: number): void => {
    for (const s of chars) table[s.charCodeAt(0)] = value;
  };
  set('0123456789', Class.digit);
  set('"„“”‟»«›‹‚‘’‛\'´`', Class.quote);
  set('.!?…', Class.stop);
  set('-–—−‐‑', Class.dash);
  return table;
}

const SINGLES = new Map<string, Kind>([
  [',', Kind.comma],
  [':', Kind.colon],
  [';', Kind.semicolon],
  ['(', Kind.open],
  ['[', Kind.open],
  [')', Kind.close],
  [']', Kind.close],
]);

/**
 * Splits a German text into words, numbers and marks. A period belongs to the token before it in abbreviations
 * (`Dr.`, `z. B.` is two tokens), initials, ordinals and dates. Linear in the length of the text.
 */
export function tokenize(text: string): Tokens {
  const start = new Int32Array(text.length);
  const end = new Int32Array(text.length);
  const kind = new Uint8Array(text.length);
  const breaks = new Uint8Array(text.length);
  let n = 0;
  let lines = 2;
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    if (CLASS[code] === Class.space) {
      if (code === 10) lines = Math.min(lines + 1, 255);
      i++;
      continue;
    }
    start[n] = i;
    breaks[n] = lines;
    lines = 0;
    i = tokenEnd(text, i, kind, n);
    end[n++] = i;
  }
  return {
    text,
    length: n,
    start: start.slice(0, n),
    end: end.slice(0, n),
    kind: kind.slice(0, n),
    breaks: breaks.slice(0, n),
  };
}

/** Writes the kind of the token that starts at `i` and returns its end. */
function tokenEnd(text: string, i: number, kind: Uint8Array, n: number): number {
  switch (CLASS[text.charCodeAt(i)]) {
    case Class.letter: {
      const address = addressEnd(text, i);
      kind[n] = address > i ? Kind.other : Kind.word;
      return address > i ? address : wordEnd(text, i);
    }
    case Class.digit: {
      const stop = numberEnd(text, i);
      // "14-Jährige", "60er", "20-jährige" are words, "3,5" and "12.30" numbers
      const glued = stop < text.length && (isLetter(text, stop) || (isDash(text, stop) && isLetter(text, stop + 1)));
      kind[n] = glued ? Kind.word : Kind.number;
      return glued ? wordEnd(text, stop) : stop;
    }
    case Class.quote:
      kind[n] = Kind.quote;
      return text.startsWith("''", i) || text.startsWith('``', i) ? i + 2 : i + 1;
    case Class.stop:
      kind[n] = Kind.stop;
      return runEnd(text, i, Class.stop);
    case Class.dash:
      kind[n] = Kind.dash;
      return runEnd(text, i, Class.dash);
    default:
      // ,,Ja'': two commas before a word for an opening mark
      if (text.startsWith(',,', i) && isWordPart(text, i + 2)) {
        kind[n] = Kind.quote;
        return i + 2;
      }
      kind[n] = SINGLES.get(text[i]) ?? Kind.other;
      return i + 1;
  }
}

const isLetter = (text: string, i: number): boolean => i < text.length && CLASS[text.charCodeAt(i)] === Class.letter;
const isDigit = (text: string, i: number): boolean => i < text.length && CLASS[text.charCodeAt(i)] === Class.digit;
const isDash = (text: string, i: number): boolean => i < text.length && CLASS[text.charCodeAt(i)] === Class.dash;
const isWordPart = (text: string, i: number): boolean => isLetter(text, i) || isDigit(text, i);

function runEnd(text: string, i: number, what: number): number {
  while (i < text.length && CLASS[text.charCodeAt(i)] === what) i++;
  return i;
}

/** End of the web address at `i`; `i` where there is none. */
function addressEnd(text: string, i: number): number {
  const c = text[i];
  if (c !== 'h' && c !== 'w') return i;
  if (!text.startsWith('http://', i) && !text.startsWith('https://', i) && !text.startsWith('www.', i)) return i;
  let end = i;
  while (end < text.length && CLASS[text.charCodeAt(end)] !== Class.space && !'"„“”»«<>'.includes(text[end])) end++;
  while (end > i && '.,;:!?)…'.includes(text[end - 1])) end--;
  return end;
}

/** End of a word: letters and digits, joined by hyphens, apostrophes, gender marks and inner dots of domain names. */
function wordEnd(text: string, i: number): number {
  const from = i;
  for (;;) {
    while (isWordPart(text, i)) i++;
    if (i >= text.length) return i;
    if (!isJoint(text, from, i)) break;
    i++;
    if (hangs(text, i - 1)) return i;
  }
  const dotted =
    text[i] === '.' && (isAbbreviation(text, from, i) || isInitial(text, from, i) || isRegnal(text, from, i));
  return dotted ? i + 1 : i;
}

/** Whether the mark at `i` holds the parts of a word together. */
function isJoint(text: string, from: number, i: number): boolean {
  const c = text[i];
  if (c === '-' || c === '‑' || c === '‐') return isWordPart(text, i + 1) || hangs(text, i);
  if ("'’*:&+@/".includes(c)) return isWordPart(text, i + 1) && joinsWords(text, i);
  return c === '.' && isLetter(text, i + 1) && isLetter(text, i - 1) && !endsSentenceInside(text, from, i);
}

/** `Güter-` in "Güter- und Personenverkehr": a hyphen at the end of a word, before a space. */
function hangs(text: string, i: number): boolean {
  return text[i] === '-' && (i + 1 >= text.length || CLASS[text.charCodeAt(i + 1)] === Class.space);
}

/** Apostrophes join always ("d'Arrest"), the gender marks of "Nutzer*innen" and "Nutzer:innen" only before "in". */
function joinsWords(text: string, i: number): boolean {
  const c = text[i];
  if (c === '*' || c === ':' || c === '/') return text.startsWith('in', i + 1) && isLetter(text, i - 1);
  return true;
}

/** "Ende.Die" is a missing space, "tagesschau.de", "z.B" and "m.b.H" are not: a capital after two letters splits. */
function endsSentenceInside(text: string, from: number, dot: number): boolean {
  return dot - from > 2 && text[dot - 2] !== '.' && isUpper(text[dot + 1]);
}

/** Capitals on their own before a name: "J. Edgar", "C.Q. Brown"; the last letter of a sentence stays with its stop. */
function isInitial(text: string, from: number, dot: number): boolean {
  if (!isUpper(text[dot - 1]) || (dot - 1 > from && text[dot - 2] !== '.')) return false;
  return isLetter(text, dot + 1) || (isLetter(text, dot + 2) && !opensSentence(text, dot + 2));
}

/** "bei Boris B. ⟨Der⟩ Mann", "bei Boris B. ⟨Nach⟩ Angaben": an article, pronoun, adverb or preposition is no name. */
function opensSentence(text: string, i: number): boolean {
  const next = text.slice(i, i + LONGEST_OPENER + 1);
  const form = /^\p{L}+/u.exec(next)?.[0] ?? '';
  if (form.length > LONGEST_OPENER || NAME_OPENERS.has(form)) return false;
  return (closedForm(form.toLowerCase()).classes & OPENERS) !== 0;
}

const OPENERS = Closed.determiner | Closed.personal | Closed.subordinator | Closed.adverb | PREPOSITIONAL;

/** Prepositions that names begin with: "K. ⟨Von⟩ Arx". */
const NAME_OPENERS = new Set(['Vom', 'Von', 'Zu', 'Zum', 'Zur']);

const LONGEST_OPENER = 8;

/** End of a number: digits with inner marks, and the dot of an ordinal. */
function numberEnd(text: string, i: number): number {
  const from = i;
  for (;;) {
    while (isDigit(text, i)) i++;
    if (i + 1 < text.length && ".,:/’'".includes(text[i]) && isDigit(text, i + 1)) i++;
    else break;
  }
  return text[i] === '.' && isOrdinal(text, from, i) ? i + 1 : i;
}

/** The characters of token `i`; empty outside the text. */
export function word(tokens: Tokens, i: number): string {
  return i < 0 || i >= tokens.length ? '' : tokens.text.slice(tokens.start[i], tokens.end[i]);
}

/** Whether white space, or the start of the text, stands before token `i`. */
export function spaceBefore(tokens: Tokens, i: number): boolean {
  return i <= 0 || tokens.end[i - 1] < tokens.start[i];
}

/** Whether white space, or the end of the text, stands after token `i`. */
export function spaceAfter(tokens: Tokens, i: number): boolean {
  return i >= tokens.length - 1 || tokens.end[i] < tokens.start[i + 1];
}

/** Whether token `i` starts with a capital letter; false outside the text. */
export function isCapital(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.length && isUpper(tokens.text[tokens.start[i]]);
}

const isUpper = (c: string): boolean => c !== c.toLowerCase();
