import { Flag, bits, lookup } from '../../language/de/lexicon.ts';
import { CARDINALS, NUMERALS, TENS, VAGUE_AMOUNTS } from '../../language/de/data/time-units.ts';
import { Kind } from '../../language/de/tokens.ts';
import { Tag } from '../../language/de/tagger.ts';
import { synonymsOf } from './alike.ts';
import { foldWord as fold } from '../../language/de/search/fold.ts';
import { baseForms } from './base-forms.ts';
import type { QuoteReading } from './reading.ts';

/** A number in a quote with what is counted. */
export interface Amount {
  /** null for what nobody counted: *einige Stunden*. */
  readonly value: number | null;
  /** Folded base form of the noun after it; empty where there is none. */
  readonly unit: string;
  /** -1: at most or less than it, 1: at least or more than it, 0: it, or about it. */
  readonly bound: -1 | 0 | 1;
  /** Whether it tells which one: *die zweite*. */
  readonly ordinal: boolean;
  /** Whether it is a year: *2031*. */
  readonly year: boolean;
  /** Index of its clause. */
  readonly clause: number;
  /** Token of the quote that it begins at. */
  readonly token: number;
}

function numeralWords(): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const [form, value] of [...CARDINALS, ...NUMERALS]) if (Number(value) !== 1) values.set(form, Number(value));
  for (const [ten, value] of TENS) {
    values.set(ten, Number(value));
    for (const [one, unit] of CARDINALS.slice(0, 9)) values.set(`${one}und${ten}`, Number(value) + Number(unit));
  }
  for (const [one, unit] of [...CARDINALS]) {
    values.set(`${one}hundert`, 100 * Number(unit));
    values.set(`${one}tausend`, 1000 * Number(unit));
  }
  for (const [form, value] of Object.entries(SHARES)) values.set(form, value);
  return values;
}

const ORDINALS = ordinals();

function ordinals(): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  const stems = [
    ...CARDINALS.map(([, value, stem]) => [stem, value]),
    ...TENS.map(([ten, value]) => [`${ten}st`, value]),
  ];
  for (const [stem, value] of stems)
    for (const ending of ['e', 'en', 'er', 'es', 'em']) values.set(stem + ending, Number(value));
  return values;
}

const isOrdinal = (form: string): boolean => ORDINALS.has(form) || /^\d{1,3}\.$/.test(form);

const SHARES: Readonly<Record<string, number>> = {
  halb: 0.5,
  halbe: 0.5,
  halben: 0.5,
  halbes: 0.5,
  halber: 0.5,
  hälfte: 0.5,
  drittel: 1 / 3,
  viertel: 0.25,
  fünftel: 0.2,
  zehntel: 0.1,
  beide: 2,
  beides: 2,
  beider: 2,
  doppelt: 2,
  doppelte: 2,
  doppelten: 2,
  dreifach: 3,
};

const WORDS = numeralWords();

const GREAT: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    'mio.': 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    'mrd.': 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
    dutzend: 12,
  }),
);

/** The numbers of a quote, in order. */
export function amountsOf(reading: QuoteReading): Amount[] {
  const { analysis: a, clauseOf } = reading;
  const amounts: Amount[] = [];
  for (let i = 0; i < a.tokens.length; i++) {
    const vague = vagueAt(reading, i);
    if (vague) amounts.push(vague);
    const first = valueAt(reading, i);
    if (first === null) continue;
    const start = i;
    let value = first;
    // "zweieinhalb Millionen", "ein Drittel"
    for (; i + 1 < a.tokens.length; i++) {
      const factor = GREAT.get(a.forms[i + 1]) ?? shareAfter(a.forms[i + 1], value);
      if (factor === null) break;
      value *= factor;
    }
    const unit = unitAfter(reading, i + 1);
    const written = a.forms[start];
    const year = start === i && /^(?:19|20)\d\d$/.test(written) && (unit === '' || !COUNTED.test(unit));
    amounts.push({
      value: Math.round(value * 1e6) / 1e6,
      unit: year ? '' : unit,
      bound: boundBefore(a.forms, start),
      ordinal: isOrdinal(written),
      year,
      clause: Math.max(0, clauseOf[start]),
      token: start,
    });
  }
  return amounts;
}

const MEASURED = new Set(['sekunde', 'minute', 'stunde', 'tag', 'woche', 'monat', 'jahr', 'jahrzehnt']);

