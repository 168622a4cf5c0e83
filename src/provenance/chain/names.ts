import { type MediumKind, NAMED_MEDIA } from '../../language/de/data/media-names.ts';
import { EVERYDAY_MEDIA_NAMES, MEDIA } from '../../language/de/data/titles.ts';

export interface Medium {
  readonly name: string;
  readonly kind: MediumKind;
}

/** One way to write the name of a medium. */
export interface Spelling extends Medium {
  readonly words: readonly string[];
}

const ENDINGS = ['e', 'er', 'en', 'em', 'es'];

/** Adjectives in names: "Süddeutsche", "Bayerischer", "Neue", "Allgemeine". */
const INFLECTING = /^(\p{L}*(?:sch|[Nn]eu|[Kk]lein|gemein|[Rr]ot))e[rs]?$/u;

/** Spellings by their first word, the longest first. */
const BY_FIRST_WORD = index();

function index(): ReadonlyMap<string, readonly Spelling[]> {
  const known = new Set<string>();
  const map = new Map<string, Spelling[]>();
  const put = (spelling: string, medium: Medium): void => {
    if (known.has(spelling)) return;
    known.add(spelling);
    const words = spelling.split(' ');
    map.set(words[0], [...(map.get(words[0]) ?? []), { ...medium, words }]);
  };
  for (const { name, kind, variants } of NAMED_MEDIA)
    for (const spelling of [name, ...variants].flatMap(inflected)) put(spelling, { name, kind });
  for (const name of MEDIA) for (const spelling of inflected(name)) put(spelling, { name, kind: 'outlet' });
  for (const list of map.values()) list.sort((x, y) => y.words.length - x.words.length);
  return map;
}

/** "Süddeutsche Zeitung" and "Süddeutschen Zeitung", "Bayerischer Rundfunk" and "Bayerischen Rundfunks", "Spiegels". */
function inflected(name: string): string[] {
  const words = name.split(' ');
  // "der Minister Österreichs" is of a state, "die Titelseite des Spiegels" is no source
  if (words.length === 1)
    return /\p{Ll}{2}[^sxzß\P{Ll}]$/u.test(name) && !EVERYDAY_MEDIA_NAMES.has(name) ? [name, `${name}s`] : [name];
  const forms = ENDINGS.map((ending) => words.map((w) => w.replace(INFLECTING, `$1${ending}`)).join(' '));
  return [...new Set([name, ...forms, ...forms.filter((form) => form.endsWith('funk')).map((form) => `${form}s`)])];
}

/** The spellings that begin with a word, the longest first. */
export function spellingsFrom(word: string): readonly Spelling[] {
  return BY_FIRST_WORD.get(word) ?? [];
}

/** The agency of an abbreviation or name of one word, as in "dpa/lno". */
export function agencyOf(name: string): Medium | null {
  return spellingsFrom(name).find(({ words, kind }) => words.length === 1 && kind === 'agency') ?? null;
}
