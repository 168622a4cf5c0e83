import { APPROXIMATIONS } from '../../../language/de/data/time-words.ts';
import type { UnitCode } from '../../../language/de/data/time-units.ts';
import { Kind } from '../../../language/de/tokens.ts';
import { type ListRule, type Match, type Read, type Rule, type Source, at, form, isNumber, match } from '../match.ts';
import type { DateUnit } from '../setting.ts';
import { constant, shifted } from '../values.ts';
import { type Length, away, lengthValue } from '../length.ts';
import type { Amount } from '../vocabulary.ts';

/** "zwei", "14", "3,5", "10.000", "12 050", "ein paar", "ein halbes" */
function amountAt(s: Source, i: number): Read<Amount> | null {
  if (isNumber(s, i)) return digitsAt(s, i);
  const { amount, half } = at(s, i);
  if (half) return at(s, i - 1).amount === 1 ? null : { value: 0.5, next: i + 1 };
  if (amount === undefined) return null;
  const after = at(s, i + 1);
  if (amount === 1 && after.half) return { value: 0.5, next: i + 2 };
  // "ein paar", "mehrere hundert", "zwei Dutzend"
  if (after.amount === 'X' || (amount === 'X' && after.amount !== undefined)) return { value: 'X', next: i + 2 };
  if (typeof after.amount === 'number' && after.amount >= 12)
    return { value: (amount as number) * after.amount, next: i + 2 };
  return { value: amount, next: i + 1 };
}

