/** What two names say about whether one person or body bears both. */
export interface NameMatch {
  readonly same: boolean;
  /** 0 … 1. */
  readonly score: number;
  readonly reason: string;
}

/** How names are compared; what the register knows of spellings comes from here. */
export interface Names {
  readonly same: (a: string, b: string) => NameMatch;
  /** Words under which a name is looked up: two spellings of one name share at least one, a surname alone is among them. */
  readonly keys: (name: string) => readonly string[];
}

const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe' };

/** A text without case, diacritics and signs, its words parted by one space: "Élysée-Palast" gives "elysee palast". */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= REMEMBERED) folded.clear();
  const made = foldAnew(text);
  folded.set(text, made);
  return made;
}

const folded = new Map<string, string>();
const REMEMBERED = 100_000;

function foldAnew(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßłøđıæœ]/g, (letter) => LETTERS[letter])
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The last word of a name, folded: its surname where it is a person's. */
export const lastWord = (name: string): string => fold(name).split(' ').at(-1)!;

const PARTICLES = new Set([
  'von',
  'van',
  'der',
  'den',
  'dem',
  'de',
  'di',
  'da',
  'del',
  'della',
  'zu',
  'zur',
  'al',
  'el',
  'bin',
  'ibn',
  'la',
  'le',
  'ten',
  'ter',
]);

/** Whether a person's name is a surname alone or a given name alone: "Müller", "von der Leyen". */
export const isBare = (name: string): boolean =>
  fold(name)
    .split(' ')
    .filter((word) => !PARTICLES.has(word)).length < 2;
