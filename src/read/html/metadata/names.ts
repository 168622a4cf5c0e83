import { FIRST_NAMES } from '../../../language/de/data/first-names.ts';
import { EVERYDAY_MEDIA_NAMES, MEDIA, ORGANISATION_HEADS } from '../../../language/de/data/organisations.ts';
import { PLACES } from '../../../language/de/data/places.ts';
import { agenciesIn } from './agencies.ts';
import { keyOf } from '../key.ts';

/** What stands where a page names its authors. A signature is an abbreviation that an editor signs with: `jmu`, `srf/hosb`. */
/** House: the outlet itself, or a desk of it. */
export type AuthorKind = 'person' | 'signature' | 'agency' | 'house';

export interface NamedAuthor {
  readonly name: string;
  readonly kind: AuthorKind;
}

/** Kinds of texts and of work before the name of who made them: `Ein Kommentar von`, `Text:`, `Interview:`. */
const GENRE =
  /^(?:(?:ein|eine|einem|einer|der|die|das|unser\w*|exklusiv\w*|aus|mit|im)\s+)?(?:\p{L}+-)?(?:gast|video|\p{L}{0,12})?(?:kommentar|analyse|interview|beitrag|bericht|kolumne|essay|glosse|reportage|rezension|kritik|meinung|leitartikel|text|artikel|protokoll|gespräch|porträt|nachruf|aufgezeichnet|geschrieben|verfasst|veröffentlicht|erstellt|autor|autoren|autorin|author|authors|written|posted|published|redakteur|redakteurin|fragen|recherche|dokumentation|feature|story|blog)(?:\s*[:–-]\s*|\s+(?:von|by|am|:)\s*|$)/iu;
export const FROM = /^(?:von|by|vom|text|(?:autor(?:in|en|innen)?|author)(?:\s?\/\s?autor(?:in)?)?)(?:\s*:\s*|\s+|$)/i;
/** Between names. The slash only with spaces: `srf/hosb` is one signature. */
const BETWEEN =
  /\s*(?:[,;•·&\n\t]|\s\/\s|\s[-–]\s|(?<=\p{Ll}\p{Ll}\s?)\/(?=\s?\p{Lu}\p{Ll})|\s(?:und|and|u\.|sowie|mit|with|et|y)(?=\s))\s*/u;
const PARTICLES: ReadonlySet<string> = new Set(
  'von van vom zu zum zur de del della der den di da do dos du la le el al bin ibn ben und y ten ter af av genannt'.split(
    ' ',
  ),
);
const TITLE = /^(?:Prof|Dr|Dipl|Ing|Mag|med|jur|phil|h\.\s?c|rer|nat|iur)\.?(?:-\p{L}+\.?)?$/iu;
/** Words that no person is named. */
const BODIES =
  /redaktion|nachrichten|zeitung|magazin|verlag|agentur|agenc|news|online|media|medien|rundfunk|team\b|gmbh|\bag\b|e\.\s?v\.|verein|verband|ministerium|institut|universität|hochschule|stiftung|presse|press\b|desk|admin|webmaster|author|autor\b|gastautor|redakteur|korrespondent|reporter|volont|mitarbeiter|leser|\.(?:de|com|net|org|at|ch|eu)\b|www|http|facebook|twitter|instagram|youtube|wikipedia|radio|fernsehen|tv\b|studio|services?\b|group\b|blog\b|club\b|foundation|university|editor|staff|contributor|ressort|sport\b|politik|wirtschaft|kultur|lokal|uhr\b|lesezeit|minuten|min\.|kommentare?\b|aktualisiert|veröffentlicht|stand\b|folgen|abo\b|mehr\b|alle\b|artikel|profil\b|kontakt|bild\b|foto/i;

const MOST_NAMES = 30;
const LONGEST = 400;
/** Lines of other work than writing, and of pictures. */
const OTHER_WORK =
  /^(?:redaktion|fotos?|bild(?:er)?|photo|kamera|schnitt|sendung|quelle|produktion|grafik|illustration|übersetzung|moderation|sprecher(?:in)?)\s*:|©/i;

/**
 * The authors named in a line of a page or a value of its markup, in their order: `Von Anna Alt und Ben Baum, Berlin (dpa)` →
 * Anna Alt, Ben Baum, dpa.
 *
 * @param houses keys of the names of the outlet, which is a house and no person
 * @param from a value of markup for authors, or a line of the page: there a single word is a name only behind `Von` or alone
 */
