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
  const speaker = spans(proposal.speaker);
  return {
    type: proposal.type,
    medium: proposal.medium,
    nestedIn: null,
    confidence: Math.round(confidence * 100) / 100,
    quote: spans(proposal.quote) ?? [],
    speaker,
    entity: speaker && entityOf(reading, proposal.speaker ?? []),
    cue: spans(proposal.cue),
    frame: spans(proposal.frame),
    addressee: spans(proposal.addressee),
    because: [
      { rule: proposal.rule, spans: spans(proposal.evidence) },
      ...reasons.map(({ rule, words }) => ({ rule, spans: spans(words) })),
    ],
  };
}

function spanOf(reading: Reading, range: { start: number; end: number }): Span {
  const { tokens } = reading.analysis;
  return { start: tokens.start[range.start], end: tokens.end[range.end - 1] };
}

/** The mention itself where it is a name or title; a pronoun alone does not tell who is meant. */
function entityOf(reading: Reading, speaker: Ranges): string | null {
  const { tokens, capital } = reading.analysis;
  const named = speaker.some((r) => capital.subarray(r.start, r.end).includes(1));
  return named ? speaker.map((r) => tokens.text.slice(tokens.start[r.start], tokens.end[r.end - 1])).join(' ') : null;
}
