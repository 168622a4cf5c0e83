/** The languages whose Cyrillic is written in Latin letters in their own way. */
type Source = 'ru' | 'uk' | 'be' | 'bg' | 'sr';
/** For whom it is written. */
export type Readers = 'de' | 'en';

/** The language of a name in Cyrillic letters, by the letters that it alone has; Russian where none tells. */
function sourceOf(name: string): Source {
  if (/[ђјљњћџЂЈЉЊЋЏ]/.test(name)) return 'sr';
  if (/[ўЎ]/.test(name)) return 'be';
  if (/[їєґЇЄҐ]/.test(name) || (/[іІ]/.test(name) && !/[ыЫ]/.test(name))) return 'uk';
  // "Турчинов" is no Russian name beside "Олександр"
  if (
    /(?:^|\s)(?:Богдан|Василь|Володимир|Дмитро|Микола|Михайло|Олександр|Олена|Павло|Петро|Тарас)\s|[сц]ький$/.test(name)
  )
    return 'uk';
  return /ъ(?![еёюя])/i.test(name) ? 'bg' : 'ru';
}

/** Columns: letter, German, English; what differs by language is below. After the Duden's table and BGN/PCGN's. */
const LETTERS = table(`
  а a a|б b b|в w v|г g g|ґ g g|д d d|ђ đ dj|е e e|є je ye|ё jo yo|ж sch zh|з s z|и i i|і i i|ї ji yi|й j y|ј j j
  к k k|л l l|љ lj lj|м m m|н n n|њ nj nj|о o o|п p p|р r r|с s s|т t t|ћ ć ć|у u u|ў u u|ф f f|х ch kh|ц z ts
  ч tsch ch|џ dž dž|ш sch sh|щ schtsch shch|ъ _ _|ы y y|ь _ _|э e e|ю ju yu|я ja ya`);

const BY_SOURCE: Readonly<Record<Source, ReadonlyMap<string, readonly [string, string]>>> = {
  ru: new Map(),
  uk: table('г h h|и y y'),
  be: table('г h h'),
  bg: table('щ scht sht|ъ a a|х ch h|ц z ts'),
  sr: table('в v v|ж ž ž|з z z|ц c c|ч č č|ш š š|х h h'),
};

function table(rows: string): ReadonlyMap<string, readonly [string, string]> {
  return new Map(
    rows
      .trim()
      .split(/[|\n]/)
      .map((row) => row.trim().split(' '))
      .map(([letter, de, en]) => [letter, [de.replace('_', ''), en.replace('_', '')]] as const),
  );
}

/** Whether a name is written in Cyrillic letters. */
export const isCyrillic = (name: string): boolean => /\p{Script=Cyrillic}/u.test(name);

/** A name in Cyrillic letters as newspapers of a language write it: "Щербаков" → "Schtscherbakow", "Shcherbakov". */
export function transliterate(name: string, readers: Readers): string {
  const source = sourceOf(name);
  const written = name.replace(/[\p{Script=Cyrillic}]+/gu, (word) => wordIn(word, source, readers));
  return written;
}

/** Given names that newspapers write by habit and not letter by letter. */
const HABITS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['Александр', ['Alexander', 'Alexander']],
  ['Алексей', ['Alexej', 'Alexei']],
  ['Виктор', ['Viktor', 'Viktor']],
  ['Виктория', ['Viktoria', 'Viktoria']],
  ['Ксения', ['Xenia', 'Ksenia']],
  ['Мария', ['Maria', 'Maria']],
  ['Наталья', ['Natalja', 'Natalia']],
  ['Олександр', ['Olexander', 'Oleksandr']],
  ['София', ['Sofia', 'Sofia']],
  ['Юлия', ['Julia', 'Yulia']],
]);

function wordIn(word: string, source: Source, readers: Readers): string {
  const habit = HABITS.get(word);
  if (habit) return habit[readers === 'de' ? 0 : 1];
  const letters = word.toLowerCase();
  const table = BY_SOURCE[source];
  let written = '';
  for (let i = 0; i < letters.length; i++) {
    const rule = RULES.find(({ sources, matches }) => sources.includes(source) && matches(letters, i));
    const [de, en] = rule?.written ?? table.get(letters[i]) ?? LETTERS.get(letters[i]) ?? [letters[i], letters[i]];
    written += readers === 'de' ? de : en;
  }
  return word.startsWith(letters.slice(0, 1)) ? written : written.charAt(0).toUpperCase() + written.slice(1);
}

/** What letters are by their place, in German and English. */
interface Rule {
  readonly sources: readonly Source[];
  readonly matches: (letters: string, i: number) => boolean;
  readonly written: readonly [string, string];
}

const VOWELS = 'аеёиіїоуўыэюяє';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter);

const RULES: readonly Rule[] = [
  {
    // "Jelzin", "Dostojewski": at the start, after vowels and soft signs
    sources: ['ru', 'be'],
    matches: (letters, i) => letters[i] === 'е' && (i === 0 || isVowel(letters[i - 1]) || /[ьъ]/.test(letters[i - 1])),
    written: ['je', 'ye'],
  },
  {
    // "Gorbatschow"
    sources: ['ru'],
    matches: (letters, i) => letters[i] === 'ё' && /[жчшщ]/.test(letters[i - 1] ?? ''),
    written: ['o', 'yo'],
  },
  {
    // "Waleri", "Valery"
    sources: ['ru', 'be', 'bg'],
    matches: (letters, i) => letters.slice(i) === 'ий' || letters.slice(i) === 'ый',
    written: ['i', 'y'],
  },
  {
    sources: ['ru', 'be', 'bg'],
    matches: (letters, i) => i === letters.length - 1 && /[иы]й$/.test(letters),
    written: ['', ''],
  },
  {
    // "Walerij", "Valerii"
    sources: ['uk'],
    matches: (letters, i) => i === letters.length - 1 && letters.endsWith('ій'),
    written: ['j', 'i'],
  },
  {
    // "Schoigu", "Tolstoi": after a vowel and before none, but "Sergej"
    sources: ['ru', 'uk', 'be'],
    matches: (letters, i) =>
      letters[i] === 'й' &&
      isVowel(letters[i - 1]) &&
      !(i === letters.length - 1 && /[еэиії]/.test(letters[i - 1])) &&
      !isVowel(letters[i + 1]),
    written: ['i', 'y'],
  },
  {
    // "Sergei"
    sources: ['ru', 'be'],
    matches: (letters, i) => i === letters.length - 1 && letters.endsWith('ей'),
    written: ['j', 'i'],
  },
  {
    // "Maxim", "Alexijewitsch", but "Oksana"
    sources: ['ru', 'uk', 'be', 'bg'],
    matches: (letters, i) => letters.startsWith('кс', i) && /(?:але|ма)$/.test(letters.slice(0, i)),
    written: ['x', 'k'],
  },
  {
    sources: ['ru', 'uk', 'be', 'bg'],
    matches: (letters, i) => letters[i] === 'с' && /(?:але|ма)к$/.test(letters.slice(0, i)),
    written: ['', 's'],
  },
  {
    // "Beloussow": between vowels
    sources: ['ru', 'uk', 'be', 'bg'],
    matches: (letters, i) => letters[i] === 'с' && isVowel(letters[i - 1]) && isVowel(letters[i + 1]),
    written: ['ss', 's'],
  },
];
