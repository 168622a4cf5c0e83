import { hashText } from '../../language/hash.ts';
import { closedForm } from '../../language/de/classes.ts';
import { type Told, paragraphsOf } from './paragraphs.ts';
import { foldedWord, wordHash, wordsOf } from './words.ts';

/** What a document says happened: hashes of word stems and of entities, each with how much it counts in this document. */
export type EventTerms = ReadonlyMap<number, number>;

/** Words after the title that say what happened: news begins with it. */
const LEAD_WORDS = 130;
/** The lead is over after so many paragraphs. */
const LEAD_PARAGRAPHS = 4;

/** In news everywhere, so that they tell no event from another; folded. */
const COMMON = new Set(
  `angaben montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar maerz april mai juni juli
  august september oktober november dezember uhr prozent euro million millionen milliarden jahr jahre jahren jahres tag
  tage tagen woche wochen monat monate monaten morgen abend nachmittag vormittag nacht mittag deutschland menschen
  sagte sagt sagten erklaerte erklaert teilte mitgeteilt hiess wurde wurden werden worden wird hatte hatten haben hat
  habe sein sind ist war waren waere seien kann koennte koennten koennen konnte konnten muss muesse muessen musste
  mussten soll sollen sollte sollten will wollen wollte wollten darf duerfen durfte gibt gab geben geht ging gehen kommt
  kam kommen macht machte machen stehe steht stand bleibt blieb liegt lag sprecher sprecherin polizei video foto bild
  update liveticker newsblog ticker dpa afp reuters epd kna sid apa`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const TITLE = 1.5;
/** Nouns and names say what happened and to whom; other words much less. */
const CAPITAL = 1;
const NUMBER = 0.6;
const SMALL = 0.35;
const ENTITY = 0.7;
/** What a word adds that was there before. */
const AGAIN = 0.25;

/**
 * Terms of the title and the first paragraphs.
 *
 * @param entities whatever names the entities of the document across documents
 */
export function eventTerms(told: Told, entities: readonly string[]): EventTerms {
  const terms = new Map<number, number>();
  const read = (text: string, start: number, end: number, factor: number, most: number): number => {
    const words = wordsOf(text, start, end, most);
    for (let i = 0; i < words.length; i++) {
      const known = knownWord(text.slice(words.start[i], words.end[i]));
      if (known === null) continue;
      const before = terms.get(known.term);
      terms.set(known.term, before === undefined ? known.weight * factor : before + AGAIN * known.weight);
    }
    return words.length;
  };
  if (told.title !== null) read(told.title, 0, told.title.length, TITLE, LEAD_WORDS);
  let left = LEAD_WORDS;
  for (const { start, end } of leadOf(told)) left -= read(told.text, start, end, 1, left);
  for (const entity of entities) terms.set(hashText(`entity ${entity}`), ENTITY);
  return terms;
}

/** The terms of some words, each once. */
export function termsIn(text: string): Set<number> {
  const words = wordsOf(text);
  const terms = new Set<number>();
  for (let i = 0; i < words.length; i++) {
    const known = knownWord(text.slice(words.start[i], words.end[i]));
    if (known !== null && known.weight > SMALL) terms.add(known.term);
  }
  return terms;
}

const leadOf = (told: Told): { start: number; end: number }[] =>
  paragraphsOf(told)
    .filter(({ isHeadline }) => !isHeadline)
    .slice(0, LEAD_PARAGRAPHS);

/** A word of news: its term, and how much a word of its kind says. */
interface KnownWord {
  readonly term: number;
  readonly weight: number;
}

const known = new Map<string, KnownWord | null>();
const REMEMBERED = 100_000;

/** @returns null for a word that tells no event from another */
function knownWord(word: string): KnownWord | null {
  let one = known.get(word);
  if (one !== undefined) return one;
  if (known.size >= REMEMBERED) known.clear();
  const folded = foldedWord(word);
  const weight = weightOf(word, folded);
  const stem = stemOf(folded);
  one = weight === 0 || COMMON.has(stem) ? null : { term: wordHash(stem), weight };
  known.set(word, one);
  return one;
}

function weightOf(word: string, folded: string): number {
  const first = word[0];
  if (first >= '0' && first <= '9') return NUMBER;
  if (word.length < 3) return 0;
  const small = word.toLowerCase();
  if (closedForm(small).classes !== 0 || COMMON.has(folded)) return 0;
  return first === small[0] ? SMALL : CAPITAL;
}

const ENDINGS = ['ern', 'em', 'er', 'en', 'es', 'e', 'n', 's'];
/** What must be left of a word without its ending. */
const STEM = 4;

/** A folded word without the endings of German cases: light, as words of one event stand in few forms. */
function stemOf(folded: string): string {
  for (const ending of ENDINGS) {
    if (folded.endsWith(ending) && folded.length - ending.length >= STEM) return folded.slice(0, -ending.length);
  }
  return folded;
}