/** "⟨einige⟩ Stunden": an amount of time that nobody counted. */
function vagueAt(reading: QuoteReading, i: number): Amount | null {
  const { forms } = reading.analysis;
  if (!VAGUE_AMOUNTS.has(forms[i])) return null;
  const unit = unitAfter(reading, i + 1);
  const clause = Math.max(0, reading.clauseOf[i]);
  return MEASURED.has(unit) ? { value: null, unit, bound: 0, ordinal: false, year: false, clause, token: i } : null;
}

const COUNTED =
  /^(?:euro|prozent|mensch|person|franken|dollar|tonne|meter|stelle|arbeitsplatz|wohnung|unterschrift|mark|stimme|kind|fall)/;

function shareAfter(form: string, value: number): number | null {
  return form === 'drittel' || form === 'fünftel' || form === 'zehntel' || (form === 'viertel' && value < 4)
    ? SHARES[form]
    : null;
}

function valueAt({ analysis: a, tags }: QuoteReading, i: number): number | null {
  const form = a.forms[i];
  if (a.tokens.kind[i] === Kind.number) return numberOf(form);
  if (a.tokens.kind[i] !== Kind.word) return null;
  const joined = /^(\d+)-?(?:prozentige?[rnsm]?|jährige?[rnsm]?|tägige?[rnsm]?|stündige?[rnsm]?|mal|fach)$/.exec(form);
  if (joined) return Number(joined[1]);
  // "einer Million": the article counts, and only before what is counted so
  if (/^eine?[rmns]?$/.test(form))
    return GREAT.has(a.forms[i + 1]) || shareAfter(a.forms[i + 1] ?? '', 1) !== null ? 1 : null;
  const value = WORDS.get(form) ?? (a.capital[i] === 0 ? ORDINALS.get(form) : undefined);
  if (value === undefined)
    return GREAT.has(form) && tags[i] !== Tag.properNoun && /^(?:million|milliarde)/.test(form)
      ? GREAT.get(form)!
      : null;
  // "Acht geben", "halt": numerals are written small, shares are nouns
  return a.capital[i] === 1 && !(form in SHARES) && !GREAT.has(form) ? null : value;
}

/** "4.000", "3,5", "19 000" is two tokens, "5.30": as Germans write numbers. */
function numberOf(form: string): number | null {
  const plain = form.replace(/[’']/g, '').replace(/\.$/, '');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain)) return Number(plain.replace(/\./g, '').replace(',', '.'));
  const value = Number(plain.replace(',', '.').replace(/[:/]/g, '.'));
  return Number.isFinite(value) ? value : null;
}

function unitAfter({ analysis: a, tags }: QuoteReading, from: number): string {
  for (let i = from; i < Math.min(from + 3, tags.length); i++) {
    if (a.forms[i] === '%') return 'prozent';
    if (a.forms[i] === '€') return 'euro';
    if (tags[i] === Tag.noun || tags[i] === Tag.properNoun)
      return baseForms(a.tokens.text.slice(a.tokens.start[i], a.tokens.end[i]), 'noun').forms[0];
    if (tags[i] !== Tag.adjective && tags[i] !== Tag.determiner && tags[i] !== Tag.adverb) return '';
  }
  return '';
}

const LEAST = new Set(['mindestens', 'über', 'mehr', 'oberhalb', 'wenigstens', 'ab']);
const MOST = new Set(['höchstens', 'unter', 'weniger', 'maximal', 'bis', 'unterhalb']);

function boundBefore(forms: readonly string[], i: number): -1 | 0 | 1 {
  const at = forms[i - 1] === 'als' || forms[i - 1] === 'zu' ? i - 2 : i - 1;
  const before = forms[at] ?? '';
  if (LEAST.has(before)) return 1;
  if (MOST.has(before)) return -1;
  // "länger als zwei Stunden", "älter als 60"
  const compared = forms[i - 1] === 'als' && (bits[lookup(before)] & Flag.COMPARED) !== 0;
  return compared ? (SMALLER.has(before) ? -1 : 1) : 0;
}

const SMALLER = new Set([
  'kürzer',
  'kleiner',
  'jünger',
  'niedriger',
  'geringer',
  'billiger',
  'später',
  'seltener',
  'schlechter',
]);

/** Whether two words for what is counted may be one: "Euro" and "Million Euro" are, "Prozent" and "Euro" are not. */
export function sameUnit(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b || a.endsWith(b) || b.endsWith(a)) return true;
  const groups = synonymsOf(b);
  return synonymsOf(a).some((group) => groups.includes(group));
}

/** The folded form of a numeral: used to pass it over as a word. */
export function isNumeral(form: string): boolean {
  return WORDS.has(form) || ORDINALS.has(form) || GREAT.has(form) || WORDS.has(fold(form));
}
