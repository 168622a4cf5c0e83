import { isBare } from '../attribution/decide.ts';
import type { Proposal, Ranges } from '../attribution/proposal.ts';
import type { Reading } from '../attribution/reading.ts';
import type { GoldDocument } from './corpus.ts';
import { type Quotation, type Type, TYPE_OF, sharedTokens, tokensIn } from './quotation.ts';

/** The roles of a candidate as the ids of a corpus's tokens. */
export interface CandidateTokens {
  readonly type: Type;
  readonly quote: readonly number[];
  readonly speaker: readonly number[];
  readonly cue: readonly number[];
  readonly frame: readonly number[];
}

/** Candidates that share less of their words with a quotation are no answer to it. */
const LEAST_OVERLAP = 0.3;
/** A candidate of another type is worth half: its words are found, its kind is not. */
const OTHER_TYPE = 0.5;
/** What a candidate without roles is worth where the quotation has a frame of its own nearby. */
const WITHOUT_FRAME = 0.6;
/** Share of the quote in the worth of a candidate with roles. */
const QUOTE_SHARE = 0.4;
/** Tokens between a quote and its cue within which the frame is the quote's own. */
const NEAR = 15;

export function candidateTokens(reading: Reading, document: GoldDocument, proposal: Proposal): CandidateTokens {
  const ids = (ranges: Ranges | null): number[] => roleTokens(reading, document, ranges);
  return {
    type: TYPE_OF[proposal.type],
    quote: ids(proposal.quote),
    speaker: ids(proposal.speaker),
    cue: ids(proposal.cue),
    frame: ids(proposal.frame),
  };
}

/** Token ids of the corpus in ranges of the engine's own tokens. */
export function roleTokens(reading: Reading, document: GoldDocument, ranges: Ranges | null): number[] {
  const { start, end } = reading.analysis.tokens;
  const spans = (ranges ?? [])
    .filter((r) => r.end > r.start)
    .map((r) => ({ start: start[r.start], end: end[r.end - 1] }));
  return tokensIn(spans, document.tokens);
}

/** Whether people have judged any of these tokens. */
export function isJudged({ judged, tokens }: GoldDocument, ids: readonly number[]): boolean {
  if (judged === undefined) return true;
  return judged.some(([from, to]) => ids.some((id) => tokens[id][0] < to && from < tokens[id][1]));
}

/** F1 of two lists of token ids; two empty ones agree. */
export function overlap(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 && b.length === 0) return 1;
  return a.length === 0 || b.length === 0 ? 0 : (2 * sharedTokens(a, b)) / (a.length + b.length);
}

/** A statement is right when a quotation of the same type has at least this much of its words. */
const RIGHT = 0.8;

/** The first quotation that a statement with these words and this type answers rightly. */
export function answeredBy(
  { type, quote }: Pick<CandidateTokens, 'type' | 'quote'>,
  quotations: readonly Quotation[],
): Quotation | undefined {
  return quotations.find((gold) => gold.type === type && overlap(quote, gold.quote) >= RIGHT);
}

/** How right a candidate is against the quotation that it answers best, each 0 to 1. */
export interface Worth {
  /** Its words and type. */
  readonly words: number;
  /** Speaker, cue and frame; null for a candidate that has none of its own, or that answers nothing. */
  readonly roles: number | null;
  /** All together: half a quotation found is worth more than none. */
  readonly all: number;
}

const NOTHING: Worth = { words: 0, roles: null, all: 0 };

/** The targets of training. */
export function worthOf(proposal: Proposal, tokens: CandidateTokens, quotations: readonly Quotation[]): Worth {
  let best = NOTHING;
  let most = 0;
  for (const gold of quotations) {
    const share = mayOverlap(tokens.quote, gold.quote) ? overlap(tokens.quote, gold.quote) : 0;
    if (share < LEAST_OVERLAP) continue;
    const words = share * (tokens.type === gold.type ? 1 : OTHER_TYPE);
    const roles = isBare(proposal) ? null : roleShare(tokens, gold);
    const frame = roles === null ? (hasOwnFrame(gold) ? WITHOUT_FRAME : 1) : QUOTE_SHARE + (1 - QUOTE_SHARE) * roles;
    most = Math.max(most, words * frame);
    if (words > best.words) best = { words, roles, all: 0 };
  }
  return { ...best, all: most };
}

function mayOverlap(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b[0] <= a[a.length - 1] && a[0] <= b[b.length - 1];
}

function hasOwnFrame({ quote, cue }: Quotation): boolean {
  const ends = [quote[0], quote[quote.length - 1]];
  return cue.some((id) => ends.some((end) => Math.abs(id - end) < NEAR));
}

function roleShare(tokens: CandidateTokens, gold: Quotation): number {
  const roles = (['speaker', 'cue', 'frame'] as const).filter((r) => tokens[r].length > 0 || gold[r].length > 0);
  if (roles.length === 0) return 1;
  const sum = roles.reduce((total, role) => total + overlap(tokens[role], gold[role]), 0);
  return sum / roles.length;
}
