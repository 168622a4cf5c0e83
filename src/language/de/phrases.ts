import type { Analysis } from './analysis.ts';
import { Closed, GENITIVE, NOMINATIVE, PREPOSITIONAL, closedForm } from './classes.ts';
import { TITLE_PARTS } from './data/abbreviations.ts';
import { Flag, agreement } from './lexicon.ts';
import { isMediaName, isQuotedMedia } from './media.ts';
import { isAttachable, isTimeWord, type NounClass, nounClass } from './nouns.ts';
import { Kind, isCapital, spaceBefore, word } from './tokens.ts';
import { finiteStrength } from './verbs.ts';

/** A noun phrase as a token range `[start, end)`, without the preposition before it. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  /** The noun, name or pronoun that the phrase is built on. */
  readonly head: number;
  /** Cases that its first word allows, flags as in `classes.ts`; 0 where nothing tells. */
  readonly cases: number;
  readonly class: NounClass;
  readonly pronoun: boolean;
}

const NAME_PARTICLES = new Set(
  'von van de der den da di du del della la le zu zur al el bin ibn ben abu dos do y af av vom'.split(' '),
);
/** Nouns inside nouns: deeper chains of genitives than this are not read ("des Sprechers des Ministers des …"). */
const DEEPEST = 5;
/** Adjectives, numbers and their adverbs before a noun, at most. */
const MOST_MODIFIERS = 8;
/** Tokens that names and nouns in a row may have; keeps the time linear on a text of capitals. */
const LONGEST_CORE = 24;

/**
 * The noun phrase that begins at token `i`: pronoun, or determiner, adjectives and nouns or names, with the genitives,
 * *von* phrases and brackets after it: "die Chefin des Verbandes der Bäcker (VdB), Eva Kern".
 *
 * @param end where to stop, exclusive
 * @returns null when none begins there
 */
export function nounPhraseAt(a: Analysis, i: number, end: number, depth = 0): NounPhrase | null {
  const start = i;
  if (i >= end || isLooseAdverb(a, i)) return null;
  const pronoun = pronounAt(a, i, end);
  if (pronoun) return pronoun;
  let cases = 0;
  if ((a.closed[i] & Closed.determiner) !== 0) {
    cases = a.agreement[i];
    i++;
    const whole = i < end && isPartitive(a, start) ? genitiveAt(a, i, end, depth) : null;
    if (whole) return { ...whole, start, cases };
    i = extendedAttribute(a, i, end);
  }
  i = skipModifiers(a, i, end);
  const core = nominalCore(a, i, end);
  if (core === null) return null;
  cases = agreeing(a, cases, i, core.head);
  const stop = coordinated(a, attachments(a, core.end, end, core.class, depth), end, depth);
  return { start, end: stop, head: core.head, cases, class: core.class, pronoun: false };
}

/** Whether `[start, end)` is one phrase whose article and noun agree in the nominative: "die Brücke", but not "der Wasser". */
export function isSubject(a: Analysis, start: number, end: number): boolean {
  const phrase = nounPhraseAt(a, start, end);
  if (phrase?.end !== end || phrase.pronoun) return false;
  return (phrase.cases & NOMINATIVE & agreement(a.entry[phrase.head])) !== 0;
}

/**
 * The cases that determiner, adjective and noun have in common; where one does not know the others, what is left of them.
 * Without a determiner the adjective takes its endings: "russisch⟨er⟩ Raketen" is a genitive.
 */
function agreeing(a: Analysis, determiner: number, core: number, head: number): number {
  let cases = determiner;
  const before = a.forms[core - 1] ?? '';
  if (cases === 0 && a.capital[core - 1] === 0 && (a.bits[core - 1] & Flag.ADJ) !== 0 && inflects(before)) {
    cases = closedForm(`dies${/e[nmrs]?$/.exec(before)?.[0] ?? ''}`).agreement;
  }
  const noun = head === core ? agreement(a.entry[head]) : 0;
  if (cases === 0) return head === core && (noun & NOMINATIVE) === 0 ? noun : 0;
  return (cases & noun) !== 0 ? cases & noun : cases;
}

