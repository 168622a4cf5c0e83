import { COUNTRIES } from '../../language/de/data/countries.ts';
import { ROLE_KINDS } from '../../language/de/data/role-kinds.ts';
import { fieldOf } from './data/fields.ts';
import { fold } from './names.ts';

/** A function taken apart for comparison. */
export interface FunctionWords {
  readonly text: string;
  /** What it is, masculine and folded: "aussenminister", "chef". */
  readonly head: string;
  /** Of what: "SPD-Chef" and "Vorsitzender der SPD" have `spd`. */
  readonly of: string;
  readonly field: string | null;
}

/** Said of too many to tell one from another, unless it is said of what. */
const GENERIC = new Set(
  `minister prasident sprecher chef vorsitzender leiter direktor abgeordneter politiker trainer spieler anwalt richter
  professor forscher experte autor arzt polizist burgermeister sekretar vizeprasident senator staatsanwalt journalist
  unternehmer manager kandidat kunstler wissenschaftler okonom general pfarrer bischof`.split(/\s+/),
);

const ARTICLES = new Set(['der', 'des', 'die', 'den', 'dem', 'das', 'von', 'vom', 'fur', 'im', 'in', 'zu', 'zur']);
const BEFORE = /^(?:ex|alt|fruherer?|fruhere|ehemaliger?|ehemalige|damaliger?|damalige|neuer?|neue)$/;

/** Words of one meaning in a function's head. */
const ALIKE: Readonly<Record<string, string>> = {
  vorsitzender: 'chef',
  vorsitzende: 'chef',
  vorsitzend: 'chef',
  leiter: 'chef',
  parteivorsitzender: 'parteichef',
  pressesprecher: 'sprecher',
  coach: 'trainer',
  ceo: 'vorstandschef',
  vorstandsvorsitzender: 'vorstandschef',
};

const cache = new Map<string, FunctionWords>();
const CACHED = 50_000;

/** "Vorsitzende der SPD" → chef of spd. The same text gives the same object, as long as it is remembered. */
export function functionWords(text: string): FunctionWords {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size >= CACHED) cache.clear();
  const made = takeApart(text);
  cache.set(text, made);
  return made;
}

function takeApart(text: string): FunctionWords {
  const words = fold(text)
    .split(' ')
    .filter((word) => !BEFORE.test(word));
  const article = words.findIndex((word) => ARTICLES.has(word));
  const nouns = article < 0 ? words : words.slice(0, article);
  const after = article < 0 ? [] : words.slice(article).filter((word) => !ARTICLES.has(word));
  const bare = masculine(nouns.at(-1) ?? words.at(-1) ?? '');
  const head = ALIKE[bare] ?? bare;
  return { text, head, of: [...nouns.slice(0, -1), ...after].sort().join(' '), field: fieldOf(head) };
}

/** "Ministerin" → "minister", "Präsidenten" → "prasident", "Abgeordnete" → "abgeordneter". */
function masculine(word: string): string {
  if (/og(?:in|en)$/.test(word)) return `${word.slice(0, -2)}e`;
  if (/..(?:er|or|eur|ent|ant|ist|at|ar|ot|ge|nt|ig|ef|al|el|on|om|en|zt)in$/.test(word)) return word.slice(0, -2);
  if (/(?:ent|ant|ist|at|ot|om|arch)en$/.test(word)) return word.slice(0, -2);
  return /(?:geordnet|sitzend|amt|tand)e$/.test(word) ? `${word}r` : word;
}

/** How two functions stand to each other. */
export type Likeness = 'same' | 'kind-of' | 'same-field' | 'other' | 'other-field';

export function likeness(a: FunctionWords, b: FunctionWords): Likeness {
  const agree = a.of === '' || b.of === '' || a.of === b.of;
  if (a.head === b.head) return agree ? 'same' : 'other';
  if (agree && (isKindOf(a.head, b.head) || isKindOf(b.head, a.head))) return 'kind-of';
  if (a.field === null || b.field === null) return 'other';
  return a.field === b.field ? 'same-field' : 'other-field';
}

const KINDS = new Map([...ROLE_KINDS].map(([wide, narrow]) => [fold(wide), narrow.map(fold)]));

/** "Außenminister" is a kind of "Minister", and of "Politiker". */
const isKindOf = (narrow: string, wide: string): boolean =>
  narrow.endsWith(wide) || (KINDS.get(wide)?.some((kind) => narrow.endsWith(kind)) ?? false);

/**
 * Whether it says what someone is or does: "der Deutsche" and "CDU-Mann" do not, and may stand beside anything.
 */
export const isFunction = ({ head }: FunctionWords): boolean =>
  !/^(?:.*mann|.*frau)$/.test(head) && !DEMONYMS.has(head);

const DEMONYMS = new Set(
  COUNTRIES.flatMap(({ demonym, adjective }) => [demonym ?? adjective, adjective])
    .map(fold)
    .flatMap((word) => [word, `${word}e`, `${word}er`, `${word}en`, `${word}n`, `${word}in`]),
);

/** Whether a function that two share says much: "Außenminister" and "Chef der SPD" do, "Sprecher" does not. */
export const isTelling = ({ head, of }: FunctionWords): boolean => of !== '' || !GENERIC.has(head);
