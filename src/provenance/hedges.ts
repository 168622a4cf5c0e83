import type { Reading } from '../attribution/reading.ts';
import type { Analysis } from '../language/de/analysis.ts';
import {
  ADJECTIVE_ENDINGS,
  CLAIM_MODALS,
  HEARSAY_MODALS,
  HEDGES,
  type HedgeEntry,
  type HedgeKind,
  INFERENCE_MODALS,
} from '../language/de/data/hedges.ts';
import { STATES } from '../language/de/data/stance.ts';
import { Flag } from '../language/de/lexicon.ts';
import type { TokenRange } from '../attribution/proposal.ts';
import { type Passage, passageAt } from '../text/passage.ts';
import type { Statement } from '../text/statement.ts';
import { type Scope, spanOf } from './scope.ts';

/** A word by which the writer marks distance or doubt. */
export interface Hedge extends Passage {
  readonly kind: HedgeKind;
}

interface Found {
  readonly range: TokenRange;
  readonly kind: HedgeKind;
}

/** Hedges by their first word, as it stands in a text; the longest first. */
const BY_FIRST_WORD = index();

function index(): ReadonlyMap<string, readonly HedgeEntry[]> {
  const map = new Map<string, HedgeEntry[]>();
  const put = (first: string, entry: HedgeEntry): void => {
    map.set(first, [...(map.get(first) ?? []), entry]);
  };
  for (const entry of HEDGES) {
    put(entry.words[0], entry);
    if (!entry.inflects) continue;
    for (const ending of ADJECTIVE_ENDINGS) {
      const words = [...entry.words.slice(0, -1), entry.words[entry.words.length - 1] + ending];
      put(words[0], { ...entry, words });
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

/**
 * Words by which the writer keeps a distance to a statement: in its frame, in the clause of its cue and, unless it is
 * direct speech, in its quote. What stands inside quotation marks is the speaker's own.
 *
 * @param quoted as `quotedTokens` gives it
 */
export function hedgesIn(reading: Reading, statement: Statement, scope: Scope, quoted: Uint8Array): Hedge[] {
  const ranges = [...(statement.type === 'direct' ? [] : scope.quote), ...scope.frame];
  const sourced = isSourced(reading.analysis, scope);
  const found = new Map<number, Found>();
  for (const range of ranges)
    for (const hedge of hedgesAt(reading.analysis, range, quoted, sourced)) found.set(hedge.range.start, hedge);
  return [...found.values()]
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ range, kind }) =>
      Object.freeze({ ...passageAt(reading.analysis.tokens.text, [spanOf(reading, range)]), kind }),
    );
}

function hedgesAt(a: Analysis, range: TokenRange, quoted: Uint8Array, sourced: boolean): Found[] {
  const found: Found[] = [];
  for (let i = range.start; i < range.end; i++) {
    if (quoted[i] === 1) continue;
    const entry = BY_FIRST_WORD.get(a.forms[i])?.find((e) => matches(a, i, range.end, e));
    if (entry) {
      found.push({ range: { start: i, end: i + entry.words.length }, kind: entry.kind });
      i += entry.words.length - 1;
      continue;
    }
    const kind = modalKind(a, i, range.end, sourced);
    if (kind) found.push({ range: { start: i, end: i + 1 }, kind });
  }
  return found;
}

function matches(a: Analysis, i: number, end: number, entry: HedgeEntry): boolean {
  return i + entry.words.length <= end && entry.words.every((word, k) => a.forms[i + k] === word);
}

/** "laut ⟨Berichten⟩", "dem Insider ⟨zufolge⟩": a frame without a verb, by a source. */
function isSourced(a: Analysis, { frame }: Scope): boolean {
  return frame.some(({ start, end }) => {
    for (let i = start; i < end; i++) if (SOURCE.has(a.forms[i])) return true;
    return false;
  });
}

const SOURCE = new Set('laut zufolge nach gemäß demnach angaben berichten medienberichten gerüchten'.split(' '));

/** Words that a perfect infinitive ends with; "soll getötet worden sein" is hearsay, "soll gebaut werden" a plan. */
const PERFECT = new Set(['haben', 'sein']);
/** How far after a modal its infinitive is looked for, in tokens. */
const REACH = 40;

/** "⟨soll⟩ gestohlen haben" and "⟨will⟩ nichts gewusst haben" are hearsay, "⟨dürfte⟩ gewusst haben" is a guess. */
function modalKind(a: Analysis, i: number, end: number, sourced: boolean): HedgeKind | null {
  const form = a.forms[i];
  const hearsay = HEARSAY_MODALS.has(form);
  const claims = hearsay || CLAIM_MODALS.has(form);
  if ((!claims && !INFERENCE_MODALS.has(form)) || a.capital[i] === 1) return null;
  if (hasPerfect(a, i, end)) return claims ? 'hearsay' : 'inference';
  return hearsay && tellsNoPlan(a, i, end, sourced) ? 'hearsay' : null;
}

function hasPerfect(a: Analysis, modal: number, end: number): boolean {
  if (PERFECT.has(a.forms[modal - 1])) return true;
  const limit = Math.min(end, modal + REACH);
  for (let i = modal + 1; i < limit; i++) {
    const participle = (a.bits[i - 1] & Flag.PTCP2) !== 0 || a.forms[i - 1] === 'worden';
    if (PERFECT.has(a.forms[i]) && a.capital[i] === 0 && participle) return true;
  }
  return false;
}

/**
 * "soll eine Villa ⟨besitzen⟩": a state is no plan. After a source any infinitive but a passive is taken for hearsay:
 * "laut Berichten soll die Kamera besser ⟨werden⟩", but "soll gebaut ⟨werden⟩".
 */
function tellsNoPlan(a: Analysis, modal: number, end: number, sourced: boolean): boolean {
  const infinitive = infinitiveOf(a, modal, end);
  if (infinitive < 0) return false;
  if (STATES.has(a.forms[infinitive])) return true;
  const passive = a.forms[infinitive] === 'werden' && (a.bits[infinitive - 1] & Flag.PTCP2) !== 0;
  return sourced && !passive;
}

/** The last infinitive of the modal's clause, -1 where there is none. */
function infinitiveOf(a: Analysis, modal: number, end: number): number {
  if ((a.bits[modal - 1] & Flag.INF) !== 0 && a.capital[modal - 1] === 0) return modal - 1;
  let found = -1;
  const limit = Math.min(end, modal + REACH);
  for (let i = modal + 1; i < limit && !ENDS_CLAUSE.has(a.forms[i]); i++)
    if ((a.bits[i] & Flag.INF) !== 0 && a.capital[i] === 0 && a.forms[i - 1] !== 'zu') found = i;
  return found;
}

const ENDS_CLAUSE = new Set(['.', ';', ':', '!', '?', 'dass', 'weil', 'wenn', 'obwohl']);