/**
 * "Nach Meinung vieler Experten ⟨und Fans⟩ ist": a second noun right before the verb can only belong to the first, and so
 * can one at the end: "kritisieren Institute ⟨und Verbände⟩".
 */
function coordinated(a: Analysis, i: number, end: number, depth: number): number {
  if (depth > 0 || i + 1 >= end || !isAnd(a, i)) return i;
  const second = nounPhraseAt(a, i + 1, end, depth + 1);
  if (!second || second.pronoun) return i;
  return second.end === end || finiteStrength(a, second.end) === 2 ? second.end : i;
}

const isAnd = (a: Analysis, i: number): boolean => a.forms[i] === 'und' || a.forms[i] === 'sowie';

/** "⟨einer⟩ der Forscher", "⟨viele⟩ der Forscher": words that take those they are of in the genitive. */
function isPartitive(a: Analysis, i: number): boolean {
  return /^(?:k?ein(?:e[rsmn]?)|jede[rsmn]?|viele|einige|mehrere|manche|beide|zwei|drei)$/.test(a.forms[i]);
}

/** The phrase that opens with "der": "⟨der⟩ Forscher". */
function genitiveAt(a: Analysis, i: number, end: number, depth: number): NounPhrase | null {
  if (depth >= DEEPEST || a.forms[i] !== 'der') return null;
  const phrase = nounPhraseAt(a, i, end, depth + 1);
  return phrase && !phrase.pronoun ? phrase : null;
}

/** "der ⟨von der Stadt beauftragte⟩ Gutachter": the end of what stands between article and noun, up to its participle. */
function extendedAttribute(a: Analysis, i: number, end: number): number {
  // after a comma an article may be a relative pronoun
  if (i >= end || (a.closed[i] & PREPOSITIONAL) === 0 || a.tokens.kind[i - 2] === Kind.comma) return i;
  const limit = Math.min(end - 1, i + LONGEST_ATTRIBUTE);
  for (let k = i + 2; k < limit && a.tokens.kind[k] === Kind.word; k++) {
    const participle =
      /(?:t|nd|[^e]en|ig)e[nrms]?$/.test(a.forms[k]) && (a.bits[k] & Flag.ADJ) !== 0 && a.capital[k] === 0;
    if (!participle || (a.closed[k - 1] & (PREPOSITIONAL | Closed.determiner)) !== 0) continue;
    if (opensNominal(a, k + 1, end)) return k + 1;
  }
  return i;
}

/** Tokens between article and participle, at most. */
const LONGEST_ATTRIBUTE = 10;

/** Pronouns that are a phrase of their own; "ihr", "diese" only where no noun follows. */
function pronounAt(a: Analysis, i: number, end: number): NounPhrase | null {
  const closed = a.closed[i];
  const personal = (closed & Closed.personal) !== 0;
  if (!personal || (closed & Closed.determiner) !== 0) {
    const other = (closed & (Closed.indefinite | Closed.demonstrative)) !== 0;
    const pronoun = personal || other || a.forms[i] === 'man' || a.forms[i] === 'wer';
    if (!pronoun || opensNominal(a, i + 1, end) || opensLater(a, i, end)) return null;
  }
  return { start: i, end: i + 1, head: i, cases: a.agreement[i], class: 'pronoun', pronoun: true };
}

/** "⟨der⟩ von der Stadt beauftragte Gutachter", "⟨einer⟩ der Forscher": what looks like a pronoun has its noun later. */
function opensLater(a: Analysis, i: number, end: number): boolean {
  if ((a.closed[i] & Closed.determiner) === 0) return false;
  if (isPartitive(a, i) && a.forms[i + 1] === 'der') return opensNominal(a, i + 2, end);
  return extendedAttribute(a, i + 1, end) > i + 1;
}