export function authorsIn(line: string, houses: ReadonlySet<string>, from: 'markup' | 'line'): NamedAuthor[] {
  const source = withoutAddresses(line.slice(0, LONGEST)).replace(LABEL_ABOVE, '$1 ');
  if (from === 'line' && OTHER_WORK.test(source)) return [];
  const isTold = from === 'markup' || !source.includes(' ') || isSigned(source);
  const named: NamedAuthor[] = [];
  for (const block of source.split('|')) {
    const pieces = turned(
      block
        .split(BETWEEN)
        .slice(0, MOST_NAMES)
        .filter((piece) => piece.trim() !== ''),
    );
    const authors = pieces.map((piece) => authorsOfPiece(piece, houses, isTold));
    // what comes after the block with the names, such as a life, names others
    if (named.length > 0 && from === 'line' && authors.some((one) => one.length === 0)) break;
    named.push(...(pieces.length > 1 ? authors.flat().filter(isInList) : authors.flat()));
  }
  return unique(named);
}

/** `Von | Anna Alt`: what says what the name is, in a block of its own. */
const LABEL_ABOVE = /((?:^|\s|\|)(?:von|by|autor(?:in|en)?|text|author):?) ?\| ?/gi;

/** What stands before the name of the author, in an element of its own. */
export const LABEL = /^(?:von|by|text|(?:autor(?:in|en|innen)?|author)(?:\s?\/\s?(?:autor(?:in)?))?)\s?:?$/i;

/** `(jmu)`, `dpa/lno`, `ssi, dan; Foto: Anna Alt`: how editors and agencies sign at the end of a text. */
const SIGNED = /^(?:\((?<inside>[^()]{2,30})\)|(?<list>\p{L}{2,8}(?:(?:\/|, ?)\p{L}{2,8}){1,4}))(?=$|;)/u;
const NO_SIGNATURE =
  /^(?:und|oder|von|mit|der|die|das|ein|in|im|am|an|zu|zur|zum|auf|aus|bei|ab|bis|nur|neu|alle|mehr|hier|ja|nein|www|usw|etc|bzw|ca|cm|km|kg|min|std|uhr|foto|video|audio|frei|gratis|plus|online|zvg|pd|ots|pm|m|w|d)$/;

export function isSigned(line: string): boolean {
  const groups = SIGNED.exec(line)?.groups;
  if (!groups) return false;
  const names = (groups.inside ?? groups.list).split(/\/|, ?/);
  return names.every(
    (name) => (/^\p{Ll}{2,5}$/u.test(name) && !NO_SIGNATURE.test(name)) || agenciesIn(name).length > 0,
  );
}

/** In a list a single word is a place, a day, a country, unless it is a first name: `Anna Alt, Nairobi`. */
function isInList({ name, kind }: NamedAuthor): boolean {
  return kind === 'agency' || kind === 'house' || name.includes(' ') || FIRST_NAMES.has(name) || /^\p{Ll}/u.test(name);
}

