import { COUNTRIES } from '../../language/de/data/countries.ts';
import { COMMON_WORDS } from '../../language/de/data/common-words.ts';
import { FIRST_NAMES } from '../../language/de/data/first-names.ts';
import { ACCUSATIVE, Closed, DATIVE, GENITIVE, NOMINATIVE } from '../../language/de/classes.ts';
import { agreement } from '../../language/de/lexicon.ts';
import { verbsOfForm } from '../../language/de/verbs.ts';
import { Tag } from '../../language/de/tagger.ts';
import { baseForms as baseFormsOf } from '../../language/de/search/bases.ts';
import { separatedVerbs } from '../../language/de/search/particles.ts';
import { Kind, isCapital, word } from '../../language/de/tokens.ts';
import { oppositesOf, rootOf, synonymsOf } from './alike.ts';
import { foldWord as fold } from '../../language/de/search/fold.ts';
import { type WordKind, baseForms } from './base-forms.ts';
import type { QuoteReading } from './reading.ts';

/** A word that carries what is said. */
export interface ClaimWord {
  readonly kind: WordKind;
  /** Folded base forms: usually one. */
  readonly forms: readonly string[];
  /** Folded base forms of the parts of a compound. */
  readonly parts: readonly string[];
  /** Stems that nouns, verbs and adjectives share. */
  readonly roots: readonly string[];
  /** Of a compound what stands before its head, with each group of synonyms of the head: "National⟨mannschaft⟩, National⟨elf⟩". */
  readonly likeHead: readonly string[];
  /** Groups of synonyms, and pairs of opposites by their side. */
  readonly synonyms: readonly number[];
  readonly opposites: readonly number[];
  /** How much it tells, about 1 for a noun. */
  readonly weight: number;
  /** Index of its clause. */
  readonly clause: number;
  /** Whether a prefix turns it round: "⟨un⟩möglich", compared by "möglich". */
  readonly negative: boolean;
  /** The preposition before it, folded; empty where there is none. */
  readonly preposition: string;
  /** Cases that its article allows, flags of `CASES`; 0 where nothing tells or a preposition decides. */
  readonly cases: number;
  /** What is said of how many: *alle, jeder* or *einige, viele*. */
  readonly quantity: 'all' | 'some' | null;
  /** As it is written. */
  readonly text: string;
  /** Token of the quote. */
  readonly token: number;
}

/** Flags of `ClaimWord.cases`. */
const CASES = { nominative: 1, genitive: 2, dative: 4, accusative: 8 } as const;

/** The words of a quote that carry what is said, in order; those in `passed` are passed over. */
export function wordsOf(reading: QuoteReading, passed: ReadonlySet<number>): ClaimWord[] {
  const { analysis: a, tags } = reading;
  const separated = separatedVerbs(a.tokens);
  const words: ClaimWord[] = [];
  for (let i = 0; i < tags.length; i++) {
    if (passed.has(i) || a.tokens.kind[i] !== Kind.word) continue;
    const kind = kindOf(reading, i);
    if (kind === null) continue;
    const found = kind === 'verb' ? verbAt(reading, i, separated) : nominalAt(reading, i, kind);
    if (found) words.push(found);
  }
  return words;
}

function kindOf({ analysis: a, tags }: QuoteReading, i: number): WordKind | null {
  const tag = tags[i];
  if (isAttributive({ analysis: a, tags }, i)) return 'adjective';
  if (tag === Tag.noun) return 'noun';
  if (tag === Tag.properNoun) return 'name';
  // "⟨Erwachsene⟩ schlafen"
  if (tag === Tag.adjective) return isNominal({ analysis: a, tags }, i) ? 'noun' : 'adjective';
  if (tag >= Tag.verbIndicative && tag <= Tag.verbParticiple) return 'verb';
  if (tag === Tag.adverb && (a.closed[i] & CLOSED) === 0) return 'adverb';
  return tag === Tag.other ? (isCapital(a.tokens, i) ? 'name' : 'adverb') : null;
}

/** "die ⟨erkannten⟩ Masken": a participle with an ending before its noun. */
function isAttributive({ analysis: a, tags }: Pick<QuoteReading, 'analysis' | 'tags'>, i: number): boolean {
  const next = i + 1 < tags.length ? tags[i + 1] : Tag.punctuation;
  return (
    tags[i] === Tag.verbParticiple &&
    (next === Tag.noun || next === Tag.adjective || next === Tag.numeral) &&
    /e[nrms]?$/.test(a.forms[i])
  );
}

