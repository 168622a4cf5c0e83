import type { Analysis } from '../../language/de/analysis.ts';
import { MONTHS, WEEKDAYS } from '../../language/de/data/dates.ts';
import * as when from '../../language/de/data/time-words.ts';
import * as units from '../../language/de/data/time-units.ts';
import type { UnitCode } from '../../language/de/data/time-units.ts';
import { isCapital } from '../../language/de/tokens.ts';

/** A number of units; *X* for *einige, mehrere, viele*. */
export type Amount = number | 'X';

/** What a shift counts from: the day of publication, or the date that the text mentioned last. */
export type From = 'published' | 'mentioned';

/** What a word can say about time. A word may say several things: *morgen, ersten, achtziger*. */
export interface TimeWord {
  article?: true;
  /** *jede, jeden* */
  each?: true;
  unit?: UnitCode;
  plural?: true;
  month?: number;
  /** 1 for Monday to 7 for Sunday. */
  weekday?: number;
  /** *MO, MI, AF, EV, NI* */
  part?: string;
  /** *montags, nachts*: again and again. */
  habitual?: true;
  season?: string;
  amount?: Amount;
  /** *Viertelstunde* */
  minutes?: number;
  /** *halbe* */
  half?: true;
  ordinal?: number;
  /** First year of the decade: 20 for *zwanziger*, 1990 for *1990er*. */
  decade?: number;
  /** Days from today. */
  deictic?: number;
  /** *heutigen, gestrige* */
  adjective?: true;
  /** *vergangenen, nächste*: before a unit. */
  shift?: { readonly by: number; readonly from: From };
  /** *Vorjahr* */
  shifted?: { readonly unit: UnitCode; readonly by: number; readonly from: From };
  /** *Anfang, Mitte, Ende* */
  third?: 0 | 1 | 2;
  /** *Jahresende* */
  edge?: { readonly unit: UnitCode; readonly third: 0 | 1 | 2 };
  /** *Halbjahr*: half of which unit. */
  halfOf?: UnitCode;
  /** *tagelang* */
  lasting?: UnitCode;
  /** *zweistündig* */
  measure?: { readonly amount: Amount; readonly unit: UnitCode };
  /** *täglich* */
  repeating?: string;
  /** *derzeit* */
  reference?: string;
  /** *dreimal* */
  times?: true;
  /** Adverbs and adjectives that stand inside an expression and change nothing. */
  filler?: true;
}

/** Nouns need a capital, all other words must not have one that is not owed to their place. */
const NOUNS = new Map<string, TimeWord>();
const OTHERS = new Map<string, TimeWord>();

function put(map: Map<string, TimeWord>, form: string, word: TimeWord): void {
  const key = form.toLowerCase();
  map.set(key, { ...map.get(key), ...word });
}

const ENDINGS = ['e', 'en', 'em', 'er', 'es'];

function putAdjective(stem: string, word: TimeWord): void {
  for (const ending of ENDINGS) put(OTHERS, stem + ending, word);
}

const split = (cell = ''): string[] => cell.split(' ').filter((form) => form !== '');

function putUnits(): void {
  for (const [code, singular, plural] of units.UNITS) {
    for (const form of split(singular)) put(NOUNS, form, { unit: code as UnitCode });
    for (const form of split(plural)) put(NOUNS, form, { unit: code as UnitCode, plural: true });
  }
  put(NOUNS, 'Viertelstunde', { minutes: 15 });
  put(NOUNS, 'Dreiviertelstunde', { minutes: 45 });
  for (const [unit, by, from, forms] of when.SHIFTED_UNITS) {
    const shifted = { unit: unit as UnitCode, by: Number(by), from: from as From };
    for (const form of split(forms)) put(form === form.toLowerCase() ? OTHERS : NOUNS, form, { shifted });
  }
  for (const [unit, third, forms] of when.UNIT_EDGES) {
    const edge = { unit: unit as UnitCode, third: Number(third) as 0 | 1 | 2 };
    for (const form of split(forms)) put(NOUNS, form, { edge });
  }
  for (const [unit, forms] of when.HALVES)
    for (const form of split(forms)) put(NOUNS, form, { halfOf: unit as UnitCode });
  for (const [third, forms] of when.THIRDS) {
    for (const form of split(forms)) put(NOUNS, form, { third: Number(third) as 0 | 1 | 2 });
  }
}

function putCalendar(): void {
  for (const [name, month] of MONTHS) {
    put(NOUNS, name, { month });
    put(NOUNS, `${name}s`, { month });
  }
  for (const [form, month] of units.MONTH_ABBREVIATIONS) put(NOUNS, form, { month: Number(month) });
  for (const [season, forms] of units.SEASONS) for (const form of split(forms)) put(NOUNS, form, { season });
  for (const [part, nouns, adverbs] of units.DAY_PARTS) {
    for (const form of split(nouns)) put(NOUNS, form, { part });
    for (const form of split(adverbs)) put(OTHERS, form, { part, habitual: true });
  }
  putWeekdays();
}