function withoutAddresses(line: string): string {
  return line
    .replace(/\S*[@＠]\S*/g, ' ')
    .replace(/https?:\/\/\S*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function authorsOfPiece(piece: string, houses: ReadonlySet<string>, isTold: boolean): NamedAuthor[] {
  const inBrackets = [...piece.matchAll(/\(([^()]{1,60})\)/g)].flatMap(([, inside]) => agenciesIn(inside));
  const words = piece
    .replace(/\([^()]*\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = withoutLead(words);
  const name = withoutRole(bare).replace(/^[\s.:*"'»«„“-]+|[\s:*"'»«„“-]+$/g, '');
  const own = name === '' ? [] : authorOf(name, houses, isTold || bare !== words);
  return [...own, ...inBrackets.map((agency) => ({ name: agency, kind: 'agency' as const }))];
}

/** `Ein Kommentar von Anna Alt` → `Anna Alt`. */
function withoutLead(words: string): string {
  let rest = words;
  for (let i = 0; i < 3; i++) {
    const lead = GENRE.exec(rest) ?? FROM.exec(rest);
    if (!lead) break;
    rest = rest.slice(lead[0].length);
  }
  return rest;
}

/** `Anna Alt in Berlin`, `Anna Alt aus Wien` → `Anna Alt`; `Anna Alt Leitende Redakteurin` → `Anna Alt`. */
function withoutRole(words: string): string {
  const cut = words.search(
    /\s(?:in|aus|im|für|am|bei|ist|seit|at|from)\s|\s(?:\p{Lu}\p{L}+(?:de|er|r|e)\s)?\p{L}*(?:redakteur|korrespondent|reporter|journalist|volontär|autor|mitarbeiter|chefredakt|ressortleit|kolumnist|praktikant|leiter|editor|writer)/iu,
  );
  return cut > 0 ? words.slice(0, cut) : words;
}

/** `Alt, Anna` was cut in two: the first name comes first. */
function turned(pieces: readonly string[]): readonly string[] {
  if (pieces.length !== 2) return pieces;
  const [last, given] = pieces.map((piece) => piece.trim());
  const isTurned = isName(last) && isName(given) && FIRST_NAMES.has(given) && !FIRST_NAMES.has(last);
  return isTurned ? [`${given} ${last}`] : pieces;
}

function isName(word: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+$/u.test(word) && agenciesIn(word).length === 0;
}

function authorOf(name: string, houses: ReadonlySet<string>, isTold: boolean): NamedAuthor[] {
  const agencies = agenciesIn(name);
  if (agencies.length > 0) return isTold ? agenciesOf(name, agencies) : [];
  if (isHouse(name, houses) && !isFullName(name)) return isTold ? [{ name, kind: 'house' }] : [];
  if (isPerson(name, isTold)) return [{ name, kind: 'person' }];
  if (isTold && isSignature(name)) return [{ name, kind: 'signature' }];
  return isTold && isDesk(name) ? [{ name, kind: 'house' }] : [];
}

/** An agency as it is written, `AFP Deutschland`; each by itself where several are written as one. */
function agenciesOf(name: string, agencies: readonly string[]): NamedAuthor[] {
  const names = agencies.length === 1 && !name.includes('/') ? [name] : agencies;
  return names.map((one) => ({ name: one, kind: 'agency' }));
}

/** A blog can have the name of who writes it. */
function isFullName(name: string): boolean {
  const [first, second] = name.split(' ');
  return second !== undefined && FIRST_NAMES.has(first);
}

/** `jmu`, `srf/hosb`, and what bloggers call themselves: `jesusfreak`, `Herr_Rein`. */
function isSignature(name: string): boolean {
  return /^(?:\p{L}{1,8}\/)?\p{L}[\p{L}\p{N}_]{1,19}$/u.test(name) && !BODIES.test(name) && !PLACES.has(name);
}

/** `Redaktion Anzeiger`, `Anzeiger Online`: a part of a house, named. */
function isDesk(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length <= 5 &&
    name.length <= 40 &&
    !/[:!?_=<>{}[\]/]/.test(name) &&
    BODIES.test(name) &&
    words.some((word) => !PLAIN_DESK.test(word))
  );
}

const PLAIN_DESK =
  /^(?:(?:online|web)?-?redaktion|nachrichten|news|admin\w*|team|redakteur(?:in)?|autor(?:in|en)?|author|gast\w*|staff|editor|webmaster|the|der|die|das)$/i;

function isHouse(name: string, houses: ReadonlySet<string>): boolean {
  return houses.has(keyOf(name)) || MEDIA.has(name) || EVERYDAY_MEDIA_NAMES.has(name);
}

/** Two to five words with capitals, particles between them; one word where markup says that it is an author. */
function isPerson(name: string, isTold: boolean): boolean {
  const words = name.split(' ');
  if (words.length > 6 || name.length > 60 || /[\d:!?_=<>{}[\]]/.test(name) || BODIES.test(name) || PLACES.has(name))
    return false;
  if (words.some((word) => ORGANISATION_HEADS.has(word))) return false;
  const own = words.filter((word) => !PARTICLES.has(word) && !TITLE.test(word));
  if (!own.every((word) => /^(?:[dDO]['’])?\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || /^[dlo]['’]\p{Lu}/u.test(word)))
    return false;
  return own.length > 1 || (isTold && own.length === 1 && own[0].length > 2);
}

function unique(authors: readonly NamedAuthor[]): NamedAuthor[] {
  return [...new Map(authors.toReversed().map((author) => [keyOf(author.name), author])).values()].reverse();
}
