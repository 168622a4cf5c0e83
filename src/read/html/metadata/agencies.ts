import { NAMED_MEDIA } from '../../../language/de/data/media-names.ts';

interface Spelling {
  readonly name: string;
  readonly words: readonly string[];
}

const BY_FIRST_WORD = index();
const MOST_WORDS = 80;

function index(): ReadonlyMap<string, readonly Spelling[]> {
  const map = new Map<string, Spelling[]>();
  for (const { name, kind, variants } of NAMED_MEDIA) {
    if (kind !== 'agency') continue;
    for (const spelling of [name, ...variants]) {
      const words = wordsOf(spelling);
      map.set(words[0], [...(map.get(words[0]) ?? []), { name, words }]);
    }
  }
  for (const spellings of map.values()) spellings.sort((a, b) => b.words.length - a.words.length);
  return map;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Names of agencies that are words of other kinds too; they count only by themselves. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['AA', 'RIA', 'Sana', 'Fars', 'Ansa', 'PAP', 'MTI']);
/** Lines about pictures credit those for the picture. */
const PICTURE =
  /\b(?:foto|fotos|bild|bilder|photo|grafik|video|imago|getty|picture alliance|symbolbild|titelbild)\b|©/i;

/** The agencies that a short line names, by the names they are known by: `mit Material von dpa/Reuters` → dpa, Reuters. */
export function agenciesIn(line: string): string[] {
  if (PICTURE.test(line)) return [];
  const words = wordsOf(line).slice(0, MOST_WORDS);
  const found = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const spelling = BY_FIRST_WORD.get(words[i])?.find((one) => one.words.every((word, k) => words[i + k] === word));
    if (!spelling || (AMBIGUOUS.has(words[i]) && words.length > 1)) continue;
    found.add(spelling.name);
    i += spelling.words.length - 1;
  }
  return [...found];
}
