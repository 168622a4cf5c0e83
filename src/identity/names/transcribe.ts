import { rows, words } from '../../language/de/data/table.ts';
import { TRANSCRIPTION } from './data/transcription.ts';
import { BULGARIAN_NAMES, SERBIAN_NAMES, UKRAINIAN_NAMES, USUAL_FORMS } from './data/usual-forms.ts';

/** Languages whose names in Cyrillic are told apart; Macedonian goes with Serbian, all others with Russian. */
const ORIGINS = ['ru', 'uk', 'be', 'bg', 'sr'] as const;
type Origin = (typeof ORIGINS)[number];

const CYRILLIC = /\p{Script=Cyrillic}/u;
export const isCyrillic = (text: string): boolean => CYRILLIC.test(text);

/** Where a name in Cyrillic is from, by its letters, else by its given name, else Russian. */
function originOf(name: string): Origin {
  const letters = name.toLowerCase();
  if (/[јљњћђџѓќѕ]/.test(letters)) return 'sr';
  if (letters.includes('ў')) return 'be';
  if (/[їєґ]/.test(letters)) return 'uk';
  if (letters.includes('і')) return /[ыэё]/.test(letters) ? 'be' : 'uk';
  if (/[сц]ьк(?:ий|а)$/.test(letters)) return 'uk';
  if (/[ыэё]/.test(letters)) return 'ru';
  if (/ъ(?![еёюя])/.test(letters)) return 'bg';
  const given = letters.split(/[\s-]/)[0];
  // Russian has й at the end of surnames, and its women's surnames -ая, which the others lack.
  if (/(?:[иоы]й|ая)$/.test(letters)) return 'ru';
  if (BULGARIAN.has(given)) return 'bg';
  if (UKRAINIAN.has(given)) return 'uk';
  return SERBIAN.has(given) && !/[щйюя]|(?:[ое]в|ин|ко)а?$/.test(letters) ? 'sr' : 'ru';
}

const UKRAINIAN = words(UKRAINIAN_NAMES);
const BULGARIAN = words(BULGARIAN_NAMES);
const SERBIAN = words(SERBIAN_NAMES);

/** A name in Cyrillic as a German or English newspaper prints it; what is no Cyrillic letter stays. */
export function transcribe(name: string, language: 'de' | 'en'): string {
  const origin = originOf(name);
  const pieces = name.normalize('NFC').split(/([\s-]+)/);
  return pieces.map((piece, i) => (i % 2 === 1 ? piece : transcribeWord(piece, i === 0, origin, language))).join('');
}

function transcribeWord(word: string, isGiven: boolean, origin: Origin, language: 'de' | 'en'): string {
  if (!isCyrillic(word)) return word;
  const letters = word.toLowerCase();
  const usual = isGiven && origin !== 'sr' && (origin !== 'be' || language === 'de') ? USUAL.get(letters) : undefined;
  if (usual) return usual[language];
  let result = '';
  for (let i = 0; i < letters.length; i++) result += letterIn(letters, i, origin, language);
  return capitalised(language === 'de' && origin !== 'sr' ? result.replace(/^aleks/, 'alex') : result);
}

const USUAL: ReadonlyMap<string, Readonly<Record<'de' | 'en', string>>> = new Map(
  rows(USUAL_FORMS).map(([cyrillic, de, en]) => [cyrillic, { de, en }]),
);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const VOWELS = new Set('аеёиіїоуыэюяєў');
const SIBILANTS = new Set('жчшщ');
const SIGNS = new Set("ьъ'’ʼ");

