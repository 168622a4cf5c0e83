/** Whether a word is digits with marks between them: "3,5", "1.200", "14.9.2026", "12:30". */
export function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= ZERO && first <= NINE && NUMBER.test(word);
}

/**
 * A number in letters and digits: thousands joined ("1.200" → `1200`), a decimal mark spelled out ("3,5" and "3.5" →
 * `3komma5`), other marks as `x` ("14.9.2026" → `14x9x2026`); so "3,5" is not 35.
 */
export function foldNumber(word: string): string {
  const digits = word.endsWith('.') ? word.slice(0, -1) : word;
  if (ALL_DIGITS.test(digits)) return digits;
  if (THOUSANDS.test(digits)) return digits.replace(GROUP_MARKS, '').replace(',', 'komma');
  if (DECIMAL.test(digits)) return digits.replace(/[.,]/, 'komma');
  return digits.replace(/[.,:/’']/g, 'x');
}

/** The numbers in a date or the like, under which it is found too; empty for a number that is one. */
export function partsOfNumber(word: string): readonly string[] {
  const folded = foldNumber(word);
  return folded.includes('x') ? [...new Set(folded.split('x'))] : [];
}

const ZERO = 0x30;
const NINE = 0x39;
const NUMBER = /^\d+(?:[.,:/’']\d+)*\.?$/;
const ALL_DIGITS = /^\d+$/;
const THOUSANDS = /^\d{1,3}(?:[.’']\d{3})+(?:,\d+)?$/;
const GROUP_MARKS = /[.’']/g;
const DECIMAL = /^\d+[.,]\d+$/;
