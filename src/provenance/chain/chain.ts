import type { TokenRange } from '../../attribution/proposal.ts';
import type { Reading } from '../../attribution/reading.ts';
import type { Analysis } from '../../language/de/analysis.ts';
import { Closed } from '../../language/de/classes.ts';
import { PROGRAMME_NOUNS } from '../../language/de/data/media-names.ts';
import { Kind } from '../../language/de/tokens.ts';
import { type Passage, passageAt } from '../../text/passage.ts';
import type { Statement } from '../../text/statement.ts';
import { type Scope, rangesOf, spanOf } from '../scope.ts';
import { entryOfHead } from '../../language/de/compounds.ts';
import { type MediumName, mediumAt } from './media.ts';

export const STATION_KINDS = ['agency', 'outlet', 'programme', 'platform'] as const;
export type StationKind = (typeof STATION_KINDS)[number];

/** Who passed a statement on before it reached the page, and the words that tell. */
export interface Station extends Passage {
  readonly name: string;
  readonly kind: StationKind;
}

/** What a medium is for a statement, by the words around its name; in the order in which a statement passes them. */
const PASSED = ['source', 'recipient', 'relay'] as const;
type Passed = (typeof PASSED)[number];

interface Passing {
  readonly passed: Passed;
  /** The token with which the words that tell it begin. */
  readonly from: number;
}

interface Found extends MediumName, Passing {}

/**
 * The media that a statement passed on its way to this page, the first one first: whom others had it from, to whom it
 * was said or where it was published, who reports it. The outlet of the page itself is not among them.
 */
export function stationsOf(reading: Reading, statement: Statement, scope: Scope): Station[] {
  const a = reading.analysis;
  const speaker = statement.speaker ? rangesOf(reading, statement.speaker.spans) : [];
  const found: Found[] = [];
  for (const range of scope.frame) collect(a, range, speaker, found);
  for (const range of listeners(reading, statement)) collect(a, range, speaker, found);
  const inOrder = found.toSorted((x, y) => PASSED.indexOf(x.passed) - PASSED.indexOf(y.passed) || x.start - y.start);
  return unique(inOrder).map(({ name, kind, from, end }) => ({
    name,
    kind: isProgramme(a, from) ? 'programme' : kind,
    ...passageAt(a.tokens.text, [spanOf(reading, { start: from, end })]),
  }));
}

/** Whom it was said to, with the preposition before. */
function listeners(reading: Reading, { addressee }: Statement): TokenRange[] {
  return addressee
    ? rangesOf(reading, addressee.spans).map(({ start, end }) => ({ start: Math.max(0, start - 1), end }))
    : [];
}

function collect(a: Analysis, range: TokenRange, speaker: readonly TokenRange[], found: Found[]): void {
  for (let i = range.start; i < range.end; i++) {
    const medium = mediumAt(a, i, range.end);
    if (!medium) continue;
    const own = speaker.some(({ start, end }) => start <= i && i < end);
    const passed = passedAt(a, medium, range, own);
    if (passed && !found.some(({ start }) => start === i)) found.push({ ...medium, ...passed });
    i = medium.end - 1;
  }
}

/** Words before the name that belong to it, up to which a preposition is looked for. */
const REACH = 6;

const SOURCE = /^(?:berufung|bezug|bezugnahme|verweis|hinweis)$/;

/** How a statement passed a medium, and where the words that tell it begin. */
function passedAt(a: Analysis, medium: MediumName, range: TokenRange, own: boolean): Passing | null {
  const at = prepositionBefore(a, medium.start, range.start);
  const form = a.forms[at] ?? '';
  // "unter Berufung auf die BBC"
  if (form === 'auf' && SOURCE.test(a.forms[at - 1] ?? '')) return { passed: 'source', from: Math.max(at - 2, 0) };
  if (own) return null;
  // "laut der BBC", "nach Angaben der dpa", "der Nachrichtenagentur Tass zufolge"
  if (form === 'laut' || form === 'nach' || a.forms[medium.end] === 'zufolge')
    return { passed: 'relay', from: Math.max(at, range.start) };
  if (medium.kind === 'platform') return PUBLISHED.test(form) ? { passed: 'recipient', from: at } : null;
  return PLACE.test(form) ? { passed: 'recipient', from: at } : withoutPreposition(a, medium);
}

/** "sagte er ⟨der BBC⟩", "⟨Newsweek⟩ gegenüber"; "wie ⟨die BBC⟩ berichtet". */
function withoutPreposition(a: Analysis, { start, end }: MediumName): Passing | null {
  const from = articleBefore(a, start);
  if (a.forms[end] === 'gegenüber' || (from < start && /^de[rm]$/.test(a.forms[from])))
    return { passed: 'recipient', from };
  const around = [end, start - 1, from - 1];
  return around.some((i) => REPORTS.test(a.forms[i] ?? '')) ? { passed: 'relay', from } : null;
}

/** Where someone publishes: "auf X", "bei Facebook". */
const PUBLISHED = /^(?:auf|bei|via|über)$/;

/** Where someone speaks or is printed: "gegenüber Newsweek", "im Gespräch mit der taz", "in der ARD", "bei RTL". */
const PLACE = /^(?:gegenüber|mit|in|im|bei|beim|zu|zum|zur|für|an|von|vom)$/;

const REPORTS = /^(?:bericht|meld|zitier|vermeld)e?te?n?$|^schr(?:eibt|ieb|eiben|ieben)$/;

/** The preposition of the phrase in which a name stands, past article, noun and marks: "⟨in⟩ der ARD-Sendung „…“". */
function prepositionBefore(a: Analysis, start: number, from: number): number {
  for (let i = start - 1; i >= Math.max(from, start - REACH); i--) {
    if ((a.closed[i] & (Closed.preposition | Closed.contraction)) !== 0) return i;
    const word = a.tokens.kind[i] === Kind.quote || (a.closed[i] & Closed.determiner) !== 0 || a.capital[i] === 1;
    if (!word && !/e[nrms]?$/.test(a.forms[i])) return -1;
  }
  return -1;
}

/** "der BBC", "dem „Spiegel“": the article before a name. */
function articleBefore(a: Analysis, start: number): number {
  let i = start - 1;
  while (
    i >= 0 &&
    i > start - 4 &&
    (a.tokens.kind[i] === Kind.quote || (a.capital[i] === 1 && a.tokens.kind[i] === Kind.word))
  )
    i--;
  return i >= 0 && (a.closed[i] & Closed.determiner) !== 0 ? i : start;
}

const PROGRAMMES: ReadonlyMap<string, true> = new Map([...PROGRAMME_NOUNS].map((noun) => [noun, true]));

/** "in der ARD-⟨Sendung⟩ …" */
function isProgramme(a: Analysis, from: number): boolean {
  for (let i = from; i < from + REACH; i++) if (entryOfHead(PROGRAMMES, a.forms[i] ?? '', 1)) return true;
  return false;
}

function unique(found: readonly Found[]): Found[] {
  const names = new Set<string>();
  return found.filter(({ name }) => !names.has(name) && names.add(name));
}