function letterIn(letters: string, at: number, origin: Origin, language: 'de' | 'en'): string {
  const [letter, before, after] = [letters[at], letters[at - 1], letters[at + 1]];
  switch (letter) {
    case 'е':
      return eAfter(before, origin, language);
    case 'с':
      return sAmong(before, after, origin, language);
    case 'й':
      return shortI(letters, at, origin, language);
    case 'ь':
      return softSign(after, origin, language);
  }
  if (letter === 'ё' && SIBILANTS.has(before)) return language === 'de' ? 'o' : 'e';
  const isBeforeLastShortI = after === 'й' && at === letters.length - 2 && I_LIKE.has(letter);
  if (isBeforeLastShortI && isEnding(letters, origin, language)) return '';
  return LETTERS[language].get(letter)?.[origin] ?? (SIGNS.has(letter) ? '' : letter);
}

const I_LIKE = new Set('иыі');

/** Between vowels ss in German, so that nobody reads it like з: ⟨Gerassimow⟩ */
function sAmong(before: string | undefined, after: string | undefined, origin: Origin, language: 'de' | 'en'): string {
  const isBetween = before !== undefined && after !== undefined && VOWELS.has(before) && VOWELS.has(after);
  return language === 'de' && origin !== 'sr' && isBetween ? 'ss' : 's';
}

/** е is je (ye) at the start, after vowels and signs, but in Ukrainian, Bulgarian and Serbian e everywhere. */
function eAfter(before: string | undefined, origin: Origin, language: 'de' | 'en'): string {
  const isPlain = origin === 'uk' || origin === 'bg' || origin === 'sr';
  const isIotated = !isPlain && (before === undefined || VOWELS.has(before) || SIGNS.has(before));
  if (!isIotated || (language === 'en' && before === 'и')) return 'e';
  return language === 'de' ? 'je' : 'ye';
}

/** Whether the vowel before a last й is lost: ⟨Waleri⟩, ⟨Magnitsky⟩, but ⟨Selenskyj⟩, ⟨Andriy⟩. */
function isEnding(letters: string, origin: Origin, language: 'de' | 'en'): boolean {
  if (origin === 'ru') return true;
  return language === 'en' && letters.endsWith('ий');
}

/** й: ⟨Tolstoi⟩, ⟨Magnitski⟩, ⟨Belyj⟩; in Ukrainian, Belarusian and Bulgarian j (y). */
function shortI(letters: string, at: number, origin: Origin, language: 'de' | 'en'): string {
  const isLast = at === letters.length - 1;
  const before = letters[at - 1];
  if (isLast && (before === 'ы' || before === 'и') && isEnding(letters, origin, language)) {
    return language === 'en' || before === 'ы' ? 'y' : 'i';
  }
  const isOff = isLast ? before !== 'і' : !VOWELS.has(letters[at + 1]);
  if (isOff && (origin === 'ru' || (origin === 'uk' && language === 'en'))) return 'i';
  return language === 'de' ? 'j' : 'y';
}

/** ь is heard before о (⟨Koroljow⟩) and in Bulgarian; in English before any vowel that does not begin with y. */
function softSign(after: string | undefined, origin: Origin, language: 'de' | 'en'): string {
  const isHeard = after === 'о' || (origin === 'bg' && after !== undefined) || (after === 'и' && origin === 'ru');
  if (!isHeard) return '';
  return language === 'de' ? 'j' : 'y';
}

const LETTERS = { de: lettersOf('de', 1), en: lettersOf('en', 2) };

function lettersOf(language: 'de' | 'en', south: number): ReadonlyMap<string, Readonly<Record<Origin, string>>> {
  const letters = new Map<string, Readonly<Record<Origin, string>>>();
  for (const [letter, ...cells] of rows(TRANSCRIPTION[language])) {
    const by = ORIGINS.map((origin, i) => [origin, cells[i] === '-' ? '' : cells[i]]);
    letters.set(letter, Object.fromEntries(by) as Record<Origin, string>);
  }
  for (const row of rows(TRANSCRIPTION.south)) {
    letters.set(row[0], Object.fromEntries(ORIGINS.map((origin) => [origin, row[south]])) as Record<Origin, string>);
  }
  return letters;
}