function putWeekdays(): void {
  let n = 0;
  for (const name of WEEKDAYS) {
    // "Sonnabend" is the Samstag of the north and east
    const weekday = name === 'Sonnabend' ? n : ++n;
    for (const form of [name, `${name}s`]) put(NOUNS, form, { weekday });
    put(OTHERS, `${name}s`, { weekday, habitual: true });
    put(NOUNS, `${name}früh`, { weekday, part: 'MO' });
    for (const [part, nouns] of units.DAY_PARTS) {
      for (const noun of split(nouns)) put(NOUNS, name + noun.toLowerCase(), { weekday, part });
      for (const noun of split(nouns)) put(OTHERS, `${name}${noun}s`, { weekday, part, habitual: true });
    }
  }
}

/** *zwei, einundzwanzig, hundert*, and what is made of them: *zweite, zweistündig, zweimal*. */
function putNumerals(): void {
  for (const amount of units.VAGUE_AMOUNTS) put(OTHERS, amount, { amount: 'X' });
  for (const [form, amount] of units.NUMERALS) put(OTHERS, form, { amount: Number(amount) });
  for (const [form, amount, stem] of units.CARDINALS) putCardinal(form, Number(amount), stem);
  for (const [tens, value] of units.TENS) putTens(tens, Number(value));
  for (const [form, amount] of units.CARDINALS.slice(1, ONES)) {
    put(OTHERS, `${form}hundert`, { amount: 100 * Number(amount) });
    put(OTHERS, `${form}tausend`, { amount: 1000 * Number(amount) });
  }
  for (const [form, amount] of units.NUMERALS) putMeasures(form, Number(amount));
  putMeasures('mehr', 'X');
  for (const form of ['mehrmals', 'mehrfach']) put(OTHERS, form, { times: true });
}

/** How many cardinals at the start of their table have one digit. */
const ONES = 9;

function putCardinal(form: string, amount: number, stem: string): void {
  put(OTHERS, form, { amount });
  put(OTHERS, `${form}mal`, { times: true });
  putMeasures(form, amount);
  putAdjective(stem, { ordinal: amount });
  // "das Dritte Jahrtausend"
  for (const ending of ENDINGS) put(NOUNS, stem + ending, { ordinal: amount });
}

/** *zwanzig, einundzwanzig, zwanziger* */
function putTens(tens: string, value: number): void {
  putCardinal(tens, value, `${tens}st`);
  for (const [one, amount] of units.CARDINALS.slice(0, ONES)) {
    putCardinal(`${one}und${tens}`, value + Number(amount), `${one}und${tens}st`);
  }
  putDecade(`${tens}er`, value);
}

function putMeasures(numeral: string, amount: Amount): void {
  for (const [measure, unit] of units.MEASURES) {
    putAdjective(numeral + measure, { measure: { amount, unit: unit as UnitCode } });
  }
}

function putDecades(): void {
  for (let n = 10; n < 100; n += 10) putDecade(`${n}er`, n);
  for (let year = 1000; year < 2100; year += 10) putDecade(`${year}er`, year);
}

/** *neunziger (Jahre)*, *90er-Jahre*, *Neunzigerjahren* */
function putDecade(form: string, decade: number): void {
  for (const map of [NOUNS, OTHERS]) {
    put(map, form, { decade });
    put(map, `${form}n`, { decade, plural: true });
    for (const jahre of ['jahre', 'jahren', '-jahre', '-jahren']) put(map, form + jahre, { decade, plural: true });
  }
}

function putOthers(): void {
  for (const form of split('der die das dem den des ein eine einem einen einer eines'))
    put(OTHERS, form, { article: true });
  for (const form of split('jede jeder jedes jedem jeden')) put(OTHERS, form, { each: true });
  for (const [form, days] of when.DEICTIC_DAYS) put(OTHERS, form, { deictic: Number(days) });
  for (const [stem, by, from] of when.SHIFTING_ADJECTIVES) {
    putAdjective(stem, { shift: { by: Number(by), from: from as From } });
  }
  for (const [stem, unit] of units.LASTING) {
    put(OTHERS, stem, { lasting: unit as UnitCode });
    putAdjective(stem, { lasting: unit as UnitCode });
  }
  for (const [stem, repeating] of units.REPEATING) {
    put(OTHERS, stem, { repeating });
    putAdjective(stem, { repeating });
  }
  for (const [reference, forms] of when.REFERENCES) for (const form of split(forms)) put(OTHERS, form, { reference });
  for (const [stem, days] of when.DEICTIC_ADJECTIVES) putAdjective(stem, { deictic: Number(days), adjective: true });
  putAdjective('halb', { half: true });
  put(OTHERS, 'halb', { half: true });
  for (const stem of when.FILLERS) putAdjective(stem, { filler: true });
}

putUnits();
putCalendar();
putNumerals();
putDecades();
putOthers();

/** What each token says about time; undefined for most. */
export function timeWords({ tokens, forms, capital }: Analysis): (TimeWord | undefined)[] {
  return forms.map((form, i) => {
    if (!isCapital(tokens, i)) return OTHERS.get(form);
    return (
      (capital[i] === 1 && !isShouted(tokens.text, tokens.start[i]) ? undefined : OTHERS.get(form)) ?? NOUNS.get(form)
    );
  });
}

/** "VERGANGENEN": two capitals in a row. */
function isShouted(text: string, start: number): boolean {
  const second = text.charAt(start + 1);
  return second !== second.toLowerCase();
}