/** Whether a noun or name begins at `i`, maybe after adjectives. */
function opensNominal(a: Analysis, i: number, end: number): boolean {
  const next = skipModifiers(a, i, end);
  return next < end && (isNominal(a, next) || quotedName(a, next, end) > next);
}

/** "⟨etwa⟩ Eva Kern" is no part of the phrase, "⟨mindestens⟩ 30 Menschen" and "⟨bisher⟩ unbestätigte Berichte" are. */
function isLooseAdverb(a: Analysis, i: number): boolean {
  if ((a.closed[i] & Closed.adverb) === 0 || (a.closed[i] & Closed.determiner) !== 0) return false;
  if (/^(?:bis(?:her|lang)|kürzlich|jüngst|noch|sehr|weitgehend)$/.test(a.forms[i]))
    return (a.bits[i + 1] & Flag.ADJ) === 0 || !inflects(a.forms[i + 1]);
  return a.tokens.kind[i + 1] !== Kind.number && (a.closed[i + 1] & Closed.indefinite) === 0;
}

/** Adjectives, participles, numbers and the adverbs before them. */
function skipModifiers(a: Analysis, i: number, end: number): number {
  for (let steps = 0; i < end && steps < MOST_MODIFIERS; i++, steps++) {
    if (a.tokens.kind[i] === Kind.number) {
      // "der 35 ⟨Jahre⟩ alte Spieler"
      if (isTimeWord(a.forms[i + 1] ?? '') && (a.bits[i + 2] & Flag.ADJ) !== 0 && inflects(a.forms[i + 2] ?? '')) i++;
      continue;
    }
    if (a.tokens.kind[i] !== Kind.word || isNominal(a, i)) break;
    const closed = a.closed[i];
    if ((a.bits[i] & (Flag.FINITE | Flag.ADJ | Flag.PTCP2 | Flag.PTCP1)) === Flag.FINITE) break;
    if (
      (closed &
        (Closed.preposition | Closed.coordinator | Closed.subordinator | Closed.personal | Closed.pronominalAdverb)) !==
      0
    )
      break;
    if (!inflects(a.forms[i]) && (closed & Closed.adverb) === 0) {
      // "verringert neuesten Studien zufolge" begins with a verb
      if ((a.bits[i] & (Flag.ADJ | Flag.FINITE)) !== Flag.ADJ || !inflects(a.forms[i + 1] ?? '')) break;
    }
  }
  return i;
}

/** Whether a form has an ending that an adjective before a noun can have. */
function inflects(form: string): boolean {
  return /e[mnrs]?$/.test(form) && form.length > 3;
}

/** Nouns and names: words with a capital of their own, and first words of a sentence that the lexicon has as nouns or not at all. */
function isNominal(a: Analysis, i: number): boolean {
  if (a.tokens.kind[i] !== Kind.word) return false;
  if (a.capital[i] === 1) return (a.closed[i] & Closed.personal) === 0;
  if (!isCapital(a.tokens, i)) return SMALL_NAME.test(a.forms[i]) || (a.forms[i].length === 3 && isMediaName(a, i));
  if (a.closed[i] !== 0 || ADJECTIVAL.test(a.forms[i])) return false;
  return (a.bits[i] & Flag.NOUN) !== 0 || (a.bits[i] & (Flag.ADJ | Flag.FINITE | Flag.PTCP2)) === 0;
}

