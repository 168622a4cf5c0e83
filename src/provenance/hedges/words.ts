import type { TokenRange } from '../../attribution/proposal.ts';
import type { Analysis } from '../../language/de/analysis.ts';
import { ADJECTIVE_ENDINGS, HEDGES, type HedgeEntry, type HedgeKind } from '../../language/de/data/hedges.ts';
import { Flag } from '../../language/de/lexicon.ts';

export interface FoundHedge {
  readonly range: TokenRange;
  readonly kind: HedgeKind;
}

/** Where a word stands as seen from its statement. */
export type HedgePlace = 'quote' | 'speaker' | 'cue' | 'frame';

/** Hedges by their first word, as it stands in a text; the longest first. */
const BY_FIRST_WORD = index();

interface Form extends HedgeEntry {
  /** Whether it has the ending of an adjective. */
  readonly inflected: boolean;
}

function index(): ReadonlyMap<string, readonly Form[]> {
  const map = new Map<string, Form[]>();
  const put = (form: Form): void => {
    const [first] = form.words;
    map.set(first, [...(map.get(first) ?? []), form]);
  };
  for (const entry of HEDGES) {
    put({ ...entry, inflected: false });
    if (entry.place !== 'inflects') continue;
    const last = entry.words.length - 1;
    for (const ending of ADJECTIVE_ENDINGS)
      put({ ...entry, words: [...entry.words.slice(0, last), entry.words[last] + ending], inflected: true });
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

/** The hedge of the lexicon that begins at token `i`; null where none does. */
export function hedgeAt(a: Analysis, i: number, end: number, place: HedgePlace): FoundHedge | null {
  const form = BY_FIRST_WORD.get(a.forms[i])?.find((f) => matches(a, i, end, f) && counts(a, i, f, place));
  return form ? { range: { start: i, end: i + form.words.length }, kind: form.kind } : null;
}

function matches(a: Analysis, i: number, end: number, { words }: Form): boolean {
  return i + words.length <= end && words.every((word, k) => a.forms[i + k] === word);
}

function counts(a: Analysis, i: number, form: Form, place: HedgePlace): boolean {
  if (form.place === 'cue') return place === 'cue';
  // "⟨fälschlich⟩ behauptet" judges the telling, "er sei ⟨zu Unrecht⟩ verurteilt" is what was told
  if (form.place === 'outside' && place === 'quote') return false;
  // "sagte der ⟨mutmaßliche⟩ Täter": who says it may be another, said it is
  if (form.inflected) return place === 'quote';
  return !(a.capital[i] === 1 && form.words.length === 1) && !isOtherWord(a, i);
}

/** Adverbs that look like a hedge: "⟨wohl⟩ wissend", "sich ⟨wohl⟩ fühlen", "am ⟨wahrscheinlich⟩sten". */
function isOtherWord(a: Analysis, i: number): boolean {
  const form = a.forms[i];
  if (form === 'wohl') return isWellbeing(a, i);
  // "so ⟨wahrscheinlich⟩ wie", "sehr ⟨wahrscheinlich⟩": the latter still guesses
  return form === 'wahrscheinlich' && /^(?:wenig|nicht|kaum|so|weniger)$/.test(a.forms[i - 1] ?? '');
}

/** "fühlt sich ⟨wohl⟩", "sehr ⟨wohl⟩", "⟨wohl⟩ oder übel", "tut ⟨wohl⟩", "⟨wohl⟩ bekannt": well, not maybe. */
function isWellbeing(a: Analysis, i: number): boolean {
  if (/^(?:sehr|so|sich|nicht|leb|gleich|recht|pudel)$/.test(a.forms[i - 1] ?? '') && WELL.test(a.forms[i + 1] ?? ''))
    return true;
  if (/^(?:sehr|leb|sauer)$/.test(a.forms[i - 1] ?? '')) return true;
  // "nicht gegen die Ehrung, ⟨wohl⟩ aber gegen den Krieg"
  if (/^(?:aber|hingegen|jedoch)$/.test(a.forms[i + 1] ?? '')) return true;
  if (a.forms[i + 1] === 'oder' && a.forms[i + 2] === 'übel') return true;
  return WELL.test(a.forms[i + 1] ?? '') || feelsNear(a, i);
}

const WELL =
  /^(?:fühl|gefühlt|zu(?:fühlen|mute)|überlegt|durchdacht|dosiert|wissend|bekannt|temperiert|verdient|gesinnt|tun|getan|klingend)/;

/** How far from "wohl" the verb it belongs to may stand. */
const NEAR = 8;

function feelsNear(a: Analysis, i: number): boolean {
  for (let k = Math.max(0, i - NEAR); k < i; k++)
    if (/^(?:fühl|gefühlt)/.test(a.forms[k]) && (a.bits[k] & (Flag.FINITE | Flag.PTCP2)) !== 0) return true;
  return false;
}