/** An adjective with a capital that no noun follows. */
function isNominal({ analysis: a, tags }: Pick<QuoteReading, 'analysis' | 'tags'>, i: number): boolean {
  const next = i + 1 < tags.length ? tags[i + 1] : Tag.punctuation;
  if (!isCapital(a.tokens, i) || a.forms[i].endsWith('er')) return false;
  return (
    next !== Tag.noun &&
    next !== Tag.properNoun &&
    next !== Tag.adjective &&
    (a.capital[i] === 1 || /e[nm]?$/.test(a.forms[i]))
  );
}

const CLOSED =
  Closed.adverb |
  Closed.negation |
  Closed.pronominalAdverb |
  Closed.particle |
  Closed.question |
  Closed.subordinator |
  Closed.indefinite |
  Closed.coordinator;

/** Verbs that only carry others, also where they are full verbs. */
const EMPTY_VERBS = new Set(['sein', 'haben', 'werden', 'koennen', 'muessen', 'sollen', 'wollen', 'duerfen', 'moegen']);

function verbAt(reading: QuoteReading, i: number, separated: ReadonlyMap<number, readonly string[]>): ClaimWord | null {
  const { analysis: a } = reading;
  const entry = a.lowered[i] > 0 ? a.lowered[i] : a.entry[i];
  const whole = verbsOfForm(entry).filter(({ particle }) => particle === null);
  const known = (separated.get(i) ?? whole.map(({ lemma }) => lemma)).map(fold);
  const forms = known.length > 0 ? [...new Set(known)] : baseForms(a.forms[i], 'verb').forms;
  return forms.some((form) => EMPTY_VERBS.has(form)) ? null : make(reading, i, 'verb', forms, []);
}

function nominalAt(reading: QuoteReading, i: number, kind: WordKind): ClaimWord | null {
  const { analysis: a } = reading;
  const text = word(a.tokens, i);
  // "die ⟨Kolmbacher⟩ Fabrik"
  if (kind === 'adjective' && a.capital[i] === 1 && /^.{3,}er$/.test(text))
    return make(reading, i, 'name', [fold(text.slice(0, -2)), fold(text)], []);
  const { forms, parts } = baseForms(kind === 'adjective' || kind === 'adverb' ? a.forms[i] : text, kind);
  return make(reading, i, kind === 'noun' && isUnknown(a, i, parts) ? 'name' : kind, forms, parts);
}

/** A noun that no lexicon has and that is no compound: a name. */
function isUnknown(a: QuoteReading['analysis'], i: number, parts: readonly string[]): boolean {
  return parts.length === 0 && a.entry[i] === 0 && a.capital[i] === 1 && baseFormsOf(a.forms[i]).length === 0;
}

function make(
  reading: QuoteReading,
  i: number,
  kind: WordKind,
  forms: readonly string[],
  parts: readonly string[],
): ClaimWord {
  const country = forms.map(countryOf).find((code) => code !== undefined);
  const [positive, negative] = kind === 'adjective' || kind === 'adverb' ? withoutUn(forms) : [forms, false];
  const own = country ? [country] : positive;
  const free = freeOf(kind, own);
  const heads = parts.filter((part) => own.some((form) => form.endsWith(part)));
  const compared = kind === 'adjective' || kind === 'adverb' ? comparativeOf(reading.analysis.forms[i]) : [];
  return {
    kind: country ? 'name' : kind,
    forms: own,
    parts: [...new Set([...parts, ...free])],
    roots: [...new Set(own.map((form) => rootOf(form, kind === 'verb')))],
    synonyms: [...new Set([...own, ...compared].flatMap((form) => synonymsOf(form)))],
    opposites: [...new Set([...own, ...heads, ...compared].flatMap((form) => oppositesOf(form)))],
    likeHead: headKeys(own, parts),
    weight: weightOf(reading, i, kind, own, parts),
    clause: Math.max(0, reading.clauseOf[i]),
    negative: negative || free.length > 0,
    ...phraseBefore(reading, i),
    text: word(reading.analysis.tokens, i),
    token: i,
  };
}

/** "höhere" → "hoeher": a comparative means more than its base form. */
function comparativeOf(form: string): string[] {
  const stem = /^(.{3,}er)(?:e[nrms]?)?$/.exec(fold(form))?.[1];
  return stem ? [stem] : [];
}

function headKeys(forms: readonly string[], parts: readonly string[]): string[] {
  const [form] = forms;
  const head = parts.find((part) => form.endsWith(part) && form.length - part.length > 2);
  return head === undefined ? [] : synonymsOf(head).map((group) => `${form.slice(0, -head.length)}~${group}`);
}

/** "gebührenfrei" → "Gebühr": what there is none of. */
function freeOf(kind: WordKind, forms: readonly string[]): readonly string[] {
  const noun = kind === 'adjective' ? /^(.{4,}?)(?:frei|los)$/.exec(forms[0])?.[1] : undefined;
  return noun ? baseForms(noun.charAt(0).toUpperCase() + noun.slice(1), 'noun').forms : [];
}