function digitsAt(s: Source, i: number): Read<Amount> | null {
  const text = form(s, i);
  if (text.length > 9) return null;
  if (/^\d{1,3}(?:[.’']\d{3})+$/.test(text)) return { value: Number(text.replace(/\D/g, '')), next: i + 1 };
  if (/^\d+,\d+$/.test(text)) return { value: Number(text.replace(',', '.')), next: i + 1 };
  return /^\d+$/.test(text) ? { value: Number(text), next: i + 1 } : null;
}

/** Amount and unit: "zwei lange Wochen", "eineinhalb Jahre", "Viertelstunde". */
function lengthAt(s: Source, i: number): Read<Length> | null {
  const amount = amountAt(s, i);
  if (!amount) return null;
  let j = amount.next;
  if (at(s, j).filler || (j < s.words.length && isPlainAdjective(s, j) && at(s, j + 1).unit !== undefined)) j++;
  const { minutes } = at(s, j);
  if (minutes !== undefined && amount.value === 1) return { value: { amount: minutes, unit: 'TM' }, next: j + 1 };
  const { unit, plural } = at(s, j);
  if (
    unit === undefined ||
    (plural === undefined && amount.value !== 1 && amount.value !== 0.5 && !isSingularCount(s, i))
  )
    return null;
  return { value: { amount: amount.value, unit }, next: j + 1 };
}

/** "eineinhalb Stunde", "1,5 Woche" are rare, "1 Jahr" is not. */
function isSingularCount(s: Source, i: number): boolean {
  return form(s, i) === '1';
}

/** "ein ⟨wertvolles⟩ Jahr" */
function isPlainAdjective(s: Source, i: number): boolean {
  const { analysis, words } = s;
  return (
    words[i] === undefined &&
    analysis.tokens.kind[i] === 0 &&
    analysis.capital[i] === 0 &&
    /(?:e|en|es|er|em)$/.test(form(s, i)) &&
    analysis.closed[i] === 0
  );
}

/** "⟨rund zwei Wochen⟩", "⟨drei Jahre und vier Monate⟩", "⟨den letzten zehn Jahren⟩", "⟨sechs Jahre lang⟩", "⟨zwei Jahre zuvor⟩" */
export const duration: Rule = (s, i) => measured(s, i);

export function measured(s: Source, i: number): Match | null {
  const start = afterApproximation(s, afterOpening(s, i));
  const first = lengthAt(s, start);
  if (!first || isAge(s, i, first.next)) return null;
  const second = form(s, first.next) === 'und' ? lengthAt(s, first.next + 1) : null;
  const compound = second && second.value.unit !== first.value.unit ? second : null;
  const next = compound?.next ?? first.next;
  const value = lengthValue(first.value) + (compound ? lengthValue(compound.value).slice(1) : '');
  return anchored(s, i, next, value, first.value);
}

/** "⟨sechs⟩ bis ⟨acht Monate⟩", "⟨zwei⟩ oder ⟨drei Jahre⟩": two, of the same unit. */
export const durations: ListRule = (s, i) => {
  const first = amountAt(s, i);
  if (!first || !/^(?:bis|oder)$/.test(form(s, first.next))) return null;
  const link = form(s, first.next + 1) === 'zu' ? first.next + 2 : first.next + 1;
  const second = lengthAt(s, link);
  if (!second || isAge(s, link, second.next)) return null;
  const value = constant(lengthValue({ amount: first.value, unit: second.value.unit }));
  return [
    match(s, i, first.next, 'DURATION', value),
    anchored(s, link, second.next, lengthValue(second.value), second.value),
  ];
};

/** "den letzten", "die", "diese" before an amount. */
function afterOpening(s: Source, i: number): number {
  const j = at(s, i).article && at(s, i).amount === undefined ? i + 1 : i;
  if (at(s, j).shift && at(s, j).unit === undefined) return j + 1;
  return at(s, j).filler ? j + 1 : j;
}

function afterApproximation(s: Source, i: number): number {
  for (const words of APPROXIMATIONS) if (words.every((word, n) => form(s, i + n) === word)) return i + words.length;
  return i;
}

/** Whether a word can open a duration: "rund", "mehr". */
export function mayOpenDuration(s: Source, i: number): boolean {
  return OPENERS.has(form(s, i));
}

const OPENERS = new Set(APPROXIMATIONS.map(([first]) => first));

/** "19 Jahre ⟨alt⟩", "⟨unter⟩ 20 Jahren", "im ⟨Alter⟩ von 20 Jahren", "⟨mit⟩ elf Wochen" is left: it may be a time. */
function isAge(s: Source, i: number, next: number): boolean {
  if (/^(?:alt|jung|älter|jünger)/.test(form(s, next))) return true;
  const before = form(s, i - 1);
  if (
    before === 'unter' ||
    (before === 'mit' && !at(s, next - 1).unit?.startsWith('T')) ||
    before === 'zwischen' ||
    (before === 'von' && /alters?(?:grenze)?$/.test(form(s, i - 2)))
  )
    return true;
  if (at(s, next - 1).unit !== 'Y') return false;
  // "⟨war⟩ 19 Jahre, als …", "Kinder ⟨bis⟩ 15 Jahre", "zwischen sechs ⟨und⟩ elf Jahren"
  if (/^(?:ab|bis)$/.test(before)) return form(s, i - 2) !== 'von';
  if (/^(?:war|ist|wurde|wird)$/.test(before))
    return s.analysis.tokens.kind[next] === Kind.comma || s.analysis.tokens.kind[next] === Kind.stop;
  return before === 'und' && form(s, i - 3) === 'zwischen';
}

const LATER = new Set(['später', 'darauf', 'danach']);
const EARLIER = new Set(['zuvor', 'früher', 'davor', 'vorher']);

/** A duration with what fixes its place: "vor …", "in …", "… später", "… lang". */
function anchored(s: Source, i: number, next: number, value: string, length: Length): Match {
  const after = form(s, next);
  if (LATER.has(after)) return match(s, i, next + 1, 'DURATION', constant(value), away(length, 1, 'mentioned'));
  if (EARLIER.has(after)) return match(s, i, next + 1, 'DURATION', constant(value), away(length, -1, 'mentioned'));
  const before = form(s, i - 1);
  if (before === 'vor') return match(s, i, next, 'DURATION', constant(value), away(length, -1, 'published'));
  const ahead = before === 'in' && !at(s, i).article;
  if (ahead) return match(s, i, next, 'DURATION', constant(value), away(length, 1, 'published'));
  return match(s, i, next, 'DURATION', constant(value));
}

/** "⟨den vergangenen Jahren⟩", "⟨diese Wochen⟩", "seit ⟨Jahren⟩", "⟨die Jahre⟩", "⟨all diese Jahre⟩" */
export const someUnits: Rule = (s, i) => {
  const opened = form(s, i) === 'all' ? i + 1 : i;
  let j = at(s, opened).article ? opened + 1 : opened;
  const { shift, filler } = at(s, j);
  if ((shift ?? filler) && at(s, j).unit === undefined) j++;
  const { unit, plural } = at(s, j);
  if (unit === undefined || !plural) return null;
  if (j === i && !/^(?:seit|vor|nach|über|in|binnen|für|vieler|all)$/.test(form(s, i - 1))) return null;
  const value = constant(lengthValue({ amount: 'X', unit }));
  return match(s, i, j + 1, 'DURATION', value);
};

/** "⟨das Jahr⟩", "⟨der Tag⟩", "⟨des Jahres⟩" */
export const oneUnit: Rule = (s, i) => {
  if (!at(s, i).article) return null;
  const { unit, plural } = at(s, i + 1);
  if (unit === undefined || plural || unit === 'WE' || unit.startsWith('T')) return null;
  // "Tag des Baumes" is a name
  if (unit === 'D' && /^de[rs]$/.test(form(s, i + 2))) return null;
  // "Sportlerin ⟨des Jahres⟩", "im Laufe ⟨des Tages⟩": the one of now
  if (form(s, i) === 'des') return match(s, i, i + 2, 'DATE', shifted(unit as DateUnit, 0));
  return match(s, i, i + 2, 'DURATION', constant(lengthValue({ amount: 1, unit })));
};

/** "⟨tagelang⟩", "⟨langjährige⟩", "⟨zweistündigen⟩", "die ⟨35-Stunden-Woche⟩" */
export const lasting: Rule = (s, i) => {
  const { lasting: unit, measure } = at(s, i);
  if (unit) return match(s, i, i + 1, 'DURATION', constant(lengthValue({ amount: 'X', unit })));
  if (measure) return match(s, i, i + 1, 'DURATION', constant(lengthValue(measure)));
  return null;
};

/** Code of a unit in compounds with a number: "35-Stunden-Woche", "14-tägige", "90-minütiges". */
const COMPOUND_UNITS = new Map<string, UnitCode>([
  ['sekunden', 'TS'],
  ['minuten', 'TM'],
  ['stunden', 'TH'],
  ['tage', 'D'],
  ['tages', 'D'],
  ['wochen', 'W'],
  ['monats', 'M'],
  ['jahres', 'Y'],
  ['minütig', 'TM'],
  ['stündig', 'TH'],
  ['tägig', 'D'],
  ['wöchig', 'W'],
  ['monatig', 'M'],
]);

export const numberCompound: Rule = (s, i) => {
  const { tokens } = s.analysis;
  if (tokens.kind[i] !== 0 || tokens.end[i] - tokens.start[i] > 40) return null;
  const found = /^(\d{1,4})-?([a-zäöü]+?)(?:-[a-zäöüß]+|(?:e|en|em|er|es))$/.exec(form(s, i));
  const unit = found ? COMPOUND_UNITS.get(found[2]) : undefined;
  if (!found || unit === undefined) return null;
  return match(s, i, i + 1, 'DURATION', constant(lengthValue({ amount: Number(found[1]), unit })));
};
