import { Kind } from '../language/de/tokens.ts';
import type { Span } from '../text/span.ts';
import type { StatementDraft } from '../text/statement.ts';
import type { RuleName } from './because.ts';
import { type Proposal, type Ranges } from './proposal.ts';
import type { Reading } from './reading.ts';

/** Reasons beside the rule, with their words. */
export type Reasons = readonly { readonly rule: RuleName; readonly words: Ranges | null }[];

/** Turns a proposal in tokens into a draft in code units. */
export function draftOf(
  reading: Reading,
  proposal: Proposal,
  confidence: number,
  reasons: Reasons = [],
): StatementDraft {
  const spans = (ranges: Ranges | null): Span[] | null =>
    ranges && ranges.length > 0 ? ranges.map((r) => spanOf(reading, r)) : null;
  return {
    type: proposal.type,
    medium: proposal.medium,
    nestedIn: null,
    confidence: Math.round(confidence * 100) / 100,
    quote: spans(withoutTime(reading, proposal.quote)) ?? [],
    speaker: spans(proposal.speaker),
    cue: spans(proposal.cue),
    frame: spans(proposal.frame),
    addressee: spans(proposal.addressee),
    because: [
      { rule: proposal.rule, spans: spans(proposal.evidence) },
      ...reasons.map(({ rule, words }) => ({ rule, spans: spans(words) })),
    ],
  };
}

/** "⟨13.10 Uhr:⟩ Wien sagt Nein": the time of a ticker's entry is nobody's words. */
function withoutTime({ analysis: { tokens, forms } }: Reading, quote: Ranges): Ranges {
  const [{ start, end }, ...rest] = quote;
  const isTime =
    tokens.breaks[start] > 0 &&
    /^\d{1,2}[.:]\d{2}$/.test(forms[start]) &&
    forms[start + 1] === 'uhr' &&
    (tokens.kind[start + 2] === Kind.colon || tokens.kind[start + 2] === Kind.dash);
  if (!isTime) return quote;
  const words = start + 3 < end ? [{ start: start + 3, end }, ...rest] : rest;
  return words.length > 0 ? words : quote;
}

function spanOf(reading: Reading, range: { start: number; end: number }): Span {
  const { tokens } = reading.analysis;
  return { start: tokens.start[range.start], end: tokens.end[range.end - 1] };
}
