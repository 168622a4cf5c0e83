import type { TokenRange } from '../../attribution/proposal.ts';
import { type Reading } from '../../attribution/reading.ts';
import type { Analysis } from '../../language/de/analysis.ts';
import type { Clause } from '../../language/de/clauses.ts';
import { type Place, holds, outsideMarks, sentenceAt } from '../place.ts';
import { type Hearsay, isHedgingModal, modalKind } from './modals.ts';
import { type FoundHedge, type HedgePlace, hedgeAt } from './words.ts';

/**
 * The words by which the writer keeps a distance to a statement, in text order: in its frame, beside it in the clauses of
 * the frame, and, unless it is direct speech, in its quote. What stands in quotation marks inside the quote is the
 * speaker's own.
 */
export function hedgesOf(reading: Reading, place: Place): FoundHedge[] {
  const { quote, frame, beside, around, statement } = place;
  const hearsay = hearsayOf(reading.analysis, place);
  const outside = [...frame, ...beside, ...around].flatMap((range) =>
    hedgesIn(reading, range, (i) => roleOf(place, i), hearsay).filter((hedge) => isInReach(place, hedge)),
  );
  if (statement.type === 'direct') return inOrder(outside);
  const parts = quote.flatMap((range) => outsideMarks(reading, range));
  return inOrder([...outside, ...parts.flatMap((part) => hedgesIn(reading, part, () => 'quote', hearsay))]);
}

/** Not in a clause above the one with the cue: "führten ⟨fälschlich⟩ ein Papier an, aus dem hervorgeht, [dass …]". */
function isInReach({ clauses, cue, around }: Place, { range: { start } }: FoundHedge): boolean {
  const own = clauses.find(({ parts }) => holds(parts, start));
  return !own || cue.length === 0 || holds(around, start) || cue.some((c) => holds(own.parts, c.start));
}

/** The hedges of a text outside quotation marks, in text order, whether they belong to a statement or not. */
export function hedgesOfText(reading: Reading): FoundHedge[] {
  const whole = { start: 0, end: reading.analysis.tokens.length };
  return outsideMarks(reading, whole).flatMap((part) => hedgesIn(reading, part, () => 'quote', 'none'));
}

function hedgesIn(
  reading: Reading,
  range: TokenRange,
  roleAt: (token: number) => HedgePlace,
  hearsay: Hearsay,
): FoundHedge[] {
  const found: FoundHedge[] = [];
  for (let i = range.start; i < range.end; i++) {
    const hedge = hedgeAt(reading.analysis, i, range.end, roleAt(i)) ?? modalAt(reading, i, hearsay);
    if (!hedge) continue;
    found.push(hedge);
    i = hedge.range.end - 1;
  }
  return found;
}

function roleOf({ speaker, cue }: Place, i: number): HedgePlace {
  if (holds(cue, i)) return 'cue';
  return holds(speaker, i) ? 'speaker' : 'frame';
}

function modalAt(reading: Reading, i: number, hearsay: Hearsay): FoundHedge | null {
  if (!isHedgingModal(reading.analysis.forms[i])) return null;
  const kind = modalKind(reading.analysis, i, clauseWithVerb(reading, i), hearsay);
  return kind && { range: { start: i, end: i + 1 }, kind };
}

function clauseWithVerb(reading: Reading, token: number): Clause | null {
  const sentence = reading.sentences[sentenceAt(reading, token)];
  return sentence.clauses.find(({ finite }) => finite === token) ?? null;
}

/** Told without a frame, or with one that names a source beside the sentence: "laut …", "demnach", "wie … berichtet". */
function hearsayOf({ forms }: Analysis, { statement, frame }: Place): Hearsay {
  if (statement.type === 'direct' || statement.type === 'reported') return 'none';
  const frames = frame.map(({ start, end }) => forms.slice(start, end));
  if (frames.flat().some((form) => RUMOURS.test(form))) return 'rumour';
  return frames.length === 0 || frames.some(isSourceFrame) ? 'told' : 'none';
}

function isSourceFrame(forms: readonly string[]): boolean {
  // "nach ⟨Schäubles Idee⟩ soll …" is told as a plan
  if (forms.some((form) => PLANS.test(form))) return false;
  const first = forms.findIndex((form) => form !== ',');
  return SOURCED.test(forms[first] ?? '') || SOURCED_AFTER.test(forms.at(-1) ?? '');
}

const RUMOURS = /^(?:gerüchte?n?|rede|spekulation(?:en)?|hörensagen|vernehmen|gemunkelt|munkeln)$/;
const PLANS =
  /(?:idee|ideen|plan|pläne|plänen|planung|planungen|vorschlag|vorschlägen|willen|vorstellung|vorstellungen|forderung|entwurf|gesetz)$/;
const SOURCED = /^(?:laut|lt\.|nach|demnach|demzufolge|wie|so|unter|mit)$/;
const SOURCED_AFTER = /^(?:zufolge|nach|demnach)$/;

/** In text order, each word once. */
function inOrder(found: readonly FoundHedge[]): FoundHedge[] {
  const sorted = [...found].sort((x, y) => x.range.start - y.range.start || y.range.end - x.range.end);
  let last = 0;
  return sorted.filter(({ range }) => {
    if (range.start < last) return false;
    last = range.end;
    return true;
  });
}