/** "unmöglich" → "möglich" and that it is turned round. */
function withoutUn(forms: readonly string[]): [readonly string[], boolean] {
  const rest = forms.filter((form) => form.startsWith('un') && form.length > 5).map((form) => form.slice(2));
  const known = rest.filter((form) => POSITIVE.has(form));
  return known.length > 0 ? [known, true] : [forms, false];
}

/** Adjectives that mean the opposite with "un-": of others, as "ungeheuer", nothing would be left. */
const POSITIVE = new Set(
  'moeglich zufrieden sicher gerecht abhaengig wahr richtig schuldig bekannt klar gewiss wichtig noetig wahrscheinlich zulaessig verantwortlich verstaendlich gefaehrlich bezahlbar zumutbar realistisch beliebt ehrlich gesund freiwillig strittig denkbar haltbar fair beteiligt vollstaendig wirksam vernuenftig berechtigt begruendet zutreffend rentabel sinnig bewohnbar veraendert populaer'.split(
    ' ',
  ),
);

const STATES = new Map<string, string>();
for (const { code, name, adjective, demonym } of COUNTRIES) {
  for (const form of [name, adjective, demonym, demonym && `${demonym}in`])
    if (form) STATES.set(fold(form), `@${code}`);
}

/** States, their adjectives and inhabitants are one word. */
function countryOf(form: string): string | undefined {
  return STATES.get(form);
}

const COMMON = new Set([...COMMON_WORDS].map(fold));
const LONG = 11;

function weightOf(
  { analysis: a }: QuoteReading,
  i: number,
  kind: WordKind,
  forms: readonly string[],
  parts: readonly string[],
): number {
  const common = forms.some((form) => COMMON.has(form));
  if (kind === 'name') return FIRST_NAMES.has(word(a.tokens, i)) ? 0.4 : 1.2;
  if (kind === 'noun') return common ? 0.3 : parts.length > 0 || forms[0].length >= LONG ? 1.3 : 1;
  if (kind === 'verb') return common ? 0.2 : 0.8;
  if (kind === 'adverb') return 0.3;
  return common ? 0.25 : 0.7;
}

/** How far before a noun its preposition stands, in tokens: article, adjectives, numbers. */
const REACH = 6;

type Phrase = Pick<ClaimWord, 'preposition' | 'cases' | 'quantity'>;
const NO_PHRASE: Phrase = { preposition: '', cases: 0, quantity: null };

/** What stands before a noun in its phrase: preposition, article, quantifier. */
function phraseBefore({ analysis: a, tags }: QuoteReading, i: number): Phrase {
  if (tags[i] !== Tag.noun && tags[i] !== Tag.properNoun) return NO_PHRASE;
  let quantity: Phrase['quantity'] = null;
  let cases = 0;
  for (let k = i - 1; k >= 0 && i - k <= REACH; k--) {
    const form = a.forms[k];
    if (tags[k] === Tag.adposition) return { preposition: PLAIN[form] ?? fold(form), cases: 0, quantity };
    quantity ??= ALL.test(form) ? 'all' : SOME.test(form) ? 'some' : null;
    if (cases === 0 && (a.closed[k] & Closed.determiner) !== 0)
      cases = casesOf(a.agreement[k] & (agreementOf(a, i) || -1));
    if (!INSIDE.has(tags[k])) break;
  }
  return { preposition: '', cases, quantity };
}

const ALL = /^(?:alle[nrms]?|sämtliche[nrms]?|jede[nrms]?|ganze[nrms]?)$/;
const SOME =
  /^(?:einige[nrms]?|manche[nrms]?|mehrere[nrms]?|viele[nrms]?|wenige[nrms]?|etliche[nrms]?|einzelne[nrms]?)$/;

function agreementOf(a: QuoteReading['analysis'], i: number): number {
  return agreement(a.entry[i]);
}

/** Cases of flags as in `classes.ts`. */
function casesOf(flags: number): number {
  return (
    ((flags & NOMINATIVE) !== 0 ? CASES.nominative : 0) |
    ((flags & GENITIVE) !== 0 ? CASES.genitive : 0) |
    ((flags & DATIVE) !== 0 ? CASES.dative : 0) |
    ((flags & ACCUSATIVE) !== 0 ? CASES.accusative : 0)
  );
}

const INSIDE: ReadonlySet<number> = new Set([
  Tag.determiner,
  Tag.adjective,
  Tag.numeral,
  Tag.properNoun,
  Tag.verbParticiple,
  Tag.adverb,
]);

/** Prepositions without the article that they have taken in. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{
    im: 'in',
    ins: 'in',
    am: 'an',
    ans: 'an',
    zum: 'zu',
    zur: 'zu',
    vom: 'von',
    beim: 'bei',
    aufs: 'auf',
    fürs: 'fuer',
  },
};
