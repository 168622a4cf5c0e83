import { foldNumber, isNumber } from './numbers.ts';

/**
 * A word as search compares it: small letters, ä → ae, ö → oe, ü → ue, ß → ss, accents off, nothing but letters and
 * digits; numbers as `foldNumber` writes them. Folding twice changes nothing more.
 */
export function foldWord(word: string): string {
  return isNumber(word) ? foldNumber(word) : foldLetters(word);
}

/** The same for what is no number: marks between digits are left out with all others. */
export function foldLetters(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const spelled = lower.normalize('NFC').replace(SPELLED, (letter) => SPELLINGS[letter]);
  return PLAIN.test(spelled) ? spelled : decompose(spelled);
}

/** Compatibility forms can bring capitals and letters with marks (℡, ﬃ): the loop ends when nothing changes. */
function decompose(lower: string): string {
  let text = lower;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = text
      .normalize('NFKD')
      .replace(NO_PART, '')
      .toLowerCase()
      .replace(SPELLED, (letter) => SPELLINGS[letter]);
    if (next === text) break;
    text = next;
  }
  return text;
}

const PLAIN = /^[a-z0-9]*$/;
const NO_PART = /[^\p{L}\p{Nd}]/gu;
/** Two are enough for every character of Unicode 16; one more finds out. */
const MOST_ROUNDS = 4;

/** Letters that no decomposition takes apart the German way. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ...{ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
  ...{ ħ: 'h', ŧ: 't', ς: 'σ' },
};
const SPELLED = /[äöüßæœøłđðþıħŧς]/g;
