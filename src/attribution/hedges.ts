import {
  ADJECTIVE_ENDINGS,
  CLAIM_MODALS,
  HEARSAY_MODALS,
  HEDGES,
  type HedgeEntry,
  INFERENCE_MODALS,
} from '../language/de/data/hedges.ts';
import { Flag } from '../language/de/lexicon.ts';
import type { Analysis } from '../language/de/analysis.ts';
import type { HedgeKind } from '../text/statement.ts';
import { type Proposal, type TokenRange } from './proposal.ts';
import type { Reading } from './reading.ts';

export interface FoundHedge {
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
 * Words by which the writer keeps a distance to a statement: in its frame and, unless it is direct speech, in its quote.
 * What stands inside quotation marks is the speaker's own.
 */
export function hedgesIn(reading: Reading, proposal: Proposal): FoundHedge[] {
  const found: FoundHedge[] = [];
  const ranges = [...(proposal.type === 'direct' ? [] : proposal.quote), ...(proposal.frame ?? [])];
  for (const range of ranges.sort((a, b) => a.start - b.start)) found.push(...hedgesAt(reading.analysis, range));
  return found;
}

function hedgesAt(a: Analysis, range: TokenRange): FoundHedge[] {
  const found: FoundHedge[] = [];
  for (let i = range.start; i < range.end; i++) {
    const entry = BY_FIRST_WORD.get(a.forms[i])?.find((e) => matches(a, i, range.end, e));
    if (entry) {
      found.push({ range: { start: i, end: i + entry.words.length }, kind: entry.kind });
      i += entry.words.length - 1;
      continue;
    }
    const kind = modalKind(a, i, range.end);
    if (kind) found.push({ range: { start: i, end: i + 1 }, kind });
  }
  return found;
}

function matches(a: Analysis, i: number, end: number, entry: HedgeEntry): boolean {
  return i + entry.words.length <= end && entry.words.every((word, k) => a.forms[i + k] === word);
}

/** Words that a perfect infinitive ends with; "soll getötet worden sein" is hearsay, "soll gebaut werden" a plan. */
const PERFECT = new Set(['haben', 'sein']);
/** How far after a modal its infinitive is looked for, in tokens. */
const REACH = 40;

/** "⟨soll⟩ gestohlen haben" and "⟨will⟩ nichts gewusst haben" are hearsay, "⟨dürfte⟩ gewusst haben" is a guess. */
function modalKind(a: Analysis, i: number, end: number): HedgeKind | null {
  const form = a.forms[i];
  const claims = HEARSAY_MODALS.has(form) || CLAIM_MODALS.has(form);
  if (!claims && !INFERENCE_MODALS.has(form)) return null;
  if (a.capital[i] === 1 || !hasPerfect(a, i, end)) return null;
  return claims ? 'hearsay' : 'inference';
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
