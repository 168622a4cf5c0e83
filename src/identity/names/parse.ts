import { type Skeletons, skeletonsOf } from './skeleton.ts';

/** One word of a name: as written, and its skeletons. */
export interface NameWord {
  /** In lower case without diacritics. */
  readonly plain: string;
  readonly skeletons: Skeletons;
  readonly initial: boolean;
}

/** A name taken apart. */
export interface ParsedName {
  /** In lower case, with single spaces, without titles. */
  readonly written: string;
  readonly given: readonly NameWord[];
  /** The parts of the surname: two for a double name. */
  readonly surname: readonly NameWord[];
}

/** Code units of a name that are read. */
const LONGEST_NAME = 200;
const MOST_WORDS = 10;

const TITLES = new Set(
  'dr dres prof professor professorin herr herrn frau hr fr mr mrs ms sir dame lord lady mag dipl ing univ von-und-zu'.split(
    ' ',
  ),
);
const PARTICLES = new Set(
  'von van de der den da di du del della la le zu zum zur vom ter ten al el ul ad as bin ibn ben bint abu ould y i af av dos und jr sr junior senior'.split(
    ' ',
  ),
);
/** "Iwanowitsch", "Ivanovna", "Jurijowytsch": the father's name, which texts leave out. */
const PATRONYMIC =
  /.{3}(?:[oeьуы]?[wv]i?y?(?:tsch|ch|č|ć)|owitsch|ewitsch|jewitsch|ovich|evich|yevich|ovič|evič|owytsch|ovych|owna|ewna|jewna|ovna|evna|yevna|iwna|ivna|ович|евич|йович|івна|овна|евна|ївна)$/;

/**
 * Takes a name apart into given names and surname: titles, particles and the father's name go, "Nachname, Vorname" is
 * turned round, capitals and hyphens count for nothing.
 */
export function parseName(name: string): ParsedName {
  const known = cache.get(name);
  if (known) return known;
  const parsed = parse(name);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(name, parsed);
  return parsed;
}

const cache = new Map<string, ParsedName>();
const CACHE_SIZE = 20_000;

function parse(name: string): ParsedName {
  const inOrder = turned(name.slice(0, LONGEST_NAME).normalize('NFC'));
  const words = inOrder
    .replace(/['’ʼ`´"„“”«»()]/g, '')
    .replace(/(?<=\p{L}\.)(?=\p{L})/gu, ' ')
    // "Abdel Fattah", "Abdulfattah", "Abd al-Fattah"
    .replace(/\babd[eu]l[\s-]*(?=\p{L}{3})/giu, 'Abd ')
    .split(/\s+/)
    .filter((word) => word !== '' && !TITLES.has(word.toLowerCase().replace(/\.$/, '')))
    .slice(0, MOST_WORDS);
  const full = withoutParticles(words.map((word) => word.replace(/^(?:al|el|ul|ad|as|ben|bin|abu)-(?=\p{L})/iu, '')));
  const named =
    full.length > 2
      ? [full[0], ...full.slice(1, -1).filter((word) => !PATRONYMIC.test(word.toLowerCase())), full[full.length - 1]]
      : full;
  return {
    written: words.join(' ').toLowerCase(),
    given: named.slice(0, -1).flatMap(partsOf),
    surname: named.slice(-1).flatMap(partsOf),
  };
}

/** "Kern, Eva" → "Eva Kern". */
function turned(name: string): string {
  const [, last, first] = /^([^,]+),\s*([^,]+)$/.exec(name) ?? [];
  return last === undefined ? name : `${first} ${last}`;
}

function withoutParticles(words: readonly string[]): string[] {
  const kept = words.filter((word) => !PARTICLES.has(word.toLowerCase().replace(/[.-]$/, '')));
  return kept.length > 0 ? kept : [...words];
}

function partsOf(word: string): NameWord[] {
  return word
    .split(/[-‐‑–]/)
    .filter((part) => part !== '')
    .map((part) => ({ plain: plain(part), skeletons: skeletonsOf(part), initial: /^\p{L}\.?$/u.test(part) }));
}

const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '');