/** Names that begin with a small letter or a number: "14-Jährige", "d’Italia", "olm-bote.de"; and "dpa", "taz". */
const SMALL_NAME = /^(?:\d.*-|[dl]['’]\p{L}|.+\.(?:at|ch|com|de|eu|info|net|org|tv)$)/u;

/** Endings of adjectives and adverbs that the lexicon cannot know all of: "Gebetsmühlen⟨artig⟩ sagt er …" */
const ADJECTIVAL = /.{3}(?:artig|mä(?:ß|ss)ig|haft|fähig|würdig|weise)$/;

interface Core {
  readonly end: number;
  readonly head: number;
  readonly class: NounClass;
}

/** "Außenminister Antony Blinken", "Moderator „Jan“ Müller", "Gesetz Nr. 5", "Güter- und Personenverkehr". */
function nominalCore(a: Analysis, i: number, end: number): Core | null {
  const quoted = quotedName(a, i, end);
  if (quoted > i) return { end: quoted, head: i + 1, class: quotedClass(a, i + 1, quoted) };
  if (i >= end || !isNominal(a, i)) return null;
  const first = i;
  let best = nounClass(a, i);
  let head = i;
  const limit = Math.min(end, first + LONGEST_CORE);
  for (i++; i < limit; i++) {
    if (isNominal(a, i)) {
      const next = nounClass(a, i);
      if (isOtherObject(a, i, first, best, next) || isOtherNoun(a, i, best, next) || isOtherName(a, i, first)) break;
      if (best !== 'function' && best !== 'organisation' && (next === 'function' || next === 'organisation')) {
        best = next;
        head = i;
      }
      continue;
    }
    const name = quotedName(a, i, end);
    if (name > i) {
      i = name - 1;
      continue;
    }
    if (isNameParticle(a, i, end, first)) {
      if (!isNominal(a, i + 1)) i++;
      continue;
    }
    if (!isModelNumber(a, i, end) && !isHanging(a, i) && !isTitlePart(a, i)) break;
  }
  return { end: i, head, class: best };
}

/** "Boeing ⟨747⟩", but not "Angaben des Amtes ⟨13⟩ Prozent". */
function isModelNumber(a: Analysis, i: number, end: number): boolean {
  if (a.tokens.kind[i] !== Kind.number || a.tokens.text[a.tokens.end[i] - 1] === '.') return false;
  return i + 1 >= end || !isNominal(a, i + 1);
}

/**
 * "warf dem Intendanten ⟨Verschwendung⟩ vor": an abstract noun after one for a person is an object of its own; what is no
 * abstract noun, as in "der Berliner Zeitung", is not.
 */
function isOtherObject(a: Analysis, i: number, first: number, owner: NounClass, next: NounClass): boolean {
  if (next !== 'other' || (owner !== 'function' && owner !== 'group' && owner !== 'organisation')) return false;
  if (i - 1 !== first || (a.closed[first - 1] & Closed.determiner) === 0) return false;
  return /.{4}(?:ung|keit|heit|schaft|tion|ität|ismus)(?:en)?$/.test(a.forms[i]);
}

/** "laut der Politikerin ⟨Lücken⟩", "nach eigenen Angaben ⟨Hälfte⟩": a common noun that is no name of what stands before. */
function isOtherNoun(a: Analysis, i: number, owner: NounClass, next: NounClass): boolean {
  if (next !== 'other' || (a.bits[i] & Flag.NOUN) === 0) return false;
  if (owner === 'text') return true;
  const speaks = owner === 'function' || owner === 'organisation' || owner === 'group';
  return speaks && (a.bits[i] & (Flag.SINGULAR | Flag.PLURAL)) === Flag.PLURAL;
}

/** "laut Jan Roth ⟨Eva Kern⟩": after a first name and a surname, one more first name and a surname. */
function isOtherName(a: Analysis, i: number, first: number): boolean {
  if (i - first < 2 || nounClass(a, i) !== 'first-name' || !isNominal(a, i + 1)) return false;
  return nounClass(a, i - 1) !== 'first-name' && nounClass(a, i - 2) === 'first-name';
}

function isNameParticle(a: Analysis, i: number, end: number, first: number): boolean {
  // "von der", but not "wirft Eva Kern ⟨den⟩ Bruch vor"
  if (!NAME_PARTICLES.has(a.forms[i]) || /^de[nr]$/.test(a.forms[i]) || i + 1 >= end) return false;
  const next = a.forms[i + 1];
  const follows = isNominal(a, i + 1) || (NAME_PARTICLES.has(next) && i + 2 < end && isNominal(a, i + 2));
  // "Ursula ⟨von der⟩ Leyen" against "Chef von Siemens": a particle stands after a first name
  return follows && nounClass(a, i - 1) === 'first-name' && i - 1 >= first;
}

/** "Oberst ⟨a.D.⟩ Kern", "Dr. ⟨rer. nat.⟩ Kern": up to a name. */
function isTitlePart(a: Analysis, i: number): boolean {
  for (let k = i; k < i + MOST_TITLE_PARTS && TITLE_PARTS.has(word(a.tokens, k)); k++)
    if (isNominal(a, k + 1) && a.tokens.breaks[k + 1] < 2) return true;
  return false;
}

/** "Dr. rer. soc. oec. h. c." has five. */
const MOST_TITLE_PARTS = 6;

/** "⟨und⟩ Personenverkehr" after "Güter-". */
function isHanging(a: Analysis, i: number): boolean {
  return (a.closed[i] & Closed.coordinator) !== 0 && a.forms[i - 1].endsWith('-') && isNominal(a, i + 1);
}

/** End of a short name in quotation marks: „Spiegel“, "Neue Zeit"; `i` where there is none. */
function quotedName(a: Analysis, i: number, end: number): number {
  if (a.tokens.kind[i] !== Kind.quote || !spaceBefore(a.tokens, i)) return i;
  const limit = Math.min(end, i + 7);
  for (let j = i + 1; j < limit; j++) {
    if (a.tokens.kind[j] === Kind.quote) return j > i + 1 ? withCompound(a, j + 1, end) : i;
    if (j === i + 1 && !isCapital(a.tokens, j) && !/^\d/.test(a.forms[j])) return i;
    if (a.tokens.kind[j] !== Kind.word && a.tokens.kind[j] !== Kind.number) return i;
  }
  return i;
}

/** The class of a name in quotation marks that ends at `end`, maybe with a noun joined to it. */
function quotedClass(a: Analysis, start: number, end: number): NounClass {
  if (a.tokens.kind[end - 1] !== Kind.quote) return PRESS.test(a.forms[end - 1]) ? 'media' : 'name';
  return isQuotedMedia(a, start, end - 1) ? 'media' : 'name';
}

/** „Bild“⟨-Zeitung⟩ */
function withCompound(a: Analysis, i: number, end: number): number {
  const hyphen = a.tokens.text[a.tokens.start[i]] === '-' && a.tokens.end[i] - a.tokens.start[i] === 1;
  return hyphen && !spaceBefore(a.tokens, i) && i + 1 < end && !spaceBefore(a.tokens, i + 1) && isNominal(a, i + 1)
    ? i + 2
    : i;
}

/** What belongs to a noun phrase after its noun: brackets, genitives, prepositional attributes. */
function attachments(a: Analysis, i: number, end: number, owner: NounClass, depth: number): number {
  if (depth >= DEEPEST) return i;
  // a phrase inside a phrase takes one attribute: chains go deeper, not wider, which also bounds the search
  const most = depth === 0 ? 8 : 1;
  for (let steps = 0; i < end && steps < most; steps++) {
    const next = attachment(a, i, end, owner, depth);
    if (next === i) break;
    i = next;
  }
  return i;
}

function attachment(a: Analysis, i: number, end: number, owner: NounClass, depth: number): number {
  if (a.tokens.kind[i] === Kind.open) return bracketed(a, i, end);
  if ((a.closed[i] & Closed.determiner) !== 0 && isGenitive(a, i)) {
    const phrase = nounPhraseAt(a, i, end, depth + 1);
    // "sagte Eva Kern ⟨der Zeitung⟩": to whom she said it
    return phrase && !(depth === 0 && SPEAKING.has(owner) && isPress(a, phrase)) ? phrase.end : i;
  }
  if (isBareGenitive(a, i, end)) return nounPhraseAt(a, i, end, depth + 1)?.end ?? i;
  const form = a.forms[i];
  if (form === 'von' || form === 'vom' || isAttachable(form, owner)) return prepositional(a, i, end, depth);
  const joins = depth > 0 && isAnd(a, i) && isConjunct(a, i);
  return joins ? (nounPhraseAt(a, i + 1, end, depth + 1)?.end ?? i) : i;
}

/** Inside a genitive or after a preposition: "des Innern ⟨und der Justiz⟩", "für Weinbau ⟨und Gartenbau⟩". */
function isConjunct(a: Analysis, and: number): boolean {
  return isGenitive(a, and + 1) || (a.capital[and - 1] === 1 && isNominal(a, and + 1));
}

/** "⟨von der Partei⟩", "⟨für Innenpolitik⟩", but not "⟨vom Montag⟩". */
function prepositional(a: Analysis, i: number, end: number, depth: number): number {
  const phrase = nounPhraseAt(a, i + 1, end, depth + 1);
  if (!phrase || phrase.pronoun || isTimeWord(a.forms[phrase.head])) return i;
  // "sagte die Anwältin ⟨bei der Verlesung⟩": an occasion, no place of work
  if (/^beim?$/.test(a.forms[i]) && phrase.class === 'other') return i;
  const twice = (a.closed[i] & Closed.contraction) !== 0 && (a.closed[i + 1] & Closed.determiner) !== 0;
  return twice ? i : phrase.end;
}

/** Determiners that open a genitive after a noun: *des*, *eines*, and *der*, *einer*, which cannot be its subject there. */
function isGenitive(a: Analysis, i: number): boolean {
  const cases = a.agreement[i];
  return (cases & GENITIVE) !== 0 && ((cases & NOMINATIVE) === 0 || a.forms[i] === 'der' || a.forms[i].endsWith('er'));
}

/** Classes of nouns for those who can say something to a newspaper. */
const SPEAKING: ReadonlySet<NounClass> = new Set(['function', 'name', 'first-name', 'organisation', 'group']);

/** "Angaben ⟨britischer Zeitungen⟩", "die Meinung ⟨vieler Experten⟩": a genitive that only its adjective shows. */
function isBareGenitive(a: Analysis, i: number, end: number): boolean {
  if (i + 1 >= end || a.capital[i] === 1 || a.tokens.kind[i] !== Kind.word || !/.{3}er$/.test(a.forms[i])) return false;
  const quantifier = (a.closed[i] & (Closed.determiner | Closed.indefinite)) !== 0;
  if (!quantifier && ((a.bits[i] & Flag.ADJ) === 0 || (a.closed[i] & ~Closed.adverb) !== 0)) return false;
  return isNominal(a, i + 1) && a.capital[i + 1] === 1;
}

/** Newspapers, agencies and channels after a noun in the dative: whom it was said to. */
function isPress(a: Analysis, phrase: NounPhrase): boolean {
  return (
    phrase.class === 'media' ||
    PRESS.test(a.forms[phrase.head]) ||
    // "der Deutschen ⟨Presse-Agentur⟩"
    (a.capital[phrase.end - 1] === 1 && PRESS.test(a.forms[phrase.end - 1]))
  );
}

const PRESS = /(?:zeitung|blatt|agentur|magazin|redaktion|presse|sender|sendung|portal)$/;

function bracketed(a: Analysis, open: number, end: number): number {
  const limit = Math.min(end, open + 10);
  for (let j = open + 1; j < limit; j++) if (a.tokens.kind[j] === Kind.close) return j + 1;
  return open;
}
