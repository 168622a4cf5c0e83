/**
 * What is left of a word of a name when the ways to write it are taken off: consonants in classes and plain vowels, so
 * that "Schtscherbakow", "Shcherbakov", "Ščerbakov" and "Щербаков" are one. Where a spelling has two readings, as German
 * *z* for ц and English *z* for з, both are kept. The classes hold what the tables of the Duden (German), BGN/PCGN
 * (English), ISO 9 (scientific) and the Latin alphabets of the region have in common:
 *
 * S: с з ц ш ж ч щ дж (s z ß c ç ć č sh sch zh ž š ts tz tsch tch cz sz ż, j in "Japarov") · H: г х (g h kh ch) ·
 * V: в ф ў (v w f ph) · Q: ö without its dots · A E O I U: vowels, of which a glide before them (я, ю, ё, ie, ya) leaves nothing
 */
export interface Skeletons {
  /** As the spelling reads. */
  readonly plain: readonly string[];
  /** As it may be heard where unstressed vowels are written otherwise: "Lukaschenko", "Lukaschenka"; without those. */
  readonly wide: readonly string[];
}

/** The readings of a spelling: each a string of classes; `J` is a glide that vanishes. */
type Readings = readonly string[];

const LATIN: ReadonlyMap<string, Readings> = new Map([
  ...readings(
    'S',
    'schtsch shtsch schtch stsch shch šč sch tsch tch tz sh tš š ž č ć ś ź ż ş ș ț ç dsch dzh dž dz dź cz ß s',
  ),
  ...readings('H', 'kh gh h g ğ'),
  ...readings('V', 'ph v w f'),
  ...readings('A', 'a á à â ã ā ă ą ə'),
  ...readings('E', 'e é è ê ë ě ē ę'),
  ...readings('I', 'i í ì î ï ī ı y ý'),
  ...readings('O', 'o ô ő'),
  ...readings('U', 'u ú ù û ü ū ů'),
  ...readings('J', 'j'),
  ...readings('B', 'b'),
  ...readings('D', 'd đ ð ď'),
  ...readings('K', 'k q'),
  ...readings('L', 'l ł ľ'),
  ...readings('M', 'm'),
  ...readings('N', 'n ń ň ñ'),
  ...readings('P', 'p'),
  ...readings('R', 'r ř'),
  ...readings('T', 'th t þ ť'),
  ...readings('KV', 'qu'),
  ...readings('KS', 'x ks'),
  ['c', ['S', 'K']],
  ['ch', ['H', 'S', 'K']],
  ['ck', ['K', 'SK']],
  ['z', ['S', 'T']],
  ['ts', ['S', 'T']],
  ['sz', ['S', 'ST']],
  ['zh', ['S', 'H']],
  ['rz', ['S', 'RS']],
  ['rzh', ['RS']],
  ['dj', ['D', 'S']],
  // umlauts with and without their dots
  ['ä', ['E', 'A']],
  ['ae', ['E', 'AE']],
  ['ö', ['E', 'Q']],
  ['ø', ['E', 'Q']],
  ['å', ['A', 'O']],
  ['ue', ['U', 'E']],
  ['ó', ['O', 'U']],
  // ё, which is written e, jo, yo, io and after a sibilant o
  ...['jo', 'yo', 'io', 'scho', 'tscho', 'sho', 'cho', 'zho', 'čo', 'šo', 'žo', 'schtscho', 'shcho', 'ščo'].map(yo),
  // ў
  ['ou', ['OV', 'AV', 'U', 'O']],
  ['au', ['U', 'AV']],
]);

/** "jo" → O, E; "scho" → SO, SE. */
function yo(spelling: string): readonly [string, Readings] {
  if (spelling === 'cho') return [spelling, ['SO', 'SE', 'HO', 'KO']];
  const sibilant = spelling.length > 2 || !/[jyi]/.test(spelling);
  return [spelling, sibilant ? ['SO', 'SE'] : ['O', 'E']];
}

