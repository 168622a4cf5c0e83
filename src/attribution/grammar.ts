import { choose } from './choose.ts';
import type { Proposal } from './proposal.ts';
import type { Reading } from './reading.ts';
import { proposeContinued } from './rules/continued.ts';
import { proposeDirect } from './rules/direct.ts';
import { proposeIndirect } from './rules/indirect.ts';
import { proposeNested } from './rules/nested.ts';
import { proposeNouns } from './rules/nouns.ts';
import { proposePrepositional } from './rules/prepositional.ts';
import { proposeReported } from './rules/reported.ts';
import { proposeTurns } from './rules/turns.ts';

/** What the rules propose, stage by stage, and what they would choose by themselves. */
export interface Grammar {
  /** Statements with a frame of their own. */
  readonly framed: readonly Proposal[];
  /** Statements that go on with the voice of the one before. */
  readonly continued: readonly Proposal[];
  /** Statements inside statements. */
  readonly nested: readonly Proposal[];
  /** In text order, without contradictions. */
  readonly chosen: readonly Proposal[];
}

/** Runs the rules over a text: first what has a frame, then what goes on, then what lies inside. */
export function proposeAll(reading: Reading): Grammar {
  const framed = [
    ...proposeTurns(reading),
    ...proposeDirect(reading),
    ...proposeIndirect(reading),
    ...proposePrepositional(reading),
    ...proposeNouns(reading),
    ...proposeReported(reading),
  ];
  const first = choose(reading, framed);
  const continued = proposeContinued(reading, first);
  const second = choose(reading, continued, first);
  const nested = proposeNested(reading, second);
  return { framed, continued, nested, chosen: choose(reading, nested, second) };
}