const CYRILLIC: ReadonlyMap<string, Readings> = new Map([
  ...readings('A', 'а я ъ'),
  ...readings('E', 'е э є ѣ'),
  ...readings('I', 'и і ы ї'),
  ...readings('O', 'о'),
  ...readings('J', 'й ј'),
  ...readings('U', 'у ю'),
  ...readings('S', 'с з ц ш ж ч щ ћ џ'),
  ...readings('H', 'г ґ х'),
  ...readings('V', 'в ф ў'),
  ...readings('D', 'д ђ'),
  ...readings('L', 'л љ'),
  ...readings('N', 'н њ'),
  ...readings('B', 'б'),
  ...readings('K', 'к'),
  ...readings('M', 'м'),
  ...readings('P', 'п'),
  ...readings('R', 'р'),
  ...readings('T', 'т'),
  ...readings('', 'ь'),
  ['ё', ['O', 'E']],
]);

/** A glide that English writes for дж: "Japarov". */
const GLIDE: Readings = ['J', 'S'];

function readings(classes: string, spellings: string): (readonly [string, Readings])[] {
  return spellings.split(' ').map((spelling) => [spelling, [classes]] as const);
}

const LONGEST_SPELLING = 8;
/** Letters of a word that are read; names are shorter. */
const LONGEST_WORD = 40;
/** Readings of one word that are kept. */
const MOST_READINGS = 24;

/**
 * The skeletons of one word of a name.
 *
 * @param word in any case and either script; marks in it are passed over
 */
export function skeletonsOf(word: string): Skeletons {
  const letters = word.toLowerCase().normalize('NFC').slice(0, LONGEST_WORD).replace(/er$/, 'r');
  let found: string[] = [''];
  for (let i = 0; i < letters.length;) {
    const [length, classes] = readAt(letters, i);
    i += length;
    if (classes.length === 1) found = found.map((start) => start + classes[0]);
    else found = found.flatMap((start) => classes.map((end) => start + end)).slice(0, MOST_READINGS);
  }
  const plain = [...new Set(found.map(reduced))];
  const wide = new Set(plain.flatMap(unstressed));
  return { plain, wide: [...wide].filter((skeleton) => !plain.includes(skeleton)) };
}

/** The longest spelling at `i` with its readings. */
function readAt(letters: string, i: number): [number, Readings] {
  for (let length = Math.min(LONGEST_SPELLING, letters.length - i); length > 0; length--) {
    const spelling = letters.slice(i, i + length);
    const classes = LATIN.get(spelling) ?? CYRILLIC.get(spelling);
    if (classes) return [length, spelling === 'j' && !VOWEL.test(letters.charAt(i - 1)) ? GLIDE : classes];
  }
  return [1, ['']];
}

const VOWEL = /[aeiouyäöüáéíóú]/;

/** Runs of vowels become one, doubled classes too, and what is not heard at the end of a word goes. */
function reduced(classes: string): string {
  return classes
    .replace(/[AEOIQUJ]+/g, vowelOf)
    .replace(/[DT]+S/g, 'S')
    .replace(/(.)\1+/g, '$1')
    .replace(/D$/, 'T')
    .replace(/B$/, 'P');
}

/** Of "iya", "ja", "ия" the last that is no glide; at the end of a word "ij", "yj", "ei", "iy" are one. */
function vowelOf(run: string, at: number, whole: string): string {
  // "Šešelj", "Željko": after a consonant and before none it only softens
  if (/^J+$/.test(run)) return '';
  if (at + run.length === whole.length && /[IJ]$/.test(run)) return 'I';
  const full = run.replace(/[IJ]/g, '');
  return full === '' ? 'I' : full.charAt(full.length - 1);
}

/** Belarusian and spoken vowels, and the Arabic ones, which each language hears otherwise. */
const unstressed = (skeleton: string): string[] => [
  skeleton.replaceAll('O', 'A'),
  skeleton.replaceAll('E', 'A'),
  skeleton.replace(/[EO]/g, 'A'),
  skeleton.replaceAll('O', 'Q'),
  skeleton.replaceAll('O', 'U'),
  skeleton.replaceAll('O', 'U').replaceAll('E', 'A'),
];

/** A key for all skeletons that may be the same: their vowels, but for I, are one. */
export const coarse = (skeleton: string): string => skeleton.replace(/[EOQU]/g, 'A');

/** Whether two words may be spellings of one. */
export function mayBeSame(a: Skeletons, b: Skeletons): boolean {
  const meets = (x: readonly string[], y: readonly string[]): boolean =>
    x.some((skeleton) => skeleton.length > 1 && y.includes(skeleton));
  return meets(a.plain, b.plain) || meets(a.plain, b.wide) || meets(a.wide, b.plain);
}
